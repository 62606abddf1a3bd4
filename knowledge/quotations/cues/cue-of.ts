// The cue that a verb or a source gives: its words, with whoever speaks or nobody in particular.

import {
  isArea,
  isCrowd,
  isGroupNoun,
  isMedium,
  isPersonNoun,
  isSpeakerNoun,
  isTextNoun,
} from '../../spanish/grammar.ts';
import { type Chunk, isMarkAt, REACH, type SpeechChunk } from '../sentences/chunk.ts';
import { isPlural, type Phrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';
import { isSayingNoun } from '../words/term-words.ts';
import { type Cue, POSSESSIVES, type ReadLine } from './cue.ts';
import { mouthpieceAfter, mouthpieceBefore, numberHeard, textRead, whomHeard } from './heard.ts';

/** según Ana, según sus cálculos */
export function sourceCue(chunk: Extract<Chunk, { kind: 'source' }>, at: number): Cue {
  // «según sus cálculos»: whoever reckoned is left out.
  const possessive = POSSESSIVES.has(chunk.phrase?.determiner ?? '');
  const noun = chunk.phrase?.common[0] ?? '';
  const dropped = possessive && !chunk.phrase?.apposition && (isTextNoun(noun) || !isSpeakerNoun(noun));
  return {
    words: chunk.cue,
    phrase: dropped ? null : chunk.phrase,
    impersonal: false,
    number: null,
    chunk: at,
  };
}

/** De acuerdo con Ana Paz, hubo restos, pero nadie «quiso seguir»: whoever the whole line draws on. */
export function openingSource({ chunks, tokens }: ReadLine, at: number): Cue | null {
  const [source] = chunks;
  if (at > REACH || source?.kind !== 'source') return null;
  const parted = chunks.slice(1, at).some((chunk) => chunk.kind === 'mark' && /[;:]/u.test(chunk.text));
  return parted || wordAt(tokens, 0)?.lower === 'para' ? null : sourceCue(source, 0);
}

/** The verb at this chunk with its subject; impersonal when nobody in particular says it. */
export function verbCue(line: ReadLine, at: number, chunk: SpeechChunk): Cue {
  const words = { from: chunk.from, to: chunk.to };
  const body = bodyOf(line, at, chunk);
  if (body) return { words, phrase: body, impersonal: false, number: null, chunk: at, verb: chunk.verb };
  const subject = line.subjects.of(at);
  // «…», reza el comunicado: a text speaks for itself; otherwise nobody in particular is heard.
  const aloud = isReadAloud(line, at, chunk, subject);
  const heard = chunk.verb.stance === 'heard' && !isTextNoun(subject?.common[0] ?? '') && !aloud;
  // Se la oyó decir: whoever is heard is left out.
  // «…», indicó, tras lamentar que «…»: whoever is left out of the verb before it.
  const number = heard ? numberHeard(line, at, chunk) : numberBefore(line, at, chunk);
  if (number) return { words, phrase: null, impersonal: false, number, chunk: at, verb: chunk.verb };
  const phrase = heard
    ? (whomHeard(line, at) ?? textRead(line, at, chunk))
    : (mouthpieceAfter(line, at) ?? mouthpieceBefore(line, at) ?? subject);
  // An infinitive or gerund has its subject in its own line or nowhere.
  const impersonal =
    (heard && phrase === null) ||
    (!heard && isPassive(line, chunk, phrase)) ||
    (phrase === null && isWrittenThere(line, chunk)) ||
    (phrase === null && chunk.number === null && !chunk.modal);
  return { words, phrase, impersonal, number: numberOf(line, chunk), chunk: at, verb: chunk.verb };
}

/** The body that a plural verb without a subject, or «se», is said from or in; null where nobody is left out. */
function bodyOf(line: ReadLine, at: number, chunk: SpeechChunk): Phrase | null {
  // Desde la empresa se informó: nor is it told who does.
  const passive =
    !chunk.verb.reflexive && chunk.verb.stance !== 'heard' && wordAt(line.tokens, chunk.from)?.lower === 'se';
  // Desde el club se limitaron a señalar: the number is that of the verb before it.
  if (!passive && numberOf(line, chunk) !== 'plural') return null;
  const subject = line.subjects.of(at);
  // La plaza, explican en el Departamento de Sanidad, está vacante: one does not explain in the plural.
  const own = subject && (!isMarkAt(line, at - 1, ',') || isPlural(subject) || line.subjects.isJoint);
  return own ? null : (bodyBefore(line, at) ?? bodyAfter(line, at) ?? bodyOfVerbBefore(line, at));
}

/** The number of the finite verb of saying near before an infinitive or a gerund, where it has no subject either. */
function numberBefore(
  { chunks, subjects }: ReadLine,
  at: number,
  { number, modal }: SpeechChunk,
): 'singular' | 'plural' | null {
  if (number !== null || modal || subjects.of(at) !== null) return null;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const here = chunks[back];
    if (here?.kind === 'speech' && here.number !== null) return subjects.of(back) ? null : here.number;
  }
  return null;
}

/** Sus alumnos la querían. «…», solía decirles: not they. */
function numberOf({ tokens }: ReadLine, { number, modal, from }: SpeechChunk): 'singular' | 'plural' | null {
  if (!modal) return number;
  const before = wordAt(tokens, from - 1)?.lower ?? '';
  const word = /^(?:a|de|por)$/u.test(before) ? (wordAt(tokens, from - 2)?.lower ?? '') : before;
  if (word === '' || word.endsWith('r')) return number;
  return word.endsWith('n') ? 'plural' : 'singular';
}

/** «…», leyó la magistrada · «…», leyó de un papel: whoever reads it out to others. */
function isReadAloud(line: ReadLine, at: number, chunk: SpeechChunk, subject: Phrase | null): boolean {
  if (chunk.verb.infinitive !== 'leer' || wordAt(line.tokens, chunk.from)?.lower === 'se') return false;
  if (subject === null) return isMarkAt(line, at - 1, ',') && line.chunks[at - 2]?.kind === 'stretch';
  return subject.from >= chunk.to && line.isSomebody(subject);
}

/** «…», ponía en mayúsculas: what stands written. */
function isWrittenThere({ tokens }: ReadLine, { to, verb }: SpeechChunk): boolean {
  return verb.infinitive === 'poner' && /^pon(?:e|ía|ían)$/u.test(wordAt(tokens, to - 1)?.lower ?? '');
}

/** Según se dice, se afirma: nobody in particular. */
function isPassive(line: ReadLine, { from, verb }: SpeechChunk, subject: Phrase | null): boolean {
  // Aquellas palabras se dijeron «en caliente».
  const said = subject !== null && isSayingNoun(subject.common[0] ?? '') && !line.isSomebody(subject);
  // Se dice, se le preguntó.
  const clitic = /^l[aeo]s?$/u.test(wordAt(line.tokens, from - 1)?.lower ?? '') ? 2 : 0;
  return (subject === null || said) && !verb.reflexive && wordAt(line.tokens, from - clitic)?.lower === 'se';
}

/** Chunks between the body and the plural verb. */
const BODY_REACH = 8;

/** «…», apuntan desde el Ministerio */
function bodyAfter({ chunks, isSomebody, tokens }: ReadLine, at: number): Phrase | null {
  const next = chunks[at + 1];
  if (next?.kind !== 'prepositional' || !/^(?:desde|en)$/u.test(next.preposition) || !next.phrase)
    return null;
  const head = headOf(tokens, next.phrase);
  // Lamentan en la asociación Cielo Limpio; «responden en el ayuntamiento» may be anybody there.
  const named = next.phrase.name !== null && isGroupNoun(head) && !isMedium(head) && !isCrowd(head);
  if (next.preposition === 'en' && !named) return null;
  // Gritaron desde la barra: from where, and no body.
  // Contestaron desde el otro extremo: where, and nobody.
  const person = next.phrase.name === null && isPersonNoun(head);
  const body = next.phrase.pronoun === null && !person && isSomebody(next.phrase);
  return !isCrowd(head) && (body || isGroupNoun(head)) ? next.phrase : null;
}

/** ayuntamiento, of «el ayuntamiento» and of «el Ayuntamiento». */
function headOf(tokens: ReadLine['tokens'], { common, name, from }: Phrase): string {
  return common[0] ?? wordAt(tokens, name?.from ?? from)?.lower ?? '';
}

/** Desde el rectorado la consideran «injusta», aunque admiten que «…»: the body of the plural verb before it. */
function bodyOfVerbBefore(line: ReadLine, at: number): Phrase | null {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const here = line.chunks[back];
    if (here?.kind !== 'speech' || here.number === null) continue;
    return here.number === 'plural' && line.subjects.of(back) === null ? bodyBefore(line, back) : null;
  }
  return null;
}

/** Desde el Ministerio insisten: a plural without its subject is said by the body that it is said from. */
function bodyBefore(line: ReadLine, at: number): Phrase | null {
  for (let back = at - 1; back >= Math.max(0, at - BODY_REACH); back -= 1) {
    const here = line.chunks[back];
    if (here?.kind === 'phrase' || here?.kind === 'speech' || here?.kind === 'stretch') return null;
    if (here?.kind !== 'prepositional' || !here.phrase) continue;
    const head = headOf(line.tokens, here.phrase);
    // En Madrid nos contestan: where, and no body.
    const from =
      here.preposition === 'desde' || (here.preposition === 'en' && here.phrase.determiner !== null);
    // Desde Educación admiten: a ministry by what it sees to.
    const ministry = here.preposition === 'desde' && here.phrase.determiner === null && isArea(head);
    if (from && (ministry || line.isSomebody(here.phrase) || isGroupNoun(head))) return here.phrase;
  }
  return null;
}
