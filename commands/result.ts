// What commands answer: plain, serialisable data. Scripts rely on it as docs/console-json.md says: fields may come, none goes.

import type { VerdictName } from '../knowledge/quotations/comparing/verdict.ts';
import type { AttributionWay } from '../knowledge/quotations/quotation.ts';
import type { Highlight } from '../knowledge/search/passage.ts';
import type { TalkAnswer } from './asking/small-talk.ts';

/** Where an excerpt comes from, for people: enough to print the citation without the library. */
export interface Source {
  readonly title: string;
  readonly outlet?: string;
  /** ISO date; an article that came as plain text may have none. */
  readonly date?: string;
  readonly url?: string;
}

/** A verbatim sentence with its place. `paragraph` and `sentence` count from 1. */
export interface CitedPassage {
  /** Slug of the article. */
  readonly article: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly text: string;
  /** Positions within `text`, in UTF-16 code units, end exclusive; disjoint and in order. */
  readonly highlights: readonly Highlight[];
  readonly source: Source;
}

export interface CitedQuotation {
  readonly text: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly way: AttributionWay;
  /** Whoever tells what the speaker said, when somebody quotes somebody. */
  readonly relates?: string;
  readonly article: string;
  readonly paragraph: number;
  readonly sentence: number;
  /** The whole sentence in which the quotation stands, verbatim, with the quotation highlighted. */
  readonly context: { readonly text: string; readonly highlights: readonly Highlight[] };
  readonly source: Source;
}

/** A request that a button repeats, small enough for a `custom_id`. Values are the options' own. */
export interface ActionRequest {
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** What a reader may do next. `label` picks the wording; `reply` says where the answer goes. */
export interface Action {
  readonly label:
    | 'context'
    | 'more'
    | 'share'
    | 'previous'
    | 'next'
    | 'pin'
    | 'summary'
    | 'quotations'
    | 'choice'
    | 'paragraphs'
    | 'card';
  readonly request: ActionRequest;
  /**
   * `private`: a new private message; `public`: a new one for all; `update`: in the message's place; `alike`: a new
   * one for whoever sees the message that the action stands on.
   */
  readonly reply: 'private' | 'public' | 'update' | 'alike';
  /** What it is about, where several with this label stand together: they become one menu of these. */
  readonly choice?: { readonly text: string; readonly about: string | null };
  /** Shown only to members with this permission (the request checks it again). */
  readonly permission?: 'PinMessages';
}

export interface Page {
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
}

interface WithActions {
  readonly actions: readonly Action[];
}

export interface AnswerResult extends WithActions {
  readonly kind: 'answer';
  /** What was asked, as typed (normalised); absent when a button shows passages again. */
  readonly question?: string;
  /** Set when a topic command answered: its command, and the aspect that narrowed it. */
  readonly topic?: { readonly command: string; readonly aspect?: string };
  /** Set when a member shares what had been private. */
  readonly shared?: true;
  /** Set when what was asked is talk to the bot and no question about the articles; then nothing is found. */
  readonly talk?: TalkAnswer;
  /** Set when the gist of an article was asked for: its passages are sentences of its summary, in its order. */
  readonly gist?: true;
  readonly found: boolean;
  /** Set when nothing is found and yet one of those near may well answer. */
  readonly unsure?: true;
  readonly confidence: number;
  readonly passages: readonly CitedPassage[];
  readonly nearby: readonly CitedPassage[];
}

export interface NarrationMatch {
  readonly article: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly text: string;
  readonly source: Source;
}

export interface AttributionResult extends WithActions {
  readonly kind: 'attribution';
  readonly typed: string;
  readonly verdict: VerdictName;
  readonly quotation: CitedQuotation | null;
  readonly differences: readonly { readonly printed: string; readonly typed: string }[];
  /** The typed words stand in the article, but as its own narration. */
  readonly narration: NarrationMatch | null;
  /** Whether all of the quotation was typed, be it misspelt or altered. */
  readonly whole: boolean;
  /** Further parts of the quotation that were typed with it, where its attribution parts it. */
  readonly rest: readonly CitedQuotation[];
  /** Others that may be meant as well; what `narration` quotes; else, with `not-found`, the nearest, none of which was typed. */
  readonly nearby: readonly CitedQuotation[];
  /** Further quotations that were typed between marks, on which this is no verdict. */
  readonly unjudged: readonly string[];
  /**
   * Whom the request takes for the speaker: as typed, by full name where one person only is called so, and whether it
   * was them (null: there is no quotation, or the article does not settle it). Null when it names nobody.
   */
  readonly claimed: {
    readonly said: string;
    readonly name: string | null;
    readonly same: boolean | null;
  } | null;
}

/** «Verificar cita»: one attribution for each quotation of a message. */
export interface VerificationResult extends WithActions {
  readonly kind: 'verification';
  readonly checks: readonly Omit<AttributionResult, 'kind' | 'actions'>[];
}

export interface QuotationsResult extends WithActions {
  readonly kind: 'quotations';
  readonly person: string | null;
  /** Title of the article that was asked for, or null for all. */
  readonly article: string | null;
  /** All of them, not a page. */
  readonly quotations: readonly CitedQuotation[];
  readonly page: Page;
}

export interface SummaryResult extends WithActions {
  readonly kind: 'summary';
  readonly article: string;
  readonly articleKey: string;
  readonly length: 'corto' | 'medio' | 'largo';
  readonly source: Source;
  readonly sentences: readonly CitedPassage[];
}

export interface ArticleCard {
  readonly article: string;
  readonly source: Source;
  readonly author?: string;
  readonly paragraphs: number;
  readonly words: number;
  /** Names of the people whom the article quotes. */
  readonly quoted: readonly string[];
  /** Topic commands that the article brings. */
  readonly topics: readonly string[];
}

export interface ArticlesResult extends WithActions {
  readonly kind: 'articles';
  readonly search: string | null;
  /** All that match, not a page. */
  readonly articles: readonly ArticleCard[];
  readonly page: Page;
}

export interface ParagraphResult extends WithActions {
  readonly kind: 'paragraph';
  readonly article: string;
  readonly paragraph: number;
  readonly paragraphs: number;
  /** The whole paragraph, verbatim. */
  readonly text: string;
  readonly source: Source;
}

/** A summary of ours that is pinned in a channel. */
export interface PinnedSummary {
  readonly article: string;
  readonly title: string;
  /** Link to the pinned message, where the transport has one. */
  readonly link?: string;
}

export interface PinsResult extends WithActions {
  readonly kind: 'pins';
  readonly did: 'pinned' | 'updated' | 'removed' | 'listed';
  /** The summaries concerned: the one pinned, updated or removed, or all that are pinned here. */
  readonly pins: readonly PinnedSummary[];
}

export interface HelpResult extends WithActions {
  readonly kind: 'help';
  readonly articles: number;
  /** One entry a command; `example` is taken from the library: a full console line. */
  readonly commands: readonly {
    readonly name: string;
    readonly topic?: string;
    readonly example: string | null;
  }[];
}

/** One quotation, to be shown as a picture with its citation. */
export interface CardResult extends WithActions {
  readonly kind: 'card';
  readonly quotation: CitedQuotation;
  /** The article's language, as its front matter has it: how words are parted depends on it. */
  readonly language: string;
}

export type Result =
  | AnswerResult
  | AttributionResult
  | VerificationResult
  | QuotationsResult
  | SummaryResult
  | ArticlesResult
  | ParagraphResult
  | PinsResult
  | HelpResult
  | CardResult;
