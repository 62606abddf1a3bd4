import { describe, expect, it } from 'vitest';
import {
  AMOUNT_FIT,
  ANSWER_THRESHOLD,
  AROUND,
  BESIDE,
  BM25,
  CLOSENESS,
  COMMONER,
  DEED_SENTENCES,
  DOUBT_THRESHOLD,
  EXACT,
  GATHERED,
  IMPORTANCE,
  KIND,
  KNOWN,
  MEANT,
  NAME_FIT,
  NEARBY,
  NEARNESS,
  NEIGHBOUR,
  ON_TOPIC,
  OPENING,
  WORTH_SHOWING,
} from '../../../knowledge/search/weights.ts';

describe('the weights', () => {
  it('are shares from 0 to 1, the thing itself counting most', () => {
    const shares = [CLOSENESS, IMPORTANCE, NEARNESS, KNOWN, KIND, AROUND, AMOUNT_FIT, NAME_FIT].flatMap(
      (table) => Object.values(table),
    );
    for (const share of [...shares, EXACT, BM25.b, COMMONER, OPENING.surely, MEANT, NEIGHBOUR, ON_TOPIC])
      expect(share > 0 && share <= 1).toBe(true);
    expect(Math.max(...Object.values(CLOSENESS))).toBe(CLOSENESS.same);
    expect(Math.max(...Object.values(IMPORTANCE))).toBe(IMPORTANCE.plain);
    expect(KIND.wanted).toBeGreaterThan(KIND.accepted);
  });

  it('take another form of a word for the word itself, and its kin not', () => {
    expect(CLOSENESS.stem).toBeGreaterThanOrEqual(EXACT);
    expect(CLOSENESS.kin).toBeLessThan(EXACT);
  });

  it('doubt below where they answer, and are met before they are there, bear out before they gainsay', () => {
    expect(DOUBT_THRESHOLD > 0 && DOUBT_THRESHOLD < ANSWER_THRESHOLD && ANSWER_THRESHOLD < 1).toBe(true);
    expect(AROUND.met).toBeLessThan(AROUND.there);
    expect(DEED_SENTENCES.tells).toBeLessThan(DEED_SENTENCES.tellsMost);
    expect(WORTH_SHOWING).toBeGreaterThan(0);
  });

  it('count in whole paragraphs and words', () => {
    for (const count of [GATHERED, BESIDE, OPENING.words, DEED_SENTENCES.most, NEARBY])
      expect(Number.isInteger(count) && count > 0).toBe(true);
  });
});
