// Every name in a line, with the roles and the acronym that stand beside it.

import { isGivenName } from '../../spanish/gender.ts';
import {
  isArticle,
  isCompanyTrade,
  isGenericGroup,
  isGroupNoun,
  isPersonNoun,
  isPreposition,
} from '../../spanish/grammar.ts';
import { ageLength } from '../sentences/age.ts';
import { nameEnd } from '../sentences/names.ts';
import type { Range } from '../sentences/phrase.ts';
import { isOfField, personAtEnd } from '../sentences/phrase-parts.ts';
import type { ProperWords } from '../sentences/proper-words.ts';
import { isMark, type Line, type Token, type WordToken, wordAt } from '../text/tokens.ts';
import { isBodyAdjective, isCalledAfterPeople } from '../words/body-kinds.ts';
import { speechForm } from '../words/speech-verbs.ts';
import type { Role } from './role.ts';
import { rolesBeside } from './roles.ts';
import { hangsOnDe } from './roles-before.ts';

export interface Mention {
  /** Without the nickname that may stand in its middle: Gustavo «Pulga» Ledesma is Gustavo Ledesma. */
  readonly name: string;
  /** As it stands in the body. */
  readonly printed: string;
  /** Where it begins in the body. */
  readonly at: number;
  readonly nicknames: readonly string[];
  readonly roles: readonly Role[];
  /** The noun for a body right before it: la empresa Gasvega. */
  readonly bodyNoun: string | null;
  /** In brackets after the name: Organización Sanitaria Andina (OSAN). */
  readonly acronym: string | null;
  /** After a role and «de», where a place and a name may run together: el alcalde de Lugo José Ares. */
  readonly complement: boolean;
  /** Rosa Lira, de 58 años. */
  readonly aged: boolean;
  /** Petrosur anunció, dijo Petrosur. */
  readonly speaks: boolean;
  /** En Cuautla, Morelos, …: where the place before it is. */
  readonly place: boolean;
}

export function mentionsIn(body: string, { tokens }: Line, proper: ProperWords): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!proper.isName(tokens, at)) continue;
    const { to, name, nicknames } = nameAt(body, tokens, at, proper);
    const hanging = personHanging(tokens, { from: at, to }, proper);
    if (hanging) {
      // El exdirector de Puertos Evaristo Montalbán: what follows «de» ends before the given name.
      at = hanging.from - 1;
      continue;
    }
    const ofField = isOfField(tokens, { from: at, to });
    const complement = isComplement(tokens, { from: at, to }, ofField);
    const bodyNoun = ofField ? null : bodyBefore(tokens, at);
    // Emisores GPS: letters have no trade, nor has «la Secretaría de Educación, acusado de fraude».
    const person = !/^\p{Lu}{2,}$/u.test(name) && !isOwnNoun(tokens, { from: at, to });
    const roles = bodyNoun === null && person ? rolesBeside(tokens, { from: at, to }) : [];
    const acronym = acronymAt(body, tokens, to);
    const printed = body.slice(tokens[at]?.start, tokens[to - 1]?.end);
    const start = tokens[at]?.start ?? 0;
    const aged = isAged(tokens, to);
    const speaks = isSpeaking(tokens, { from: at, to });
    mentions.push({
      name,
      printed,
      at: start,
      nicknames: [...nicknames, ...calledBefore(body, tokens, at)],
      roles,
      bodyNoun,
      acronym,
      complement,
      aged,
      speaks,
      place: roles.length === 0 && !aged && isPlaceBeside(tokens, { from: at, to }),
    });
    at = to - 1;
  }
  return mentions;
}

/** El exdirector de Puertos Evaristo Montalbán: the person at the end of what hangs on a role. */
function personHanging(tokens: readonly Token[], run: Range, proper: ProperWords): Range | null {
  // La portavoz del hospital de Nardal Marta Ugarte: a place, and then who.
  const placed = hangsOnDe(tokens, run.from) && isGroupNoun(wordAt(tokens, run.from - 2)?.lower ?? '');
  const hangs =
    isOfRole(tokens, run.from) ||
    isOfRolesGroup(tokens, run.from) ||
    (placed && isOfRole(tokens, run.from - 2));
  return hangs ? personAtEnd(tokens, run, (word) => proper.standsAlone(word)) : null;
}

/** El alcalde de Lugo, el sindicato Solidaridad; but of «un portavoz de la Consejería de Sanidad», a body by its own noun. */
function isComplement(tokens: readonly Token[], { from, to }: Range, ofField: boolean): boolean {
  return (
    (isOfRole(tokens, from) && !isOwnNoun(tokens, { from, to })) || (isOfGroup(tokens, from) && !ofField)
  );
}

/** Consejería de Sanidad: a name that begins with the noun for a body. */
function isOwnNoun(tokens: readonly Token[], { from, to }: Range): boolean {
  return isGroupNoun(wordAt(tokens, from)?.lower ?? '') && to > from + 1;
}

function isOfRole(tokens: readonly Token[], at: number): boolean {
  return hangsOnDe(tokens, at) && followsRole(tokens, at);
}

/** Whether a line begins with the name, which no list has, and a verb of saying, or past «por su parte»; or with «Se llama». */
function isSpeaking(tokens: readonly Token[], { from, to }: Range): boolean {
  if (isCalledSo(tokens, from)) return true;
  if (from > 0 || to > 1 || isGivenName(wordAt(tokens, from)?.lower ?? '')) return false;
  const aside =
    isMark(tokens[to], ',') && wordAt(tokens, to + 2)?.lower === 'su' && isMark(tokens[to + 4], ',');
  const verb = wordAt(tokens, aside ? to + 5 : to)?.lower ?? '';
  const said = verb === 'ha' ? (wordAt(tokens, to + 1)?.lower ?? '') : verb;
  const form = speechForm(said, false);
  // Inditex ganó 1.294 millones.
  if ((!form || form.stance === 'after') && /[^aeou]ó$/u.test(said)) return true;
  return form !== undefined && form.mood !== 'infinitive' && form.stance !== 'after';
}

/** Se llama Tomek: a line that tells who the one is of whom the text has spoken. */
function isCalledSo(tokens: readonly Token[], from: number): boolean {
  const [se, called] = [0, 1].map((at) => wordAt(tokens, at)?.lower ?? '');
  return from === 2 && se === 'se' && /^llam(?:a|aba)$/u.test(called ?? '');
}

/** Whether a comma closes the name, and one parts it from a place before it: en Cuautla, Morelos, but not en Cuautla, Ana Ruiz. */
function isPlaceBeside(tokens: readonly Token[], { from, to }: Range): boolean {
  if (!isMark(tokens[from - 1], ',') || !isMark(tokens[to], ',')) return false;
  if (isGivenName(wordAt(tokens, from)?.lower ?? '')) return false;
  if (!wordAt(tokens, from - 2)?.capital) return false;
  let before = from - 3;
  const ofName = (word: WordToken | undefined) => word && (word.capital || WITHIN_PLACE.test(word.lower));
  while (ofName(wordAt(tokens, before)) && from - before <= LONGEST_PLACE) before -= 1;
  return WHERE.test(wordAt(tokens, before)?.lower ?? '');
}

const WITHIN_PLACE = /^(?:del?|el|las?|los)$/u;

const WHERE = /^(?:en|por|desde|hacia|hasta)$/u;
/** Tokens of a place, with the comma. */
const LONGEST_PLACE = 7;

/** The name at a token, with the nickname within it or right after it. */
function nameAt(
  body: string,
  tokens: readonly Token[],
  from: number,
  proper: ProperWords,
): { readonly to: number; readonly name: string; readonly nicknames: readonly string[] } {
  const to = nameEnd(tokens, from, proper);
  const name = body.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const within = nicknameAt(body, tokens[to]);
  if (within !== null && proper.isName(tokens, to + 1)) {
    const end = nameEnd(tokens, to + 1, proper);
    const rest = body.slice(tokens[to + 1]?.start, tokens[end - 1]?.end);
    return { to: end, name: `${name} ${rest}`, nicknames: [within] };
  }
  const comma = isMark(tokens[to], ',') ? 1 : 0;
  const called = CALLED.has(wordAt(tokens, to + comma)?.lower ?? '') ? 1 : 0;
  const beside = nicknameAt(body, tokens[to + comma + called]);
  const named = beside !== null && (called === 1 || (comma === 1 && /^(?:el|la) /u.test(beside)));
  return { to, name, nicknames: named ? [beside] : [] };
}

/** El Vasco es Iñaki Paz: a nickname by itself, at the start of the line that tells whose it is. */
function calledBefore(body: string, tokens: readonly Token[], at: number): string[] {
  const [article, nickname, copula] = [3, 2, 1].map((step) => wordAt(tokens, at - step));
  const told = at === 3 && /^(?:el|la)$/u.test(article?.lower ?? '') && copula?.lower === 'es';
  return told && nickname?.capital && !isPersonNoun(nickname.lower)
    ? [body.slice(tokens[0]?.start, tokens[1]?.end).toLowerCase()]
    : [];
}

const CALLED = new Set(['alias', 'apodado', 'apodada', 'mote']);
/** Words of a nickname. */
const LONGEST_NICKNAME = 3;

/** What a stretch calls somebody: Pulga, el Faneca; null when it is no name. */
function nicknameAt(body: string, token: Token | undefined): string | null {
  if (token?.kind !== 'stretch' || token.end - token.start > LONGEST_MARKED) return null;
  const text = body.slice(token.start, token.end).replace(/^[«“"'‘]+|[»”"'’.,]+$/gu, '');
  return /^(?:el |la )?\p{Lu}/u.test(text) && text.split(/\s+/).length <= LONGEST_NICKNAME ? text : null;
}

/** Characters of a nickname with its marks. */
const LONGEST_MARKED = 40;

/** el sindicato Solidaridad: the name is the body's. */
function isOfGroup(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)?.lower ?? '';
  return isGroupNoun(before) && !isGivenName(wordAt(tokens, at)?.lower ?? '');
}

/** el portavoz del sindicato Unión Obrera Luis Paz, but not «la directora del colegio Padre Luis Coloma» */
function isOfRolesGroup(tokens: readonly Token[], at: number): boolean {
  if (!isOfGroup(tokens, at) || isPersonNoun(wordAt(tokens, at)?.lower ?? '')) return false;
  return isOfRole(tokens, at - 1);
}

/** la empresa Gasvega, la salmonera Puerto Aillén: what a body is called, its article before it. */
function bodyBefore(tokens: readonly Token[], at: number): string | null {
  const given = isGivenName(wordAt(tokens, at)?.lower ?? '');
  const apart = given ? null : bodyBeside(tokens, at);
  if (apart !== null) return apart;
  const noun = wordAt(tokens, at - 1);
  // La familia Paz: the name is each of theirs.
  if (!noun || noun.capital || noun.lower === 'familia') return null;
  if (given) return isCalledAfterSomebody(tokens, at, noun.lower) ? noun.lower : null;
  if (isArticleAt(tokens, at - 2))
    return isGroupNoun(noun.lower) || isCompanyTrade(noun.lower) ? noun.lower : null;
  return bodyOf(tokens, at) ?? describedBody(tokens, at);
}

/** La constructora, Obras Ebro Norte, negó: its name beside the noun. */
function bodyBeside(tokens: readonly Token[], at: number): string | null {
  const noun = wordAt(tokens, at - 2)?.lower ?? '';
  if (!isMark(tokens[at - 1], ',') || !(isCompanyTrade(noun) || isGenericGroup(noun))) return null;
  return isArticle(wordAt(tokens, at - 3)?.lower ?? '') ? noun : null;
}

/** El colegio Rosa Chacel: whose name that is. But «contó a la cooperativa Ana Ruiz», «la gerente del hospital Ana Ruiz». */
function isCalledAfterSomebody(tokens: readonly Token[], at: number, noun: string): boolean {
  if (!isCalledAfterPeople(noun) || !isArticle(wordAt(tokens, at - 2)?.lower ?? '')) return false;
  const before = wordAt(tokens, at - 3)?.lower ?? '';
  return !/^(?:a|con|en|por)$/u.test(before) && !isOfRole(tokens, at - 1);
}

/** el, la, del, al */
function isArticleAt(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)?.lower ?? '';
  return isArticle(word) || word === 'del' || word === 'al';
}

/** la compañía aérea Volamar, la empresa láctea uruguaya Tambos del Yí: one or two adjectives tell of what kind. */
function describedBody(tokens: readonly Token[], at: number): string | null {
  const steps = [2, 3].find((step) => isArticleAt(tokens, at - step - 1));
  const noun = steps === undefined ? undefined : wordAt(tokens, at - steps);
  if (steps === undefined || !noun || noun.capital || !isGroupNoun(noun.lower)) return null;
  for (let step = 1; step < steps; step += 1) if (!tellsKind(wordAt(tokens, at - step))) return null;
  return noun.lower;
}

/** An adjective, which may be a word for a trade too: la empresa minera Cerro Pelado. */
function tellsKind(word: WordToken | undefined): boolean {
  if (!word || word.capital) return false;
  if (isBodyAdjective(word.lower)) return true;
  const small = isPreposition(word.lower) || isArticle(word.lower) || isPersonNoun(word.lower);
  return !small && speechForm(word.lower, false) === undefined;
}

/** la aerolínea de bajo costo AeroSabana, la cadena de supermercados Mercasol: a body of some kind. */
function bodyOf(tokens: readonly Token[], at: number): string | null {
  for (let of = at - 2; of >= at - LONGEST_KIND; of -= 1) {
    const word = wordAt(tokens, of);
    if (!word || word.capital) return null;
    if (word.lower !== 'de') continue;
    const noun = wordAt(tokens, of - 1)?.lower ?? '';
    const article = isArticleAt(tokens, of - 2);
    return article && (isGroupNoun(noun) || isCompanyTrade(noun)) ? noun : null;
  }
  return null;
}

/** Words between a body's name and the «de» that tells its kind, and that «de». */
const LONGEST_KIND = 3;

function followsRole(tokens: readonly Token[], at: number): boolean {
  return [2, 3].some((back) => isPersonNoun(wordAt(tokens, at - back)?.lower ?? ''));
}

function isAged(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at], ',', '(')) return false;
  const from = wordAt(tokens, at + 1)?.lower === 'de' ? at + 2 : at + 1;
  return ageLength(tokens, from) > 0;
}

function acronymAt(body: string, tokens: readonly Token[], at: number): string | null {
  if (!isMark(tokens[at], '(') || !isMark(tokens[at + 2], ')')) return null;
  const text = body.slice(tokens[at + 1]?.start, tokens[at + 1]?.end);
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text) ? text : null;
}
