import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Postings } from '../../../../knowledge/search/index/postings.ts';

/** Either a step up to the next number, or a stretch to forget. */
const change = fc.oneof(
  fc.record({ step: fc.nat({ max: 3 }) }),
  fc.record({ first: fc.nat({ max: 60 }), size: fc.nat({ max: 20 }) }),
);

describe('postings', () => {
  it('keep each number once, in order, as a plain list would', () => {
    const postings = new Postings();
    for (const value of [0, 0, 3, 3, 3, 7]) postings.add(value);
    expect([...postings.values()]).toEqual([0, 3, 7]);
    expect(postings.length).toBe(3);
  });

  it('are empty to begin with', () => {
    expect([...new Postings().values()]).toEqual([]);
  });

  it('forget a stretch from its first up to and without its end', () => {
    const postings = new Postings();
    for (const value of [1, 4, 5, 9]) postings.add(value);
    postings.removeBetween(4, 9);
    expect([...postings.values()]).toEqual([1, 9]);
    postings.removeBetween(20, 30);
    postings.removeBetween(0, 0);
    expect([...postings.values()]).toEqual([1, 9]);
  });

  it('are like a plain array after any additions and removals', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 80 }), (changes) => {
        const postings = new Postings();
        let plain: number[] = [];
        let value = 0;
        for (const made of changes) {
          if ('step' in made) {
            value += made.step;
            postings.add(value);
            if (!plain.includes(value)) plain.push(value);
          } else {
            const { first, size } = made;
            postings.removeBetween(first, first + size);
            plain = plain.filter((kept) => kept < first || kept >= first + size);
          }
          expect([...postings.values()]).toEqual(plain);
          expect(postings.length).toBe(plain.length);
        }
      }),
    );
  });
});
