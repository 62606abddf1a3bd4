// Sentences in the order in which they answer: a linear model over what speaks for each.
import type { Article } from '../../article.ts';
import { isOpening } from '../../opening.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Question } from '../question/question.ts';
import { FEATURES, type Feature, type Row, rowsOf } from './features.ts';
import type { Gatherer } from './gather.ts';
import learnt from './ranking-weights.json' with { type: 'json' };

/** How much each feature speaks for a sentence; learnt by `test/bench/learning/learn.ts`. */
export const weightOf: Readonly<Record<Feature, number>> = learnt.weights;

/** A sentence with what speaks for it. */
export interface Candidate extends Row {
  /** Sum of the features times their weights: the logarithm, but for a constant, of how likely it answers. */
  readonly score: number;
}

export interface Ranking {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** Rarity times importance of each idea. */
  readonly weights: readonly number[];
}

/** Scores the sentences of the paragraphs that express most of the question, within one article when `scope` names it. */
export function rank(question: Question, index: PassageIndex, gatherer: Gatherer, scope?: Article): Ranking {
  const gathered = gatherer.gather(question, scope);
  const candidates = rowsOf(question, gathered, index)
    .filter(({ unit }) => !isOpening(unit.article, unit.at))
    .map((row): Candidate => Object.assign(row, { score: scoreOf(row.features) }))
    .sort(byScore);
  return { candidates, weights: gathered.weights };
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.id - b.id;
}

/** Put together once: looking weights up by name took a twentieth of an answer. */
const weighted = FEATURES.map((name) => ({ name, weight: weightOf[name] }));

function scoreOf(features: Row['features']): number {
  let score = 0;
  for (const { name, weight } of weighted) score += features[name] * weight;
  return score;
}
