import { describe, expect, it } from 'vitest';
import {
  ANSWER_THRESHOLD,
  confidenceOf,
  type Signals,
  signalsOf,
} from '../../../knowledge/search/confidence.ts';
import { rank } from '../../../knowledge/search/rank.ts';
import { index, questions } from './indexed.ts';

const best: Signals = { inSentence: 1, inContext: 1, ideas: 1, nameMissing: 0, kindMissing: 0, margin: 1 };
const worst: Signals = { inSentence: 0, inContext: 0, ideas: 0, nameMissing: 1, kindMissing: 1, margin: 0 };

describe('the confidence', () => {
  it('is a share, high when all speaks for the answer and low when nothing does', () => {
    expect(confidenceOf(best)).toBeGreaterThan(0.8);
    expect(confidenceOf(worst)).toBeLessThan(0.1);
    expect(ANSWER_THRESHOLD).toBeGreaterThan(confidenceOf(worst));
    expect(ANSWER_THRESHOLD).toBeLessThan(confidenceOf(best));
  });

  it.each(['inSentence', 'inContext', 'ideas', 'margin'] as const)('never falls as «%s» rises', (signal) => {
    const middle = { ...worst, inSentence: 0.5, ideas: 0.5 };
    expect(confidenceOf({ ...middle, [signal]: 1 })).toBeGreaterThanOrEqual(
      confidenceOf({ ...middle, [signal]: 0 }),
    );
  });

  it.each(['nameMissing', 'kindMissing'] as const)('falls by «%s»', (signal) => {
    expect(confidenceOf({ ...best, [signal]: 1 })).toBeLessThan(confidenceOf(best));
  });
});

describe('the signals', () => {
  it('are from 0 to 1 for every question', () => {
    for (const question of questions) {
      const ranking = rank(question, index);
      const [candidate] = ranking.candidates;
      if (!candidate) continue;
      for (const signal of Object.values(signalsOf(question, candidate, ranking))) {
        expect(signal).toBeGreaterThanOrEqual(0);
        expect(signal).toBeLessThanOrEqual(1);
      }
    }
  });
});
