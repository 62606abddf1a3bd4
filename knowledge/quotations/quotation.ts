// What somebody is quoted as saying, who said it, and how the text says so.
import type { Sentence, Span } from '../article.ts';

/**
 * How a quotation was given to its speaker. `role`: a role or description that the text gives somebody it names;
 * `source`: an institution, a text or somebody unnamed, as the article words it; `dropped`: the
 * subject is left out; `carried`: nothing is said of it, the same person goes on; `turn`: by turns of a conversation; `none`: the text names nobody.
 */
export type AttributionWay = 'name' | 'role' | 'pronoun' | 'dropped' | 'carried' | 'source' | 'turn' | 'none';

/** Words between quotation marks (or after a dialogue dash) that somebody said. */
export interface Quotation extends Span {
  /** Slug of the article. */
  readonly article: string;
  /** Counts from 1 within the article. */
  readonly number: number;
  /** The words said, verbatim, without the marks around them: `body.slice(start, end)`. */
  readonly text: string;
  /** The fullest name that the article gives, or null when it names nobody. */
  readonly speaker: string | null;
  /** The article's own word that attributes it (`declaró`, `según`), verbatim, or null. */
  readonly cue: string | null;
  readonly way: AttributionWay;
  /** Whoever tells what somebody else said, when the speaker is quoted by another. */
  readonly relates?: string;
  /** The sentence in which the quotation begins. */
  readonly at: Sentence;
}
