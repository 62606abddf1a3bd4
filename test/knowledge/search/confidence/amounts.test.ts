import { describe, expect, it } from 'vitest';
import { amountsIn, calendarOf, isAmountWord } from '../../../../knowledge/search/confidence/amounts.ts';
import { SIGN, signsOf } from '../../../../knowledge/search/index/signs.ts';
import { wordsOf } from '../../../../knowledge/spanish/words.ts';

const amounts = (text: string) => {
  const words = wordsOf(text);
  const keys = words.map(({ key }) => key);
  return amountsIn(keys, signsOf(text, words)).map(({ value, signs, unit }) => ({
    value,
    signs,
    unit: keys[unit],
  }));
};

describe('the amounts of a text', () => {
  it.each([
    ['en 340 páginas', 340, 'paginas'],
    ['hace treinta y un años', 31, 'anos'],
    ['62 millones de euros', 62_000_000, 'euros'],
    ['un paro de 72 horas', 72, 'horas'],
    ['desde 2017', 2017, undefined],
  ])('of «%s» are %d, with what is counted', (text, value, unit) => {
    expect(amounts(text)).toMatchObject([{ value, unit }]);
  });

  it('show whether they are years, shares or sums', () => {
    expect(amounts('subió 40 % en 1957, a 200 pesos').map(({ signs }) => signs)).toEqual([
      SIGN.percent,
      SIGN.year,
      SIGN.money,
    ]);
  });

  it('are none where a word only may be a number', () => {
    expect(amounts('un puente y una segunda vez')).toEqual([]);
  });
});

describe('the names of time', () => {
  it('are known with those that exclude them', () => {
    expect(calendarOf('marzo')?.has('agosto')).toBe(true);
    expect(calendarOf('lunes')?.has('marzo')).toBe(false);
    expect(calendarOf('puente')).toBeUndefined();
  });

  it('and numbers are told from other words', () => {
    expect(['marzo', 'sabado', '2017', 'doce', 'puente'].map(isAmountWord)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
