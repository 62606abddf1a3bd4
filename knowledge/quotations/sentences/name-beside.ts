// The name set beside a phrase that has none of its own: la alcaldesa, Inés Carballal.

import { isGivenName } from '../../spanish/gender.ts';
import {
  isArticle,
  isCrowd,
  isFiniteVerb,
  isLink,
  isOwnPlace,
  isPersonNoun,
  isPossessive,
  isPreposition,
  isSpeakerNoun,
} from '../../spanish/grammar.ts';
import { isKin, pointsBack } from '../../spanish/role-fields.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';
import { speechForm } from '../words/speech-verbs.ts';
import { wordsPresenting } from './introductions.ts';
import { nameEnd } from './names.ts';
import type { Phrase, Range } from './phrase.ts';
import { isVerbHere } from './phrase-parts.ts';
import { placeInBrackets } from './place-in-brackets.ts';
import { isTitle, type ProperWords } from './proper-words.ts';

/** Words between a role and the name after its comma. */
const LONGEST_ROLE = 14;

/** The name after the comma (or bracket) that closes a phrase without one of its own. */
export function nameBeside(
  proper: ProperWords,
  tokens: readonly Token[],
  phrase: Omit<Phrase, 'pronoun' | 'apposition'>,
): Range | null {
  if (phrase.name !== null && !phrase.nameIsComplement) return null;
  // Su número dos, Empar Soler: whoever is somebody's is a person.
  // A su lado, Jonás Paz: but not where, or when.
  const own =
    phrase.determiner === 'su' && isMark(tokens[phrase.to], ',') && !isOwnPlace(phrase.common[0] ?? '');
  const head = phrase.common[0] ?? '';
  // Entre el público, Julián Cuéllar levantó la mano: one of them.
  if (isCrowd(head)) return null;
  // El mayor de sus hijos, Torcuato Rienda: one of kin.
  const ofKin = phrase.common.length > 1 && isKin((phrase.common.at(-1) ?? '').replace(/s$/u, ''));
  // Uno de los rezagados, Evodio Sifuentes.
  const one = /^un[oa]$/u.test(phrase.determiner ?? '') && wordAt(tokens, phrase.from + 1)?.lower === 'de';
  const known =
    ofKin ||
    one ||
    isOneOfSome(tokens, phrase) ||
    isSpeakerNoun(head) ||
    pointsBack(head) ||
    speaksByName(tokens, phrase);
  if (phrase.common.length === 0 || !(own || known)) return null;
  // Una jubilada que dijo llamarse Maroulla.
  const told = presented(proper, tokens, phrase.to - 1);
  if (told) return told;
  const placed = nameAfterPlace(proper, tokens, phrase.to);
  if (placed) return placed;
  const comma = roleEnd(tokens, phrase.to);
  return comma === null ? null : nameAfter(proper, tokens, comma);
}

/** El mayor de ellos, la primera de las consultadas, la cuarta: one of those whom the text has told of. */
function isOneOfSome(
  tokens: readonly Token[],
  { common, determiner, to }: Pick<Phrase, 'common' | 'determiner' | 'to'>,
): boolean {
  const placed = /^(?:el|la)$/u.test(determiner ?? '') && ORDINAL.test(common[0] ?? '');
  return placed && (isMark(tokens[to], ',') || /^del?$/u.test(wordAt(tokens, to)?.lower ?? ''));
}

const ORDINAL =
  /^(?:mayor|menor|primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|últim[oa]|otr[oa]|restante)$/u;

export function nameAfterComma(proper: ProperWords, tokens: readonly Token[], at: number): Range | null {
  return isMark(tokens[at], ',') ? nameAfter(proper, tokens, at) : null;
}

/** El diputado por Salta Emiliano Estrada: a given name and a surname right after the place. */
function nameAfterPlace(proper: ProperWords, tokens: readonly Token[], at: number): Range | null {
  if (!/^(?:por|en|ante)$/u.test(wordAt(tokens, at)?.lower ?? '')) return null;
  const place = isArticle(wordAt(tokens, at + 1)?.lower ?? '') ? at + 2 : at + 1;
  if (!wordAt(tokens, place)?.capital) return null;
  const end = nameEnd(tokens, place, proper);
  const beside = wordAt(tokens, end + 1)?.capital && isGivenName(wordAt(tokens, end)?.lower ?? '');
  return beside ? { from: end, to: nameEnd(tokens, end, proper) } : null;
}

/** El batería, Kike Lozano, desmintió: a word that no list has, a whole name between commas, and a verb of saying. */
function speaksByName(
  tokens: readonly Token[],
  { from, to, determiner, common }: Pick<Phrase, 'from' | 'to' | 'determiner' | 'common'>,
): boolean {
  if (!/^(?:el|la)$/u.test(determiner ?? '') || !isMark(tokens[to], ',')) return false;
  // Lamentó la marcha del portavoz, Luis Paz: the portavoz has the name.
  if (common.length > 1 && isPersonNoun(common.at(-1) ?? '') && !isPersonNoun(common[0] ?? '')) return false;
  let end = to + 1;
  while (wordAt(tokens, end)?.capital && end - to < 5) end += 1;
  // «…», se ríe el benjamín, Nacho Paz.
  const before = speechForm(wordAt(tokens, from - 1)?.lower ?? '', wordAt(tokens, from - 2)?.lower === 'se');
  if (
    before?.mood === 'finite' &&
    end - to > 2 &&
    (tokens[end] === undefined || isMark(tokens[end], ',', '.'))
  )
    return true;
  const said = /^h(?:a|abía)$/u.test(wordAt(tokens, end + 1)?.lower ?? '') ? end + 2 : end + 1;
  const form = speechForm(wordAt(tokens, said)?.lower ?? '', false);
  return (
    end - to > 2 &&
    isMark(tokens[end], ',') &&
    form !== undefined &&
    form.stance !== 'after' &&
    form.number !== 'plural'
  );
}

/** The name to which the words after the comma lead: una mujer, que se llama Caridad Rivero, … */
function presented(proper: ProperWords, tokens: readonly Token[], comma: number): Range | null {
  const words = wordsPresenting(tokens, comma + 1);
  const from = comma + 1 + words;
  return words > 0 && proper.isName(tokens, from) ? { from, to: nameEnd(tokens, from, proper) } : null;
}

function nameAfter(proper: ProperWords, tokens: readonly Token[], comma: number): Range | null {
  const own = presented(proper, tokens, comma);
  if (own) return own;
  // El alcalde de Torrija (Guadalajara), Ramiro Peñas.
  const where = isMark(tokens[comma], '(') ? placeInBrackets(tokens, comma + 1) : null;
  if (where !== null) return nameAfterLetters(proper, tokens, where + 1);
  return areLetters(tokens, comma)
    ? nameAfterLetters(proper, tokens, comma + 3)
    : nameFrom(proper, tokens, comma);
}

/** …de la Federación de Vecinos (Fedeve): what a body is called for short, in brackets behind its name. */
function areLetters(tokens: readonly Token[], opening: number): boolean {
  const named =
    wordAt(tokens, opening - 1)?.capital === true && wordAt(tokens, opening + 1)?.capital === true;
  return named && isMark(tokens[opening], '(') && isMark(tokens[opening + 2], ')');
}

/** La directora del Instituto de Meteorología (INM) en Lugo, Ana Ruiz: past the letters of a body, and where it is. */
function nameAfterLetters(proper: ProperWords, tokens: readonly Token[], from: number): Range | null {
  const placed = /^(?:del?|en)$/u.test(wordAt(tokens, from)?.lower ?? '');
  const comma = placed ? roleEnd(tokens, from) : from;
  return comma === null ? null : nameAfterComma(proper, tokens, comma);
}

function nameFrom(proper: ProperWords, tokens: readonly Token[], comma: number): Range | null {
  let at = comma + 1;
  const article = isArticle(wordAt(tokens, at)?.lower ?? '');
  while (isTitle(tokens, at) || isArticle(wordAt(tokens, at)?.lower ?? '')) at += 1;
  // La gerenta, ingeniera Ana Paz, · el director, su sobrino Raúl Paz, …
  const kin = isPossessive(wordAt(tokens, at)?.lower ?? '') ? 1 : 0;
  const trade = wordAt(tokens, at + kin);
  if (trade && !trade.capital && isPersonNoun(trade.lower)) at += kin + 1;
  // Su director, el italiano Sandro Bellini: one word may describe the name.
  // So may two: el general retirado Óscar Paz.
  for (let words = 0; article && words < 2 && wordAt(tokens, at)?.capital === false; words += 1) at += 1;
  // El dueño, un apicultor de Lugo: where from, and no name of his.
  if (!proper.isName(tokens, at) || (article && isPreposition(wordAt(tokens, at - 1)?.lower ?? '')))
    return article ? nameAfterOffice(proper, tokens, comma + 2) : null;
  return closedName(proper, tokens, at);
}

function closedName(proper: ProperWords, tokens: readonly Token[], from: number): Range | null {
  const to = nameEnd(tokens, from, proper);
  const closes =
    tokens[to] === undefined || isMark(tokens[to], ',', '.', ';', ':', ')', '—', '–', '(', '?', '!');
  return closes ? { from, to } : null;
}

/** Su interlocutor, el ministro de Transporte Fabián Paz: a given name and a surname right behind what the office is of. */
function nameAfterOffice(proper: ProperWords, tokens: readonly Token[], office: number): Range | null {
  if (!isPersonNoun(wordAt(tokens, office)?.lower ?? '')) return null;
  if (!/^del?$/u.test(wordAt(tokens, office + 1)?.lower ?? '')) return null;
  for (let at = office + 3; at < office + LONGEST_ROLE && tokens[at]?.kind === 'word'; at += 1) {
    const [of, first, second] = [at - 1, at, at + 1].map((place) => wordAt(tokens, place));
    // La vecina de San José Obrero: the name of a place.
    if (/^(?:san|santa|santo)$/u.test(of?.lower ?? '') || isPreposition(of?.lower ?? '')) continue;
    if (first?.capital && isGivenName(first.lower) && second?.capital) return closedName(proper, tokens, at);
  }
  return null;
}

/** The comma that closes a clause with «que»; null without one near. */
function clauseEnd(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at - from < LONGEST_ROLE && tokens[at]; at += 1) {
    // Un correo que la fiscal, Ana Gil, proyectó: her name.
    const own =
      isPersonNoun(wordAt(tokens, at - 1)?.lower ?? '') && isArticle(wordAt(tokens, at - 2)?.lower ?? '');
    if (isMark(tokens[at], ',')) return own && at > from + 2 ? null : at;
    if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/** al técnico, a la jueza */
function isToSomebody(tokens: readonly Token[], at: number): boolean {
  const [to, next] = [at, at + 1].map((index) => wordAt(tokens, index)?.lower ?? '');
  if (to === 'al') return isPersonNoun(next ?? '');
  return to === 'a' && isArticle(next ?? '') && isPersonNoun(wordAt(tokens, at + 2)?.lower ?? '');
}

/** Where the comma or bracket stands that closes a role begun before `from`; null when the clause goes on first. */
function roleEnd(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at - from < LONGEST_ROLE; at += 1) {
    if (isMark(tokens[at], ',', '(')) return at;
    // El director de «La jaula», Iñaki Soto
    // N.º 2: a number's mark ends no role.
    if (tokens[at]?.kind === 'stretch' || isMark(tokens[at], '°', 'º', '"')) continue;
    const word = wordAt(tokens, at);
    // La directora de la cámara que agrupa a las fábricas, Ana Gil: which one may be told in a clause.
    if (word?.lower === 'que' && at > from - 1) return clauseEnd(tokens, at);
    // Gritaban desde la grada al técnico, Ramiro Ayala: his.
    if (isToSomebody(tokens, at)) return null;
    const joins =
      word && (isPreposition(word.lower) || ['y', 'e'].includes(word.lower) || isArticle(word.lower));
    if (!word || (!joins && (isLink(word.lower) || isFiniteVerb(word.lower) || isVerbHere(tokens, at))))
      return null;
  }
  return null;
}
