import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainQuestion } from '../../../commands/asking/explain-question.ts';
import { libraryOf } from '../../../knowledge/library-of.ts';
import { explainedText } from '../../../src/console/explain.ts';
import { columnsOf } from '../../../src/console/paint.ts';
import { articlesIn, ownFolder, treaty } from '../../articles.ts';
import { typedText } from '../../commands/typed-text.ts';

const library = libraryOf(await articlesIn(ownFolder));

/** The text on one line, with single blanks, so that tests say nothing of where lines break. */
function flat(pregunta: string, articulo?: string): string {
  return textFor(pregunta, articulo).replace(/\s+/g, ' ');
}

function textFor(pregunta: string, articulo?: string): string {
  const options = { pregunta, ...(articulo !== undefined && { articulo }) };
  const explained = explainQuestion(options, library, 5);
  if (!explained.ok) throw new Error(explained.failure.code);
  return explainedText(explained.value);
}

describe('«--explain»', () => {
  it('prints the terms as understood, what may stand for them, the confidence and the best sentences', () => {
    const text = flat('q firmron el ruso y kim');
    expect(text).toContain('answered by the search');
    expect(text).toContain('asks for what');
    expect(text).toContain('firmron → firmaron');
    expect(text).toMatch(/ruso .*rusia 0\.\d+ ×\d/);
    expect(text).toMatch(
      /confidence 0\.\d\d \(answers from 0\.26, is not sure from 0\.15\) \w+ \d\.\d\d adds/,
    );
    expect(text).toContain('outcome answers SHOWN');
    expect(text).toContain(library.ask('q firmron el ruso y kim').passages[0]?.text);
    expect(text).toMatch(/ranked 1, score \d+\.\d\d/);
    expect(text).toMatch(/\w+ \d+\.\d\d adds -?\d+\.\d\d/);
  });

  it('prints what was left out as chatting, and the finer type of answer', () => {
    const text = flat('hola, una duda: ¿qué apodo tiene Kim?');
    expect(text).toContain('chatter «hola, una duda»');
    expect(text).toContain('of the type «nickname»');
  });

  it('tells when something else than the search answers, or when it is for somebody’s words', () => {
    expect(flat('gracias!!')).toBe('question gracias!! answered by talk (thanks): nothing is looked for');
    expect(flat('resumen del tratado')).toMatch(/answered by the gist of .*: nothing is looked for SHOWN/);
    expect(flat('¿Qué dijo Putin de la alianza?')).toContain('their words asked for;');
  });

  it('names the article that was asked, and what was looked for where that is less than was typed', () => {
    expect(flat('¿Qué firmaron?', treaty)).toContain('asked of only Rusia y Corea del Norte firman');
    expect(flat('hazme un resumen de las sanciones de la ONU')).toContain('looked for sanciones de la onu');
  });

  it('tells silence from not being sure, and both from an answer', () => {
    expect(flat('¿por qué se reunieron?')).toMatch(/outcome is not sure.* NEAR .* NOT SHOWN/);
    expect(flat('¿quién ganó el mundial de ajedrez de 1972?')).toContain('outcome is silent');
    expect(flat('el de la')).toContain('confidence none: nothing was reached');
  });

  it('fits 80 columns, but for single words that do not', () => {
    fc.assert(
      fc.property(typedText, (pregunta) => {
        const explained = explainQuestion({ pregunta }, library, 5);
        if (!explained.ok) return;
        for (const line of explainedText(explained.value).split('\n'))
          if (columnsOf(line) > 80) expect(line.trim()).toMatch(/^(?:\w+ +)?\S+$/);
      }),
      { numRuns: 60 },
    );
  });

  it('shows what was typed harmless', () => {
    const text = textFor('firmaron\u202e\u0007');
    for (const character of ['\u202e', '\u0007']) expect(text).not.toContain(character);
  });
});
