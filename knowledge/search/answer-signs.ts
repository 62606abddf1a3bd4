// By what a sentence shows that it holds a person, a time, a place, an amount or a cause, and where.
import { isCommonWord, isFunctionWord, isWeakWord, type Word } from '../spanish/words.ts';
import signs from './answer-signs.json' with { type: 'json' };
import type { Highlight } from './passage.ts';
import type { AnswerKind } from './question.ts';

const whenWords = new Set(signs.when);
const amountWords = new Set(signs.howMany);
const causeWords = new Set(signs.why);
const YEAR = /^(?:1[0-9]|20)\d\d$/;
const CLOCK = /^\d{1,2}[.:]\d\d$/;
const whenLeads = new Set(signs.whenLeads);
const placeLeads = new Set(signs.placeLeads);
const notPersonLeads = new Set(signs.notPersonLeads);

/** A sentence as far as signs of answers go. */
export interface Signed {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Spans of this kind that say more than the question itself named. */
export function freshSpans(
  kind: AnswerKind,
  { text, words }: Signed,
  isNamed: (key: string) => boolean,
): readonly Highlight[] {
  return spansOf(kind, text, words).filter(([start, end]) =>
    words.some((word) => word.start >= start && word.end <= end && !isNamed(word.key)),
  );
}

/** Whether a word that the question names stands within a few words of the span. */
export function isBesideNamed(
  [start, end]: Highlight,
  { words }: Signed,
  isNamed: (key: string) => boolean,
): boolean {
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  return words.slice(Math.max(0, first - BESIDE), last + 1 + BESIDE).some(({ key }) => isNamed(key));
}

/** Words within which a figure belongs to what is counted. */
const BESIDE = 3;

/** Where in the sentence answers of this kind stand, in order; neighbouring words are one span. */
export function spansOf(kind: AnswerKind, text: string, words: readonly Word[]): readonly Highlight[] {
  const spans: [number, number][] = [];
  words.forEach((word, index) => {
    if (!isSign(kind, word, words[index - 1], index, text)) return;
    const end = endOfSign(kind, word, text);
    const last = spans[spans.length - 1];
    const joined =
      last && (word.start <= last[1] || (kind !== 'why' && JOINS.test(text.slice(last[1], word.start))));
    if (last && joined) last[1] = Math.max(last[1], end);
    else spans.push([word.start, end]);
  });
  return spans;
}

/** What may stand between two words of one name or date. */
const JOINS = /^[\s\u00a0-]*(?:de |del |la |y )?$/;

/** A name goes on after a hyphen (Jong-un), a time after its preposition (tras la guerra) to the next mark. */
function endOfSign(kind: AnswerKind, word: Word, text: string): number {
  const rest = text.slice(word.end);
  if (kind === 'when' && whenLeads.has(word.key))
    return word.end + (/^[^,;:.()«»“”"—–]*/.exec(rest)?.[0].trimEnd().length ?? 0);
  return word.end + (/^(?:-[\p{L}\p{N}]+)*/u.exec(rest)?.[0].length ?? 0);
}

function isSign(
  kind: AnswerKind,
  word: Word,
  before: Word | undefined,
  index: number,
  text: string,
): boolean {
  const figure = /^\d/.test(word.key);
  switch (kind) {
    case 'when':
      return (
        whenWords.has(word.key) || whenLeads.has(word.key) || YEAR.test(word.key) || CLOCK.test(word.key)
      );
    case 'howMany':
      return (figure && !YEAR.test(word.key)) || amountWords.has(word.key);
    case 'who':
      return isNameWord(word, index, text) && !notPersonLeads.has(before?.key ?? '');
    case 'where':
      return isNameWord(word, index, text) && placeLeads.has(before?.key ?? '');
    case 'why':
      return causeWords.has(word.key);
    case 'other':
      return false;
  }
}

/** A capital that is not there only because the sentence begins. */
function isNameWord(word: Word, index: number, text: string): boolean {
  if (!word.capital) return false;
  if (index > 0) return true;
  const { key } = word;
  if (isFunctionWord(key) || isCommonWord(key) || isWeakWord(key) || whenWords.has(key)) return false;
  // «Putin llegó», but not «Llegó a».
  const after = text.slice(word.end);
  return /^[\s\u00a0]+\p{L}/u.test(after) && !/^[\s\u00a0]+\p{Ll}{1,3}[\s\u00a0]/u.test(after);
}
