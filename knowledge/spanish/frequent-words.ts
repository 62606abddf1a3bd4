// Whether a word is one of the language, as far as lists tell: what is none may be a name.
import { lazyTable } from '../lazily.ts';
import frequent from './lexicon/frequent.json' with { type: 'json' };
import { spanishLexicon } from './lexicon.ts';
import { isCommonWord, isFunctionWord, isWeakWord } from './words.ts';

const frequentWords = lazyTable(() => new Set(frequent.lines.flatMap((line) => line.split(' '))));

/** Whether the word (folded) is among the most frequent ones of the press, in this very form. */
export function isFrequentWord(key: string): boolean {
  return frequentWords().has(key);
}

/** Whether any list has the word (folded), or another form of it. */
export function isKnownWord(key: string): boolean {
  return (
    isFrequentWord(key) ||
    isFunctionWord(key) ||
    isWeakWord(key) ||
    isCommonWord(key) ||
    spanishLexicon.knows(key) ||
    spanishLexicon.translates(key)
  );
}
