// Where a name that begins with a proper word ends, and its words as they are compared.
import { foldLoosely } from '../../spanish/fold.ts';
import { isGivenName, takesAl } from '../../spanish/gender.ts';
import {
  isAgency,
  isGroupNoun,
  isMedium,
  isNamedThing,
  isPersonNoun,
  isPlaceNoun,
} from '../../spanish/grammar.ts';
import speakers from '../../spanish/speaker-nouns.json' with { type: 'json' };
import { type Token, wordAt } from '../text/tokens.ts';
import { leadsToName } from '../words/body-kinds.ts';
import { fieldEnd } from './field-names.ts';
import { bodyEnd, capitalsEnd, causeEnd, numberedEnd, pastJoined, purposeEnd } from './name-ends.ts';
import type { ProperWords } from './proper-words.ts';

/** Words that a name may hold in lower case between its capitals: Cruz de la Vega, Ferrer i Rovira. Not «y»: it joins two names. */
const particles = new Set([
  ...['de', 'del', 'lo', 'la', 'las', 'los', 'i'],
  // Of other languages: Ursula von der Meer, Paulo dos Santos, Luca della Torre.
  ...['von', 'van', 'der', 'den', 'ter', 'da', 'das', 'do', 'dos', 'du', 'di', 'della', 'the', 'of'],
]);
/** Tokens between two capitals of one name. */
const LONGEST_GAP = 2;

/** Prepositions before a place. */
const PLACED = new Set(['en', 'desde', 'hasta', 'hacia', 'por']);
const openings = new Set(speakers.nameOpenings);

function startsLikePerson(tokens: readonly Token[], at: number): boolean {
  const first = wordAt(tokens, at)?.lower ?? '';
  return isGivenName(first) || openings.has(first);
}

/** The end (exclusive) of the name that begins at `from`. */
export function nameEnd(tokens: readonly Token[], from: number, proper: ProperWords): number {
  if (proper.isHouse(tokens, from)) return from + 1;
  const end = pastJoined(tokens, lastCapital(tokens, from, proper));
  return numberedEnd(tokens, purposeEnd(tokens, { from, to: end }));
}

/** Past the last capital of a name, particles passed over. */
function lastCapital(tokens: readonly Token[], from: number, proper: ProperWords): number {
  let end = Math.max(from + 1, fieldEnd(tokens, from), causeEnd(tokens, from) ?? 0);
  const other = otherFrom(tokens, from);
  for (let index = end; index - end <= LONGEST_GAP; index += 1) {
    const word = wordAt(tokens, index);
    if (!word || (index >= other && (beginsPerson(tokens, index) || isSurnameNext(tokens, index, proper))))
      break;
    if (word.capital && (proper.isName(tokens, index) || /^\p{L}\.?$/u.test(word.lower))) end = index + 1;
    else if (word.capital || isArticleApart(tokens, from, index) || isOwnerNext(tokens, from, index)) break;
    else if (!isParticle(tokens, from, index)) break;
  }
  return end;
}

/** de, bin, «viuda de»: lower case within a name. */
function isParticle(tokens: readonly Token[], from: number, at: number): boolean {
  const particle = particles.has(wordAt(tokens, at)?.lower ?? '') || isWithinBody(tokens, from, at);
  return particle || isWithinArabic(tokens, at) || isWidowOf(tokens, at);
}

/** La plataforma Salvemos el Río: the second word of a body's name. */
function isWithinBody(tokens: readonly Token[], from: number, at: number): boolean {
  const article = /^(?:el|la|los|las|al?)$/u.test(wordAt(tokens, at)?.lower ?? '');
  return article && at === from + 1 && leadsToName(wordAt(tokens, from - 1)?.lower ?? '');
}

/** Ramona Paz viuda de Gil: as a married name. */
function isWidowOf(tokens: readonly Token[], at: number): boolean {
  const [widow, of, name] = [at, at + 1, at + 2].map((index) => wordAt(tokens, index));
  return widow?.lower === 'viuda' && of?.lower === 'de' && name?.capital === true;
}

/** La Singer de Gonzalo Villagrés: a thing of one word, and whose it is. */
function isOwnerNext(tokens: readonly Token[], from: number, at: number): boolean {
  if (at !== from + 1 || wordAt(tokens, at)?.lower !== 'de' || !beginsPerson(tokens, at + 1)) return false;
  const first = wordAt(tokens, from)?.lower ?? '';
  const named =
    isGroupNoun(first) || isNamedThing(first) || isPlaceNoun(first) || isMedium(first) || isPersonNoun(first);
  return !named && !isGivenName(first);
}

/**
 * la Plaza de la Cultura la Feria del Libro: an article without «de» or «y» before it begins something else; but of a body's
 * name it may be part: la plataforma Salvemos el Río.
 */
function isArticleApart(tokens: readonly Token[], from: number, at: number): boolean {
  if (!/^(?:el|la|los|las)$/u.test(wordAt(tokens, at)?.lower ?? '')) return false;
  if (isWithinBody(tokens, from, at)) return false;
  return !/^(?:de|y|e)$/u.test(wordAt(tokens, at - 1)?.lower ?? '') && !isWithinArabic(tokens, at);
}

/** Yusuf al Hadi, Mohamed bin Salmán: «al» within other names is a preposition. */
function isWithinArabic(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)?.lower ?? '';
  if (['bin', 'ben', 'ibn', 'bint'].includes(word)) return true;
  const first = wordAt(tokens, at - 1);
  return ['al', 'el', 'ar', 'as'].includes(word) && first?.capital === true && takesAl(first.lower);
}

/** Where another name may begin after a place's: desde Quito Wilmer Chango · en el parque Vicente León Rosa Paz. */
function otherFrom(tokens: readonly Token[], from: number): number {
  const before = wordAt(tokens, from - 1)?.lower ?? '';
  // Desde una cama del Hospital General Eufrasia Paz.
  const body = bodyEnd(tokens, { from, to: capitalsEnd(tokens, from) });
  if (body !== null) return body;
  if (isNamedThing(before) || isPlaceNoun(before)) return from + 2;
  // Dijo a la agencia Efe Ana Rodríguez, dijo a Reuters Ana Ruiz.
  if (isMedium(before) || isAgency(wordAt(tokens, from)?.lower ?? '')) return from + 1;
  // Dijo a La Costa Diaria Washington Larrosa.
  if (/^(?:el|la|los|las)$/u.test(wordAt(tokens, from)?.lower ?? '')) return from + 2;
  if (!PLACED.has(before)) return Number.POSITIVE_INFINITY;
  // Murió en Rosario Leopoldo Arzeno: a town, though women are called so.
  const first = wordAt(tokens, from)?.lower ?? '';
  const town =
    before === 'en' && !openings.has(first) && beginsPerson(tokens, from + 1) && isGivenName(first);
  return town || !startsLikePerson(tokens, from) ? from + 1 : Number.POSITIVE_INFINITY;
}

function beginsPerson(tokens: readonly Token[], at: number): boolean {
  return isGivenName(wordAt(tokens, at)?.lower ?? '') && wordAt(tokens, at + 1)?.capital === true;
}

/** En Salónica Stavros Kalogirou, whom the text calls Kalogirou elsewhere: no list has the given name. */
function isSurnameNext(tokens: readonly Token[], at: number, proper: ProperWords): boolean {
  const surname = wordAt(tokens, at + 1);
  return (
    wordAt(tokens, at)?.capital === true && surname?.capital === true && proper.standsAlone(surname.lower)
  );
}

/** The words of a name as they are compared: folded, without particles or stops. */
export function nameWords(text: string): string[] {
  const words = foldLoosely(text).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.flatMap((word) => word.split('-')).filter((word) => !particles.has(word));
}
