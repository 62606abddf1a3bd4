import { describe, expect, it } from 'vitest';
import {
  BESIDE,
  BM25,
  CLOSENESS,
  COMMONER,
  EXACT,
  GATHERED,
  IMPORTANCE,
  KIND,
  KNOWN,
  NEARNESS,
  OPENING,
} from '../../../knowledge/search/weights.ts';

describe('the weights', () => {
  it('are shares from 0 to 1, the thing itself counting most', () => {
    const shares = [CLOSENESS, IMPORTANCE, NEARNESS, KNOWN, KIND].flatMap((table) => Object.values(table));
    for (const share of [...shares, EXACT, BM25.b, COMMONER, OPENING.surely])
      expect(share > 0 && share <= 1).toBe(true);
    expect(Math.max(...Object.values(CLOSENESS))).toBe(CLOSENESS.same);
    expect(Math.max(...Object.values(IMPORTANCE))).toBe(IMPORTANCE.plain);
    expect(KIND.wanted).toBeGreaterThan(KIND.accepted);
  });

  it('take another form of a word for the word itself, and its kin not', () => {
    expect(CLOSENESS.stem).toBeGreaterThanOrEqual(EXACT);
    expect(CLOSENESS.kin).toBeLessThan(EXACT);
  });

  it('count in whole paragraphs and words', () => {
    for (const count of [GATHERED, BESIDE, OPENING.words])
      expect(Number.isInteger(count) && count > 0).toBe(true);
  });
});
