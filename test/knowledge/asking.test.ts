import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../knowledge/library-of.ts';
import { allArticles, treaty } from '../articles.ts';

const library = libraryOf(await allArticles());
const article = library.article(treaty);
const questions = [
  '¿Qué incluye el acuerdo?',
  '¿Qué dijo Putin de la alianza?',
  '¿Qué dijo Putin del ajedrez?',
  '¿quién ganó el mundial de ajedrez de 1972?',
  'el de la',
];

describe('an answer explained', () => {
  it.each(questions)('is the answer given, whatever the limit and the article: %s', (question) => {
    for (const limit of [undefined, 1, 3, 6])
      for (const scope of [undefined, article]) {
        const asked = { ...(limit !== undefined && { limit }), ...(scope && { article: scope }) };
        expect(library.explain(question, asked).answer).toEqual(library.ask(question, asked));
        expect(library.explain(question, { ...asked, ranked: 50 }).answer).toEqual(
          library.ask(question, asked),
        );
      }
  });

  it('has as many of the ranked sentences as asked for, else as passages', () => {
    expect(library.explain('¿Qué incluye el acuerdo?', { ranked: 9 }).candidates).toHaveLength(9);
    expect(library.explain('¿Qué incluye el acuerdo?', { limit: 2 }).candidates).toHaveLength(2);
  });

  it('says what became of it for the sake of somebody’s words, only where they are asked for', () => {
    const what = (question: string) =>
      library.explain(question, { ...(article && { article }) }).inTheirWords;
    expect(what('¿Qué dijo Putin de la alianza?')).toBe('theirs first');
    expect(what('¿Qué incluye el acuerdo?')).toBeUndefined();
  });
});
