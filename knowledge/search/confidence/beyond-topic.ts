// What the best sentence says of a question beyond the article's topic, which every sentence of it may seem to be about.

import type { PassageIndex } from '../index/passage-index.ts';
import { ideasAsked } from '../question/asked-ideas.ts';
import type { Question } from '../question/question.ts';
import { type Evidence, shareOf, totalOf } from '../ranking/evidence.ts';
import { meaningsOf, readSentence } from '../ranking/paragraph-reading.ts';
import type { Candidate } from '../ranking/rank.ts';
import { NEIGHBOUR } from '../weights.ts';

export interface BeyondTopic {
  /** Share that the sentence expresses of the ideas that neither title nor first sentence has; 1 where there are none. */
  readonly beyondTopic: number;
  /** How little the first idea behind the asking words, mostly a deed, is expressed in it or beside it. */
  readonly deedMissing: number;
  /** Where it is the article's first sentence, which has the topic: the share of the other ideas that it lacks. */
  readonly onlyLead: number;
}

/** Less than this of a question's weight is nothing. */
const LEAST = 0.001;

export function beyondTopicOf(
  question: Question,
  { id, unit, inSentence, inTitle }: Candidate,
  weights: readonly number[],
  index: PassageIndex,
): BeyondTopic {
  const meanings = meaningsOf(question);
  const read = (unread: number): Evidence =>
    readSentence(unread, question, meanings, index, new Float64Array(question.concepts.length)).evidence;
  const { first: lead, end } = index.paragraph(index.firstParagraphOf(unit.article));
  const inLead = lead < end ? read(lead) : undefined;
  const beyond = weights.map((weight, at) => weight * (1 - Math.max(inTitle[at] ?? 0, inLead?.[at] ?? 0)));
  const share = totalOf(beyond) > LEAST ? shareOf(inSentence, beyond) : 1;
  return {
    beyondTopic: share,
    deedMissing: deedMissing(question, { id, unit, inSentence }, read, index),
    onlyLead: id === lead ? 1 - share : 0,
  };
}

function deedMissing(
  question: Question,
  { id, unit, inSentence }: Pick<Candidate, 'id' | 'unit' | 'inSentence'>,
  read: (id: number) => Evidence,
  index: PassageIndex,
): number {
  const [deed] = ideasAsked(question);
  if (deed === undefined) return 0;
  const { first, end } = index.paragraph(unit.paragraph);
  const beside = [id - 1, id + 1].filter((other) => other >= first && other < end);
  const near = beside.map((other) => NEIGHBOUR * (read(other)[deed] ?? 0));
  return 1 - Math.max(inSentence[deed] ?? 0, ...near);
}
