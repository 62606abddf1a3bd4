// Runs of capitalised words in the narration: what may be a name, and which words are proper at all.
import abbreviations from '../../spanish/abbreviations.json' with { type: 'json' };
import { isCountry } from '../../spanish/countries.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import { isGivenName, takesAl } from '../../spanish/gender.ts';
import {
  isAdverb,
  isAgency,
  isDeterminer,
  isFiniteVerb,
  isGroupNoun,
  isLink,
  isMedium,
  isNamedThing,
  isNobody,
  isPersonInPlural,
  isPersonNoun,
  isPlaceNoun,
  isPreposition,
  isPronoun,
  isSpeakerNoun,
} from '../../spanish/grammar.ts';
import speakers from '../../spanish/speaker-nouns.json' with { type: 'json' };
import { isMark, type Line, type Token, wordAt } from '../text/tokens.ts';
import { leadsToName } from '../words/body-kinds.ts';
import { speechForm } from '../words/speech-verbs.ts';
import { fieldEnd } from './field-names.ts';
import { bodyEnd, capitalsEnd, causeEnd, numberedEnd, pastJoined, purposeEnd } from './name-ends.ts';

const titles = new Set(abbreviations.beforeName);
const courtesies = new Set(['don', 'doña', 'ña', 'fray', 'sor', 'monseñor']);
/** Words that a name may hold in lower case between its capitals: Cruz de la Vega, Ferrer i Rovira. Not «y»: it joins two names. */
const particles = new Set([
  ...['de', 'del', 'lo', 'la', 'las', 'los', 'i'],
  // Of other languages: Ursula von der Meer, Paulo dos Santos, Luca della Torre.
  ...['von', 'van', 'der', 'den', 'ter', 'da', 'das', 'do', 'dos', 'du', 'di', 'della', 'the', 'of'],
]);
/** Tokens between two capitals of one name. */
const LONGEST_GAP = 2;

/** Decides which capitalised words are names: at the start of a line any word has a capital. */
export class ProperWords {
  private readonly known = new Set<string>();
  /** Names of one word, as a surname is repeated. */
  private readonly alone = new Set<string>();
  private readonly houses: ReadonlySet<string>;

  /** `houses`: names of one word of whoever publishes the article. */
  constructor(lines: readonly Line[], names: readonly string[], houses: readonly string[] = []) {
    this.houses = new Set(houses.map((name) => name.toLowerCase()));
    for (const name of names) {
      for (const word of name.match(/\p{Lu}[\p{L}\p{M}\p{N}'’-]*/gu) ?? [])
        this.known.add(word.toLowerCase());
    }
    for (const { tokens } of lines) {
      const first = tokens.findIndex(({ kind }) => kind === 'word');
      for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'word' || !token.capital) continue;
        if (index > first) this.known.add(token.lower);
        if (isAlone(tokens, index)) this.alone.add(token.lower);
      }
    }
  }

  /** Whether the text has the word as a name by itself, which says or does something: Ruiz añadió. */
  standsAlone(word: string): boolean {
    return this.alone.has(word);
  }

  /** Whether the word at `index` is the name of whoever publishes the article: dijo a Istmo Luis Paz. */
  isHouse(tokens: readonly Token[], index: number): boolean {
    const told = /^(?:a|con|de|por|en|según)$/u.test(wordAt(tokens, index - 1)?.lower ?? '');
    return told && this.houses.has(wordAt(tokens, index)?.lower ?? '');
  }

  /** Whether the token at `index` is part of a name. */
  isName(tokens: readonly Token[], index: number): boolean {
    const word = wordAt(tokens, index);
    if (!word?.capital || isTitle(tokens, index) || isRank(tokens, index)) return false;
    if (isOffice(tokens, index)) return false;
    for (let before = index - 1; before >= 0; before -= 1) {
      if (tokens[before]?.kind === 'word') return true;
      if (tokens[before]?.kind === 'stretch') break;
    }
    if (isSmall(word.lower)) return false;
    if (causeEnd(tokens, index) !== null) return true;
    // UGT pide: letters alone are a name, unless the line shouts.
    if (word.acronym && !wordAt(tokens, index + 1)?.acronym) return true;
    if (this.known.has(word.lower) || isGivenName(word.lower) || isCountry(word.lower)) return true;
    // Aceros del Sur negó: a name goes on with «de» and a capital.
    if (namesWithDe(tokens, index) || isOneWhoSpeaks(tokens, index)) return true;
    // Fue Barrientos: a verb.
    const isVerb = speechForm(word.lower, false) !== undefined || isFiniteVerb(word.lower);
    return wordAt(tokens, index + 1)?.capital === true && !isVerb;
  }
}

/** Right beside a verb, with no other name, article or preposition around it: Ruiz añadió, recordó Ruiz. */
function isAlone(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [wordAt(tokens, index - 1), wordAt(tokens, index + 1)];
  if (
    after?.capital ||
    (before && (before.capital || isDeterminer(before.lower) || isPreposition(before.lower)))
  )
    return false;
  // Medrano, que asistió por videoconferencia, …
  const told =
    isMark(tokens[index + 1], ',') && /^(?:que|quien)$/u.test(wordAt(tokens, index + 2)?.lower ?? '');
  if (before === undefined && told) return true;
  const verb = after?.lower ?? '';
  const acts = isFiniteVerb(verb) || speechForm(verb, false)?.mood === 'finite';
  return acts || speechForm(before?.lower ?? '', false)?.mood === 'finite';
}

/** El Presidente llegó, la Fiscal calló: an office with a capital is a noun all the same. */
function isOffice(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index);
  if (!word || !isPersonNoun(word.lower) || isGivenName(word.lower)) return false;
  const article = ['el', 'la', 'los', 'las', 'un', 'una', 'al', 'del'].includes(
    wordAt(tokens, index - 1)?.lower ?? '',
  );
  return article && wordAt(tokens, index + 1)?.capital !== true && !isSurname(tokens, index);
}

/** José Luis de la Fuente, Ana del Rey, De la Fuente: what hangs on a given name, or begins with a capital. */
function isSurname(tokens: readonly Token[], index: number): boolean {
  const of = wordAt(tokens, index - 1)?.lower === 'del' ? index - 1 : index - 2;
  const link = wordAt(tokens, of);
  if (link?.lower !== 'de' && link?.lower !== 'del') return false;
  const given = [1, 2].some((step) => isGivenName(wordAt(tokens, of - step)?.lower ?? ''));
  return link.capital || (given && wordAt(tokens, of - 1)?.capital === true);
}

/** Renfe aseguró, Facua, por su parte, pidió: a word that is none of the language, and speaks. */
function isOneWhoSpeaks(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)?.lower ?? '';
  if (isSpeakerNoun(word) || isFiniteVerb(word) || speechForm(word, false)) return false;
  // Usted escribe que…: whoever is asked.
  if (/^usted(?:es)?$/u.test(word)) return false;
  if (word.length >= SHORTEST_UNKNOWN && isApposedTo(tokens, index)) return true;
  const [own, part] = [3, 4].map((step) => wordAt(tokens, index + step)?.lower ?? '');
  if (isMark(tokens[index + 1], ',') && own === 'su' && /^(?:parte|lado)$/u.test(part ?? '')) return true;
  const verb = wordAt(tokens, index + 1)?.lower ?? '';
  if (word.length < SHORTEST_UNKNOWN || isHowOrSeveral(word, verb)) return false;
  const said = /^h(?:a|abía)$/u.test(verb) ? (wordAt(tokens, index + 2)?.lower ?? '') : verb;
  const form = speechForm(said, false);
  // Distinto piensa Ana Ruiz: how, and she comes behind the verb.
  if (said === verb && wordAt(tokens, index + 2)?.capital) return false;
  if (form && form.stance !== 'after') return form.mood !== 'infinitive';
  // Inditex ganó 1.294 millones: a word that is none of the language, and did something.
  return /[^aeou]ó$/u.test(said);
}

/** Emocionada dijo, Tajante respondió; Vecinos piden, but not «Hidroandes pide». */
function isHowOrSeveral(word: string, verb: string): boolean {
  return /(?:mente|[ai]d[oa]s?|ntes?)$/u.test(word) || (word.endsWith('s') && verb.endsWith('n'));
}

/** Hidrolago, la empresa estatal, achaca la falla a…: a word with what it is between commas, and its verb. */
function isApposedTo(tokens: readonly Token[], index: number): boolean {
  if (!isMark(tokens[index + 1], ',') || !/^(?:el|la|una?)$/u.test(wordAt(tokens, index + 2)?.lower ?? ''))
    return false;
  // Fedecámaras, but not «Vecinos».
  const name = wordAt(tokens, index)?.lower ?? '';
  if (/(?:mente|[ai]d[oa]s?|ntes?)$/u.test(name) || isPersonInPlural(name)) return false;
  for (let at = index + 3; at < index + 3 + LONGEST_APPOSITION; at += 1) {
    if (!isMark(tokens[at], ',')) {
      if (wordAt(tokens, at) === undefined) return false;
      continue;
    }
    const verb = wordAt(tokens, at + 1)?.lower ?? '';
    return isFiniteVerb(verb) || speechForm(verb, false)?.mood === 'finite';
  }
  return false;
}

/** Tokens between the commas. */
const LONGEST_APPOSITION = 12;

/** Letters of a word that may be a name for all that the lists know: me, le, así are none. */
const SHORTEST_UNKNOWN = 5;

function namesWithDe(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)?.lower ?? '';
  const link = wordAt(tokens, index + 1)?.lower;
  if (
    (link !== 'de' && link !== 'del') ||
    isSpeakerNoun(word) ||
    isFiniteVerb(word) ||
    speechForm(word, false)
  )
    return false;
  return wordAt(tokens, index + 2)?.capital === true;
}

function isSmall(word: string): boolean {
  return (
    isDeterminer(word) ||
    isPreposition(word) ||
    isLink(word) ||
    isAdverb(word) ||
    isNobody(word) ||
    isPronoun(word)
  );
}

/** Sr., Dra., don: words before a name that are not part of it. */
export function isTitle(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index);
  if (!word) return false;
  return courtesies.has(word.lower) || (word.abbreviated && titles.has(foldLoosely(word.lower)));
}

/** coronel PNP Julio Cabrejos: letters of a corps or an office before a given name are not part of it. */
function isRank(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index);
  const next = wordAt(tokens, index + 1);
  // IES Miguel Hernández: a school.
  if (!word?.acronym || !next?.capital || /^(?:ies|ceip)$/u.test(word.lower)) return false;
  return isGivenName(next.lower) && !next.acronym;
}

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
