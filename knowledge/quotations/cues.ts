// Finds what attributes a stretch within its line: a verb of saying, a source, a noun, a colon.
import type { Chunk, SpeechChunk } from './chunks.ts';
import { isSpeakerNoun, isTextNoun } from './grammar.ts';
import type { Phrase, Range } from './phrases.ts';
import { type GrammaticalNumber, isJudgedParticiple } from './speech-verbs.ts';
import type { Subjects } from './subjects.ts';
import { isSayingNoun } from './terms.ts';
import { type Token, wordAt } from './tokens.ts';

/** A line with everything read off it. */
export interface ReadLine {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly subjects: Subjects;
  /** The first chunk that is neither mark nor stretch; the number of chunks when all are. */
  readonly narration: number;
}

export function readLine(tokens: readonly Token[], chunks: readonly Chunk[], subjects: Subjects): ReadLine {
  const first = chunks.findIndex(({ kind }) => kind !== 'mark' && kind !== 'stretch');
  return { tokens, chunks, subjects, narration: first === -1 ? chunks.length : first };
}

export interface Cue {
  /** The attributing words, or null for a bare colon (Ana: «…»). */
  readonly words: Range | null;
  /** Whoever speaks; null when the line leaves it out. */
  readonly phrase: Phrase | null;
  /** Nobody in particular speaks (se oía); `dropped` says the subject is left out. */
  readonly impersonal: boolean;
  readonly number: GrammaticalNumber | null;
  /** The chunk that attributes, so that it is not used twice. */
  readonly chunk: number;
}

const REACH = 40;
/** Chunks between the quotation and the verb after it: «…», me dijo · «…», ya lo advirtió. */
const PRELUDE = 5;
const PAUSES = new Set([',', '—', '–', '―', '-', '...', '…', ')', '.', '*', '_']);
/** Links that bring in the verb (como explicó) rather than another clause. */
const COMPARING = new Set(['como', 'cual']);
const OPENING_CLAUSE = new Set(['y', 'e', 'pero', 'mientras', 'aunque', 'sino']);

/** «…», dijo Ana · «…», según Ana · «…», la alcaldesa zanjó. `at` is the stretch's chunk. */
export function cueAfter(line: ReadLine, at: number): Cue | null {
  let next = at + 1;
  let paused = false;
  for (; pauseAt(line, next); next += 1) paused = true;
  const first = line.chunks[next];
  if (first?.kind === 'source') return sourceCue(first, next);
  if (!paused && !mayGoOn(line, at)) return null;
  for (let step = 0; step < PRELUDE; step += 1, next += 1) {
    const here = line.chunks[next];
    if (!here) return null;
    if (here.kind === 'speech') return closesQuotation(line, next, here) ? verbCue(line, next, here) : null;
    if (here.kind === 'link' && !COMPARING.has(here.word)) return null;
    const passed =
      here.kind === 'small' || here.kind === 'phrase' || here.kind === 'verb' || here.kind === 'link';
    if (!passed && !(here.kind === 'prepositional' && here.preposition === 'según')) return null;
  }
  return null;
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

/** X dijo que «…» · X expresó su «…» · según X, «…». `used` is a verb that already closes an earlier quotation. */
export function cueBefore(line: ReadLine, at: number, used: number | null): Cue | null {
  let comma = false;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const here = line.chunks[back];
    if (back === used) return null;
    if (here?.kind === 'source') return sourceCue(here, back);
    if (here?.kind === 'mark' && here.text === ',') comma = true;
    const governs = here?.kind === 'speech' && attributes(line, back, here) && !(comma && isRelative(line, back));
    if (governs) return verbCue(line, back, here);
    const semicolon = here?.kind === 'mark' && here.text === ';';
    if (!semicolon && (here?.kind !== 'link' || !OPENING_CLAUSE.has(here.word))) continue;
    const elided = elidedSubject(line, back, at);
    const shared = elided && cueBefore(line, back, used);
    if (shared) return { ...shared, phrase: elided };
    if (semicolon || opensClause(line, back)) return null;
  }
  return null;
}

/** Whether the verb stands in a clause that tells who somebody is: un vecino que pidió anonimato, … */
function isRelative(line: ReadLine, at: number): boolean {
  let back = at - 1;
  while (line.chunks[back]?.kind === 'small') back -= 1;
  const link = line.chunks[back];
  const before = line.chunks[back - 1]?.kind;
  return link?.kind === 'link' && link.word === 'que' && (before === 'phrase' || before === 'source' || before === 'prepositional');
}

/** «…, y la defensa, de «abusiva»»: the verb is understood, its subject stands between link (or semicolon) and comma. */
function elidedSubject(line: ReadLine, link: number, at: number): Phrase | null {
  const subject = line.chunks[link + 1];
  const comma = line.chunks[link + 2];
  const near =
    at - link <= ELISION && subject?.kind === 'phrase' && comma?.kind === 'mark' && comma.text === ',';
  return near ? subject.phrase : null;
}

/** Chunks between the link and the quotation when the verb is understood. */
const ELISION = 4;

/** fue tildado de «locura» por la oposición: whoever judges comes after «por», or nobody is named. */
export function passiveCue(line: ReadLine, at: number): Cue | null {
  const stretch = line.chunks[at]?.from ?? 0;
  for (let back = stretch - 1; back >= Math.max(0, stretch - PASSIVE_REACH); back -= 1) {
    const word = wordAt(line.tokens, back);
    if (!word) return null;
    if (!isJudgedParticiple(word.lower)) continue;
    const agent = line.chunks
      .slice(0, at + REACH)
      .find((c) => c.from > back && c.kind === 'prepositional' && c.preposition === 'por');
    const phrase = agent?.kind === 'prepositional' ? agent.phrase : null;
    return {
      words: { from: back, to: back + 1 },
      phrase,
      impersonal: phrase === null,
      number: null,
      chunk: at,
    };
  }
  return null;
}

const PASSIVE_REACH = 7;

/** Whether a colon stands right before the stretch at this chunk. */
export function followsColon(line: ReadLine, at: number): boolean {
  const before = line.chunks[at - 1];
  return before?.kind === 'mark' && before.text === ':';
}

/** la promesa de Ana: «…» · al grito de «…» · «…» fue su respuesta. */
export function nounCue(line: ReadLine, at: number): Cue | null {
  const stretch = line.chunks[at]?.from ?? line.tokens.length;
  for (let back = stretch - 1; back >= Math.max(0, stretch - NOUN_REACH); back -= 1) {
    const word = wordAt(line.tokens, back);
    if (word && isSayingNoun(word.lower)) return nounCueAt(line, back, at);
    if (line.tokens[back]?.kind === 'stretch') break;
  }
  const verb = wordAt(line.tokens, stretch + 1)?.lower ?? '';
  if (!COPULAS.has(verb)) return null;
  for (let next = stretch + 2; next <= stretch + 4; next += 1) {
    const word = wordAt(line.tokens, next);
    if (word && isSayingNoun(word.lower)) return nounCueAt(line, next, at);
  }
  return null;
}

const NOUN_REACH = 7;
const COPULAS = new Set(['es', 'era', 'fue', 'son', 'eran', 'fueron']);
const POSSESSIVES = new Set(['su', 'sus']);

function nounCueAt(line: ReadLine, token: number, chunk: number): Cue {
  const words = { from: token, to: token + 1 };
  const owner = line.chunks.find(
    (c) => c.kind === 'prepositional' && c.preposition === 'de' && c.from === token + 1,
  );
  const phrase = owner?.kind === 'prepositional' ? owner.phrase : null;
  const own = [1, 2].some((step) => POSSESSIVES.has(wordAt(line.tokens, token - step)?.lower ?? ''));
  const ofLine = line.subjects.ofLine;
  const itself = ofLine !== null && ofLine.from <= token && token < ofLine.to;
  const subject = phrase ?? (itself ? null : ofLine);
  return { words, phrase: subject, impersonal: subject === null && !own, number: null, chunk };
}

function pauseAt(line: ReadLine, at: number): boolean {
  const here = line.chunks[at];
  return here?.kind === 'mark' && PAUSES.has(here.text);
}

/** A verb may follow without a comma when the stretch begins its line: «¿Quién?» preguntó · —Sí —dijo. */
function mayGoOn(line: ReadLine, at: number): boolean {
  return line.narration >= at;
}

function sourceCue(chunk: Extract<Chunk, { kind: 'source' }>, at: number): Cue {
  // «según sus cálculos»: whoever reckoned is left out.
  const possessive = POSSESSIVES.has(chunk.phrase.determiner ?? '');
  const dropped = possessive && !isSpeakerNoun(chunk.phrase.common[0] ?? '');
  return {
    words: chunk.cue,
    phrase: dropped ? null : chunk.phrase,
    impersonal: false,
    number: null,
    chunk: at,
  };
}

function verbCue(line: ReadLine, at: number, chunk: SpeechChunk): Cue {
  const words = { from: chunk.from, to: chunk.to };
  const phrase = chunk.verb.stance === 'heard' ? null : line.subjects.of(at);
  // An infinitive or gerund has its subject in its own line or nowhere.
  const impersonal =
    chunk.verb.stance === 'heard' || (phrase === null && chunk.number === null && !chunk.modal);
  return { words, phrase, impersonal, number: chunk.number, chunk: at };
}

/** After the quotation: a finite verb that does not go on to other words (dijo que…, añadió: «…»). */
function closesQuotation(line: ReadLine, at: number, chunk: SpeechChunk): boolean {
  if ((chunk.number === null && !chunk.modal) || chunk.verb.stance === 'ruled') return false;
  const next = line.chunks[at + 1];
  return !(next?.kind === 'link' && next.word === 'que') && !(next?.kind === 'stretch');
}

/** No other verb of saying, and no clause with «que», follows. */
function isLastClause(line: ReadLine, at: number): boolean {
  const rest = line.chunks.slice(at + 1, at + REACH);
  return rest.every(({ kind }) => kind !== 'stretch' && kind !== 'speech');
}

/** Whether the verb before a quotation can attribute it: texts alone rule, and only somebody judges. */
function attributes(line: ReadLine, at: number, { verb }: SpeechChunk): boolean {
  const head = line.subjects.of(at)?.common[0] ?? '';
  return verb.stance !== 'ruled' || isTextNoun(head);
}

/** «, y el barco…»: a comma, a link and a new subject begin another clause. */
function opensClause(line: ReadLine, at: number): boolean {
  const before = line.chunks[at - 1];
  return before?.kind === 'mark' && before.text === ',' && line.chunks[at + 1]?.kind === 'phrase';
}
