// Whether the best sentence fills what the question asks for: an amount of its kind, a name of its noun, a person.

import type { PassageIndex } from '../index/passage-index.ts';
import { type AmountKind, amountAsked } from '../question/asked-amount.ts';
import { ideasAsked } from '../question/asked-ideas.ts';
import type { Question } from '../question/question.ts';
import { meaningsOf } from '../ranking/paragraph-reading.ts';
import type { Candidate } from '../ranking/rank.ts';
import { amountFit } from './amount-fit.ts';
import { asksName, nameFit, personFit } from './name-fit.ts';
import { readSentenceWords } from './sentence-words.ts';

/** How little the sentence has of it, 0 to 1; 0 where it is not asked for. */
export interface AnswerSlot {
  /** Of a count of things, a number that counts them. */
  readonly countUnfit: number;
  /** Of a sum, money. */
  readonly moneyUnfit: number;
  readonly durationUnfit: number;
  /** Of a share, or a number of whatever kind. */
  readonly numberUnfit: number;
  /** A new name beside what it is to be the name of. */
  readonly nameUnfit: number;
  /** Anybody whom the question does not name. */
  readonly personUnfit: number;
}

const NOTHING_ASKED: AnswerSlot = {
  countUnfit: 0,
  moneyUnfit: 0,
  durationUnfit: 0,
  numberUnfit: 0,
  nameUnfit: 0,
  personUnfit: 0,
};

const SIGNAL_OF: Readonly<Record<AmountKind, keyof AnswerSlot>> = {
  counted: 'countUnfit',
  persons: 'countUnfit',
  money: 'moneyUnfit',
  duration: 'durationUnfit',
  percent: 'numberUnfit',
  number: 'numberUnfit',
};

export function answerSlotOf(question: Question, { id }: Candidate, index: PassageIndex): AnswerSlot {
  const { kind } = question.asked;
  const amount = amountAsked(question);
  const isNamed = asksName(question);
  if (!amount && !isNamed && kind !== 'who') return NOTHING_ASKED;
  const said = readSentenceWords(id, meaningsOf(question), index);
  if (amount) return { ...NOTHING_ASKED, [SIGNAL_OF[amount]]: 1 - amountFit(amount, said, question.focus) };
  const noun = kind === 'who' ? (ideasAsked(question)[0] ?? -1) : question.focus;
  return {
    ...NOTHING_ASKED,
    nameUnfit: isNamed ? 1 - nameFit(said, noun) : 0,
    personUnfit: kind === 'who' ? 1 - personFit(said) : 0,
  };
}
