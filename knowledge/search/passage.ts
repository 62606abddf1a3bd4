// What is indexed and returned: a sentence in its paragraph.
import type { Sentence } from '../article.ts';

/** A pair of positions within a passage's text, `[start, end)`, in UTF-16 code units. */
export type Highlight = readonly [start: number, end: number];

export interface Passage {
  /** Slug of the article. */
  readonly article: string;
  readonly at: Sentence;
  /** The whole sentence, verbatim. */
  readonly text: string;
  /** What answers the question: disjoint, in order. */
  readonly highlights: readonly Highlight[];
}

/** What the library says to a question. Below the threshold `found` is false and `passages` is empty. */
export interface Answer {
  readonly found: boolean;
  /** 0 to 1: how sure the search is that the first passage answers. */
  readonly confidence: number;
  /** Best first. */
  readonly passages: readonly Passage[];
  /** Nothing is found, and yet one of those near may well answer. */
  readonly unsure?: true;
  /** When nothing answers: what might interest, never shown as the answer. */
  readonly nearby: readonly Passage[];
}
