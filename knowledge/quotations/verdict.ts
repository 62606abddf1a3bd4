// What became of a quotation that somebody typed, held against what was printed.
import type { Sentence } from '../article.ts';
import type { Quotation } from './quotation.ts';

export type VerdictName = 'exact' | 'partial' | 'altered' | 'not-found';

/** One difference between what was printed and what was typed; an empty side means put in or left out. */
export interface Difference {
  readonly printed: string;
  readonly typed: string;
}

export interface Verdict {
  readonly verdict: VerdictName;
  readonly quotation: Quotation | null;
  /** Only when altered. */
  readonly differences: readonly Difference[];
  /** Where the typed words stand when they are the article's own and nobody's speech. */
  readonly narration: { readonly article: string; readonly at: Sentence; readonly text: string } | null;
}
