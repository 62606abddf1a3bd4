// A sentence's text with its words and what they show.
import { type Word, wordsOf } from '../../spanish/words.ts';
import { signsOf } from './signs.ts';

export interface ReadSentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** Bits of `SIGN`, beside `words`. */
  readonly signs: readonly number[];
}

export function readWords(text: string): ReadSentence {
  const words = wordsOf(text);
  return { text, words, signs: signsOf(text, words) };
}

/** A title or a question: its words show nothing. */
export function readHint(text: string): ReadSentence {
  return { text, words: wordsOf(text), signs: [] };
}
