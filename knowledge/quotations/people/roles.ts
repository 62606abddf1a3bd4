// What the text calls a person beside the name: la alcaldesa, Inés Carballal · Ana Ruiz, portavoz del sindicato.
import { foldLoosely } from '../../spanish/fold.ts';
import { type Gender, genderOf, isGivenName, likelyGenderOf } from '../../spanish/gender.ts';
import {
  isArticle,
  isDeterminer,
  isFiniteVerb,
  isLink,
  isPersonInPlural,
  isPersonNoun,
  isPlaceNoun,
  isPreposition,
  precedesNoun,
} from '../../spanish/grammar.ts';
import { isDemonym, isKin } from '../../spanish/role-fields.ts';
import speakers from '../../spanish/speaker-nouns.json' with { type: 'json' };
import type { Range } from '../sentences/phrase.ts';
import { placeInBrackets } from '../sentences/place-in-brackets.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';
import { officeOf } from '../words/offices.ts';
import { speechForm } from '../words/speech-verbs.ts';
import { predicateAfter, predicateBefore, presiding } from './predicate-roles.ts';

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

/** Prepositions before a place. */
const PLACED = new Set(['en', 'desde', 'hasta', 'hacia']);

/** Words looked at on either side of a name. */
const REACH = 12;

/** Roles before the name (with or without a comma) and after it. */
export function rolesBeside(tokens: readonly Token[], name: Range): Role[] {
  const roles: Role[] = [];
  // El exalcalde de Villaortiz (Toledo) Sebastián Rey: where that is, and then who.
  if (placeInBrackets(tokens, name.from) === name.to) return [];
  const place = bracketBefore(tokens, name.from);
  const comma = isMark(tokens[name.from - 1], ',', '(');
  const closed = tokens[name.to] === undefined || isMark(tokens[name.to], ',', '.', ';', ':', ')', '—', '–');
  const end = place ?? (comma ? name.from - 1 : name.from);
  if (!comma || closed) roles.push(...roleBefore(tokens, end), ...roleBesideOrigin(tokens, end));
  // Desde Kiev, el ministro: a place has no office.
  const placed = PLACED.has(wordAt(tokens, name.from - 1)?.lower ?? '');
  if (!placed && isMark(tokens[name.to], ',', '('))
    roles.push(...parentOf(tokens, name), ...roleAfter(tokens, name.to + 1));
  roles.push(...predicates(tokens, name));
  return roles.flatMap(withOffice);
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

/** What a clause says that somebody is. */
function predicates(tokens: readonly Token[], name: Range): Role[] {
  const after = predicateAfter(tokens, name);
  const before = predicateBefore(tokens, name);
  const over = presiding(tokens, name);
  return [
    ...(over === null ? [] : presidency(tokens, name, over)),
    ...(after === null ? [] : [roleFrom(tokens, after)]),
    ...(before === null ? [] : [roleOf(tokens, before, before + 1, wordAt(tokens, before)?.lower ?? '')]),
  ];
}

/** La presidenta del tribunal, la magistrada, of Julia Paz, que preside el tribunal. */
function presidency(tokens: readonly Token[], name: Range, over: number): Role[] {
  const first = wordAt(tokens, name.from)?.lower ?? '';
  const gender = genderOf(first) ?? likelyGenderOf(first);
  const head = gender === 'feminine' ? 'presidenta' : 'presidente';
  const noun = foldLoosely(wordAt(tokens, over)?.lower ?? '');
  const office = { head, words: new Set([head, noun]), ...(gender && { gender }) };
  if (!/^(?:tribunal|corte|sala|juzgado|audiencia)$/u.test(noun)) return [office];
  const judge = gender === 'feminine' ? 'magistrada' : 'magistrado';
  return [office, { ...office, head: judge, words: new Set([judge]) }];
}

/** The role whose noun stands at `head`, with what belongs to it. */
export function roleFrom(tokens: readonly Token[], head: number): Role {
  return roleOf(tokens, head, endOfRole(tokens, head), wordAt(tokens, head)?.lower ?? '');
}

function endOfRole(tokens: readonly Token[], head: number): number {
  let to = head + 1;
  while (to - head < REACH && belongsToRole(tokens, to)) to += 1;
  return to;
}

/** La jefa del Ejecutivo, Ana Ruiz: also by the one noun for her office. */
export function withOffice(role: Role): Role[] {
  const office = officeOf([...role.words], role.gender ?? null);
  if (!office || office.pointing) return [role];
  return [
    role,
    { ...role, head: office.noun, words: new Set([office.noun, ...office.rest].map(foldLoosely)) },
  ];
}

/** Whether «de» (with its article) leads to what begins at `at`: el alcalde de Lugo is not called Lugo. */
export function hangsOnDe(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)?.lower ?? '';
  const linked = isArticle(before) ? wordAt(tokens, at - 2)?.lower : before;
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
  if (title !== undefined) return [{ head: title, words: new Set([foldLoosely(title)]) }];
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
  const apart = isMark(tokens[end], ',', '(');
  let hanging: Role[] = [];
  for (let at = end - 1; at >= Math.max(0, end - REACH); at -= 1) {
    const word = wordAt(tokens, at);
    // La alcaldesa de Benicarló: a capital is no verb's.
    if (!word || (!word.capital && isVerb(word.lower)) || isOutside(word.lower)) break;
    const role = roleAt(tokens, at, end);
    if (role) {
      if (!apart || !hangsOnDe(tokens, at)) return role;
      if (hanging.length === 0) hanging = role;
    } else if (isLink(word.lower) && word.lower !== 'y') break;
  }
  return hanging;
}

/** The role whose noun stands at `at`; none for several people's, null where no role begins. */
function roleAt(tokens: readonly Token[], at: number, end: number): Role[] | null {
  const linked = wordAt(tokens, at - 1)?.lower ?? '';
  // Gerente general, director técnico: the noun before it is the office.
  if (!isRoleNoun(tokens, at) || linked === 'y' || isPersonNoun(linked)) return null;
  // El comandante de los bomberos Mario Paz: theirs, and not what he is called.
  if (SEVERAL.has(linked)) return hangsOnDe(tokens, at) ? null : [];
  return [roleOf(tokens, at, end, wordAt(tokens, at)?.lower ?? '')];
}

/** Rosa Lira, cuyo hijo está ingresado: la madre. */
function parentOf(tokens: readonly Token[], name: Range): Role[] {
  const gender = genderOf(wordAt(tokens, name.from)?.lower ?? '');
  const child = wordAt(tokens, name.to + 2)?.lower ?? '';
  if (gender === null || !isWhose(tokens, name.to + 1) || !/^hij[oa]s?$/u.test(child)) return [];
  const head = gender === 'feminine' ? 'madre' : 'padre';
  return [{ head, words: new Set([head]), gender }];
}

function isWhose(tokens: readonly Token[], at: number): boolean {
  return /^cuy[oa]s?$/u.test(wordAt(tokens, at)?.lower ?? '');
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

function roleAfter(tokens: readonly Token[], from: number): Role[] {
  if (isWhose(tokens, from)) return [];
  const start = isArticle(wordAt(tokens, from)?.lower ?? '') ? from + 1 : from;
  const head = adjectives(tokens, start);
  const word = wordAt(tokens, head);
  if (!word || word.capital) return [];
  if (!(isPersonNoun(word.lower) || isAged(tokens, head + 1)) || isPersonInPlural(word.lower)) return [];
  const to = endOfRole(tokens, head);
  // «leída por Teresa Coello, la fundadora pide»: a verb of its own makes it somebody else.
  if (start > from && isVerb(wordAt(tokens, to)?.lower)) return [];
  return [roleOf(tokens, head, to, word.lower)];
}

/** Eusebio Marchal, almazarero de 58 años: a word that no list has, of somebody with an age. */
function isAged(tokens: readonly Token[], at: number): boolean {
  const [of, age, years] = [0, 1, 2].map((step) => wordAt(tokens, at + step)?.lower ?? '');
  return of === 'de' && /^\p{N}+$/u.test(age ?? '') && years === 'años';
}

function isVerb(word: string | undefined): boolean {
  return word !== undefined && (isFiniteVerb(word) || speechForm(word, false)?.mood === 'finite');
}

/** Past one word that may precede the noun: la nueva alcaldesa, actual portavoz. */
function adjectives(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const skips =
    word && next && !isPersonNoun(word.lower) && isPersonNoun(next.lower) && !isPreposition(word.lower);
  return skips ? at + 1 : at;
}

function belongsToRole(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!word || (!word.capital && isVerb(word.lower)) || isLink(word.lower)) return false;
  return !isOutside(word.lower);
}

/** Prepositions that no role holds: la ministra para la Igualdad, but el actor al recoger el premio. */
function isOutside(word: string): boolean {
  return isPreposition(word) && !['de', 'del', 'en', 'para', 'por'].includes(word);
}

function roleOf(tokens: readonly Token[], from: number, to: number, head: string): Role {
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
