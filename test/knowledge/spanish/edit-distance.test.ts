import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../knowledge/spanish/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('the edit distance', () => {
  it.each([
    ['tratado', 'tratado', 0],
    ['tratado', 'tartado', 1],
    ['tratado', 'trtado', 1],
    ['tratado', 'trattado', 1],
    ['tratado', 'tretado', 1],
    ['norte', 'notre', 1],
    ['kim', 'putin', 4],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  it('is the same both ways, and 0 only for the same word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 99)).toBe(editDistance(b, a, 99));
        expect(editDistance(a, b, 99) === 0).toBe(a === b);
      }),
    );
  });

  it('says limit + 1 for whatever lies beyond its limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 99), limit + 1));
      }),
    );
  });
});
