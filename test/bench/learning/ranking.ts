// Learns what each feature of the ranking counts: a softmax over the sentences that are ranked for a question.
import { FEATURES } from '../../../knowledge/search/features.ts';
import { Gatherer } from '../../../knowledge/search/gather.ts';
import { PassageIndex } from '../../../knowledge/search/passage-index.ts';
import { understand } from '../../../knowledge/search/question.ts';
import { rank } from '../../../knowledge/search/rank.ts';
import { spanishLexicon } from '../../../knowledge/spanish/lexicon.ts';
import { descend, dot } from './adam.ts';
import type { TrainingSet } from './training.ts';

/** A question with the sentences that were ranked for it. */
export interface RankedQuestion {
  readonly set: string;
  readonly group: string;
  readonly weight: number;
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

export function rankedQuestions({ name, articles, questions }: TrainingSet): RankedQuestion[] {
  const index = new PassageIndex(spanishLexicon);
  for (const article of articles) index.add(article);
  const gatherer = new Gatherer(index);
  return questions
    .filter(({ answerable }) => answerable)
    .map((question) => {
      const read = understand(question.text, index.vocabulary, spanishLexicon);
      const rows = rank(read, index, gatherer).candidates.map(({ unit, features }) => ({
        features: Float64Array.from(FEATURES, (feature) => features[feature]),
        right: question.isRight(unit.article, unit.at),
        rightParagraph: question.isRightParagraph(unit.article, unit.at.paragraph),
      }));
      return { set: name, group: question.group, weight: question.weight, rows };
    });
}

/** The weights, in the order of `FEATURES`, under which the right sentences are likeliest. */
export function learnRanking(questions: readonly RankedQuestion[]): Float64Array {
  const usable = questions.filter(({ rows }) => rows.some(({ right }) => right));
  const total = usable.reduce((sum, { weight }) => sum + weight, 0);
  const spread = spreadOf(usable);
  const scaled = usable.map(({ weight, rows }) => ({
    share: weight / total,
    rows: rows.map(({ features, right }) => ({
      right,
      values: features.map((value, at) => value / (spread[at] ?? 1)),
    })),
  }));
  const learnt = descend(FEATURES.length, STEPS, (weights, slope) => {
    for (const { share, rows } of scaled) addSlope(weights, share, rows, slope);
    for (let at = 0; at < slope.length; at += 1) slope[at] = (slope[at] ?? 0) + RIDGE * (weights[at] ?? 0);
  });
  return learnt.map((weight, at) => weight / (spread[at] ?? 1));
}

/** Adds what one question says: how likely each sentence is, less how likely it should be. */
function addSlope(
  weights: Float64Array,
  share: number,
  rows: readonly { readonly right: boolean; readonly values: Float64Array }[],
  slope: Float64Array,
): void {
  const scores = rows.map(({ values }) => dot(weights, values));
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  const right = odds.reduce((sum, odd, at) => sum + (rows[at]?.right ? odd : 0), 0);
  rows.forEach(({ right: isRight, values }, row) => {
    const odd = odds[row] ?? 0;
    const off = share * (odd / all - (isRight ? odd / right : 0));
    for (let at = 0; at < values.length; at += 1) slope[at] = (slope[at] ?? 0) + off * (values[at] ?? 0);
  });
}

/** Standard deviation of each feature; 1 for one that never changes. */
function spreadOf(questions: readonly RankedQuestion[]): Float64Array {
  const rows = questions.flatMap((question) => question.rows);
  return Float64Array.from(FEATURES, (_, at) => {
    const mean = rows.reduce((sum, { features }) => sum + (features[at] ?? 0), 0) / rows.length;
    const variance =
      rows.reduce((sum, { features }) => sum + ((features[at] ?? 0) - mean) ** 2, 0) / rows.length;
    return variance > 1e-12 ? Math.sqrt(variance) : 1;
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
