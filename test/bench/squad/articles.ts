// Articles as knowledge/reading makes them, from paragraphs that are already cut out.
import type { Article, Paragraph, Span } from '../../../knowledge/article.ts';
import { sentencesBetween } from '../../../knowledge/reading/sentences.ts';
import { shortKey } from '../../../knowledge/short-key.ts';

/** A paragraph's text and, where they are given, its sentences in UTF-16 code units of that text. */
export interface ParagraphText {
  readonly text: string;
  readonly sentences?: readonly Span[] | undefined;
}

/** Between two paragraphs: a blank line, as in an article file. */
export const GAP = '\n\n';

export function articleOf(slug: string, title: string, paragraphs: readonly ParagraphText[]): Article {
  const body = paragraphs.map(({ text }) => text).join(GAP);
  let from = 0;
  const placed = paragraphs.map(({ text, sentences }, index) => {
    const paragraph = paragraphAt(body, { start: from, end: from + text.length }, sentences, index + 1);
    from += text.length + GAP.length;
    return paragraph;
  });
  return {
    slug,
    key: shortKey(slug),
    title,
    language: 'es',
    people: [],
    topics: [],
    questions: [],
    body,
    paragraphs: placed,
    words: body.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0,
  };
}

function paragraphAt(
  body: string,
  whole: Span,
  given: readonly Span[] | undefined,
  paragraph: number,
): Paragraph {
  const span = trimmed(body, whole);
  const spans = given
    ? given
        .map(({ start, end }) => trimmed(body, { start: whole.start + start, end: whole.start + end }))
        .filter(({ start, end }) => start < end)
    : sentencesBetween(body, span);
  const sentences = spans.map((sentence, index) => ({ ...sentence, paragraph, sentence: index + 1 }));
  return { ...span, paragraph, sentences };
}

/** Without the white space (and byte-order marks) at either end. */
function trimmed(body: string, { start, end }: Span): Span {
  const text = body.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.trimEnd().length) };
}
