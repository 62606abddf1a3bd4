// Words between quotation marks, what stands before them, and their shape.

import { type Token, type WordToken, wordAt } from '../text/tokens.ts';
import { isNamingForm, speechForm } from '../words/speech-verbs.ts';
import { isNamingNoun, isTitleNoun } from '../words/term-words.ts';

/** Words between the noun and the title: la última novela de Ana Ruiz Soler. */
export const TITLE_REACH = 7;

/** Words of a nickname or a proper name; longer ones are sentences. */
export const LONGEST_NAME = 6;

/** A stretch that may be a term, where it stands. */
export interface Marked {
  readonly tokens: readonly Token[];
  /** Where the stretch stands among the tokens. */
  readonly at: number;
  /** The words between the marks. */
  readonly text: string;
  /** A colon stands right before. */
  readonly colon: boolean;
  /** The line before tells of signs: carteles escritos a mano. */
  readonly signs?: boolean;
}

/** The word before a token, lower case; empty when none stands there. */
export function wordBefore(tokens: readonly Token[], at: number): string {
  return wordAt(tokens, at - 1)?.lower ?? '';
}

/** The words right before, nearest first, up to a mark or another stretch. */
export function wordsBefore(tokens: readonly Token[], at: number): WordToken[] {
  const words: WordToken[] = [];
  for (let back = at - 1; words.length <= TITLE_REACH; back -= 1) {
    const word = wordAt(tokens, back);
    if (!word) break;
    words.push(word);
  }
  return words;
}

/** Words nearest first, up to a verb of saying: what stands before it says nothing of the marks. */
export function upToSpeech(words: readonly WordToken[], reach: number): WordToken[] {
  const near = words.slice(0, reach);
  const verb = near.findIndex(
    ({ lower }) =>
      speechForm(lower, false)?.mood === 'finite' &&
      !isNamingForm(lower, near[0]?.lower === 'como') &&
      !isTitleNoun(lower) &&
      !isNamingNoun(lower),
  );
  return verb === -1 ? near : near.slice(0, verb);
}

export function beginsWithCapital(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text);
}

/** Questions, exclamations and whatever closes like a sentence. */
export function isSentence(text: string): boolean {
  return /^[¿¡]|[.!?…]$/u.test(text);
}

export function wordsOf(text: string): string[] {
  return text.slice(0, 200).toLowerCase().split(/\s+/);
}

export function wordCount(text: string): number {
  return text.slice(0, 200).split(/\s+/).length;
}
