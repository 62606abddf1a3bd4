// Answers to «¿qué dijo Ana?»: her own words first, and silence where the sentence has nobody say anything.

import type { Quotation } from './quotations/quotation.ts';
import { speechForm } from './quotations/words/speech-verbs.ts';
import data from './said-by.json' with { type: 'json' };
import type { Answer, Passage } from './search/passage.ts';
import { isDeterminer, isTextNoun } from './spanish/grammar.ts';
import { type Word, wordsOf } from './spanish/words.ts';

const asking = new Set(data.asking);
const pronouns = new Set(data.pronouns);
const verbs = new Set(data.verbs);
const english = new Set(data.english);

/** Passages to look among for somebody's own words: the best few paragraphs. */
export const LOOKED_AT = 12;
/** Words behind the verb among which whoever says it stands. */
const NEAR = 3;
/** Letters of the shortest word that names somebody by itself. */
const SHORTEST_NAME = 4;

/** Whether a question asks for what somebody said: «¿qué dijo el alcalde?», «what did the mayor say?». */
export function asksForWords(question: string): boolean {
  return saying(wordsOf(question)) !== -1;
}

/** The place of the verb of saying that the question asks by, or -1. */
function saying(words: readonly Word[]): number {
  const from = words.findIndex(({ key }) => asking.has(key));
  if (from === -1) return -1;
  let at = from + 1;
  while (pronouns.has(words[at]?.key ?? '')) at += 1;
  if (verbs.has(words[at]?.key ?? '')) return at;
  return words[from]?.key === 'what' && at > from + 1 ? words.findIndex(({ key }) => english.has(key)) : -1;
}

/** What becomes of an answer for the sake of somebody's words: nothing, theirs come first, or it falls silent. */
export type InTheirWords = 'as ranked' | 'theirs first' | 'nothing said';

/**
 * The same answer where its best passage quotes or tells of something said. Else the passages first in which whoever the
 * question names is quoted, and nothing found where there is none and the best passage only names them. `quotationsIn` gives an article's quotations by its slug.
 */
export function inTheirWords(
  answer: Answer,
  question: string,
  quotationsIn: (slug: string) => readonly Quotation[],
): { readonly answer: Answer; readonly did: InTheirWords } {
  const words = wordsOf(question);
  const verb = saying(words);
  const [best] = answer.passages;
  // ¿Qué dice el informe?: a text says all that it holds.
  const ofText = words
    .slice(verb + 1, verb + 1 + NEAR)
    .some(({ start, end }) => isTextNoun(question.slice(start, end).toLowerCase()));
  if (ofText) return { answer, did: 'as ranked' };
  // What tells of something said may be the answer without quoting: the ranking has chosen it.
  if (!best || verb === -1 || tellsWords(best.text)) return { answer, did: 'as ranked' };
  const named = new Set(
    words.map(({ key }) => key).filter((key) => key.length >= SHORTEST_NAME && !verbs.has(key)),
  );
  const isMeant = ({ speaker }: Quotation) =>
    speaker !== null && wordsOf(speaker).some(({ key, capital }) => capital && named.has(key));
  const holdsTheirs = ({ article, at }: Passage) =>
    quotationsIn(article).some(
      (quotation) => isMeant(quotation) && quotation.start < at.end && at.start < quotation.end,
    );
  const theirs = answer.passages.filter(holdsTheirs);
  if (theirs.length > 0) {
    const others = answer.passages.filter((one) => !theirs.includes(one));
    return { answer: { ...answer, passages: [...theirs, ...others] }, did: 'theirs first' };
  }
  const names = wordsOf(best.text).some(({ key, capital }) => capital && named.has(key));
  if (!names) return { answer, did: 'as ranked' };
  return {
    answer: { ...answer, found: false, passages: [], nearby: answer.passages },
    did: 'nothing said',
  };
}

/** Whether a sentence quotes, or tells by a verb, what somebody said. */
function tellsWords(text: string): boolean {
  if (/[«“"—]/u.test(text)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word, at) => {
    // La demanda fue promovida: a noun.
    const form = isDeterminer(words[at - 1] ?? '') ? undefined : speechForm(word, false);
    return form?.mood === 'finite' && !['after', 'seen', 'ruled', 'heard'].includes(form.stance);
  });
}
