// A role that the text gives somebody, read from its noun on: portavoz del sindicato.
import { foldLoosely } from '../../spanish/fold.ts';
import type { Gender } from '../../spanish/gender.ts';
import { isDeterminer, isFiniteVerb, isLink, isPreposition } from '../../spanish/grammar.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { speechForm } from '../words/speech-verbs.ts';

export interface Role {
  /** Lower case with accents: portavoz. */
  readonly head: string;
  /** Folded: portavoz, sindicato. */
  readonly words: ReadonlySet<string>;
  /** By its article: el congresista. */
  readonly gender?: Gender;
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['el', 'masculine'],
  ['al', 'masculine'],
  ['del', 'masculine'],
  ['un', 'masculine'],
  ['la', 'feminine'],
  ['una', 'feminine'],
]);

/** Words looked at on either side of a name. */
export const REACH = 12;

/** The role whose noun stands at `head`, with what belongs to it. */
export function roleFrom(tokens: readonly Token[], head: number): Role {
  return roleOf(tokens, head, endOfRole(tokens, head), wordAt(tokens, head)?.lower ?? '');
}

/** Where a role ends whose noun stands at `head`. */
export function endOfRole(tokens: readonly Token[], head: number): number {
  let to = head + 1;
  while (to - head < REACH && belongsToRole(tokens, to)) to += 1;
  return to;
}

/** A verb in a person and tense. */
export function isVerb(word: string | undefined): boolean {
  return word !== undefined && (isFiniteVerb(word) || speechForm(word, false)?.mood === 'finite');
}

function belongsToRole(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!word || (!word.capital && isVerb(word.lower)) || isLink(word.lower)) return false;
  return !isOutside(word.lower);
}

/** Prepositions that no role holds: la ministra para la Igualdad, but el actor al recoger el premio. */
export function isOutside(word: string): boolean {
  return isPreposition(word) && !['de', 'del', 'en', 'para', 'por'].includes(word);
}

/** The role of the words between two tokens. */
export function roleOf(tokens: readonly Token[], from: number, to: number, head: string): Role {
  const words = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const word = wordAt(tokens, at);
    if (word && !isDeterminer(word.lower) && !isPreposition(word.lower)) words.add(foldLoosely(word.lower));
  }
  const before = wordAt(tokens, from - 1)?.lower ?? '';
  // La primera ministra is not one of her ministras.
  const first = ['primer', 'primera'].includes(before);
  if (first) words.add(before);
  const gender = GENDERS.get(first ? (wordAt(tokens, from - 2)?.lower ?? '') : before);
  return { head, words, ...(gender && { gender }) };
}
