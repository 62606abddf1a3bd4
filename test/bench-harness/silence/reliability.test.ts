// Whether confidence means what it says.
import { describe, expect, it } from 'vitest';
import { calibrationErrorOf, reliabilityOf } from '../../bench/silence/reliability.ts';
import { outcome } from './outcome.ts';

const outcomes = [
  outcome(true, 0.1),
  outcome(true, 0.3, { excerptRight: true }),
  outcome(false, 0.6),
  outcome(true, 1, { excerptRight: true }),
];

describe('reliability', () => {
  it('gives each bin its answers, their mean confidence and the share that were right', () => {
    expect(reliabilityOf(outcomes, 2)).toEqual([
      { from: 0, to: 0.5, answers: 2, meanConfidence: 0.2, right: 0.5 },
      { from: 0.5, to: 1, answers: 2, meanConfidence: 0.8, right: 0.5 },
    ]);
  });

  it('says nothing of an empty bin', () => {
    expect(reliabilityOf([], 1)).toEqual([
      { from: 0, to: 1, answers: 0, meanConfidence: undefined, right: undefined },
    ]);
  });

  it('sums up by how far confidence is from the truth, each bin by its answers', () => {
    expect(calibrationErrorOf(reliabilityOf(outcomes, 2))).toBeCloseTo(0.3);
    expect(calibrationErrorOf(reliabilityOf([], 2))).toBe(0);
  });
});
