// How sure the search is that its first sentence answers.

import type { PassageIndex } from '../index/passage-index.ts';
import type { Question } from '../question/question.ts';
import { shareOf, totalOf } from '../ranking/evidence.ts';
import { contextOf } from '../ranking/features.ts';
import { showsType } from '../ranking/paragraph-reading.ts';
import type { Candidate, Ranking } from '../ranking/rank.ts';
import { AROUND, BM25, IMPORTANCE } from '../weights.ts';
import { answerSlotOf } from './answer-slot.ts';
import { beyondTopicOf } from './beyond-topic.ts';
import learnt from './confidence-weights.json' with { type: 'json' };
import { lacksDetail } from './details.ts';
import { premisesOf } from './premises.ts';

/** What tells an answer from a sentence that only shares words with the question. */
export const SIGNALS = [
  /** Share of the question's weight that the sentence expresses; the same with its paragraph and title, each less. */
  'inSentence',
  'inContext',
  /** The same of the paragraph, counting how often. */
  'inParagraph',
  /** Share of the question's plain ideas that are met at all in context. */
  'ideas',
  /** 1 when a name, or a figure, of the question is nowhere around the sentence. */
  'nameMissing',
  'numberMissing',
  /** 1 when the kind of answer asked for is not beside words of the question, less where one that is accepted is. */
  'kindMissing',
  /** 1 when a detail is asked for (a salary, an age) of which no word stands in the paragraph. */
  'detailMissing',
  /** How little the sentence has of the count, sum of money, time or other number that is asked for. */
  'countUnfit',
  'moneyUnfit',
  'durationUnfit',
  'numberUnfit',
  /** How little it has of a new name beside what is to be named, and of anybody whom the question does not name. */
  'nameUnfit',
  'personUnfit',
  /** Share that it expresses of what is asked beyond title and lead; what of that the lead lacks, where it is the lead. */
  'beyondTopic',
  'onlyLead',
  /** How little what is asked of, mostly a deed, is expressed in it or beside it. */
  'deedMissing',
  /** How strongly the article tells what is asked of another number or date, place or person than the question does. */
  'otherAmount',
  'otherPlace',
  'otherPerson',
  /** How much of the question is told where a name of it is not; 1 when one is nowhere around, in no part. */
  'nameApart',
  'nameGone',
  /** How much likelier it is than the best sentence of another paragraph, 0 to 1. */
  'margin',
  /** How likely it is among all that were ranked, 0 to 1. */
  'likelihood',
  /** The same of its whole article: whether one article is meant, or bits of the question are met in many. */
  'articleLikelihood',
  /** Its score, a tenth. */
  'strength',
  /** What the ideas weigh that are nowhere around, a tenth. */
  'weightMissing',
  /** Ideas of the question, up to eight, in eighths. */
  'size',
  /** 1 when an editor's question for the paragraph shares an idea: the editor thought of something like it. */
  'hint',
] as const;

export type Signal = (typeof SIGNALS)[number];
export type Signals = Readonly<Record<Signal, number>>;

/** How much each signal speaks for the first sentence; learnt by `test/bench/learning/learn.ts`. */
export const signalWeights: Readonly<Record<Signal, number>> = learnt.weights;

/** Ideas from which on a question is as long as any. */
const MOST_IDEAS = 8;
/** Makes scores and weights, which run to about ten, as large as the other signals. */
const TENTH = 0.1;

/** The signals of the best candidate. */
export function signalsOf(
  question: Question,
  candidate: Candidate,
  ranking: Ranking,
  index: PassageIndex,
): Signals {
  const { concepts } = question;
  const { inSentence, features, score } = candidate;
  const inContext = contextOf(candidate);
  const total = totalOf(ranking.weights) || 1;
  const isThere = (at: number): boolean => (inContext[at] ?? 0) >= AROUND.there;
  const plain = concepts.flatMap(({ importance }, at) => (importance === IMPORTANCE.plain ? [at] : []));
  const met = plain.filter((at) => (inContext[at] ?? 0) > AROUND.met).length;
  const lacks = (is: (concept: Question['concepts'][number]) => boolean): number =>
    concepts.some((concept, at) => is(concept) && !isThere(at)) ? 1 : 0;
  return {
    inSentence: shareOf(inSentence, ranking.weights),
    inContext: shareOf(inContext, ranking.weights),
    inParagraph: features.paragraphOften / Math.sqrt(total) / (BM25.k1 + 1),
    ideas: plain.length > 0 ? met / plain.length : 0,
    nameMissing: lacks(({ name }) => name),
    numberMissing: lacks(({ typed }) => /\d/.test(typed)),
    kindMissing: kindMissing(question, candidate),
    detailMissing: detailMissing(question, candidate, index) ? 1 : 0,
    ...answerSlotOf(question, candidate, index),
    ...beyondTopicOf(question, candidate, ranking.weights, index),
    ...premisesOf(question, candidate, ranking, index),
    ...standing(candidate, ranking),
    strength: score * TENTH,
    weightMissing: totalOf(ranking.weights.filter((_, at) => !isThere(at))) * TENTH,
    size: Math.min(concepts.length, MOST_IDEAS) / MOST_IDEAS,
    hint: features.hint > 0 ? 1 : 0,
  };
}

/** How little the sentence shows of the kind of answer, 0 to 1; 0 where none is asked for. */
export function kindMissing({ asked, type }: Question, { features }: Candidate): number {
  if (type) return features.typed > 0 ? 0 : 1;
  return asked.wanted === 0 ? 0 : 1 - features.beside;
}

/** How the best candidate stands to the others. */
function standing(
  best: Candidate,
  { candidates }: Ranking,
): Pick<Signals, 'margin' | 'likelihood' | 'articleLikelihood'> {
  const elsewhere = candidates.find(({ unit }) => unit.paragraph !== best.unit.paragraph);
  let all = 0;
  let own = 0;
  for (const { score, unit } of candidates) {
    const odds = Math.exp(score - best.score);
    all += odds;
    if (unit.article === best.unit.article) own += odds;
  }
  return {
    margin: elsewhere ? 1 - Math.min(1, Math.exp(elsewhere.score - best.score)) : 1,
    likelihood: 1 / Math.max(1, all),
    articleLikelihood: own / Math.max(own, all),
  };
}

/** 0 to 1: the share of first excerpts at these signals that are right. */
export function confidenceOf(signals: Signals): number {
  const sum = SIGNALS.reduce((so, signal) => so + signalWeights[signal] * signals[signal], learnt.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether neither an answer of the type nor a word of the detail that is asked for stands in the paragraph. */
function detailMissing(question: Question, { features, unit }: Candidate, index: PassageIndex): boolean {
  if (features.typed > 0) return false;
  if (!question.type?.seldom) return lacksDetail(question, unit.paragraph, index);
  const { first, end } = index.paragraph(unit.paragraph);
  for (let id = first; id < end; id += 1) if (showsType(id, question, index)) return false;
  return true;
}
