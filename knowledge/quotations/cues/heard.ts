// Whoever is heard saying something: se la oyó decir, un vecino lo oyó gritar.

import { isInfinitive, isTextNoun } from '../../spanish/grammar.ts';
import { isMarkAt, type SpeechChunk } from '../sentences/chunk.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';
import type { ReadLine } from './cue.ts';

/** The number of whoever a verb of hearing has for the one who speaks: se les escuchó gritar; null when only words are heard. */
export function numberHeard(
  line: ReadLine,
  at: number,
  { from, to, verb }: SpeechChunk,
): 'singular' | 'plural' | null {
  const { tokens } = line;
  // Se le oyó decir a un ministro: he; but al chofer may be whom it is said to.
  if (/^una?$/u.test(whomHeard(line, at)?.determiner ?? '')) return null;
  const whom = wordAt(tokens, from - 1)?.lower ?? '';
  if (verb.stance !== 'heard' || !/^l[aeo]s?$/u.test(whom)) return null;
  if (!isInfinitive(wordAt(tokens, to)?.lower ?? '')) return null;
  return whom.endsWith('s') ? 'plural' : 'singular';
}

/** Se escucha al piloto decir, se oye gritar a una mujer: whom a verb of hearing has for the one who speaks, as a phrase of its own. */
export function whomHeard({ chunks, tokens }: ReadLine, at: number): Phrase | null {
  const first = chunks[at + 1];
  const cries = first && isInfinitive(wordAt(tokens, first.from)?.lower ?? '') && first.to === first.from + 1;
  const whom = cries ? chunks[at + 2] : first;
  if (whom?.kind !== 'prepositional' || !['a', 'al'].includes(whom.preposition) || !whom.phrase) return null;
  return cries || isInfinitive(wordAt(tokens, pastAside(tokens, whom.to))?.lower ?? '') ? whom.phrase : null;
}

/** «…», se lee en el fallo: the text in which somebody reads it. */
export function textRead(
  { chunks, tokens }: ReadLine,
  at: number,
  { from, verb }: SpeechChunk,
): Phrase | null {
  const where = chunks[at + 1];
  if (verb.infinitive !== 'leer' || wordAt(tokens, from)?.lower !== 'se') return null;
  const text = where?.kind === 'prepositional' && where.preposition === 'en' ? where.phrase : null;
  return text && isTextNoun(text.common[0] ?? '') ? text : null;
}

/** Past what stands between commas: al diputado Juan Mora, jefe de su partido, decir. */
function pastAside(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], ',')) return at;
  for (let end = at + 1; end < at + LONGEST_ASIDE; end += 1) if (isMark(tokens[end], ',')) return end + 1;
  return at;
}

/** Tokens between the commas. */
const LONGEST_ASIDE = 14;

/** El Gobierno respondió por boca de su vocera, Ana Paz: whoever speaks for the subject, by name where one is beside. */
export function mouthpieceAfter(line: ReadLine, verb: number): Phrase | null {
  const at = isMarkAt(line, verb + 1, ',') ? verb + 2 : verb + 1;
  const here = line.chunks[at];
  return here?.kind === 'source' && wordAt(line.tokens, here.from + 1)?.lower === 'boca'
    ? namedBeside(line, at, here.phrase)
    : null;
}

/** La entidad, por boca de su presidente, Gastón Irigoyen, replica: before the verb, between commas. */
export function mouthpieceBefore(line: ReadLine, verb: number): Phrase | null {
  if (!isMarkAt(line, verb - 1, ',')) return null;
  const at = [verb - 2, verb - 4].find((index) => line.chunks[index]?.kind === 'source') ?? -1;
  const here = line.chunks[at];
  const boca = here?.kind === 'source' && wordAt(line.tokens, here.from + 1)?.lower === 'boca';
  return boca && isMarkAt(line, at - 1, ',') ? namedBeside(line, at, here.phrase) : null;
}

/** Su vocera, Ana Paz: her name, where it stands between commas. */
export function namedBeside(line: ReadLine, at: number, phrase: Phrase | null): Phrase | null {
  const beside = isMarkAt(line, at + 1, ',') ? line.chunks[at + 2] : undefined;
  return beside?.kind === 'phrase' && beside.phrase.name ? beside.phrase : phrase;
}
