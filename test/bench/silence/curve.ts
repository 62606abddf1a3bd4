// Coverage against wrong answers, over the confidence from which on one would speak.
import { shareOf } from '../squad/recall.ts';
import type { Outcome } from './outcomes.ts';

/** Whether there is an answer, and how sure one would be of it. */
export type Weighed = Pick<Outcome, 'answerable' | 'confidence'>;

/** What would be said if one spoke from this confidence on. */
export interface CurvePoint {
  readonly confidence: number;
  /** Share of the answerable questions that are answered. */
  readonly coverage: number;
  /** Share of the answerable questions whose first sentence is given and covers the answer; stands in its paragraph. */
  readonly excerptRight: number;
  readonly paragraphRight: number;
  /** Share of the questions without their article that are answered all the same: each answer is wrong. */
  readonly wrong: number;
}

/** The figures where `speaks` says which questions are answered. */
export function figuresAt(
  outcomes: readonly Outcome[],
  confidence: number,
  speaks: (outcome: Outcome) => boolean = (outcome) => outcome.confidence >= confidence,
): CurvePoint {
  const answerable = outcomes.filter((outcome) => outcome.answerable);
  const unanswerable = outcomes.filter((outcome) => !outcome.answerable);
  return {
    confidence,
    coverage: shareOf(answerable, speaks),
    excerptRight: shareOf(answerable, (outcome) => speaks(outcome) && outcome.excerptRight),
    paragraphRight: shareOf(answerable, (outcome) => speaks(outcome) && outcome.paragraphRight),
    wrong: shareOf(unanswerable, speaks),
  };
}

/** At every `step` of confidence from 1 down to 0. */
export function curveOf(outcomes: readonly Outcome[], step: number): CurvePoint[] {
  const steps = Math.round(1 / step);
  return Array.from({ length: steps + 1 }, (_, at) => figuresAt(outcomes, (steps - at) / steps));
}

/**
 * The area under coverage (0 to 1) against wrong answers (0 to 1), exactly: the chance that a question drawn from those
 * answerable has a higher confidence than one drawn from the others, ties counting half. 1 is perfect, 0.5 is chance.
 */
export function areaUnderCurve(outcomes: readonly Weighed[]): number {
  const ascending = [...outcomes].sort((a, b) => a.confidence - b.confidence);
  const unanswerable = outcomes.filter(({ answerable }) => !answerable).length;
  const pairs = unanswerable * (outcomes.length - unanswerable);
  let below = 0;
  let won = 0;
  for (let at = 0; at < ascending.length; ) {
    const { confidence } = ascending[at] ?? { confidence: Number.NaN };
    const end = ascending.findIndex((outcome, index) => index > at && outcome.confidence !== confidence);
    const tied = ascending.slice(at, end === -1 ? undefined : end);
    const others = tied.filter(({ answerable }) => !answerable).length;
    won += (tied.length - others) * (below + others / 2);
    below += others;
    at += tied.length;
  }
  return pairs === 0 ? Number.NaN : won / pairs;
}

/**
 * The most of the questions without an answer that can meet silence while this share of the answerable are answered, and
 * the confidence that does it.
 */
export function silenceAtCoverage(
  outcomes: readonly Weighed[],
  coverage: number,
): { readonly confidence: number; readonly silent: number } {
  const confidences = outcomes
    .filter(({ answerable }) => answerable)
    .map(({ confidence }) => confidence)
    .sort((a, b) => b - a);
  const confidence = confidences[Math.ceil(coverage * confidences.length) - 1] ?? 0;
  const others = outcomes.filter(({ answerable }) => !answerable);
  return { confidence, silent: 1 - shareOf(others, (outcome) => outcome.confidence >= confidence) };
}
