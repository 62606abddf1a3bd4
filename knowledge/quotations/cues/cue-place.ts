// Where a cue stands in its line: in the opening, as an aside, within a clause, after its subject.

import { isRelative } from '../../spanish/grammar.ts';
import { type Chunk, REACH } from '../sentences/chunk.ts';
import { isSourceAlone } from '../sentences/subject-after.ts';
import { wordAt } from '../text/tokens.ts';
import { genderOfAsked } from '../words/speech-verbs.ts';
import type { Cue, ReadLine } from './cue.ts';

/** Preguntada por si el Gobierno cede, contestó: whoever acts in what was asked does not answer. */
export function isInOpening({ tokens, chunks }: ReadLine, { phrase, chunk }: Cue): boolean {
  if (!phrase || genderOfAsked(wordAt(tokens, 0)?.lower ?? '') === null) return false;
  const comma = chunks.find((one) => one.kind === 'mark' && one.text === ',');
  return comma !== undefined && comma.from < (chunks[chunk]?.from ?? 0) && phrase.from < comma.from;
}

/** Su cliente, dijo, es «…»: the verb alone between commas has not the subject right before it for its own. */
export function isAside(line: ReadLine, at: number): boolean {
  const { chunks, subjects } = line;
  const [before, after] = [chunks[at - 1], chunks[at + 1]];
  const commas =
    before?.kind === 'mark' && before.text === ',' && after?.kind === 'mark' && after.text === ',';
  // Su hijo ya no tiene miedo, dice, «y eso me asusta»: nor whoever is somebody's.
  const own = (subjects.ofLine?.determiner?.startsWith('su') ?? false) && chunks[at - 2]?.kind !== 'phrase';
  // Según dijo, Rusia está «dispuesta»: before the line's subject.
  if (at === 1 && isSourceAlone(line, at)) return true;
  // A medianoche, contó, el interventor le dijo: nor whoever comes after it.
  // Su jefa puso una condición: sin él, advirtió, «no hay mesa»: past a colon it is she.
  const colon = colonBefore(line, at);
  if (colon && (subjects.ofLine?.from ?? 0) < colon.from) return false;
  const later = (subjects.ofLine?.from ?? 0) > (after?.from ?? 0);
  // Un plomero que, dice, le enseñó «a decir que no»: nor whoever the clause is about.
  const whom = chunks[at - 2]?.kind === 'link' ? chunks[at - 3] : chunks[at - 2];
  return commas && (own || later || whom?.from === subjects.ofLine?.from);
}

/** The colon near before a chunk, or null. */
function colonBefore({ chunks }: ReadLine, at: number): Chunk | null {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const here = chunks[back];
    if (here?.kind === 'mark' && here.text === ':') return here;
  }
  return null;
}

/** una carta en la que el decano le reprochaba «…»: the verb stands in a clause with «que» or «cual». */
export function isWithin({ chunks }: ReadLine, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const here = chunks[back];
    if (here?.kind === 'stretch' || (here?.kind === 'mark' && here.text !== ',')) return false;
    if (here?.kind === 'speech') return true;
    if (here?.kind === 'link' && isRelative(here.word)) return chunks[back - 1]?.kind !== 'speech';
  }
  return false;
}

/** La campaña prometía: a thing before the verb is its subject, and nobody is left out. */
export function isBefore({ chunks }: ReadLine, { chunk, phrase }: Cue): boolean {
  return phrase !== null && phrase.determiner !== null && phrase.from < (chunks[chunk]?.from ?? 0);
}
