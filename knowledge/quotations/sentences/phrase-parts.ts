// What the words of a noun phrase are to each other: a complement, a number, a verb that ends it, the name within it.

import { isCountry } from '../../spanish/countries.ts';
import { fold } from '../../spanish/fold.ts';
import { isGivenName } from '../../spanish/gender.ts';
import {
  isArea,
  isArticle,
  isCorps,
  isDeterminer,
  isMembersCount,
  isMembersPronoun,
  isPartitive,
  isPersonNoun,
  isSpeakerNoun,
  precedesNoun,
} from '../../spanish/grammar.ts';
import { isListedWord } from '../../spanish/word-list.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { isAlsoNoun, speechForm } from '../words/speech-verbs.ts';
import { bodyEnd } from './name-ends.ts';
import type { Phrase, Range } from './phrase.ts';

export type Core = Pick<Phrase, 'to' | 'common' | 'name' | 'nameIsComplement'>;

/** Past «uno de» and the like, when a determiner follows: uno de los asaltantes. */
export function partitiveEnd(tokens: readonly Token[], from: number): number {
  const [word, link, next] = [0, 1, 2].map((step) => wordAt(tokens, from + step)?.lower ?? '');
  return isPartitive(word ?? '') && link === 'de' && isDeterminer(next ?? '') ? from + 2 : from;
}

/** su número dos */
export function isNumberTwo(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)?.lower ?? '';
  return wordAt(tokens, at - 1)?.lower === 'número' && (word === 'dos' || word === 'uno');
}

/** The person's name, where a complement goes before it: la concejala de Urbanismo Sonia Prieto. */
export function withPerson(tokens: readonly Token[], core: Core, isSurname: IsSurname): Core {
  const { name, nameIsComplement, common } = core;
  if (!name || !nameIsComplement || !isPersonNoun(common[0] ?? '')) return core;
  const person = isOfField(tokens, name) ? name : personAtEnd(tokens, name, isSurname);
  return person ? { ...core, name: person, nameIsComplement: false } : core;
}

/** Whether the text has the word (lower case) as a surname by itself. */
export type IsSurname = (word: string) => boolean;

/** Where a person's name begins inside a run of capitals that hangs on a role. */
export function personAtEnd(tokens: readonly Token[], run: Range, isSurname: IsSurname): Range | null {
  return personWithin(tokens, run) ?? beforeSurname(tokens, run, isSurname) ?? foreignAtEnd(tokens, run);
}

/** La portavoz del Ministerio de Exteriores Lu Wenqing: two words that are none of the language, behind the name of a body. */
function foreignAtEnd(tokens: readonly Token[], { from, to }: Range): Range | null {
  const [body, last, given, surname] = [from, to - 3, to - 2, to - 1].map((at) => wordAt(tokens, at));
  const isKnown = (word: typeof body) => word !== undefined && isListedWord(fold(word.lower));
  const isForeign = (word: typeof body) => word?.capital === true && !word.acronym && !isKnown(word);
  if (to - from < 3 || !isForeign(given) || !isForeign(surname) || !isKnown(last)) return null;
  return OFFICE.test(body?.lower ?? '') ? { from: to - 2, to } : null;
}

/** Bodies that nobody's name is given to, as a hospital may have one. */
const OFFICE =
  /^(?:cancillería|consejería|departamento|dirección|fiscalía|ministerio|secretaría|subsecretaría)$/u;

/** La médica de familia Yarelva Ruiz: two capitals right after a bare noun are a person's, and not that noun's. */
export function isOfField(tokens: readonly Token[], name: Range): boolean {
  const [role, of, noun] = [3, 2, 1].map((step) => wordAt(tokens, name.from - step));
  // La nieta de don Abel Ruiz: his.
  const courtesy = /^do(?:n|ña)$/u.test(noun?.lower ?? '');
  const bare = of?.lower === 'de' && noun && !noun.capital && !isDeterminer(noun.lower) && !courtesy;
  return Boolean(bare) && isPersonNoun(role?.lower ?? '') && isTwoNames(tokens, name);
}

/** La diputada de ERC Yarelva Ruiz; el profesor de Historia Yarelva Ruiz, whom the text calls Ruiz elsewhere. */
function beforeSurname(tokens: readonly Token[], { from, to }: Range, isSurname: IsSurname): Range | null {
  const first = wordAt(tokens, from);
  const rest = { from: from + 1, to };
  const corps = { from: from + 2, to };
  if (isCorps(`${first?.lower} ${wordAt(tokens, from + 1)?.lower}`) && isTwoNames(tokens, corps))
    return corps;
  const body = bodyEnd(tokens, { from, to });
  if (body !== null && isTwoNames(tokens, { from: body, to })) return { from: body, to };
  // El titular de la ONG Jugar Sano: what the body is, and no name by itself.
  const named = first?.acronym === true && !KIND_OF_BODY.test(first.lower);
  const area = first !== undefined && (named || isCountry(first.lower) || isArea(first.lower));
  // Jefa de Cirugía Cardiaca Infantil del Hospital San Rafael: of what, and where.
  const placed = wordAt(tokens, from + 3)?.lower === 'del' && wordAt(tokens, from + 4)?.capital === true;
  if (area && isTwoNames(tokens, rest) && !placed) return rest;
  for (let at = from + 2; at < to; at += 1) {
    const given = wordAt(tokens, at - 1);
    if (given?.capital && isSurname(wordAt(tokens, at)?.lower ?? '')) return { from: at - 1, to };
  }
  return null;
}

/** Acronyms that a body's name follows. */
const KIND_OF_BODY = /^(?:ong|ongd|osc|pyme|ute|ampa|afa|eps)$/u;

function isTwoNames(tokens: readonly Token[], { from, to }: Range): boolean {
  const [given, surname] = [from, from + 1].map((at) => wordAt(tokens, at));
  const own = (word: typeof given) => word?.capital === true && !word.acronym;
  return to - from >= 2 && own(given) && own(surname);
}

/** Where a given name with its surname begins inside a run of capitals that another word begins. */
function personWithin(tokens: readonly Token[], { from, to }: Range): Range | null {
  const first = wordAt(tokens, from)?.lower ?? '';
  // El párroco de San Juan Evangelista: the saint's is one name.
  if (isGivenName(first) || /^(?:san|santa|santo)$/u.test(first)) return null;
  for (let at = from + 1; at < to - 1; at += 1) {
    // El Cuerpo de Socorro Andino: one name.
    if (/^del?$/u.test(wordAt(tokens, at - 1)?.lower ?? '')) continue;
    // Urbanismo María de los Ángeles Toro: a given name of several words.
    const more = [1, 2, 3].find((step) => wordAt(tokens, at + step)?.capital) ?? 0;
    const goesOn = more > 0 && at + more < to && (more === 1 || wordAt(tokens, at + 1)?.lower === 'de');
    if (isGivenName(wordAt(tokens, at)?.lower ?? '') && goesOn) return { from: at, to };
  }
  return null;
}

/** «ellos», «los dos» after «uno de»: where the phrase ends, or null. */
export function groupMeant(tokens: readonly Token[], at: number): number | null {
  const [word, next] = [wordAt(tokens, at)?.lower ?? '', wordAt(tokens, at + 1)?.lower ?? ''];
  if (isMembersPronoun(word)) return at + 1;
  return isArticle(word) && isMembersCount(next) ? at + 2 : null;
}

/** The noun before an adjective that precedes it: «nueva alcaldesa» reads as «alcaldesa nueva». */
export function nounFirst(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;
  // El ex zaguero is the exzaguero.
  // So is el antiguo zaguero.
  const former = /^(?:ex|antigu[oa])$/u.test(first ?? '') && isPersonNoun(second ?? '');
  if (former || (first === 'ex' && second !== undefined)) return [`ex${second}`, ...rest];
  const swaps = first !== undefined && second !== undefined && precedesNoun(first) && isSpeakerNoun(second);
  return swaps ? [second, first, ...rest] : words;
}

/** Where the complement begins when «de» or «del» (with its article) stands at `at`; else `at`. */
export function complementEnd(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at)?.lower;
  // La conselleira do Mar.
  const galician = /^d[oa]s?$/u.test(word ?? '') && wordAt(tokens, at + 1)?.capital === true;
  if (word !== 'de' && word !== 'del' && !galician) return at;
  let next = at + 1;
  while (next - at < 3 && isDeterminer(wordAt(tokens, next)?.lower ?? '')) next += 1;
  // La nieta de don Abel.
  if (/^do(?:n|ña)$/u.test(wordAt(tokens, next)?.lower ?? '') && wordAt(tokens, next + 1)?.capital) next += 1;
  return wordAt(tokens, next) ? next : at;
}

/** A verb of saying that is not used as a noun here. */
export function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!word || word.capital) return false;
  const form = speechForm(word.lower, wordAt(tokens, at - 1)?.lower === 'se');
  if (!form || form.mood === 'participle') return false;
  if (!isAlsoNoun(word.lower)) return true;
  // La amenaza, una nueva amenaza: a noun.
  const before = wordAt(tokens, at - 1)?.lower ?? '';
  const adjective = precedesNoun(before) && isDeterminer(wordAt(tokens, at - 2)?.lower ?? '');
  return !isDeterminer(before) && !adjective;
}

/** La hasta ahora gerente, el hasta ayer ministro: where what tells until when ends, or `at` without any. */
export function pastTime(tokens: readonly Token[], at: number): number {
  // El todavía diputado, la aún ministra.
  const still = /^(?:todavía|aún|ya|también|entonces|ahora|hoy)$/u.test(wordAt(tokens, at)?.lower ?? '');
  if (still && isPersonNoun(wordAt(tokens, at + 1)?.lower ?? '')) return at + 1;
  const [until, when, noun] = [0, 1, 2].map((step) => wordAt(tokens, at + step)?.lower ?? '');
  return until === 'hasta' && UNTIL.test(when ?? '') && isPersonNoun(noun ?? '') ? at + 2 : at;
}

const UNTIL = /^(?:ahora|ayer|hoy|anoche|entonces)$/u;
