// Words of a text with their positions, folded for comparing.

import commonWords from './common-words.json' with { type: 'json' };
import { editDistance } from './edit-distance.ts';
import { foldLoosely } from './fold.ts';
import { stemsOf } from './stem.ts';
import stopWords from './stop-words.json' with { type: 'json' };

export interface Word {
  /** Positions in the text, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents, n for ñ: the key under which the word is indexed. */
  readonly key: string;
  /** Whether it is written with a capital. */
  readonly capital: boolean;
}

/** Acronyms with stops (EE. UU., O.N.U.) as one word; else letters and digits, with decimals whole. */
const WORD = /(?:\p{Lu}{1,2}\.[ \u00a0\u202f]?){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const STARTS_WITH_CAPITAL = /^\p{Lu}/u;
/** Of acronyms, with the blanks between their letters; decimals keep theirs. */
const STOPS = /[.\s](?!\d)/g;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  // Reading a library is for the most part this: no iterator, and no pattern that a word cannot fit.
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const written = match[0].trimEnd();
    const key = foldLoosely(written);
    words.push({
      start: match.index,
      end: match.index + written.length,
      key: key.includes('.') ? key.replace(STOPS, '') : key,
      capital: !startsPlainly(written) && STARTS_WITH_CAPITAL.test(written),
    });
  }
  return words;
}

/** Whether it begins with a small letter from a to z, as most words do. */
function startsPlainly(written: string): boolean {
  return written >= 'a' && written < '{';
}

const spanish = new Set(stopWords.spanish);
const english = new Set(stopWords.english);
const weakWords = new Set(stopWords.weak);
const commonStems = new Set(commonWords.words.flatMap(stemsOf));

/** Whether the word only holds a sentence together (de, que, the): never searched. */
export function isFunctionWord(key: string): boolean {
  return spanish.has(key) || english.has(key);
}

/** Whether the word may name an idea: it is no function word and no stray letter. */
export function carriesMeaning(key: string): boolean {
  return !isFunctionWord(key) && (key.length > 1 || /\d/.test(key));
}

export function isSpanishFunctionWord(key: string): boolean {
  return spanish.has(key);
}

export function isEnglishFunctionWord(key: string): boolean {
  return english.has(key);
}

/** Whether the word belongs to asking and chatting (dime, pasó, oye): searched, but counts little. */
export function isWeakWord(key: string): boolean {
  return weakWords.has(key);
}

/** Letters of the shortest inflected form: below, a stem is shared by too many words (pas, pasar). */
export const SHORTEST_INFLECTED = 4;

/** Whether the word is one of any conversation (ciudad, llevar, nuevo): its absence says little. */
export function isCommonWord(key: string): boolean {
  return key.length >= SHORTEST_INFLECTED && stemsOf(key).some((stem) => commonStems.has(stem));
}

/** Letters from which on a slip still points at one function word. */
const SHORTEST_MENDED = 5;
/** By their letters in alphabetical order. */
const askingByLetters = new Map<string, string[]>();
for (const word of spanish) {
  if (word.length < SHORTEST_MENDED) continue;
  const alike = askingByLetters.get(lettersOf(word));
  if (alike) alike.push(word);
  else askingByLetters.set(lettersOf(word), [word]);
}

/** The function word that a slip in four letters or more may have meant (quein, dodne), or undefined. */
export function nearFunctionWord(key: string): string | undefined {
  if (key.length < SHORTEST_MENDED) return undefined;
  return askingByLetters.get(lettersOf(key))?.find((word) => editDistance(key, word, 1) === 1);
}

/** Two letters swapped leave the same letters; anything else makes too many words of so short a one. */
function lettersOf(word: string): string {
  return [...word].sort().join('');
}
