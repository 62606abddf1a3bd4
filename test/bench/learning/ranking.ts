// Learns what each feature of the ranking counts: a softmax over the sentences that are ranked for a question.
import { FEATURES } from '../../../knowledge/search/ranking/features.ts';
import { descend, dot } from './adam.ts';
import { FOLDS, foldsOf } from './folds.ts';
import { rankerOf, type SearchParts, WHOLE } from './ranker.ts';
import type { TrainingSet } from './training.ts';

/** A question with the sentences that were ranked for it. */
export interface RankedQuestion {
  readonly set: string;
  readonly group: string;
  readonly weight: number;
  /** Whether it is asked as typed in a chat. */
  readonly typed: boolean;
  readonly rows: readonly {
    readonly features: Float64Array;
    readonly right: boolean;
    readonly rightParagraph: boolean;
  }[];
}

/** Steps of learning; more change the third decimal. */
const STEPS = 140;
/** How strongly weights are held to zero. */
const RIDGE = 0.0003;
/** The least that a feature is taken to spread: few questions have one that is seldom there, and would give it a weight beside which nothing counts. */
const LEAST_SPREAD = 0.3;

export function rankedQuestions(
  { name, articles, questions }: TrainingSet,
  parts: SearchParts = WHOLE,
): RankedQuestion[] {
  const ranked = rankerOf(articles, parts);
  return questions
    .filter(({ answerable }) => answerable)
    .map((question) => {
      const rows = ranked(question.text).ranking.candidates.map(({ unit, features }) => ({
        features: Float64Array.from(FEATURES, (feature) => features[feature]),
        right: question.isRight(unit.article, unit.at),
        rightParagraph: question.isRightParagraph(unit.article, unit.at.paragraph),
      }));
      const { group, weight, typed } = question;
      return { set: name, group, weight, typed, rows };
    });
}

/** The weights, in the order of `FEATURES`, under which the right sentences are likeliest. */
export function learnRanking(questions: readonly RankedQuestion[]): Float64Array {
  const usable = questions.filter(({ rows }) => rows.some(({ right }) => right));
  const total = usable.reduce((sum, { weight }) => sum + weight, 0);
  const spread = spreadOf(usable);
  const scaled = usable.map(({ weight, rows }) => ({
    share: weight / total,
    right: rows.map(({ right }) => right),
    values: scaledValues(rows, spread),
    odds: new Float64Array(rows.length),
  }));
  const learnt = descend(FEATURES.length, STEPS, (weights, slope) => {
    for (const question of scaled) addSlope(weights, question, slope);
    for (let at = 0; at < slope.length; at += 1) slope[at] = (slope[at] ?? 0) + RIDGE * (weights[at] ?? 0);
  });
  return learnt.map((weight, at) => weight / (spread[at] ?? 1));
}

/** For each fold, what is learnt on the other groups' questions. */
export function learnInFolds(questions: readonly RankedQuestion[]): readonly Float64Array[] {
  const foldOf = foldsOf(questions.map(({ group }) => group));
  return Array.from({ length: FOLDS }, (_, fold) =>
    learnRanking(questions.filter(({ group }) => foldOf(group) !== fold)),
  );
}

/** A question being learnt from: the values of its rows one behind the other, and room to reckon in. */
interface Scaled {
  readonly share: number;
  readonly right: readonly boolean[];
  readonly values: Float64Array;
  readonly odds: Float64Array;
}

function scaledValues(rows: RankedQuestion['rows'], spread: Float64Array): Float64Array {
  const values = new Float64Array(rows.length * FEATURES.length);
  for (const [row, { features }] of rows.entries())
    values.set(
      features.map((value, at) => value / (spread[at] ?? 1)),
      row * FEATURES.length,
    );
  return values;
}

/** Adds what one question says: how likely each sentence is, less how likely it should be. */
function addSlope(weights: Float64Array, question: Scaled, slope: Float64Array): void {
  const { share, right: isRight, values, odds } = question;
  const most = score(weights, question);
  let all = 0;
  let right = 0;
  for (let row = 0; row < odds.length; row += 1) {
    const odd = Math.exp((odds[row] ?? 0) - most);
    odds[row] = odd;
    all += odd;
    if (isRight[row]) right += odd;
  }
  for (let row = 0; row < odds.length; row += 1) {
    const odd = odds[row] ?? 0;
    const off = share * (odd / all - (isRight[row] ? odd / right : 0));
    const first = row * slope.length;
    for (let at = 0; at < slope.length; at += 1)
      slope[at] = (slope[at] ?? 0) + off * (values[first + at] ?? 0);
  }
}

/** Puts each row's score into `odds`, and gives the highest. */
function score(weights: Float64Array, { values, odds }: Scaled): number {
  const size = weights.length;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < odds.length; row += 1) {
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += (weights[at] ?? 0) * (values[row * size + at] ?? 0);
    odds[row] = sum;
    if (sum > most) most = sum;
  }
  return most;
}

/** Standard deviation of each feature, or the least; 1 for one that never changes. */
function spreadOf(questions: readonly RankedQuestion[]): Float64Array {
  const rows = questions.flatMap((question) => question.rows);
  return Float64Array.from(FEATURES, (_, at) => {
    const mean = rows.reduce((sum, { features }) => sum + (features[at] ?? 0), 0) / rows.length;
    const variance =
      rows.reduce((sum, { features }) => sum + ((features[at] ?? 0) - mean) ** 2, 0) / rows.length;
    return variance > 1e-12 ? Math.max(Math.sqrt(variance), LEAST_SPREAD) : 1;
  });
}

/** Shares of the questions whose first sentence is right, or stands in a right paragraph, under these weights. */
export function judgeRanking(questions: readonly RankedQuestion[], weights: Float64Array) {
  let sentence = 0;
  let paragraph = 0;
  for (const { rows } of questions) {
    const scores = rows.map(({ features }) => dot(weights, features));
    const first = rows[scores.indexOf(Math.max(...scores))];
    if (first?.right) sentence += 1;
    if (first?.rightParagraph) paragraph += 1;
  }
  return { questions: questions.length, sentence, paragraph };
}
