// What a name may go on with past its capitals: Junta de Castilla y León, Renta 4, Ecologistas en Acción.

import { isGroupNoun, isPersonInPlural } from '../../spanish/grammar.ts';
import speakers from '../../spanish/speaker-nouns.json' with { type: 'json' };
import { type Token, wordAt } from '../text/tokens.ts';
import { speechForm } from '../words/speech-verbs.ts';
import type { Range } from './phrase.ts';

const joinedPlaces = new Set(speakers.joinedPlaces);

/** Past what is joined to the name that ends at `end`: a second word of a place, a number. */
export function pastJoined(tokens: readonly Token[], end: number): number {
  return pastNumber(tokens, isJoinedPlace(tokens, end) ? end + 2 : end);
}

/** La Junta de Castilla y León: a place of two joined words. */
function isJoinedPlace(tokens: readonly Token[], end: number): boolean {
  const words = [end - 1, end, end + 1].map((at) => wordAt(tokens, at)?.lower ?? '');
  return words[1] === 'y' && joinedPlaces.has(words.join(' '));
}

/**
 * Past the name of those who stand for something: Ecologistas en Acción, Madres por la Paz; null where none begins. What
 * begins a line has to be one body's: Vecinos en Lucha pide.
 */
export function causeEnd(tokens: readonly Token[], from: number): number | null {
  const word = wordAt(tokens, from);
  if (!word?.capital || !isPersonInPlural(word.lower)) return null;
  if (!/^(?:en|por|para|sin|contra)$/u.test(wordAt(tokens, from + 1)?.lower ?? '')) return null;
  const cause = /^(?:el|la|los|las)$/u.test(wordAt(tokens, from + 2)?.lower ?? '') ? from + 3 : from + 2;
  if (!wordAt(tokens, cause)?.capital) return null;
  const verb = wordAt(tokens, cause + 1)?.lower ?? '';
  const one = speechForm(verb, false)?.number === 'singular' || /^(?:ha|había|es|no|también|se)$/u.test(verb);
  return from > 0 || one ? cause + 1 : null;
}

/**
 * Plataforma de Afectados por la Hipoteca, Observatorio contra la Violencia: past what the body that `from` begins is for
 * or against; `end` where that is nothing, or another body.
 */
export function purposeEnd(tokens: readonly Token[], { from, to: end }: Range): number {
  if (!isGroupNoun(wordAt(tokens, from)?.lower ?? '')) return end;
  const [link, article, aim] = [0, 1, 2].map((step) => wordAt(tokens, end + step));
  if (!/^(?:por|contra|para)$/u.test(link?.lower ?? '') || !/^(?:el|la|los|las)$/u.test(article?.lower ?? ''))
    return end;
  if (!aim?.capital || isGroupNoun(aim.lower)) return end;
  const past = capitalsEnd(tokens, end + 2);
  const of = /^del?$/u.test(wordAt(tokens, past)?.lower ?? '') && wordAt(tokens, past + 1)?.capital === true;
  return of ? capitalsEnd(tokens, past + 1) : past;
}

/** Juzgado de lo Mercantil número 2 de Bilbao: past the number of a court or a school, and where that is. */
export function numberedEnd(tokens: readonly Token[], end: number): number {
  const [word, number, of, place] = [0, 1, 2, 3].map((step) => wordAt(tokens, end + step));
  if (word?.lower !== 'número' || !/^\p{N}{1,4}$/u.test(number?.lower ?? '')) return end;
  return of?.lower === 'de' && place?.capital ? capitalsEnd(tokens, end + 3) : end + 2;
}

/** Renta 4 consideró, Canal 13: past a number that no noun follows. */
function pastNumber(tokens: readonly Token[], at: number): number {
  const next = wordAt(tokens, at + 1)?.lower ?? '';
  const number = /^\p{N}{1,2}$/u.test(wordAt(tokens, at)?.lower ?? '');
  return number && speechForm(next, false)?.mood === 'finite' ? at + 1 : at;
}

/** Corte Penal Internacional, Banco Central: past the last adjective by which a body's name ends; null without one. */
export function bodyEnd(tokens: readonly Token[], { from, to }: Range): number | null {
  if (!isGroupNoun(wordAt(tokens, from)?.lower ?? '')) return null;
  for (let at = to - 3; at > from; at -= 1) if (OF_BODY.test(wordAt(tokens, at)?.lower ?? '')) return at + 1;
  return null;
}

const OF_BODY =
  /^(?:nacional|internacional|central|europe[ao]|mundial|federal|suprem[ao]|superior|constitucional|penal|electoral|general|regional|provincial|municipal|estatal|american[ao]|african[ao]|públic[ao])$/u;

/** Past the words with a capital from here on. */
export function capitalsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end - from < LONGEST_RUN && wordAt(tokens, end)?.capital) end += 1;
  return end;
}

/** Capitals in a row: more are a headline. */
const LONGEST_RUN = 9;
