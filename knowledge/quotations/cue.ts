// What attributes a stretch, and the line in which it is looked for.
import type { Chunk } from './chunk.ts';
import type { Phrase, Range } from './phrases.ts';
import type { GrammaticalNumber } from './speech-verbs.ts';
import type { Subjects } from './subjects.ts';
import type { Token } from './tokens.ts';

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

/** Determiners that leave out whose: su promesa. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['su', 'sus']);

/** Whether a colon stands right before the chunk at `at`. */
export function followsColon(line: ReadLine, at: number): boolean {
  const before = line.chunks[at - 1];
  return before?.kind === 'mark' && before.text === ':';
}
