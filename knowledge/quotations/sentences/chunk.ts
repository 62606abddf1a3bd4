// The kinds of chunk that a line is cut into.

import type { Token } from '../text/tokens.ts';
import type { SpeechForm } from '../words/speech-verbs.ts';
import type { GrammaticalNumber } from '../words/verb-forms.ts';
import type { ChunkIndex } from './chunk-index.ts';
import type { Phrase, Range } from './phrase.ts';

/** Positions are of tokens, end exclusive. A source is «según» or the like with whoever it names. */
export type Chunk = Range &
  (
    | { readonly kind: 'phrase'; readonly phrase: Phrase }
    | { readonly kind: 'prepositional'; readonly preposition: string; readonly phrase: Phrase | null }
    | {
        readonly kind: 'speech';
        readonly verb: SpeechForm;
        readonly number: GrammaticalNumber | null;
        readonly modal: boolean;
      }
    | { readonly kind: 'source'; readonly cue: Range; readonly phrase: Phrase | null }
    | { readonly kind: 'link'; readonly word: string }
    | { readonly kind: 'mark'; readonly text: string }
    | { readonly kind: 'stretch'; readonly stretch: number }
    | { readonly kind: 'verb' | 'small' | 'other' }
  );
export type SpeechChunk = Extract<Chunk, { kind: 'speech' }>;

/** A line in chunks, with what is asked of its phrases. */
export interface Chunked {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly index: ChunkIndex;
  /** Whether the phrase names a person or a body that may speak. */
  readonly isSomebody: (phrase: Phrase) => boolean;
  /** The phrase that begins at a token, if any. */
  readonly phraseAt: (token: number) => Phrase | null;
}

/** Chunks looked back at or ahead: longer sentences are not read further. */
export const REACH = 40;

/** Whether the chunk at a place is this mark. */
export function isMarkAt({ chunks }: Pick<Chunked, 'chunks'>, at: number, text: string): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'mark' && chunk.text === text;
}
