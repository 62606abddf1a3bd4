import { describe, expect, it } from 'vitest';
import { articleOf, citePassage, citeQuotation, sourceOf } from '../../../commands/citing/cite.ts';
import { sentencesOf } from '../../../knowledge/article.ts';
import { libraryOf } from '../../../knowledge/library-of.ts';
import { allArticles, articleFrom } from '../../articles.ts';

const library = libraryOf(await allArticles());

describe('a citation', () => {
  it('carries the article’s words, their place and where they are from', () => {
    for (const article of library.articles) {
      for (const at of sentencesOf(article)) {
        const cited = citePassage(library.passage(article, at), library);
        expect(cited.text).toBe(article.body.slice(at.start, at.end));
        expect(cited).toMatchObject({
          article: article.slug,
          paragraph: at.paragraph,
          sentence: at.sentence,
          source: { title: article.title, date: article.date },
        });
      }
    }
  });

  it('of a quotation marks it in its sentence, as far as the sentence holds it', () => {
    for (const quotation of library.quotations()) {
      const { context, text } = citeQuotation(quotation, library);
      const [start, end] = context.highlights[0] ?? [0, 0];
      expect(end).toBeGreaterThan(start);
      expect(text.startsWith(context.text.slice(start, end))).toBe(true);
    }
  });

  it('marks no further than the sentence, of a quotation that goes on in the next', () => {
    const long = libraryOf([
      articleFrom(`---\ntitulo: x\nfecha: 2024-01-01\n---\n
«No vamos a cerrar el puerto. Lo dijimos ayer y lo repetimos hoy», prometió la alcaldesa Marta Ríos.`),
    ]);
    const [quotation] = long.quotations();
    if (!quotation) throw new Error('no quotation');
    const { context } = citeQuotation(quotation, long);
    const [start = 0, end = 0] = context.highlights[0] ?? [];
    expect(quotation.text.startsWith(context.text.slice(start, end))).toBe(true);
    expect(end).toBeLessThanOrEqual(context.text.length);
  });

  it('names outlet, date and address only where the article has them', () => {
    expect(sourceOf(articleFrom('Una frase.', 'nota.txt'))).toEqual({ title: 'Una frase.' });
  });

  it('of an article that the library has not is a bug, and throws', () => {
    expect(() => articleOf('otro', library)).toThrow('otro');
  });
});
