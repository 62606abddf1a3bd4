// What the words of a noun phrase are to each other: a complement, a number, a verb that ends it, the name within it.
import { isGivenName } from './gender.ts';
import {
  isArticle,
  isDeterminer,
  isMembersCount,
  isMembersPronoun,
  isPartitive,
  isPersonNoun,
  isSpeakerNoun,
  precedesNoun,
} from './grammar.ts';
import type { Phrase, Range } from './phrase.ts';
import { isAlsoNoun, speechForm } from './speech-verbs.ts';
import { type Token, wordAt } from './tokens.ts';

export type Core = Pick<Phrase, 'to' | 'common' | 'name' | 'nameIsComplement'>;

/** Past «uno de» and the like, when a determiner follows: uno de los asaltantes. */
export function partitiveEnd(tokens: readonly Token[], from: number): number {
  const [word, link, next] = [0, 1, 2].map((step) => wordAt(tokens, from + step)?.lower ?? '');
  return isPartitive(word ?? '') && link === 'de' && isDeterminer(next ?? '') ? from + 2 : from;
}

/** su número dos */
export function isNumberTwo(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)?.lower ?? '';
  return wordAt(tokens, at - 1)?.lower === 'número' && (word === 'dos' || word === 'uno');
}

/** La concejala de Urbanismo Sonia Prieto: the person's name follows the complement's. */
export function withPerson(tokens: readonly Token[], core: Core): Core {
  const { name, nameIsComplement, common } = core;
  const person =
    name && nameIsComplement && isPersonNoun(common[0] ?? '') ? personWithin(tokens, name) : null;
  return person ? { ...core, name: person, nameIsComplement: false } : core;
}

/** Where a given name with its surname begins inside a run of capitals that another word begins. */
export function personWithin(tokens: readonly Token[], { from, to }: Range): Range | null {
  const first = wordAt(tokens, from)?.lower ?? '';
  // El párroco de San Juan Evangelista: the saint's is one name.
  if (isGivenName(first) || /^(?:san|santa|santo)$/u.test(first)) return null;
  for (let at = from + 1; at < to - 1; at += 1) {
    const surname = wordAt(tokens, at + 1);
    if (isGivenName(wordAt(tokens, at)?.lower ?? '') && surname?.capital) return { from: at, to };
  }
  return null;
}

/** «ellos», «los dos» after «uno de»: where the phrase ends, or null. */
export function groupMeant(tokens: readonly Token[], at: number): number | null {
  const [word, next] = [wordAt(tokens, at)?.lower ?? '', wordAt(tokens, at + 1)?.lower ?? ''];
  if (isMembersPronoun(word)) return at + 1;
  return isArticle(word) && isMembersCount(next) ? at + 2 : null;
}

/** The noun before an adjective that precedes it: «nueva alcaldesa» reads as «alcaldesa nueva». */
export function nounFirst(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;
  // El ex zaguero is the exzaguero.
  if (first === 'ex' && second !== undefined) return [`ex${second}`, ...rest];
  const swaps = first !== undefined && second !== undefined && precedesNoun(first) && isSpeakerNoun(second);
  return swaps ? [second, first, ...rest] : words;
}

/** Where the complement begins when «de» or «del» (with its article) stands at `at`; else `at`. */
export function complementEnd(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at)?.lower;
  if (word !== 'de' && word !== 'del') return at;
  let next = at + 1;
  while (next - at < 3 && isDeterminer(wordAt(tokens, next)?.lower ?? '')) next += 1;
  return wordAt(tokens, next) ? next : at;
}

/** A verb of saying that is not used as a noun here. */
export function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!word || word.capital) return false;
  const form = speechForm(word.lower, wordAt(tokens, at - 1)?.lower === 'se');
  if (!form || form.mood === 'participle') return false;
  if (!isAlsoNoun(word.lower)) return true;
  // La amenaza, una nueva amenaza: a noun.
  const before = wordAt(tokens, at - 1)?.lower ?? '';
  const adjective = precedesNoun(before) && isDeterminer(wordAt(tokens, at - 2)?.lower ?? '');
  return !isDeterminer(before) && !adjective;
}
