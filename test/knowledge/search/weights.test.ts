import { describe, expect, it } from 'vitest';
import {
  ANSWER_THRESHOLD,
  AROUND,
  CLOSENESS,
  DEED_SENTENCES,
  DOUBT_THRESHOLD,
  EXACT,
  IMPORTANCE,
  KIND,
} from '../../../knowledge/search/weights.ts';

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

  it('doubt below where they answer, and are met before they are there, bear out before they gainsay', () => {
    expect(DOUBT_THRESHOLD).toBeLessThan(ANSWER_THRESHOLD);
    expect(AROUND.met).toBeLessThan(AROUND.there);
    expect(DEED_SENTENCES.tells).toBeLessThan(DEED_SENTENCES.tellsMost);
  });
});
