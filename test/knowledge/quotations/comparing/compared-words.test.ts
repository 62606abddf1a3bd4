import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';

const foldedOf = (text: string) => wordsToCompare(text).map(({ folded }) => folded);

describe('the words of a text, as they are compared', () => {
  it.each([
    ['¡No lo SÉ!', ['no', 'lo', 'se']],
    ['cuarenta años', ['cuarenta', 'años']],
    ['unos cuarenta y dos barcos', ['unos', '42', 'barcos']],
    ['un 25 % más', ['un', '25', 'por ciento', 'mas']],
    ['un doce por ciento', ['un', 'doce', 'por ciento']],
    ['60 000 dosis', ['60 000', 'dosis']],
    ['…', []],
  ])('of «%s» are %j', (text, words) => {
    expect(foldedOf(text)).toEqual(words);
  });

  it('have one key with ñ or without it, and with letters drawn out or not', () => {
    const keys = (text: string) => wordsToCompare(text).map(({ key }) => key);
    expect(keys('año nooo')).toEqual(keys('ano no'));
  });

  it('are one where they say so together, and a number however it is spelt', () => {
    const keys = (text: string) => wordsToCompare(text).map(({ key }) => key);
    expect(keys('nada más déjenme')).toEqual(['nomas', 'dejenme']);
    expect(keys('la 7a y el 1er plan del siglo XX')).toEqual([
      'la',
      '7',
      'y',
      'el',
      '1',
      'plan',
      'del',
      'siglo',
      '20',
    ]);
    expect(keys('a zero, de sinco')).toEqual(['a', 'cero', 'de', 'cinco']);
    expect(keys('Vi a IVÁN, X e I')).toEqual(['vi', 'a', 'ivan', 'x', 'e', 'i']);
  });

  it('know what parts them from the next', () => {
    const parted = wordsToCompare('uno dos, tres. cuatro […] cinco').map(({ after }) => after);
    expect(parted).toEqual(['blank', 'pause', 'end', 'gap', 'blank']);
  });

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const composed = text.normalize('NFC');
        let last = 0;
        for (const { start, end } of wordsToCompare(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(composed.length);
          last = end;
        }
      }),
    );
  });
});
