import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom } from '../../knowledge/first-from.ts';

describe('searching by halves', () => {
  it.each([
    [0, 0],
    [3, 1],
    [4, 2],
    [7, 3],
  ])('finds the first item that is at least %i', (least, at) => {
    expect(firstFrom([1, 3, 5], (item) => item >= least)).toBe(at);
  });

  it('finds the end of an empty list', () => {
    expect(firstFrom([], () => true)).toBe(0);
  });

  it('finds what a search from the front would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: 0, max: 21 }),
        (some, least) => {
          const items = [...some].sort((one, other) => one - other);
          const first = items.findIndex((item) => item >= least);
          expect(firstFrom(items, (item) => item >= least)).toBe(first === -1 ? items.length : first);
        },
      ),
    );
  });

  it('asks about few of many', () => {
    let asked = 0;
    firstFrom(Array.from({ length: 1000 }), () => {
      asked += 1;
      return true;
    });
    // An undefined item is passed over without a question.
    expect(asked).toBe(0);
    const items = Array.from({ length: 1000 }, (_, item) => item);
    const at = firstFrom(items, (item) => {
      asked += 1;
      return item >= 700;
    });
    expect([at, asked <= 10]).toEqual([700, true]);
  });
});
