// How sure the search is that its first sentence answers, and from where on it speaks.
import type { Question } from './question.ts';
import type { Candidate, Ranking } from './rank.ts';
import type { Evidence } from './reach.ts';

/** What tells an answer from a sentence that only shares words with the question; each 0 to 1. */
export interface Signals {
  /** Share of the question's weight that the sentence itself expresses. */
  readonly inSentence: number;
  /** The same with its paragraph and title. */
  readonly inContext: number;
  /** Share of the question's ideas, common ones included, that are known at all in context. */
  readonly ideas: number;
  /** 1 when a name in the question is nowhere around the sentence. */
  readonly nameMissing: number;
  /** 1 when the kind of answer asked for is not in the sentence. */
  readonly kindMissing: number;
  /** By how much of its score the best is ahead of the second. */
  readonly margin: number;
}

/**
 * Logistic regression on the tuning halves of test/questions and, at a tenth of their weight, on half of the articles of
 * XQuAD-R (es), each question asked of a library with and of one without its article.
 */
const WEIGHTS = {
  bias: -3.8,
  inSentence: 3.12,
  inContext: 0.27,
  ideas: 2.39,
  nameMissing: -0.47,
  kindMissing: -1.25,
  margin: 1.81,
} as const;

/**
 * From this confidence on, the bot answers. Lower than even odds because silence still offers the nearest passages as such:
 * chosen so that, on the tuning halves, four fifths of the unanswerable questions meet silence.
 */
export const ANSWER_THRESHOLD = 0.28;

/** How far the context has to express a name before it counts as being there, 0 to 1. */
const NAMED = 0.2;

/** The share of a question's weight that is expressed in one place, 0 to 1. */
export function shareIn(evidence: Evidence, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return weights.reduce((sum, weight, at) => sum + weight * (evidence[at] ?? 0), 0) / total;
}

/** The signals of the best candidate. */
export function signalsOf(
  question: Question,
  candidate: Candidate,
  { weights, candidates }: Ranking,
): Signals {
  const second = candidates[1];
  const plain = question.concepts.filter(({ importance }) => importance === 1).length || 1;
  const met = question.concepts.filter(
    ({ importance }, at) => importance === 1 && (candidate.inContext[at] ?? 0) > 0,
  ).length;
  const missing = question.concepts.some(({ name }, at) => name && (candidate.inContext[at] ?? 0) < NAMED);
  const kindMissing = question.kind !== 'other' && !candidate.holdsKind;
  return {
    inSentence: shareIn(candidate.inSentence, weights),
    inContext: shareIn(candidate.inContext, weights),
    ideas: met / plain,
    nameMissing: missing ? 1 : 0,
    kindMissing: kindMissing ? 1 : 0,
    margin: second && candidate.score > 0 ? (candidate.score - second.score) / candidate.score : 1,
  };
}

/** 0 to 1. */
export function confidenceOf(signals: Signals): number {
  const sum =
    WEIGHTS.bias +
    WEIGHTS.inSentence * signals.inSentence +
    WEIGHTS.inContext * signals.inContext +
    WEIGHTS.ideas * signals.ideas +
    WEIGHTS.nameMissing * signals.nameMissing +
    WEIGHTS.kindMissing * signals.kindMissing +
    WEIGHTS.margin * signals.margin;
  return 1 / (1 + Math.exp(-sum));
}
