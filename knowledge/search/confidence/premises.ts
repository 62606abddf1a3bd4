// Whether an article bears out what a question takes for granted, or tells the same deed of another number, place or person.

import type { PassageIndex } from '../index/passage-index.ts';
import { SIGN } from '../index/signs.ts';
import type { Question } from '../question/question.ts';
import type { Candidate, Ranking } from '../ranking/rank.ts';
import { AROUND } from '../weights.ts';
import { amountsIn } from './amounts.ts';
import { type DeedSentence, DeedSentences } from './deed-sentences.ts';
import type { SentenceWords } from './sentence-words.ts';
import { type Role, roleAt, type StatedFact, statedFactsIn } from './stated-facts.ts';

/** How strongly the article tells of another, 0 to 1. */
export interface Premises {
  /** Another number of the same thing, another month or weekday. */
  otherAmount: number;
  otherPlace: number;
  /** Somebody else in the same role. */
  otherPerson: number;
  /** A name of the question is not where the deed is told, nor is another in its role. */
  nameApart: number;
  /** A name of the question is nowhere around the best sentence, in no part. */
  nameGone: number;
}

type Verdict = 'borne out' | 'gainsaid' | 'open';

export function premisesOf(
  question: Question,
  best: Candidate,
  { candidates, weights }: Ranking,
  index: PassageIndex,
): Premises {
  const found: Premises = { otherAmount: 0, otherPlace: 0, otherPerson: 0, nameApart: 0, nameGone: 0 };
  const stated = statedFactsIn(question, (word) => index.isNamed(word));
  if (stated.length === 0) return found;
  const own = candidates.filter(({ unit }) => unit.article === best.unit.article);
  const telling = new DeedSentences(question, own, weights, index);
  for (const premise of stated) {
    const signal = judge(premise, question, telling);
    if (signal) found[signal.name] = Math.max(found[signal.name], signal.share);
    if (premise.kind === 'name' && !premise.ideas.some((idea) => isAround(idea, best))) found.nameGone = 1;
  }
  return found;
}

function isAround(idea: number, { inSentence, inParagraph, inTitle }: Candidate): boolean {
  return Math.max(inSentence[idea] ?? 0, inParagraph[idea] ?? 0, inTitle[idea] ?? 0) > AROUND.there;
}

/** What speaks against the premise: nothing where a sentence that tells of the deed bears it out. */
function judge(
  stated: StatedFact,
  question: Question,
  telling: DeedSentences,
): { readonly name: keyof Premises; readonly share: number } | undefined {
  let open: DeedSentence | undefined;
  let gainsaid: DeedSentence | undefined;
  for (const sentence of telling.apartFrom(stated.ideas)) {
    const verdict = verdictOf(stated, telling.sentenceWordsOf(sentence.candidate), question);
    if (verdict === 'borne out') return undefined;
    if (!sentence.tellsMost) continue;
    if (verdict === 'gainsaid' && !excused(stated, sentence, telling)) gainsaid ??= sentence;
    else open ??= sentence;
  }
  if (gainsaid) return { name: otherOf(stated), share: gainsaid.share };
  return open && stated.kind === 'name' ? { name: 'nameApart', share: open.share } : undefined;
}

/** Whoever is named in the paragraph may be meant by a pronoun in the sentence. */
function excused(stated: StatedFact, { candidate }: DeedSentence, telling: DeedSentences): boolean {
  return stated.kind === 'name' && stated.role !== 'place' && telling.isAround(candidate, stated.ideas);
}

function otherOf(stated: StatedFact): keyof Premises {
  if (stated.kind !== 'name') return 'otherAmount';
  return stated.role === 'place' ? 'otherPlace' : 'otherPerson';
}

function verdictOf(stated: StatedFact, said: SentenceWords, question: Question): Verdict {
  switch (stated.kind) {
    case 'amount':
      return ofAmount(stated, said);
    case 'time':
      if (said.keys.includes(stated.key)) return 'borne out';
      return said.keys.some((key) => stated.among.has(key)) ? 'gainsaid' : 'open';
    case 'name':
      return ofName(stated, said, question);
  }
}

function ofAmount(stated: Extract<StatedFact, { kind: 'amount' }>, said: SentenceWords): Verdict {
  const { amount, unit, values } = stated;
  const told = amountsIn(said.keys, said.signs);
  if (told.some(({ value }) => value === amount.value)) return 'borne out';
  const isRival = (other: (typeof told)[number]): boolean =>
    !values.includes(other.value) &&
    ((other.signs & amount.signs) !== 0 || (said.ideas[other.unit]?.includes(unit) ?? false));
  return told.some(isRival) ? 'gainsaid' : 'open';
}

/** Who is asked for is not known to the question, so that other persons gainsay nothing. */
function ofName(
  { ideas, role }: Extract<StatedFact, { kind: 'name' }>,
  said: SentenceWords,
  { asked }: Question,
): Verdict {
  if (said.ideas.some((there) => there.some((idea) => ideas.includes(idea)))) return 'borne out';
  if (role === 'aside' || (role !== 'place' && asked.kind === 'who')) return 'open';
  return othersIn(said).includes(role) ? 'gainsaid' : 'open';
}

/** The roles of the names that the question does not speak of. */
function othersIn({ keys, signs, ideas }: SentenceWords): Role[] {
  const isName = (place: number): boolean => ((signs[place] ?? 0) & SIGN.name) !== 0;
  return keys.flatMap((_, place) =>
    isName(place) && ideas[place]?.length === 0 ? [roleAt(place, (at) => keys[at] ?? '', isName)] : [],
  );
}
