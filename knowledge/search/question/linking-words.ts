// Which asking words of a question only join its clauses: ¿aceptó que mediaran?, ¿hubo baile cuando llegó?
import type { Word } from '../../spanish/words.ts';
import data from './question-words.json' with { type: 'json' };

const accented = new Set(data.accented);
/** Words at the start of a question among which one that asks may lack its accent: «¿y que firmaron?». */
const STARTING = 2;
const NOWHERE: ReadonlySet<number> = new Set();

/**
 * Places of asking words without their accent, where the question begins with «¿» or another of its words has one. The asking
 * begins at the word `from`; what stands first there asks, whether or not it has its accent.
 */
export function linkingWords(text: string, words: readonly Word[], from: number): ReadonlySet<number> {
  const bare = ({ start, end, key }: Word): boolean => text.slice(start, end).toLowerCase() === key;
  const asking = words.flatMap((word, at) => (accented.has(word.key) ? [{ at, isBare: bare(word) }] : []));
  if (!text.includes('¿') && asking.every(({ isBare }) => isBare)) return NOWHERE;
  return new Set(
    asking.flatMap(({ at, isBare }) => (isBare && (at < from || at >= from + STARTING) ? [at] : [])),
  );
}
