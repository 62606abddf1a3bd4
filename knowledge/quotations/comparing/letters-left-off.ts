// Words typed with letters left off, as they are said or in haste: despue, obligao, otubre, nda.
import { isFrequentWord } from '../../spanish/frequent-words.ts';
import { spanishLexicon } from '../../spanish/lexicon.ts';
import { isFunctionWord } from '../../spanish/words.ts';

/** Letters of the shortest word that loses its end, and of the shortest that loses its vowels. */
const SHORTEST = 4;
const SHORTEST_SKELETON = 3;

/** Written as it is said where a last «s» is not heard, and no word by itself: despue. */
export function losesLast(typed: string, printed: string): boolean {
  if (printed !== `${typed}s` || typed.length < SHORTEST) return false;
  return !spanishLexicon.knows(typed) && !isFunctionWord(typed);
}

/** Obligao, voluntá: written as it is said where a «d» near the end is not heard. */
export function losesD(typed: string, printed: string): boolean {
  if (typed.length < SHORTEST - 1) return false;
  return (
    printed === `${typed}d` || printed === typed.replace(/[ai]o(s?)$/, (end) => `${end[0]}d${end.slice(1)}`)
  );
}

/** Otubre, dotor: written as it is said where a «c» or «p» before another consonant is not heard. */
export function losesStop(typed: string, printed: string): boolean {
  if (typed.length <= SHORTEST || printed.length !== typed.length + 1) return false;
  if (isFrequentWord(typed)) return false;
  const at = [...printed].findIndex((letter, place) => letter !== typed[place]);
  return /^[bcgp][cdnst]/.test(printed.slice(at)) && printed.slice(0, at) + printed.slice(at + 1) === typed;
}

/** Nda, qda, cndo: as it is typed in haste, without vowels but a last one. Of no word by itself. */
export function dropsVowels(short: string, long: string): boolean {
  if (short.length < SHORTEST_SKELETON || short.length >= long.length || short[0] !== long[0]) return false;
  if (vowelsIn(short.slice(0, -1)) > 0 || skeletonOf(short) !== skeletonOf(long)) return false;
  const ending = /[aeiou]+$/.exec(short)?.[0];
  return ending === undefined || long.endsWith(ending);
}

function skeletonOf(word: string): string {
  return word.replace(/[aeiou]/g, '');
}

function vowelsIn(word: string): number {
  return word.length - skeletonOf(word).length;
}
