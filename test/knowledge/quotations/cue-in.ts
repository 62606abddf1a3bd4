// What attributes the words of a text's last line, for tests of where it is looked for.
import type { Cue, ReadLine } from '../../../knowledge/quotations/cues/cue.ts';
import type { SpeechChunk } from '../../../knowledge/quotations/sentences/chunk.ts';
import { type LastLine, lastLineOf } from './last-line.ts';

/** A cue in the text's own words: what attributes, and whoever it names; `left` where the line leaves them out. */
export type Shown = readonly [words: string | null, whom: string | null] | null;

export function shown({ text }: LastLine, cue: Cue | null): Shown {
  if (cue === null) return null;
  const left = cue.impersonal ? 'nobody' : 'left out';
  return [cue.words && text(cue.words), cue.phrase ? text(cue.phrase) : left];
}

/** What is found of the stretch of the last line, the first unless told. */
export function cueOfStretch(body: string, find: (line: ReadLine, at: number) => Cue | null, nth = 0): Shown {
  const read = lastLineOf(body);
  return shown(read, find(read.line, stretchIn(read, nth)));
}

/** The place of the chunk that is a stretch. */
export function stretchIn({ line }: LastLine, nth = 0): number {
  const places = line.chunks.flatMap(({ kind }, at) => (kind === 'stretch' ? [at] : []));
  const place = places[nth];
  if (place === undefined) throw new Error('no such stretch in the line');
  return place;
}

/** The verb of saying that ends in this word, and its place. */
export function verbIn({ line, chunkAt }: LastLine, word: string): { at: number; verb: SpeechChunk } {
  const at = chunkAt(word);
  const verb = line.chunks[at];
  if (verb?.kind !== 'speech') throw new Error(`«${word}» says nothing`);
  return { at, verb };
}
