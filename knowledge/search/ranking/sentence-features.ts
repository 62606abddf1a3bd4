// What speaks for one sentence beside the others of its paragraph.

import { SIGN } from '../index/signs.ts';
import type { Question } from '../question/question.ts';
import type { AnswerKind } from '../question/question-kind.ts';
import { BESIDE, EXACT, KIND, KNOWN } from '../weights.ts';
import type { ArticleReading } from './article-reading.ts';
import { type Evidence, shareApart, shareFrom, shareOf, totalOf } from './evidence.ts';
import type { Features } from './features.ts';
import type { ParagraphFeatures } from './paragraph-features.ts';
import type { ParagraphReading, SentenceReading } from './paragraph-reading.ts';
import type { QuestionParts } from './question-parts.ts';

/** What is asked, and what each of its ideas weighs. */
export interface Asking {
  readonly question: Question;
  readonly weights: readonly number[];
  readonly parts: QuestionParts;
  /** Place among the ideas of the one that weighs most. */
  readonly weightiest: number;
}

/** The features of each sentence of a paragraph, in order; `shared` are those of the paragraph. */
export function sentenceFeatures(
  { sentences, around, number }: ParagraphReading,
  article: ArticleReading,
  shared: ParagraphFeatures,
  { question, weights, parts, weightiest }: Asking,
): Features[] {
  const scale = Math.sqrt(totalOf(weights));
  const shares = sentences.map(({ evidence }) => shareOf(evidence, weights));
  const most = Math.max(0, ...shares);
  const ofDeed = scale * shareAt(parts.deed, weights);
  const answers = sentences.map((sentence) => answerIn(sentence, question));
  const kindAround =
    answers.reduce((so, { held }) => Math.max(so, held), 0) * scale * shareOf(around, weights);
  return sentences.map((sentence, at): Features => {
    const { evidence } = sentence;
    const share = shares[at] ?? 0;
    const { held, beside } = answers[at] ?? NO_ANSWER;
    const { kind } = question.asked;
    const inContext = shareInContext(evidence, sentences[at - 1], around, article, weights);
    // Written out, since spreading objects into one another took most of the time of an answer.
    return {
      own: scale * share,
      ownExact: scale * shareFrom(EXACT, evidence, weights),
      ownArticle: scale * shareOf(evidence, article.weights),
      ownBeyondLead: scale * shareApart(evidence, weights, article.topic),
      ownReworded: scale * shareApart(evidence, weights, parts.said),
      inContext: scale * inContext,
      behind: scale * (most - share),
      ideas: scale * shareMet(evidence),
      paragraphOften: shared.paragraphOften,
      around: scale * shareOf(around, weights, evidence),
      deedAround: ofDeed * Math.max(0, (around[parts.deed] ?? 0) - (evidence[parts.deed] ?? 0)),
      before: scale * shareBeyond(evidence, sentences[at - 1], weights),
      after: scale * shareBeyond(evidence, sentences[at + 1], weights),
      title: shared.title,
      lead: shared.lead,
      article: shared.article,
      titleAll: shared.titleAll,
      leadAll: shared.leadAll,
      articleOften: shared.articleOften,
      hint: shared.hint,
      pairs: scale * sentence.pairs,
      focus: evidence[question.focus] ?? 0,
      opensWith: sentence.opening.includes(weightiest) ? 1 : 0,
      first: at === 0 ? 1 : 0,
      opening: at === 0 && number === article.opening ? 1 : 0,
      length: Math.log1p(sentence.length),
      fresh: Math.log1p(sentence.fresh),
      lengthSquared: Math.log1p(sentence.length) ** 2 / 3,
      freshSquared: Math.log1p(sentence.fresh) ** 2 / 3,
      asks: sentence.asks ? 1 : 0,
      who: heldFor('who', kind, held),
      when: heldFor('when', kind, held),
      where: heldFor('where', kind, held),
      howMany: heldFor('howMany', kind, held),
      measure: heldFor('measure', kind, held),
      why: heldFor('why', kind, held),
      whatFor: heldFor('whatFor', kind, held),
      which: heldFor('which', kind, held),
      named: heldFor('named', kind, held),
      how: heldFor('how', kind, held),
      money: parts.money && sentence.signed.some(({ signs }) => (signs & SIGN.money) !== 0) ? 1 : 0,
      typed: inContext * Number(sentence.shows),
      beside,
      kindAround,
    };
  });
}

const NO_ANSWER = { held: 0, beside: 0 };

/** What a neighbour expresses beyond the sentence. */
function shareBeyond(
  own: Evidence,
  neighbour: SentenceReading | undefined,
  weights: readonly number[],
): number {
  return neighbour ? shareOf(neighbour.evidence, weights, own) : 0;
}

/** The share that is expressed in the sentence or, less surely, where it may be taken as known. */
function shareInContext(
  own: Evidence,
  before: SentenceReading | undefined,
  around: Evidence,
  { title, lead }: ArticleReading,
  weights: readonly number[],
): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const surely = Math.max(
      own[at] ?? 0,
      KNOWN.before * (before?.evidence[at] ?? 0),
      KNOWN.paragraph * (around[at] ?? 0),
      KNOWN.title * (title[at] ?? 0),
      KNOWN.lead * (lead[at] ?? 0),
    );
    sum += (weights[at] ?? 0) * surely;
  }
  return sum / (totalOf(weights) || 1);
}

function heldFor(feature: AnswerKind, asked: AnswerKind, held: number): number {
  return feature === asked ? held : 0;
}

/** Share of the question's weight that this idea is; 0 where there is none. */
function shareAt(idea: number, weights: readonly number[]): number {
  return (weights[idea] ?? 0) / (totalOf(weights) || 1);
}

/** Share of the ideas that are expressed at all. */
function shareMet(evidence: Float64Array): number {
  let met = 0;
  for (const surely of evidence) if (surely > 0) met += 1;
  return met / (evidence.length || 1);
}

/** What the signs of an answer in the sentence count, anywhere and beside words of the question. */
function answerIn(
  { signed, places }: SentenceReading,
  { asked }: Question,
): { held: number; beside: number } {
  let held = 0;
  let beside = 0;
  for (const { place, signs } of signed) {
    const worth = (signs & asked.wanted) !== 0 ? KIND.wanted : KIND.accepted;
    held = Math.max(held, worth);
    if (places.some((other) => Math.abs(other - place) <= BESIDE)) beside = Math.max(beside, worth);
  }
  return { held, beside };
}
