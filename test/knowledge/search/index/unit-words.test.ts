import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGN } from '../../../../knowledge/search/index/signs.ts';
import { UnitWords } from '../../../../knowledge/search/index/unit-words.ts';

const word = fc.record({
  id: fc.nat(2 ** 26),
  start: fc.nat(100_000),
  end: fc.nat(100_000),
  signs: fc.nat(2 ** 16 - 1),
});

describe('the words of a unit', () => {
  it('come back as they were kept, whatever signs and places they have', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 9 }), { maxLength: 5 }), (units) => {
        const kept = new UnitWords();
        for (const words of units) kept.add(words, [...words.keys()]);
        units.forEach((words, unit) => {
          expect(kept.of(unit)).toEqual(words.filter(({ signs }) => (signs & SIGN.implied) === 0));
          expect(kept.ids(unit)).toEqual(words.map(({ id }) => id));
          const seen: [number, number, number][] = [];
          kept.each(unit, (...one) => seen.push(one));
          expect(seen).toEqual(words.map(({ id, signs }, place) => [id, place, signs]));
        });
      }),
    );
  });

  it('are none once they are forgotten, and of the others as before', () => {
    const kept = new UnitWords();
    const one = { id: 1, start: 0, end: 3, signs: 5 };
    kept.add([one], [0]);
    kept.add([one], [0]);
    kept.forget(0);
    expect([kept.of(0), kept.of(1)]).toEqual([[], [one]]);
  });
});
