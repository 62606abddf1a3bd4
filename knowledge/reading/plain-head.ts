// What a text pasted from a page has above its first paragraph: its headline and its date, where that is plain.
import type { Span } from '../article.ts';
import { dateOfLine } from './date-line.ts';

/** Characters of a headline; a longer line is prose. */
const LONGEST_HEADLINE = 160;
/** Words of a headline: fewer are a section of the page, or a name. */
const SHORTEST_HEADLINE = 3;
/** A line of prose comes to an end; a headline does not, or asks or exclaims. */
const ENDS_PROSE = /[.…!?][»”"’')\]]*$/u;
const ENDS_NO_HEADLINE = /[.…:;,][»”"’')\]]*$/u;

export interface PlainHead {
  readonly title?: string;
  /** ISO. */
  readonly date?: string;
  /** The lines that are left: the paragraphs. */
  readonly paragraphs: readonly Span[];
}

/**
 * Takes the headline and a date beside it off the lines of a plain text. There is a headline where the first line is
 * short and without a final stop and prose follows; without one, only a date above all else is taken.
 */
export function plainHead(body: string, lines: readonly Span[]): PlainHead {
  const texts = lines.map(({ start, end }) => body.slice(start, end));
  const dateAbove = dateOfLine(texts[0] ?? '');
  const first = dateAbove === undefined ? 0 : 1;
  const isTitled =
    isHeadline(texts[first] ?? '') && texts.slice(first + 1).some((text) => ENDS_PROSE.test(text));
  const title = isTitled ? texts[first] : undefined;
  const next = isTitled ? first + 1 : first;
  const dateBelow = dateAbove === undefined && isTitled ? dateOfLine(texts[next] ?? '') : undefined;
  const date = dateAbove ?? dateBelow;
  const paragraphs = lines.slice(dateBelow === undefined ? next : next + 1);
  // A text that is all head is no article with nothing in it: it is taken as it stands.
  if (paragraphs.length === 0) return { paragraphs: lines };
  return { ...(title !== undefined && { title }), ...(date !== undefined && { date }), paragraphs };
}

function isHeadline(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || ENDS_NO_HEADLINE.test(line)) return false;
  return (
    (line.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0) >= SHORTEST_HEADLINE && dateOfLine(line) === undefined
  );
}
