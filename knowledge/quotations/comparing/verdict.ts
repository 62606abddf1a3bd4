// What became of a quotation that somebody typed, held against what was printed.
import type { Sentence } from '../../article.ts';
import type { Quotation } from '../quotation.ts';
import type { Claim } from './claim.ts';

export type VerdictName = 'exact' | 'partial' | 'altered' | 'not-found';

/** One difference between what was printed and what was typed; an empty side means put in or left out. */
export interface Difference {
  readonly printed: string;
  readonly typed: string;
}

/** The article's own sentence in which typed words stand that nobody said. */
export interface Narration {
  /** Slug of the article. */
  readonly article: string;
  readonly at: Sentence;
  readonly text: string;
  /** What among the typed words the article sets as somebody's: «inviable», of «la demanda es inviable». */
  readonly quoted: readonly Quotation[];
}

export interface Verdict {
  readonly verdict: VerdictName;
  readonly quotation: Quotation | null;
  /** Further parts of the quotation, where its attribution parts it («A», dijo X, «B») and both were typed. */
  readonly rest: readonly Quotation[];
  /** Only when altered. */
  readonly differences: readonly Difference[];
  /** Where the typed words stand when they are the article's own and nobody's speech. */
  readonly narration: Narration | null;
  /**
   * Others that may be meant as well; with narration, what is quoted within it; when none was found, those that come
   * nearest, which were not typed.
   */
  readonly nearby: readonly Quotation[];
  /** Whom the request takes for the speaker, or null when it names nobody. */
  readonly claimed: Claim | null;
  /** Further quotations that were typed between marks of their own, on which this is no verdict. */
  readonly unjudged: readonly string[];
  /** Whether all of the quotation was typed, be it misspelt or altered. */
  readonly whole: boolean;
}

/** What becomes of words that are nowhere. */
export const NOT_FOUND: Verdict = {
  verdict: 'not-found',
  quotation: null,
  rest: [],
  differences: [],
  narration: null,
  nearby: [],
  unjudged: [],
  claimed: null,
  whole: false,
};

/** What becomes of a quotation that is referred to, not typed. */
export function verdictOnChosen(quotation: Quotation): Verdict {
  return { ...NOT_FOUND, verdict: 'exact', quotation, whole: true };
}
