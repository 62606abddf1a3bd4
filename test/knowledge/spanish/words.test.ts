import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../knowledge/spanish/fold.ts';
import stopWords from '../../../knowledge/spanish/stop-words.json' with { type: 'json' };
import { isFunctionWord, isWeakWord, wordsOf } from '../../../knowledge/spanish/words.ts';

describe('words', () => {
  it('are letters and digits with their places', () => {
    const text = 'Kim Jong-un, en 2022: ¿«sí»?';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kim',
      'Jong',
      'un',
      'en',
      '2022',
      'sí',
    ]);
  });

  it('keep decimals, thousands and hours whole', () => {
    expect(wordsOf('3,7 % de 1.250,50 a las 4:17').map(({ key }) => key)).toEqual([
      '3,7',
      'de',
      '1.250,50',
      'a',
      'las',
      '4',
      '17',
    ]);
  });

  it('join acronyms with stops, with and without spaces', () => {
    expect(wordsOf('EE. UU. y la O.N.U.').map(({ key }) => key)).toEqual(['eeuu', 'y', 'la', 'onu']);
  });

  it('know a capital', () => {
    expect(wordsOf('la ONU').map(({ capital }) => capital)).toEqual([false, true]);
  });

  it('never leave the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end } of wordsOf(text))
          expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});

describe('the stop words', () => {
  it('are folded, listed once, and each in one list', () => {
    const all = [...stopWords.spanish, ...stopWords.english];
    for (const list of [stopWords.spanish, stopWords.english, stopWords.weak]) {
      expect(new Set(list).size).toBe(list.length);
      for (const word of list) expect(fold(word)).toBe(word);
    }
    expect(stopWords.weak.filter((word) => all.includes(word))).toEqual([]);
  });

  it('tell function words from words of asking', () => {
    expect([
      isFunctionWord('que'),
      isFunctionWord('the'),
      isFunctionWord('dijo'),
      isWeakWord('dijo'),
    ]).toEqual([true, true, false, true]);
  });
});
