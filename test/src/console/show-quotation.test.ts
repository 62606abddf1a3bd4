import { describe, expect, it } from 'vitest';
import { paintFor } from '../../../src/console/paint.ts';
import { checkText } from '../../../src/console/show-quotation.ts';
import { textsFor } from '../../../src/texts/index.ts';
import { attribution, quotation, source } from '../discord/render/results.ts';

const paint = paintFor({ colour: false, width: Number.POSITIVE_INFINITY });
const linesOf = (check: typeof attribution, language: 'es' | 'en' = 'es') =>
  checkText(check, textsFor(language), paint).split('\n');

describe('a verdict in a terminal', () => {
  it('says that words are right and whoever is given for their speaker is not', () => {
    const claimed = { said: 'putin', name: 'Vladimir Putin', same: false };
    expect(linesOf({ ...attribution, claimed }).slice(1, 3)).toEqual([
      'La cita es exacta, pero la atribución no.',
      'Quien habla no es «Vladimir Putin», sino Kim Jong-un.',
    ]);
  });

  it('says that there are others where several were typed', () => {
    expect(linesOf({ ...attribution, unjudged: ['amor eterno'] })).toContain(
      'Eso vale para la primera cita. Pregunta aparte por «amor eterno».',
    );
  });

  it('shows the article’s own words, and what they quote', () => {
    const text = 'Kim expresó su «pleno apoyo» a Putin.';
    const narration = { article: 'tratado', paragraph: 2, sentence: 1, text, source };
    const own = { ...attribution, verdict: 'not-found' as const, quotation: null, narration };
    expect(linesOf(own, 'en')[1]).toBe('Not a verbatim quote: the article tells it so, in its own words.');
    const quoting = linesOf({ ...own, nearby: [quotation] });
    expect(quoting[1]).toBe(
      'Solo una parte es cita textual: el resto lo cuenta el artículo con sus propias palabras.',
    );
    expect(quoting.slice(-2)).toEqual(['Entre comillas:', '  «pleno apoyo» — Kim Jong-un']);
  });
});
