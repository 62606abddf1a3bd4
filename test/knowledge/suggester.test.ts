import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Suggester } from '../../knowledge/suggester.ts';

const titles = [
  'Rusia y Corea del Norte firman un tratado',
  'El temporal hunde el puerto viejo',
  'La vacuna llega al altiplano',
  'España gana en Ávila',
];
const suggester = new Suggester(titles, (title) => title);

describe('a suggester', () => {
  it.each([
    ['tratado', 0],
    ['puerto', 1],
    ['puertto', 1],
    ['VACUNA', 2],
    ['espana', 3],
    ['avila', 3],
    ['corea del norte', 0],
  ])('leads from «%s» to the title that is meant', (typed, at) => {
    expect(suggester.suggest(typed, 5)[0]).toBe(titles[at]);
  });

  it('offers all, in their order, when nothing has been typed', () => {
    for (const nothing of ['', '  ', '\n']) expect(suggester.suggest(nothing, 9)).toEqual(titles);
    expect(suggester.suggest('', 2)).toEqual(titles.slice(0, 2));
  });

  it('offers nothing that is far from what was typed', () => {
    expect(suggester.suggest('zxqwvkrtpl', 5)).toEqual([]);
  });

  it('offers each item at most once and no more than asked for, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat({ max: 5 }), (typed, limit) => {
        const offered = suggester.suggest(typed, limit);
        expect(offered.length).toBeLessThanOrEqual(limit);
        expect(new Set(offered).size).toBe(offered.length);
        expect(titles).toEqual(expect.arrayContaining(offered));
      }),
    );
  });

  it('has nothing to offer of an empty list', () => {
    expect(new Suggester<string>([], (item) => item).suggest('a', 5)).toEqual([]);
  });
});
