// Positions in code points and in UTF-16 code units.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, positionsIn } from '../../bench/squad/positions.ts';

describe('a position in code points', () => {
  it('is found in code units, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, number) => {
        const characters = [...text];
        const at = number % (characters.length + 1);
        expect(positionsIn(text)(at)).toBe(characters.slice(0, at).join('').length);
      }),
    );
  });
});

describe('the place of an answer', () => {
  it('is its position where the paragraph bears it out', () => {
    expect(placeOf('sí', 6, 'sí no sí')).toBe(6);
  });

  it('is the nearest occurrence where it does not', () => {
    expect(placeOf('sí', 5, 'sí no sí')).toBe(6);
  });

  it('is nowhere when the paragraph does not hold it', () => {
    expect(placeOf('quizá', 0, 'sí no sí')).toBeUndefined();
  });
});
