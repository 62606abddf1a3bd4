// Whether a word is one of the language in whatever form: a long list of them, kept as the bytes it is, for it has 636,000.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lazyTable } from '../lazily.ts';

const OPENING = '["';
const BETWEEN = '","';

/** The file of an-array-of-spanish-words: a JSON array on one line, sorted, in lower case without accents (ñ stays). */
const bytes = lazyTable(() =>
  readFileSync(createRequire(import.meta.url).resolve('an-array-of-spanish-words')),
);

/** Whether the list has a word (folded), or the adjective that an adverb in -mente is made of. Eight megabytes, read once. */
export function isListedWord(key: string): boolean {
  return isListed(key) || (key.endsWith('mente') && isListed(key.slice(0, -'mente'.length)));
}

/** By halves (binary search): the word around the middle of what is left tells on which side of it to go on. */
function isListed(key: string): boolean {
  const list = bytes();
  let [low, high] = [OPENING.length, list.length - OPENING.length];
  while (low < high) {
    const before = list.lastIndexOf(BETWEEN, (low + high) >>> 1);
    const start = before < low ? low : before + BETWEEN.length;
    const end = list.indexOf('"', start);
    const word = list.toString('utf8', start, end);
    if (word === key) return true;
    if (word < key) low = end + BETWEEN.length;
    else high = Math.max(low, before);
  }
  return false;
}
