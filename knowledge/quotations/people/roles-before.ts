// What the text calls somebody before the name: la alcaldesa de Lucena, Ana Ruiz · en su calidad de alcaldesa, Ana Ruiz.

import { foldLoosely } from '../../spanish/fold.ts';
import { isGivenName } from '../../spanish/gender.ts';
import {
  isArticle,
  isDeterminer,
  isLink,
  isPersonNoun,
  isPlaceNoun,
  isPreposition,
  precedesNoun,
} from '../../spanish/grammar.ts';
import { isDemonym, isKin } from '../../spanish/role-fields.ts';
import speakers from '../../spanish/speaker-nouns.json' with { type: 'json' };
import { isAppointed } from '../sentences/introductions.ts';
import type { Range } from '../sentences/phrase.ts';
import { placeInBrackets } from '../sentences/place-in-brackets.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';
import { isOutside, isVerb, REACH, type Role, roleOf } from './role.ts';

/** Roles before a name, with or without a mark between. */
export function rolesBefore(tokens: readonly Token[], name: Range): Role[] {
  const place = bracketBefore(tokens, name.from);
  const apart = isMark(tokens[name.from - 1], ',', '(', '—', '–');
  const end = place ?? (apart ? name.from - 1 : name.from);
  if (isMark(tokens[name.from - 1], ',', '(') && !isClosed(tokens, name.to) && !opensWithRole(tokens))
    return [];
  if (isMark(tokens[name.from - 1], '—', '–') && !isMark(tokens[name.to], '—', '–')) return [];
  return [...roleBefore(tokens, end), ...roleBesideOrigin(tokens, end)];
}

/** La alcaldesa, Ana Ruiz, … but not «a la alcaldesa, Ana Ruiz la felicitó». */
function isClosed(tokens: readonly Token[], to: number): boolean {
  return tokens[to] === undefined || isMark(tokens[to], ',', '.', ';', ':', '(', ')', '—', '–');
}

/** Como alcaldesa, Ana Ruiz inauguró · en su calidad de portavoz, Luis Paz habló. */
function opensWithRole(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, 4).map((_, at) => wordAt(tokens, at)?.lower ?? '');
  return opening[0] === 'como' || (opening[0] === 'en' && opening.includes('calidad'));
}

/** The bracket that opens before a name: de Villaortiz (Toledo) Sebastián Rey, de Torrija (Guadalajara), Ramiro Peñas; null without one. */
function bracketBefore(tokens: readonly Token[], from: number): number | null {
  const closing = isMark(tokens[from - 1], ',') ? from - 2 : from - 1;
  if (!isMark(tokens[closing], ')')) return null;
  for (let at = closing - 1; at > closing - LONGEST_BRACKET; at -= 1)
    if (isMark(tokens[at], '(')) return placeInBrackets(tokens, at + 1) === closing ? at : null;
  return null;
}

/** Tokens of a place in brackets, with them. */
const LONGEST_BRACKET = 7;

/** Whether «de» (with its article) leads to what begins at `at`: el alcalde de Lugo is not called Lugo. */
export function hangsOnDe(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)?.lower ?? '';
  // De la Fundación, de don Abel.
  const linked = isArticle(before) || /^do(?:n|ña)$/u.test(before) ? wordAt(tokens, at - 2)?.lower : before;
  return linked === 'de' || linked === 'del';
}

const titles: Readonly<Record<string, string>> = speakers.titles;

/** What a title before a name makes of a person: Dra., monja. */
function titleRole(word: string): string | undefined {
  return Object.hasOwn(titles, word) ? titles[word] : undefined;
}

/** sus hijos Julia Coss: one name is not several people's. */
const SEVERAL = new Set(['los', 'las', 'sus', 'unos', 'unas', 'dos', 'tres']);

/** El juez central, el bogotano Nicolás Garzón: what goes before where somebody comes from. */
function roleBesideOrigin(tokens: readonly Token[], end: number): Role[] {
  const described = wordAt(tokens, end - 1)?.lower ?? '';
  if (!isArticle(wordAt(tokens, end - 2)?.lower ?? '') || !isMark(tokens[end - 3], ',')) return [];
  // Al presidente municipal, el priista Rubén Paz: nor what party.
  if (isDemonym(described) || PARTISAN.test(described)) return roleWithin(tokens, end - 3);
  // Su sobrino, el notario Emilio Ibarra: a tie, and then a trade.
  const tied = isKin(wordAt(tokens, end - 4)?.lower ?? '') && isPersonNoun(described);
  return tied ? roleWithin(tokens, end - 3) : [];
}

const PARTISAN =
  /^(?:(?:pri|pan|perred|moren|social|peron|justicial|kirchner|fujimor|apr|chav|sandin|mas|frenteampl|batll|comun|regional|nacional|centr)ista|socialdemócrata|radical|popular|liberal|conservadora?)$/u;

/** Walks back to the determiner that begins the phrase: la concejala de Hacienda. */
function roleBefore(tokens: readonly Token[], end: number): Role[] {
  const title = titleRole(wordAt(tokens, end - 1)?.lower ?? '');
  if (title !== undefined) {
    // El alcalde, fray Anselmo Quiroga: both.
    const office = isMark(tokens[end - 2], ',') ? end - 2 : end - 1;
    return [{ head: title, words: new Set([foldLoosely(title)]) }, ...roleWithin(tokens, office)];
  }
  // Profesora en San Nicolás: a place.
  const last = wordAt(tokens, end - 1)?.lower ?? '';
  if (hangsOnDe(tokens, end) || isDeterminer(last) || isPreposition(last) || isOfThing(tokens, end))
    return [];
  return roleWithin(tokens, end);
}

/** La directora de la residencia Los Almeces: the name is the residence's. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const noun = wordAt(tokens, at - 1);
  const thing = noun !== undefined && !noun.capital && !isPersonNoun(noun.lower) && !isDemonym(noun.lower);
  const name = wordAt(tokens, at);
  // La vecina de la población Eleuterio Ramírez: streets and towns are called after people.
  const place = noun !== undefined && isPlaceNoun(noun.lower);
  return thing && hangsOnDe(tokens, at - 1) && name?.capital === true && (place || !isGivenName(name.lower));
}

/** El letrado de la defensa, Ana Gil: the office goes before whose it is. El asesor de la directora Ana Gil: hers. */
function roleWithin(tokens: readonly Token[], end: number): Role[] {
  const apart = isMark(tokens[end], ',', '(', '—', '–');
  let hanging: Role[] = [];
  // El abogado y alcalde de Lucena Ramiro Peñas: both.
  const joined: Role[] = [];
  for (
    let at = pastLetters(tokens, end - 1);
    at >= Math.max(0, end - REACH);
    at = pastLetters(tokens, at - 1)
  ) {
    if (endsBackwards(tokens, at)) break;
    const role = roleAt(tokens, at, end);
    if (role && !(apart && hangsOnDe(tokens, at))) return [...role, ...joined];
    if (role && hanging.length === 0) hanging = role;
    if (!role) joined.push(...joinedAt(tokens, at, end));
  }
  return hanging;
}

/** De la Federación de Vecinos (Fedeve) del Sur, Luis Paz: backwards over what the body is called for short. */
function pastLetters(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], ')') && isMark(tokens[at - 2], '(') ? at - 3 : at;
}

/** The second of two roles that «y» joins, where its noun stands at `at`. */
function joinedAt(tokens: readonly Token[], at: number, end: number): Role[] {
  const word = wordAt(tokens, at);
  const second = word && isRoleNoun(tokens, at) && wordAt(tokens, at - 1)?.lower === 'y';
  return second ? [roleOf(tokens, at, end, word.lower)] : [];
}

/** A mark, a verb, a link or a preposition that no role holds. */
function endsBackwards(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!word || (isLink(word.lower) && word.lower !== 'y')) return true;
  // La alcaldesa de Benicarló: a capital is no verb's.
  return (!word.capital && isVerb(word.lower)) || (isOutside(word.lower) && !isStoodFor(tokens, at));
}

/** Candidata a la reelección: the «a» is of the role. */
function isStoodFor(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)?.lower ?? '';
  return (
    wordAt(tokens, at)?.lower === 'a' && /^(?:(?:pre|ex)?candidat[oa]|aspirante|adjunt[oa])$/u.test(before)
  );
}

/** The role whose noun stands at `at`; none for several people's, null where no role begins. */
function roleAt(tokens: readonly Token[], at: number, end: number): Role[] | null {
  const linked = wordAt(tokens, at - 1)?.lower ?? '';
  // Gerente general, director técnico: the noun before it is the office; la recién nombrada fiscal: but not how she became it.
  if (!isRoleNoun(tokens, at) || linked === 'y' || (isPersonNoun(linked) && !isAppointed(linked)))
    return null;
  // El comandante de los bomberos Mario Paz: theirs, and not what he is called.
  if (SEVERAL.has(linked)) return hangsOnDe(tokens, at) ? null : [];
  return [roleOf(tokens, at, end, wordAt(tokens, at)?.lower ?? '')];
}

/** El secretario del cuerpo médico, el jefe de la diplomacia lituana: after the noun it belongs to, it is no role. */
function isRoleNoun(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!word || word.capital) return false;
  const before = wordAt(tokens, at - 1)?.lower ?? '';
  // Aquel repitente, Lautaro Gil: whatever the word, it points at him.
  if (/^(?:est[ea]|es[ea]|aquel|aquella)$/u.test(before) && isMark(tokens[at + 1], ',')) return true;
  const begins = isDeterminer(before) || precedesNoun(before) || before === '';
  if (isDemonym(word.lower) && !isPersonNoun(word.lower)) return begins;
  if (!isPersonNoun(word.lower)) return false;
  const plain = !begins && !isPersonNoun(before) && !isPreposition(before) && !isLink(before);
  return !(plain && hangsOnDe(tokens, at - 1));
}
