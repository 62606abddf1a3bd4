// Finds what attributes a stretch after it: «…», dijo Ana · «…», según Ana · De «atropello» lo calificó Ana.

import {
  auxiliaryNumber,
  copulaNumber,
  isComparing,
  isFronting,
  isGerund,
  isModal,
  isObjectClitic,
  isTextNoun,
} from '../../spanish/grammar.ts';
import { type Chunk, REACH, type SpeechChunk } from '../sentences/chunk.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { subjectAfter } from '../sentences/subject-after.ts';
import { wordAt } from '../text/tokens.ts';
import type { Cue, ReadLine } from './cue.ts';
import { sourceCue, verbCue } from './cue-of.ts';

/** Chunks between the quotation and the verb after it: «…», me dijo · «…», ya lo advirtió. */
const PRELUDE = 5;

/** Marks between a quotation and its verb. */
const PAUSES = new Set([',', '—', '–', '―', '-', '...', '…', ')', '.', '*', '_']);

/** «…», dijo Ana · «…», según Ana · «…», la alcaldesa zanjó. `at` is the stretch's chunk. */
export function cueAfter(line: ReadLine, at: number): Cue | null {
  let next = pastPauses(line, at + 1);
  const first = line.chunks[next];
  if (first?.kind === 'source') return sourceCue(first, next);
  if (next === at + 1 && !mayGoOn(line, at)) return null;
  next = summedVerb(line, next) ?? next;
  for (let step = 0; step < PRELUDE; step += 1, next += 1) {
    const here = line.chunks[next];
    if (here?.kind === 'speech' && !isAnothers(line, next))
      return closesQuotation(line, next, here) ? verbCue(line, next, here) : null;
    const unlisted = here && step < 2 ? unlistedVerb(line, at, next) : null;
    if (unlisted) return unlisted;
    if (!mayPrecedeVerb(line, next)) return null;
  }
  return null;
}

/** «…», terminó diciendo Ana: a verb of saying that another one completes. */
function isAnothers({ chunks }: ReadLine, at: number): boolean {
  const next = chunks[at + 1];
  return next?.kind === 'speech' && next.modal && next.verb.mood === 'gerund';
}

/**
 * Según él, las pastillas están «gastadas», de acuerdo con el informe · Francia la apoya «sin reservas», según dijo su
 * ministra: whoever is drawn on right after the words, when nobody is said to say them before.
 */
export function cueBeside(line: ReadLine, at: number): Cue | null {
  const [comma, source, verb] = [1, 2, 3].map((step) => line.chunks[at + step]);
  if (comma?.kind !== 'mark' || comma.text !== ',') return null;
  const according =
    source?.kind === 'prepositional' && source.preposition === 'según' && source.phrase === null;
  if (source?.kind !== 'source' && !according) return null;
  // Lo que para unos es «un éxito», para otros no llega a alivio: who sees it so stands before.
  const before = line.chunks.slice(Math.max(0, at - REACH), at).findLast(({ kind }) => kind === 'source');
  if (before?.kind === 'source' && isSeenBy(line, before) && isSeenBy(line, source))
    return sourceCue(before, at - 1);
  const told = line.chunks
    .slice(Math.max(0, at - REACH), at)
    .some((chunk) => chunk.kind === 'speech' && bringsIn(line, chunk, according ? null : at));
  if (told) return null;
  if (source?.kind === 'source') return sourceCue(source, at + 2);

  return according && verb?.kind === 'speech' && line.subjects.of(at + 3)
    ? verbCue(line, at + 3, verb)
    : null;
}

/** para el Gobierno: in whose eyes. */
function isSeenBy({ tokens }: ReadLine, chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'source' && wordAt(tokens, chunk.from)?.lower === 'para';
}

/** Whether a verb of saying before the stretch brings it in: dijo que está «mal», según el acta. */
function bringsIn({ chunks, tokens }: ReadLine, verb: SpeechChunk, at: number | null): boolean {
  // Francia la apoya «sin reservas», según dijo Ana: she says what the other does.
  // La esperan con «más rabia que flores», en palabras de Ana: nor do they say with what.
  const means = wordAt(tokens, verb.to)?.lower === 'con';
  const beside = at !== null && !means && verb.to >= (chunks[at]?.from ?? 0) - 1;
  return verb.number !== null && (beside || wordAt(tokens, verb.to)?.lower === 'que');
}

/** «…», frena la hija · «…», lo corta: a verb that no list has, right between the pause and whoever speaks or the end. */
function unlistedVerb(line: ReadLine, at: number, verb: number): Cue | null {
  const here = line.chunks[verb];
  if (
    !here ||
    at > 1 ||
    line.chunks[at + 1]?.kind !== 'mark' ||
    !FINITE.test(wordAt(line.tokens, here.from)?.lower ?? '')
  )
    return null;
  if ((here.kind !== 'other' && here.kind !== 'verb') || here.to !== here.from + 1) return null;
  // «…», fue su respuesta; «…», acertó a decir: what attributes stands behind it.
  const verbal = wordAt(line.tokens, here.from)?.lower ?? '';
  const sums = copulaNumber(verbal) !== null || auxiliaryNumber(verbal) !== null;
  if (sums || line.chunks.slice(verb + 1, verb + 3).some(({ kind }) => kind === 'speech')) return null;
  const words = { from: here.from, to: here.to };
  const subject = subjectOfUnlisted(line, at, verb);
  const cue = { words, phrase: subject, impersonal: false, number: 'singular', chunk: verb } as const;
  return subject || isLeftToVerb(line, at, verb) ? cue : null;
}

/** «…», frena la hija; of a sentence that opens its line also «…», abrió fuego Ana Ruiz. */
function subjectOfUnlisted(line: ReadLine, at: number, verb: number): Phrase | null {
  const next = line.chunks[verb + 1];
  if (next?.kind === 'phrase' && line.isSomebody(next.phrase)) return next.phrase;
  return at === 0 ? subjectAfter(line, verb, true) : null;
}

/** «…», lo corta; of a sentence that opens its line also «…», transigió · «…», encajó a la salida. */
function isLeftToVerb(line: ReadLine, at: number, verb: number): boolean {
  const [next, word] = [
    line.chunks[verb + 1],
    wordAt(line.tokens, line.chunks[verb]?.from ?? 0)?.lower ?? '',
  ];
  const ends = next === undefined || (next.kind === 'mark' && next.text === '.');
  const clitic = isObjectClitic(wordAt(line.tokens, (line.chunks[verb]?.from ?? 0) - 1)?.lower ?? '');
  const told = at === 0 && PAST.test(word);
  return told ? ends || next?.kind === 'prepositional' || next?.kind === 'small' : clitic && ends;
}

/** Endings of the third person, as far as a verb that no list has shows them. */
const FINITE = /[aeó]$/u;

/** Endings that no noun has. */
const PAST = /(?:ó|aba)$/u;

/** «…», era cuanto decía · «…», fue lo único que se le oyó: where the verb stands in it, or null. */
function summedVerb({ chunks, tokens }: ReadLine, at: number): number | null {
  const copula = chunks[at];
  if (copula?.kind !== 'verb' || !/^(?:es|era|fue)$/u.test(wordAt(tokens, copula.from)?.lower ?? ''))
    return null;
  const verb = chunks.findIndex(({ kind }, index) => index > at && index < at + SUMMED && kind === 'speech');
  const words: string[] = [];
  for (let token = copula.to; token < (chunks[verb]?.from ?? 0); token += 1)
    words.push(wordAt(tokens, token)?.lower ?? '');
  return /^(?:cuanto|(?:todo )?lo (?:único |primero |último |poco )?que)(?: (?:se|les?|me|nos))*$/u.test(
    words.join(' '),
  )
    ? verb
    : null;
}

/** Chunks between the copula and the verb: lo, único, que, se, le. */
const SUMMED = 8;

/** What may stand between the pause and the verb: pronouns, adverbs, a subject, como, según. */
function mayPrecedeVerb(line: ReadLine, at: number): boolean {
  const chunk = line.chunks[at];
  if (!chunk) return false;
  if (chunk.kind === 'speech') return isAnothers(line, at);
  if (chunk.kind === 'link') return isComparing(chunk.word) || isHavingTo(line, at);
  if (chunk.kind === 'prepositional') return chunk.preposition === 'según';
  return chunk.kind === 'small' || chunk.kind === 'phrase' || chunk.kind === 'verb';
}

/** «…», tuvo que reconocer Ana: the «que» between the two. */
function isHavingTo({ chunks, tokens }: ReadLine, at: number): boolean {
  const [verb, que, says] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  const must = verb?.kind === 'verb' && isModal(wordAt(tokens, verb.to - 1)?.lower ?? '');
  return must && que?.kind === 'link' && que.word === 'que' && says?.kind === 'speech' && says.modal;
}

/** Tokens before a quotation that opens its line: con un. */
const FRONTED = 2;

/** De «atropello» lo calificó Ana · Con un «basta» cerró Ana: what opens the line belongs to the verb after it. */
export function cueFronted(line: ReadLine, at: number): Cue | null {
  const opening = wordAt(line.tokens, 0)?.lower ?? '';
  if (!isFronting(opening) || (line.chunks[at]?.from ?? 0) > FRONTED) return null;
  let next = at + 1;
  while (line.chunks[next]?.kind === 'small') next += 1;
  const verb = line.chunks[next];
  return verb?.kind === 'speech' && verb.number !== null ? verbCue(line, next, verb) : null;
}

/** «Las abejas no votan» y ha pedido una ley: who goes on to say more has said the sentence that opens the line. */
export function cueJoined(line: ReadLine, at: number): Cue | null {
  const [and] = line.chunks.slice(at + 1, at + 2);
  if (at > 0 || and?.kind !== 'link' || (and.word !== 'y' && and.word !== 'e')) return null;
  let next = at + 2;
  while (line.chunks[next]?.kind === 'small') next += 1;
  const verb = line.chunks[next];
  const says = verb?.kind === 'speech' && verb.number !== null && verb.verb.stance !== 'after';
  return says && line.subjects.of(next) === null ? verbCue(line, next, verb) : null;
}

/** Further on in the line: está «muerto» y no tiene arreglo, lamentó Ruiz. */
export function cueLater(line: ReadLine, at: number): Cue | null {
  for (let next = at + 1; next < Math.min(line.chunks.length, at + REACH); next += 1) {
    const here = line.chunks[next];
    if (here?.kind === 'mark' && here.text === ';') return null;
    if (here?.kind === 'stretch') continue;
    if (here?.kind === 'source') return sourceCue(here, next);
    const before = line.chunks[next - 1];
    const afterComma = before?.kind === 'mark' && (before.text === ',' || before.text === '—');
    if (here?.kind !== 'speech' || !afterComma || here.number === null) continue;
    return closesQuotation(line, next, here) && isLastClause(line, next) ? verbCue(line, next, here) : null;
  }
  return null;
}

/** After the quotation: a finite verb that does not go on to other words (dijo que…, añadió: «…»). */
function closesQuotation(line: ReadLine, at: number, chunk: SpeechChunk): boolean {
  const ruled = chunk.verb.stance === 'ruled' && !isTextNoun(line.subjects.of(at)?.common[0] ?? '');
  // «…», le pregunto: the first person has no number of its own here.
  if ((chunk.number === null && !chunk.modal && !chunk.verb.first) || ruled) return false;
  const next = line.chunks[at + 1];
  // El anuncio, «Toma uno», seguirá sonando: what goes on is no word.
  if (chunk.verb.infinitive === 'seguir' && isGerund(wordAt(line.tokens, chunk.to)?.lower ?? ''))
    return false;
  return !(next?.kind === 'link' && next.word === 'que') && !(next?.kind === 'stretch');
}

/** No other verb of saying, and no clause with «que», follows. */
function isLastClause(line: ReadLine, at: number): boolean {
  const rest = line.chunks.slice(at + 1, at + REACH);
  return rest.every(({ kind }) => kind !== 'stretch' && kind !== 'speech');
}

function pastPauses(line: ReadLine, from: number): number {
  let next = from;
  while (pauseAt(line, next)) next += 1;
  return next;
}

function pauseAt(line: ReadLine, at: number): boolean {
  const here = line.chunks[at];
  // «Una profesional»: así la definió Ana.
  const so = here?.kind === 'mark' && here.text === ':' && wordAt(line.tokens, here.to)?.lower === 'así';
  return so || (here?.kind === 'mark' && PAUSES.has(here.text));
}

/** A verb may follow without a comma when the stretch begins its line: «¿Quién?» preguntó · —Sí —dijo. */
function mayGoOn(line: ReadLine, at: number): boolean {
  return line.narration >= at;
}
