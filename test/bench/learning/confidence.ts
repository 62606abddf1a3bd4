// Learns how each signal speaks for the first sentence being right: logistic regression, scaled to the share that is.
import type { Article } from '../../../knowledge/article.ts';
import { SIGNALS, signalsOf } from '../../../knowledge/search/confidence.ts';
import { descend, dot } from './adam.ts';
import { FOLDS, foldsOf } from './folds.ts';
import { rankerOf } from './ranker.ts';
import type { TrainingQuestion, TrainingSet } from './training.ts';

export interface JudgedQuestion {
  readonly group: string;
  readonly weight: number;
  /** In the order of `SIGNALS`, behind a 1 for the bias. */
  readonly signals: readonly number[];
  /** Whether the first sentence is right, and whether it stands in a right paragraph. */
  readonly right: boolean;
  readonly near: boolean;
}

/** Libraries that a set of many articles is parted into, to ask each question of one without its article. */
const PARTS = 4;
/** How much a question that nothing answers counts beside one that is answered. */
const UNANSWERED_WEIGHT = { own: 1.5, leftOut: 0.5 } as const;
const STEPS = 600;
const RIDGE = 0.002;

export function judgedQuestions({ articles, questions }: TrainingSet): JudgedQuestion[] {
  const known = questions.some(({ answerable }) => !answerable);
  return known ? asked(articles, questions, UNANSWERED_WEIGHT.own) : withAndWithout(articles, questions);
}

/** Each question asked of all articles, and of those without its own. */
function withAndWithout(
  articles: readonly Article[],
  questions: readonly TrainingQuestion[],
): JudgedQuestion[] {
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const left = new Set(articles.filter((_, at) => at % PARTS === part).map(({ slug }) => slug));
    return asked(
      articles.filter(({ slug }) => !left.has(slug)),
      questions
        .filter(({ group }) => left.has(group))
        .map((question) => ({ ...question, answerable: false })),
      UNANSWERED_WEIGHT.leftOut,
    );
  });
  return [...asked(articles, questions, 1), ...parts.flat()];
}

function asked(
  articles: readonly Article[],
  questions: readonly TrainingQuestion[],
  unanswered: number,
): JudgedQuestion[] {
  const ranked = rankerOf(articles);
  return questions.flatMap((question): JudgedQuestion | readonly [] => {
    const { question: read, ranking } = ranked(question.text);
    const [best] = ranking.candidates;
    if (!best) return [];
    const { article, at } = best.unit;
    const signals = signalsOf(read, best, ranking);
    return {
      group: question.group,
      weight: question.weight * (question.answerable ? 1 : unanswered),
      signals: [1, ...SIGNALS.map((signal) => signals[signal])],
      right: question.answerable && question.isRight(article, at),
      near: question.answerable && question.isRightParagraph(article, at.paragraph),
    };
  });
}

/**
 * The bias and the weights in the order of `SIGNALS`. Learnt is whether the paragraph is right, which tells questions that
 * are answered from those that are not; then scaled to the share of right sentences (Platt 1999), over cross-validation.
 */
export function learnConfidence(questions: readonly JudgedQuestion[]): Float64Array {
  const foldOf = foldsOf(questions.map(({ group }) => group));
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = regress(questions.filter(({ group }) => foldOf(group) !== fold));
    return questions
      .filter(({ group }) => foldOf(group) === fold)
      .map((question) => ({ ...question, signals: [1, dot(weights, question.signals)] }));
  }).flat();
  const [shift = 0, slope = 1] = logistic(held, ({ right }) => right, 0);
  return regress(questions).map((weight, at) => slope * weight + (at === 0 ? shift : 0));
}

function regress(questions: readonly JudgedQuestion[]): Float64Array {
  return logistic(questions, ({ near }) => near, RIDGE);
}

function logistic(
  questions: readonly JudgedQuestion[],
  is: (question: JudgedQuestion) => boolean,
  ridge: number,
): Float64Array {
  const total = questions.reduce((sum, { weight }) => sum + weight, 0);
  return descend(questions[0]?.signals.length ?? 0, STEPS, (weights, slope) => {
    for (const question of questions) {
      const off = 1 / (1 + Math.exp(-dot(weights, question.signals))) - (is(question) ? 1 : 0);
      question.signals.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + (off * question.weight * value) / total;
      });
    }
    for (let at = 1; at < slope.length; at += 1) slope[at] = (slope[at] ?? 0) + ridge * (weights[at] ?? 0);
  });
}
