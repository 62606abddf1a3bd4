// The words of the domain: an article, its paragraphs and sentences, and where each of them stands.

/** A person whom the article's front matter names, with the other names the text gives them. */
export interface Person {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A topic command that an article brings: `/tratado`, narrowed by an aspect. */
export interface Topic {
  readonly command: string;
  readonly description: string;
  readonly query: string;
  readonly aspects: readonly Aspect[];
}

export interface Aspect {
  readonly name: string;
  readonly query: string;
}

/** A question in readers' words and the paragraph that answers it: it widens what finds a passage. */
export interface EditorQuestion {
  readonly question: string;
  /** Counts from 1. */
  readonly paragraph: number;
}

/** A stretch of an article's body: `body.slice(start, end)`, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {
  /** Counts from 1 within the article. */
  readonly paragraph: number;
  /** Counts from 1 within its paragraph. */
  readonly sentence: number;
}

export interface Paragraph extends Span {
  /** Counts from 1. */
  readonly paragraph: number;
  readonly sentences: readonly Sentence[];
}

export interface Article {
  /** The file's name without its extension: what the JSON contract calls `article`. */
  readonly slug: string;
  /** Six characters that stand for the slug where room is short (a `custom_id`). */
  readonly key: string;
  readonly title: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  /** ISO date, `YYYY-MM-DD`; a plain .txt may have none. */
  readonly date?: string;
  readonly language: string;
  readonly people: readonly Person[];
  readonly topics: readonly Topic[];
  readonly questions: readonly EditorQuestion[];
  /** The text as published, character by character; only line ends are made `\n`. */
  readonly body: string;
  readonly paragraphs: readonly Paragraph[];
  /** How many words the paragraphs have. */
  readonly words: number;
}

/** The article's own words between two positions. */
export function textOf(article: Article, span: Span): string {
  return article.body.slice(span.start, span.end);
}

/** Every sentence of the article, in order. */
export function sentencesOf(article: Article): Sentence[] {
  return article.paragraphs.flatMap((paragraph) => paragraph.sentences);
}
