// What a message sets in capitals among small letters, as others set it between marks: respondió EN ALGUNOS y ya.
import type { MarkedQuotation } from './typed-quotation.ts';
import { isNegation } from './word-meaning.ts';

/** Words in capitals one after another, marks between them included; SOLO is said louder, and no quotation. */
const SHOUTED = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ ,;:]+(?:\p{Lu}+|\p{N}+)(?![\p{L}\p{N}]))+/gu;
const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}+/gu;
const WORD_BEFORE = /([\p{L}]+)[^\p{L}]*$/u;
/** Words in small letters of a message that is not shouted as a whole. */
const FEWEST_SMALL = 3;

/** The only such stretch; null where there is none, or several, or a word before it denies it. */
export function shoutedIn(message: string): MarkedQuotation | null {
  const [only, ...others] = message.matchAll(SHOUTED);
  if (!only || others.length > 0 || (message.match(SMALL_WORD) ?? []).length < FEWEST_SMALL) return null;
  const before = WORD_BEFORE.exec(message.slice(0, only.index))?.[1] ?? '';
  if (isNegation(before.toLowerCase())) return null;
  const [words] = only;
  return {
    words,
    claimed: null,
    asked: 0,
    restated: false,
    start: only.index,
    end: only.index + words.length,
  };
}
