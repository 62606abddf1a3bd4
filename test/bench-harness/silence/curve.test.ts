// Coverage against wrong answers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, curveOf, figuresAt, silenceAtCoverage } from '../../bench/silence/curve.ts';
import { outcome } from './outcome.ts';

const outcomes = [
  outcome(true, 0.9, { excerptRight: true, paragraphRight: true }),
  outcome(true, 0.7, { paragraphRight: true }),
  outcome(true, 0.4),
  outcome(true, 0.2, { excerptRight: true, paragraphRight: true }),
  outcome(false, 0.6),
  outcome(false, 0.1),
];

const anyOutcome = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 10 }))
  .map(([answerable, tenths]) => outcome(answerable, tenths / 10));

describe('the figures from a confidence on', () => {
  it('are shares of the answerable and of the others', () => {
    expect(figuresAt(outcomes, 0.5)).toEqual({
      confidence: 0.5,
      coverage: 2 / 4,
      excerptRight: 1 / 4,
      paragraphRight: 2 / 4,
      wrong: 1 / 2,
    });
  });

  it('can be taken by the product’s own decision', () => {
    expect(figuresAt(outcomes, 0, ({ confidence }) => confidence > 0.8).coverage).toBe(1 / 4);
  });
});

describe('the curve', () => {
  it('goes from silence to answering everything, and never back', () => {
    fc.assert(
      fc.property(fc.array(anyOutcome, { minLength: 1 }), (some) => {
        const curve = curveOf([outcome(true, 0), outcome(false, 0), ...some], 0.05);
        expect(curve).toHaveLength(21);
        expect(curve.at(-1)).toMatchObject({ confidence: 0, coverage: 1, wrong: 1 });
        for (const [at, point] of curve.entries()) {
          expect(point.coverage).toBeGreaterThanOrEqual(curve[at - 1]?.coverage ?? 0);
          expect(point.wrong).toBeGreaterThanOrEqual(curve[at - 1]?.wrong ?? 0);
        }
      }),
    );
  });
});

describe('the area under it', () => {
  it('is 1 when every answerable question is surer than every other, and 0 the other way round', () => {
    expect(areaUnderCurve([outcome(true, 0.9), outcome(true, 0.8), outcome(false, 0.7)])).toBe(1);
    expect(areaUnderCurve([outcome(true, 0.1), outcome(false, 0.7), outcome(false, 0.9)])).toBe(0);
  });

  it('is a half when confidence tells nothing', () => {
    expect(areaUnderCurve([outcome(true, 0.5), outcome(false, 0.5), outcome(false, 0.5)])).toBe(0.5);
  });

  it('is the share of pairs in which the answerable question is surer, ties counting half', () => {
    fc.assert(
      fc.property(fc.array(anyOutcome), (some) => {
        const all = [outcome(true, 0.35), outcome(false, 0.35), ...some];
        const answerable = all.filter((one) => one.answerable);
        const others = all.filter((one) => !one.answerable);
        const won = answerable
          .flatMap((one) => others.map((other) => one.confidence - other.confidence))
          .reduce((sum, ahead) => sum + (ahead > 0 ? 1 : ahead === 0 ? 0.5 : 0), 0);
        expect(areaUnderCurve(all)).toBeCloseTo(won / (answerable.length * others.length), 10);
      }),
    );
  });
});

describe('silence at a coverage', () => {
  it('takes the highest confidence that still answers that share', () => {
    expect(silenceAtCoverage(outcomes, 0.75)).toEqual({ confidence: 0.4, silent: 1 / 2 });
    expect(silenceAtCoverage(outcomes, 0.25)).toEqual({ confidence: 0.9, silent: 1 });
  });
});
