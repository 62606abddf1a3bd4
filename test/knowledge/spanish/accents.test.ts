import { describe, expect, it } from 'vitest';
import { verbsWithAccent } from '../../../knowledge/spanish/accents.ts';
import { spanishLexicon } from '../../../knowledge/spanish/lexicon.ts';

const formsOf = (word: string) => verbsWithAccent(word).map(({ form }) => form);
const keysFor = (word: string) => spanishLexicon.related(word, false).map(({ key }) => key);

describe('a verb typed without the accent of its ending', () => {
  it('may be a preterite, an imperfect, a future or a conditional', () => {
    expect(verbsWithAccent('concedio')).toEqual([
      { form: 'concedió', infinitives: ['conceder', 'concedir'] },
    ]);
    expect(formsOf('vivian')).toEqual(['vivían']);
    expect(verbsWithAccent('exigira')).toEqual([{ form: 'exigirá', infinitives: ['exigir'] }]);
    expect(verbsWithAccent('firmariamos')).toContainEqual({ form: 'firmaríamos', infinitives: ['firmar'] });
    expect(verbsWithAccent('golpeo')).toEqual([{ form: 'golpeó', infinitives: ['golpear'] }]);
    expect(formsOf('casas')).toEqual([]);
  });

  it('leads to what its verb leads to, and is no slip for another word', () => {
    expect(keysFor('concedio')).toContain('otorgar');
    expect(keysFor('prohibia')).toContain('vetar');
    expect(spanishLexicon.knows('emitio')).toBe(true);
  });

  it('is no verb where the word is another one as it stands, or no verb is known', () => {
    expect(spanishLexicon.accented('barrio')).toBeUndefined();
    expect(spanishLexicon.accented('lechera')).toBeUndefined();
    expect(spanishLexicon.accented('concedio')).toBe('concedió');
  });
});
