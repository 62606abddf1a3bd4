// What attributes a stretch, and the line in which it is looked for.
import type { Chunk } from '../sentences/chunk.ts';
import type { ChunkIndex } from '../sentences/chunk-index.ts';
import type { Phrase, Range } from '../sentences/phrase.ts';
import type { Subjects } from '../sentences/subjects.ts';
import type { Token } from '../text/tokens.ts';
import type { SpeechForm } from '../words/speech-verbs.ts';
import type { GrammaticalNumber } from '../words/verb-forms.ts';

/** A line with everything read off it. */
export interface ReadLine {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly index: ChunkIndex;
  readonly subjects: Subjects;
  /** Whether the phrase names a person or a body that may speak. */
  readonly isSomebody: (phrase: Phrase) => boolean;
  /** The phrase that begins at a token, if any. */
  readonly phraseAt: (token: number) => Phrase | null;
  /** The first chunk that is neither mark nor stretch; the number of chunks when all are. */
  readonly narration: number;
}

export function readLine(line: Omit<ReadLine, 'narration'>): ReadLine {
  const { tokens, chunks, index, subjects, isSomebody, phraseAt } = line;
  const first = chunks.findIndex(({ kind }) => kind !== 'mark' && kind !== 'stretch');
  const narration = first === -1 ? chunks.length : first;
  // Not `...line`: to copy an object and add to it takes a hundred times as long.
  return { tokens, chunks, index, subjects, isSomebody, phraseAt, narration };
}

export interface Cue {
  /** The attributing words, or null for a bare colon (Ana: «…»). */
  readonly words: Range | null;
  /** Whoever speaks; null when the line leaves it out. */
  readonly phrase: Phrase | null;
  /** Nobody in particular speaks (se oía): there is no subject that the line could have left out. */
  readonly impersonal: boolean;
  readonly number: GrammaticalNumber | null;
  /** The chunk that attributes, so that it is not used twice. */
  readonly chunk: number;
  readonly verb?: SpeechForm;
  /** The noun that attributes says whose it is: las palabras del acusado. */
  readonly owned?: true;
  /** Whoever tells that it was said: Ana recordó que Luis había dicho «…». */
  readonly relates?: Cue;
}

/** Determiners that leave out whose: su promesa. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['su', 'sus']);

/** Whether a colon stands right before the chunk at `at`. */
export function followsColon(line: ReadLine, at: number): boolean {
  const before = line.chunks[at - 1];
  return before?.kind === 'mark' && before.text === ':';
}
