// What every compared system looks like to the measurements.
import type { Corpus, Document } from '../squad/dataset.ts';

/** Ids of the documents found, best first; the limit is the most that are wanted. */
export type FindDocuments = (
  question: string,
  limit: number,
) => readonly number[] | Promise<readonly number[]>;

/** A search library: it indexes documents, be they sentences or paragraphs. */
export interface DocumentSystem {
  readonly kind: 'documents';
  readonly name: string;
  /** Its configuration, in one line. */
  readonly how: string;
  /** Hundreds of milliseconds a question: asked only a sample where one is wanted. */
  readonly slow?: true;
  index(documents: readonly Document[]): FindDocuments | Promise<FindDocuments>;
}

/** An answer of the product: ids of the sentences found, best first, and whether it vouches for the first. */
export interface SentenceAnswer {
  readonly sentences: readonly number[];
  readonly answered: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}

export type AskArticles = (question: string, limit: number) => SentenceAnswer;

/** The product: it reads articles and answers with sentences. */
export interface ArticleSystem {
  readonly kind: 'articles';
  readonly name: string;
  readonly how: string;
  index(corpus: Corpus): AskArticles;
  /** The same in slices that leave the event loop free in between, where the product offers it. */
  readonly indexInSlices?: (corpus: Corpus) => Promise<AskArticles>;
}

export type System = DocumentSystem | ArticleSystem;
