// Each part of the search off in turn, cross-validated: how often what is first is right without it.
import { FEATURES, type Feature } from '../../../knowledge/search/ranking/features.ts';
import { foldsOf } from '../learning/folds.ts';
import { judgeRanking, learnInFolds, type RankedQuestion, rankedQuestions } from '../learning/ranking.ts';
import type { TrainingSet } from '../learning/training.ts';
import { BUILT_PARTS, FEATURE_GROUPS } from './parts.ts';

/** Shares of the questions, 0 to 1. */
export interface Shares {
  readonly questions: number;
  /** The first sentence stands in a right paragraph, or holds the answer itself. */
  readonly paragraph: number;
  readonly excerpt: number;
}

/** Questions of one origin, asked one way. */
export interface Judged extends Shares {
  readonly questionsOf: 'squad' | 'own';
  readonly typed: boolean;
}

export interface Ablation {
  /** What is off; undefined for the whole search. */
  readonly without: string | undefined;
  /** Whether the ranking was learnt anew without it. */
  readonly learntAnew: boolean;
  readonly judged: readonly Judged[];
}

/** Sets with what of them a dataset gave, and what is our own. */
export interface AblationSets {
  readonly squad: TrainingSet;
  readonly own: readonly TrainingSet[];
}

/**
 * The whole search first, then without each part. Features are taken away from what is learnt and judged; the search
 * is built without any other part, and judged by the weights of the whole unless the part says otherwise.
 */
export function* ablate(sets: AblationSets): Generator<Ablation> {
  const all = [sets.squad, ...sets.own];
  const whole = all.flatMap((set) => rankedQuestions(set));
  const weights = learnInFolds(whole);
  const judge = (questions: readonly RankedQuestion[], by: readonly Float64Array[]) =>
    judgeInFolds(questions, by, sets.squad.name);
  yield { without: undefined, learntAnew: true, judged: judge(whole, weights) };
  for (const { name, features } of FEATURE_GROUPS) {
    const left = whole.map((question) => withoutFeatures(question, features));
    yield { without: name, learntAnew: true, judged: judge(left, learnInFolds(left)) };
  }
  for (const { name, learnAnew = false, without } of BUILT_PARTS) {
    const parts = without();
    const built = all.flatMap((set) => rankedQuestions(set, parts));
    const judged = judge(built, learnAnew ? learnInFolds(built) : weights);
    yield { without: name, learntAnew: learnAnew, judged };
  }
}

function withoutFeatures(question: RankedQuestion, off: readonly Feature[]): RankedQuestion {
  const places = off.map((feature) => FEATURES.indexOf(feature));
  return {
    ...question,
    rows: question.rows.map(({ features, ...right }) => {
      const left = Float64Array.from(features);
      for (const place of places) left[place] = 0;
      return { ...right, features: left };
    }),
  };
}

/** Each question judged by what was learnt without its group. */
function judgeInFolds(
  questions: readonly RankedQuestion[],
  weights: readonly Float64Array[],
  squad: string,
): Judged[] {
  const foldOf = foldsOf(questions.map(({ group }) => group));
  return (['squad', 'own'] as const).flatMap((questionsOf) =>
    [false, true].map((typed): Judged => {
      const asked = questions.filter(
        (question) => question.typed === typed && (question.set === squad) === (questionsOf === 'squad'),
      );
      const folds = weights.map((learnt, fold) =>
        judgeRanking(
          asked.filter(({ group }) => foldOf(group) === fold),
          learnt,
        ),
      );
      const shareOf = (count: 'paragraph' | 'sentence'): number =>
        folds.reduce((sum, judged) => sum + judged[count], 0) / asked.length;
      return {
        questionsOf,
        typed,
        questions: asked.length,
        paragraph: shareOf('paragraph'),
        excerpt: shareOf('sentence'),
      };
    }),
  );
}
