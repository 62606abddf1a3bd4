// Logistic regression: how each signal speaks for the first sentence being right, scaled to the share that is.
import { descend, dot } from './adam.ts';
import type { JudgedQuestion } from './confidence.ts';
import { FOLDS, foldsOf } from './folds.ts';

type Seen = JudgedQuestion & { readonly signals: readonly number[] };

export interface LearntConfidence {
  /** The bias and the weights in the order of `SIGNALS`. */
  readonly weights: Float64Array;
  /** Of each question, its confidence by weights that were learnt without its group; 0 where nothing was found. */
  readonly held: readonly { readonly question: JudgedQuestion; readonly confidence: number }[];
}

const STEPS = 600;
/**
 * How strongly a weight is held to zero, times the mean square of its signal: one that is seldom there, as a premise that is
 * gainsaid, is held no more than one that always is.
 */
const RIDGE = 0.004;

/**
 * Learnt is whether the paragraph is right, which tells questions that are answered from those that are not; then scaled to
 * the share of right sentences (Platt 1999), over cross-validation.
 */
export function learnConfidence(questions: readonly JudgedQuestion[]): LearntConfidence {
  const seen = questions.filter((question): question is Seen => question.signals !== undefined);
  const foldOf = foldsOf(seen.map(({ group }) => group));
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = regress(seen.filter(({ group }) => foldOf(group) !== fold));
    return seen
      .filter(({ group }) => foldOf(group) === fold)
      .map((question) => ({
        question,
        scored: { ...question, signals: [1, dot(weights, question.signals)] },
      }));
  }).flat();
  const scale = logistic(
    held.map(({ scored }) => scored),
    ({ right }) => right,
    [0, 0],
  );
  const [shift = 0, slope = 1] = scale;
  return {
    weights: regress(seen).map((weight, at) => slope * weight + (at === 0 ? shift : 0)),
    held: [
      ...held.map(({ question, scored }) => ({
        question,
        confidence: oddsToShare(dot(scale, scored.signals)),
      })),
      ...questions
        .filter(({ signals }) => signals === undefined)
        .map((question) => ({ question, confidence: 0 })),
    ],
  };
}

function regress(questions: readonly Seen[]): Float64Array {
  return logistic(
    questions,
    ({ near }) => near,
    squaresOf(questions).map((square) => RIDGE * square),
  );
}

/** The mean square of each signal. */
function squaresOf(questions: readonly Seen[]): number[] {
  const total = questions.reduce((sum, { weight }) => sum + weight, 0);
  return (questions[0]?.signals ?? []).map(
    (_, at) =>
      questions.reduce((sum, { weight, signals }) => sum + weight * (signals[at] ?? 0) ** 2, 0) / total,
  );
}

function logistic(
  questions: readonly Seen[],
  is: (question: Seen) => boolean,
  ridge: readonly number[],
): Float64Array {
  const total = questions.reduce((sum, { weight }) => sum + weight, 0);
  return descend(questions[0]?.signals.length ?? 0, STEPS, (weights, slope) => {
    for (const question of questions) {
      const off = oddsToShare(dot(weights, question.signals)) - (is(question) ? 1 : 0);
      question.signals.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + (off * question.weight * value) / total;
      });
    }
    for (let at = 1; at < slope.length; at += 1)
      slope[at] = (slope[at] ?? 0) + (ridge[at] ?? 0) * (weights[at] ?? 0);
  });
}

function oddsToShare(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
