// The subject of a whole line: its first phrase that hangs on nothing.

import { isGroupNoun, isPersonInPlural, isPersonNoun } from '../../spanish/grammar.ts';
import { wordAt } from '../text/tokens.ts';
import { isObjectless } from '../words/verbs-beside-speech.ts';
import { type Chunk, type Chunked, REACH } from './chunk.ts';
import { isTimePhrase, type Phrase } from './phrase.ts';

const OPENING = new Set(['cuando', 'mientras', 'aunque', 'si', 'donde']);
const PARTICIPLE = /[ai]d[oa]s?$/u;

/** A role without an article, which hangs on whoever is meant: autora del libro, explica. */
export function isBare({ determiner, name, pronoun, common }: Phrase): boolean {
  return determiner === null && name === null && pronoun === null && !/s$/u.test(common[0] ?? '');
}

export function isComma(chunk: Chunk | undefined): boolean {
  return isMarkOf(chunk, ',');
}

/**
 * The comma that closes what opens the line without being its subject: cuando ganó el club, · donde llaman «el patrón» al río, · apodado «el Profe», ·
 * autora de un libro, · como alcaldesa de Lugo, · null where nothing does.
 */
function pastOpening(line: Chunked, at: number): number | null {
  const chunk = line.chunks[at];
  const clause = chunk?.kind === 'link' && OPENING.has(chunk.word);
  const participle = at === 0 && chunk?.kind === 'other' && PARTICIPLE.test(wordOf(line, chunk));
  const bare = at === 0 && chunk?.kind === 'phrase' && isBare(chunk.phrase);
  // Al terminar el asalto, el médico lo revisó.
  const meanwhile = at === 0 && isInfinitive(line, 1) && chunk?.kind === 'small';
  const as = commaPastAs(line, at);
  if (as !== null) return as;
  if (!clause && !participle && !bare && !meanwhile) return null;
  const comma = commaAfter(line, closedName(line, at) ?? at, REACH);
  if (comma === -1) return null;
  // Cuando habla de Rubén Píriz, su letrista, baja la voz: what is set beside a name closes with its own comma.
  const beside = line.chunks[comma + 1];
  const closes = commaAfter(line, comma + 1, 4);
  if (clause && closes !== -1 && beside?.kind === 'phrase' && beside.phrase.name === null) return closes;
  // Acompañada de los protagonistas, Ana Paz y Luis Gil, la cineasta explicó: who they are.
  const names = participle && beside?.kind === 'phrase' && isBareName(beside.phrase);
  const past = names ? commaAfter(line, comma + 1, 6) : -1;
  return past !== -1 &&
    line.chunks[past + 1]?.kind === 'phrase' &&
    line.chunks[comma - 1]?.kind === 'prepositional'
    ? past
    : comma;
}

/** Como alcaldesa de Lugo, · como el edil, Luis Paz, Ana Ruiz habló: the comma behind a role, or behind somebody else; null elsewhere. */
function commaPastAs({ chunks }: Chunked, at: number): number | null {
  const [as, role] = [chunks[at], chunks[at + 1]];
  if (at > 0 || as?.kind !== 'link' || as.word !== 'como' || role?.kind !== 'phrase') return null;
  const { determiner, name, nameIsComplement, common, apposition } = role.phrase;
  const bare = determiner === null && isPersonNoun(common[0] ?? '');
  const named = apposition !== null || (name !== null && !nameIsComplement);
  const comma = apposition === null ? at + 2 : at + 4;
  return (bare || named) && isComma(chunks[comma]) ? comma : null;
}

/** Frente a Luis Paz, concejal de Obras, Ana Ruiz habló: a role that hangs on the name before its comma. */
function isHangingRole(
  { chunks }: Chunked,
  { determiner, name, nameIsComplement, common }: Phrase,
  at: number,
): boolean {
  const role = determiner === null && nameIsComplement && isPersonNoun(common[0] ?? '');
  const before = chunks[at - 2];
  const owner = before?.kind === 'phrase' || before?.kind === 'prepositional' ? before.phrase : null;
  return (
    role &&
    name !== null &&
    !isPersonInPlural(common[0] ?? '') &&
    isComma(chunks[at - 1]) &&
    owner?.name != null
  );
}

function isBareName({ determiner, common, name }: Phrase): boolean {
  return name !== null && determiner === null && common.length === 0;
}

function commaAfter({ chunks }: Chunked, at: number, reach: number): number {
  return chunks.findIndex((one, index) => index > at && index < at + reach && isComma(one));
}

/** Cuando el presidente, Eloy Montes, preguntó, Luis Paz calló: the comma past the name set beside the clause's own subject. */
function closedName({ chunks }: Chunked, link: number): number | null {
  const [subject, comma, name, closing] = [1, 2, 3, 4].map((step) => chunks[link + step]);
  if (subject?.kind !== 'phrase' || name?.kind !== 'phrase' || !isComma(comma) || !isComma(closing))
    return null;
  const { apposition } = subject.phrase;
  return apposition && apposition.to === name.phrase.name?.to ? link + 4 : null;
}

/** Luego apaga la lámpara: a word that no list has, right before what is done. */
function looksLikeVerb(line: Chunked, at: number): boolean {
  const chunk = line.chunks[at];
  const next = line.chunks[at + 1];
  if (chunk?.kind !== 'other' || chunk.to !== chunk.from + 1 || next?.kind !== 'phrase') return false;
  const word = wordOf(line, chunk);
  return /[aeó]$/u.test(word) && !PARTICIPLE.test(word) && next.phrase.determiner !== null;
}

function isInfinitive(line: Chunked, at: number): boolean {
  const chunk = line.chunks[at];
  return chunk?.kind === 'speech' && chunk.verb.mood === 'infinitive';
}

function wordOf(line: Chunked, { from }: Chunk): string {
  return wordAt(line.tokens, from)?.lower ?? '';
}

/** A phrase that may be a subject here: not when, and no role without its article past the beginning. */
function mayBeSubject(
  line: Chunked,
  chunk: Chunk,
  at: number,
  afterVerb: boolean,
): chunk is Extract<Chunk, { kind: 'phrase' }> {
  if (chunk.kind !== 'phrase' || isTimePhrase(chunk.phrase) || (at > 0 && isBare(chunk.phrase))) return false;
  if (isHangingRole(line, chunk.phrase, at) || isMarkOf(line.chunks[at - 1], '(')) return false;
  // Con 82 años y una memoria prodigiosa, Ana Paz…, corroboró lo escrito por su cuñado y dos peones: joined to what a preposition governs.
  const [and, governed] = [line.chunks[at - 1], line.chunks[at - 2]];
  if (
    (at === 2 || afterVerb) &&
    and?.kind === 'link' &&
    /^[ye]$/u.test(and.word) &&
    governed?.kind === 'prepositional'
  )
    return false;
  // …, vecinos suyos: nor what stands beside them.
  const { determiner, name } = chunk.phrase;
  if (afterVerb && determiner === null && name === null && isComma(line.chunks[at - 1])) return false;
  if (isPlaceBeside(line, chunk, at)) return false;
  // Defendió a su portero, Aitor Paz: the name belongs to the phrase before the comma.
  const whom = line.chunks[at - 2];
  const beside = whom?.kind === 'prepositional' ? whom.phrase?.apposition : null;
  // Desde la oposición, el senador Luis Paz (Frente Amplio) reclamó: but whoever acts is not set beside anything.
  if (acts(line, at)) return true;
  return !(beside && beside.from === chunk.phrase.name?.from && isComma(line.chunks[at - 1]));
}

/** Whether a verb comes right behind the phrase, or behind a bracket that closes after it. */
function acts({ chunks }: Chunked, at: number): boolean {
  const bracket = isMarkOf(chunks[at + 1], '(') && isMarkOf(chunks[at + 3], ')');
  const next = chunks[bracket ? at + 4 : at + 1];
  return next?.kind === 'speech' ? next.number !== null : next?.kind === 'verb';
}

function isMarkOf(chunk: Chunk | undefined, text: string): boolean {
  return chunk?.kind === 'mark' && chunk.text === text;
}

/** En Cuautla, Nueva Rioja, la jueza…: a place that a place is in. */
function isPlaceBeside(line: Chunked, { phrase }: Extract<Chunk, { kind: 'phrase' }>, at: number): boolean {
  const place = line.chunks[at - 2];
  const enclosed = isComma(line.chunks[at - 1]) && isComma(line.chunks[at + 1]);
  const bare = phrase.name !== null && phrase.determiner === null && phrase.common.length === 0;
  return enclosed && bare && place?.kind === 'prepositional' && !line.isSomebody(phrase);
}

/** The subject of a line: whoever stands behind what it puts first, or its first phrase that hangs on nothing; null when it has none. */
export function subjectOfLine(line: Chunked): Phrase | null {
  return subjectBehind(line) ?? firstSubject(line);
}

function firstSubject(line: Chunked): Phrase | null {
  let verb = false;
  for (let at = 0; at < REACH; at += 1) {
    at = pastOpening(line, at) ?? at;
    const chunk = line.chunks[at];
    if (chunk === undefined) return null;
    if (mayBeSubject(line, chunk, at, verb))
      return !verb || actsBehind(line, chunk.phrase, at) ? chunk.phrase : null;
    if (chunk.kind === 'stretch' || (chunk.kind === 'link' && chunk.word === 'que')) return null;
    if (chunk.kind === 'verb' || chunk.kind === 'speech' || looksLikeVerb(line, at)) verb = true;
  }
  return null;
}

/** La noticia la dio su sobrino, todo lo cambió Koldo: the object first, taken up by a pronoun, and who did it behind the verb. */
function subjectBehind(line: Chunked): Phrase | null {
  const [object, pronoun, verb, ...behind] = line.chunks;
  // El balance lo presentó ayer la empresa.
  const who = behind.find(({ kind }) => kind !== 'small' && kind !== 'other');
  const taken = pronoun?.kind === 'small' && /^l[ao]s?$/u.test(wordOf(line, pronoun));
  if (!object || !taken) return null;
  // La asamblea la abrió Ana Ruiz: a body too, where whoever did it has a name.
  const body = object.kind === 'phrase' && isGroupNoun(object.phrase.common[0] ?? '');
  const named = who?.kind === 'phrase' && who.phrase.name !== null && !who.phrase.nameIsComplement;
  if (!isObject(line, object) && !(body && named)) return null;
  const acts = verb?.kind === 'verb' || verb?.kind === 'speech';
  return acts && who?.kind === 'phrase' && line.isSomebody(who.phrase) ? who.phrase : null;
}

/** Hoy preside la asociación, fundó la Cooperativa del Sur: a body right behind a verb that has an object. */
function isBodyDone(line: Chunked, { common, name, apposition }: Phrase, at: number): boolean {
  const head = common[0] ?? wordAt(line.tokens, name?.from ?? -1)?.lower ?? '';
  if (!isGroupNoun(head) || apposition !== null) return false;
  const verb = line.chunks[at - 1];
  // Lo confirmó la empresa: of what is said, it is the subject.
  const says = verb?.kind === 'speech' && verb.verb.stance !== 'after';
  return verb !== undefined && !says && !isObjectless(wordOf(line, verb));
}

/** Somebody, and not what somebody is: nacida en Lugo, fue la menor de siete hermanos; but fue mi guía el que habló. */
function actsBehind(line: Chunked, phrase: Phrase, at: number): boolean {
  const { name, apposition, nameIsComplement } = phrase;
  const [copula, next, que] = [line.chunks[at - 1], line.chunks[at + 1], line.chunks[at + 2]];
  const is = copula !== undefined && isBeing(line, copula);
  const cleft =
    (next?.kind === 'link' && next.word === 'quien') || (next?.kind === 'other' && que?.kind === 'link');
  const named = apposition !== null || (name !== null && !nameIsComplement);
  // Es hija del pintor Luis Paz, tiene un hijo, Luis: what somebody is, and has.
  const told = is && phrase.determiner === null && phrase.common.length > 0;
  const has = /^(?:tiene|tenía|tuvo)$/u.test(copula ? wordOf(line, copula) : '');
  if (told || (has && /^una?$/u.test(phrase.determiner ?? ''))) return false;
  if (isBodyDone(line, phrase, at)) return false;
  return line.isSomebody(phrase) && (!is || cleft || named);
}

/** Es, fue; ha sido. */
function isBeing({ tokens }: Chunked, { kind, from, to }: Chunk): boolean {
  const [first, last] = [from, to - 1].map((at) => wordAt(tokens, at)?.lower ?? '');
  return (kind === 'verb' && /^(?:es|era|fue|será|sería)$/u.test(first ?? '')) || last === 'sido';
}

/** Descartó recurrir, como le pide la patronal, y apeló a «…»: whoever asks for it does nothing else in the line. */
export function isLikened({ chunks }: Pick<Chunked, 'chunks'>, index: number): boolean {
  let back = index - 1;
  while (chunks[back]?.kind === 'small') back -= 1;
  const link = chunks[back];
  if (link?.kind !== 'link' || link.word !== 'como' || !isComma(chunks[back - 1])) return false;
  if (chunks[index + 1]?.kind !== 'phrase' || !isComma(chunks[index + 2])) return false;
  // «…», como recordó Ana, y añadió: she goes on.
  return chunks.slice(Math.max(0, back - REACH), back).every(({ kind }) => kind !== 'stretch');
}

/** A thing, or «todo», «eso». */
function isObject(line: Chunked, chunk: Chunk): boolean {
  if (/^(?:todo|eso|esto)$/u.test(wordOf(line, chunk))) return chunk.to === chunk.from + 1;
  return chunk.kind === 'phrase' && chunk.phrase.pronoun === null && !line.isSomebody(chunk.phrase);
}
