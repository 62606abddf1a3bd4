// Of a verb that governs a quotation: whoever it quotes, and whoever relates that it was said.
import { type Chunk, isMarkAt, REACH, type SpeechChunk } from '../sentences/chunk.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { isQuoting } from '../words/speech-verbs.ts';
import type { Cue, ReadLine } from './cue.ts';
import { sourceCue, verbCue } from './cue-of.ts';

/** The cue of a verb before its quotation: also citó a su abuelo, Ana recordó que Luis había dicho. */
export function toldCue(line: ReadLine, at: number, chunk: SpeechChunk): Cue {
  const cue = verbCue(line, at, chunk);
  const quoted = isQuoting(chunk.verb.infinitive) && objectAfter(line, at);
  if (quoted) return { ...cue, phrase: quoted, impersonal: false, number: null, relates: cue };
  const relates = relating(line, at, cue);
  return relates ? { ...cue, relates } : cue;
}

/** citó a su abuelo, el fundador Ramón Undurraga: whoever is quoted, by name where one stands beside. */
function objectAfter(line: ReadLine, at: number): Phrase | null {
  const whom = line.chunks[at + 1];
  if (whom?.kind !== 'prepositional' || !whom.phrase || !['a', 'al'].includes(whom.preposition)) return null;
  const comma = line.chunks[at + 2];
  const beside = line.chunks[at + 3];
  const named =
    comma?.kind === 'mark' && comma.text === ',' && beside?.kind === 'phrase' ? beside.phrase : null;
  if (named?.name && line.isSomebody(named)) return named;
  // Citó a Borges: whom the text names nowhere else.
  const own = whom.phrase.name !== null && !whom.phrase.nameIsComplement;
  return own || line.isSomebody(whom.phrase) ? whom.phrase : null;
}

/** Ana recordó que Luis había dicho · Según su relato, un hombre le dijo: whoever tells it. */
function relating(line: ReadLine, verb: number, { phrase }: Cue): Cue | null {
  if (phrase === null || phrase.pronoun !== null) return null;
  let que = false;
  for (let back = verb - 1; back >= Math.max(0, verb - REACH); back -= 1) {
    const here = line.chunks[back];
    if (here?.kind === 'source') return here.to <= phrase.from ? sourceCue(here, back) : null;
    if (!here || endsLine(here)) return null;
    if (here.from >= phrase.from) continue;
    que ||= here.kind === 'link' && here.word === 'que';
    if ((que || isAsideAt(line, back)) && tells(here)) return verbCue(line, back, here);
  }
  return null;
}

function endsLine(chunk: Chunk): boolean {
  return chunk.kind === 'stretch' || (chunk.kind === 'mark' && chunk.text === ';');
}

/** A medianoche, contó, el interventor le dijo: «…». */
function isAsideAt(line: ReadLine, at: number): boolean {
  return isMarkAt(line, at - 1, ',') && isMarkAt(line, at + 1, ',');
}

/** Recordó que la plantilla aceptó una rebaja y que la dirección se comprometió: who acts tells nothing. */
function tells(chunk: Chunk): chunk is SpeechChunk {
  return chunk.kind === 'speech' && chunk.verb.stance !== 'after' && (chunk.number !== null || chunk.modal);
}
