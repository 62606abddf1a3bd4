// Noun phrases: who or what a stretch of words names, and what little can be told of one by itself.

import {
  isIndefinite,
  isPersonInPlural,
  isPersonNoun,
  isPluralDeterminer,
  isSpeakerNoun,
  isTime,
} from '../../spanish/grammar.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';
import { ageLength } from './age.ts';

/** Token positions, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Phrase extends Range {
  /** Lower case; null when the phrase has none. */
  readonly determiner: string | null;
  /** Its words but for determiners, titles and the name, lower case; the noun comes first. */
  readonly common: readonly string[];
  readonly name: Range | null;
  /** The name hangs on «de»: el alcalde de Lugo. */
  readonly nameIsComplement: boolean;
  readonly pronoun: string | null;
  /** A name set beside it: la alcaldesa, Inés Carballal. */
  readonly apposition: Range | null;
}

/** A phrase without words, for those that are no more than where they stand. */
export const nameless: Phrase = {
  from: 0,
  to: 0,
  determiner: null,
  common: [],
  name: null,
  nameIsComplement: false,
  pronoun: null,
  apposition: null,
};

/** Two phrases as one, as worded: Ana Ruiz y Luis Mena. */
export function joined(first: Phrase, other: Phrase): Phrase {
  return { ...nameless, from: first.from, to: other.to };
}

/** Whether the phrase says when rather than who: el jueves, esta noche. */
export function isTimePhrase(phrase: Phrase): boolean {
  return (
    phrase.name === null &&
    phrase.common.some((word) => isTime(word)) &&
    !isSpeakerNoun(phrase.common[0] ?? '')
  );
}

/** El mayor de los hijos: one of several persons. */
export function isEldest({ common: [head, of = ''] }: Phrase): boolean {
  return head === 'mayor' && isPersonInPlural(of);
}

/** El alteño, de 79 años: whoever has an age is a person, whatever the noun. */
export function isAged(tokens: readonly Token[], { to, determiner }: Phrase): boolean {
  const told = wordAt(tokens, to + 1)?.lower === 'de' && ageLength(tokens, to + 2) > 0;
  return told && determiner !== null && isMark(tokens[to], ',');
}

/** Whether it points at somebody already known: la alcaldesa, but not una vecina. */
export function isDefinite(phrase: Phrase): boolean {
  return phrase.determiner === null || !isIndefinite(phrase.determiner);
}

/** Whether the phrase is for several: los vecinos, voceros de Tierra Viva. A name of their own tells nothing. */
export function isPlural({ determiner, common, name, nameIsComplement }: Phrase): boolean {
  if ((name !== null && !nameIsComplement) || common.length === 0) return false;
  if (determiner !== null) return isPluralDeterminer(determiner);
  return /[^s]s$/u.test(common[0] ?? '') && isPersonNoun(common[0] ?? '');
}
