// The port through which /fijar acts on a channel; each transport brings its own board.
import type { Outcome } from '../failure.ts';
import type { PinnedSummary, SummaryResult } from '../result.ts';

/** The summaries that the bot itself has pinned in the channel where the command was used. */
export interface PinBoard {
  list(): Promise<Outcome<readonly PinnedSummary[]>>;
  /** Posts and pins; where this article's summary is already pinned, updates that message in place. */
  put(
    summary: SummaryResult,
  ): Promise<Outcome<{ readonly did: 'pinned' | 'updated'; readonly pin: PinnedSummary }>>;
  /** Unpins and deletes this article's summary; `pins.none` when there is none. */
  remove(article: {
    readonly slug: string;
    readonly key: string;
    readonly title: string;
  }): Promise<Outcome<PinnedSummary>>;
}
