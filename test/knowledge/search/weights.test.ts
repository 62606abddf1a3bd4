import { describe, expect, it } from 'vitest';
import { CLOSENESS, EXACT, IMPORTANCE, KIND } from '../../../knowledge/search/weights.ts';

describe('the weights', () => {
  it('count the thing itself most', () => {
    expect(Math.max(...Object.values(CLOSENESS))).toBe(CLOSENESS.same);
    expect(Math.max(...Object.values(IMPORTANCE))).toBe(IMPORTANCE.plain);
    expect(KIND.wanted).toBeGreaterThan(KIND.accepted);
  });

  it('take another form of a word for the word itself, and its kin not', () => {
    expect(CLOSENESS.stem).toBeGreaterThanOrEqual(EXACT);
    expect(CLOSENESS.kin).toBeLessThan(EXACT);
  });
});
