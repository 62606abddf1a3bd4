// Whether what a cue names may speak at all, and whom its pronoun points at.

import { isNamedThing, isSignNoun, isTextNoun, looksLikePerson } from '../../spanish/grammar.ts';
import speakers from '../../spanish/speaker-nouns.json' with { type: 'json' };
import type { Pointing } from '../people/discourse.ts';
import { isAssertion, type SpeechForm } from '../words/speech-verbs.ts';
import { isSayingNoun } from '../words/term-words.ts';
import type { Cue, ReadLine } from './cue.ts';

/**
 * Whether a noun that no list knows may be somebody: right after a verb that closes a quotation («…», dijo el cantaor),
 * or before a verb of saying when the word is made like those for persons. Things (el cruce siguió: «…») never are.
 */
export function maySpeak(line: ReadLine, cue: Cue): boolean {
  const { phrase, verb } = cue;
  const head = phrase?.common[0] ?? '';
  if (verb && isAsserting(line, cue.chunk, verb)) return true;
  // Juan Hornos y Luis Borinsky señalaron: two joined have no noun of their own.
  if (phrase && head === '' && phrase.name === null && phrase.pronoun === null) return true;
  if (isSayingNoun(head) || ABSTRACT.test(head)) return false;
  // Un trailero de Puebla pedía: a trade that no list has.
  const trade = ['un', 'una'].includes(phrase?.determiner ?? '') && /er[oa]$/u.test(head);
  if (looksLikePerson(head) || trade) return true;
  if (phrase === null || verb === undefined || verb.stance === 'after' || verb.stance === 'heard')
    return false;
  return phrase.from >= (line.chunks[cue.chunk]?.to ?? 0) && isBeside(line, cue);
}

/** La casa de subastas afirmó en un comunicado que «…»: no thing does so, whatever its noun. */
export function isAsserting({ chunks }: ReadLine, at: number, { infinitive }: SpeechForm): boolean {
  if (!isAssertion(infinitive)) return false;
  let next = at + 1;
  while (chunks[next]?.kind === 'prepositional' || chunks[next]?.kind === 'small') next += 1;
  const link = chunks[next];
  return link?.kind === 'link' && link.word === 'que';
}

/** Whether the noun is for words, a text or something thought: no person. */
export function isThing(noun: string): boolean {
  return (
    isSayingNoun(noun) || ABSTRACT.test(noun) || isTextNoun(noun) || isSignNoun(noun) || isNamedThing(noun)
  );
}

const ABSTRACT = new RegExp(`(?:${speakers.abstractSuffixes.join('|')})(?:e?s)?$`, 'u');

function isBeside({ chunks, index }: ReadLine, { chunk, phrase, verb }: Cue): boolean {
  if (phrase === null || verb === undefined) return true;
  const at = index.from(phrase.from);
  // A phrase that is no chunk by itself is beside the verb when the line begins with it.
  if (chunks[at]?.from !== phrase.from) return (index.notSmall?.from ?? 0) >= (chunks[chunk]?.from ?? 0);
  for (let between = Math.min(at, chunk) + 1; between < Math.max(at, chunk); between += 1)
    if (chunks[between]?.kind !== 'small') return false;
  return true;
}

export const FIRST_PERSON = new Set(['yo']);

export function pointingOf(pronoun: string): Pointing {
  if (/^primer/u.test(pronoun)) return 'first';
  if (/^segund/u.test(pronoun)) return 'second';
  if (/^[eé]st/u.test(pronoun)) return 'last';
  return /^aqu[eé]l/u.test(pronoun) ? 'former' : 'actor';
}
