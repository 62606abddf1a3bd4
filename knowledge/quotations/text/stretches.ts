// Every stretch of an article that may be speech: between marks, in turns, in block quotations.
import type { Article, Paragraph, Span } from '../../article.ts';
import { withAnswers } from './answers-in-marks.ts';
import { spokenParts } from './interposed.ts';
import { markedSpans } from './marks.ts';
import { type Stretch, trimmed } from './stretch.ts';
import { Turns } from './turns.ts';

/** In order, none inside another, none empty. Linear in the article's length. */
export function stretchesOf(article: Article): readonly Stretch[] {
  const turns = new Turns(article);
  const stretches: Stretch[] = [];
  let leftOpen: LeftOpen = null;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const marked = inMarks(article, paragraph, leftOpen);
    leftOpen = marked.leftOpen;
    for (const stretch of merged(turns.spokenIn(index), marked.stretches)) {
      const words = trimmed(article.body, stretch);
      if (words) stretches.push(words);
    }
  }
  return withAnswers(article, stretches);
}

/** How the paragraph before left its marks: open, and this one begins with a mark; or open until one of the next closes them. */
type LeftOpen = 'reopens' | 'runs' | null;

const ANY_MARK = /[«»“”„‘’‹›"']/u;
const unmarked = { stretches: [], leftOpen: null } as const;

/** Characters of a span that holds its two marks and nothing else. */
const EMPTY = 2;
const REOPENING = /^[»«“”]/u;
/** Paragraphs past the one with the opening mark that a quotation may run over without a mark of its own. */
const LONGEST_RUN = 5;

function inMarks(
  article: Article,
  paragraph: Paragraph,
  leftOpen: LeftOpen,
): { readonly stretches: readonly Stretch[]; readonly leftOpen: LeftOpen } {
  const { body } = article;
  if (leftOpen !== 'runs' && !ANY_MARK.test(body.slice(paragraph.start, paragraph.end))) return unmarked;
  const first = leftOpen && (leftOpen === 'runs' ? running(body, paragraph) : reopening(body, paragraph));
  if (first && leftOpen === 'runs' && first.outer.end === first.end)
    return { stretches: [first], leftOpen: 'runs' };
  const rest = { start: first?.outer.end ?? paragraph.start, end: paragraph.end };
  const marked = markedSpans(body, rest);
  const stretches: Stretch[] = first ? [first] : [];
  for (const span of marked.spans) if (span.end - span.start > EMPTY) betweenMarks(body, span, stretches);
  if (first?.end === paragraph.end && goesOn(article, paragraph)) return { stretches, leftOpen: 'reopens' };
  const runs = marked.leftOpen === null ? null : leaves(article, paragraph, marked.leftOpen);
  if (marked.leftOpen === null || runs === null) return { stretches, leftOpen: null };
  const outer = { start: marked.leftOpen, end: paragraph.end };
  const before = stretches.filter((stretch) => stretch.outer.end <= outer.start);
  return { stretches: [...before, ...spokenIn(body, outer)], leftOpen: runs };
}

/** How a paragraph leaves what stands open from `at`; null where that mark is a slip. */
function leaves(article: Article, paragraph: Paragraph, at: number): LeftOpen {
  if (goesOn(article, paragraph)) return 'reopens';
  return closesLater(article, paragraph, at) ? 'runs' : null;
}

/** Whether the next paragraph begins with a mark. */
function goesOn({ body, paragraphs }: Article, { paragraph }: Paragraph): boolean {
  const next = paragraphs[paragraph];
  return next !== undefined && REOPENING.test(body.charAt(next.start));
}

/**
 * Whether one of the next paragraphs closes what stands open from `at`, and none before it has a mark that is left open,
 * so that only one way of reading the marks balances them. Straight marks tell nothing, as they open and close alike.
 */
function closesLater({ body, paragraphs }: Article, { paragraph }: Paragraph, at: number): boolean {
  if (!/[«“]/u.test(body.charAt(at))) return false;
  for (const { start, end } of paragraphs.slice(paragraph, paragraph + LONGEST_RUN)) {
    const text = body.slice(start, end);
    const closing = closingMark(text);
    if (closing !== null) return closing > 0;
    if (markedSpans(body, { start, end }).leftOpen !== null) return false;
  }
  return false;
}

/** A paragraph of a quotation that began in one before it, to the mark that closes it or to its end. */
function running(body: string, { start, end }: Paragraph): Stretch {
  const closing = closingMark(body.slice(start, end));
  const until = closing === null ? end : start + closing;
  const outer = { start, end: closing === null ? end : until + 1 };
  return { start, end: until, outer, form: 'marks', continues: true, part: null };
}

/** From the mark that reopens a paragraph to the mark that closes it, or to its end. */
function reopening(body: string, paragraph: Paragraph): Stretch | null {
  if (!REOPENING.test(body.charAt(paragraph.start))) return null;
  const start = paragraph.start + 1;
  const closing = closingMark(body.slice(start, paragraph.end));
  const end = closing === null ? paragraph.end : start + closing;
  const outer = { start: paragraph.start, end: closing === null ? end : end + 1 };
  return { start, end, outer, form: 'marks', continues: true, part: null };
}

/** The first closing mark that closes nothing opened in this text. */
function closingMark(text: string): number | null {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[«“»”]/gu)) {
    depth += mark === '«' || mark === '“' ? 1 : -1;
    if (depth < 0) return index;
  }
  return null;
}

/** What a paragraph leaves open, cut where the narrator speaks up. */
function spokenIn(body: string, outer: Span): Stretch[] {
  return spokenParts(body, { start: outer.start + 1, end: outer.end }).map(
    ({ start, end, outerEnd }, index) => ({
      start,
      end,
      outer: { start: index === 0 ? outer.start : start, end: outerEnd },
      form: 'marks',
      continues: false,
      part: null,
    }),
  );
}

/** What stands between two marks, cut where the narrator speaks up between dashes. */
function betweenMarks(body: string, span: Span, stretches: Stretch[]): void {
  const inside = { start: span.start + 1, end: span.end - 1 };
  // Most spans hold no dash, and a text may hold half a million of them.
  if (!/[—–―-]/.test(body.slice(inside.start, inside.end))) stretches.push(plain(inside, span));
  else
    for (const [index, { start, end, outerEnd }] of spokenParts(body, inside).entries()) {
      const last = outerEnd === inside.end ? span.end : outerEnd;
      const outer = { start: index === 0 ? span.start : start, end: last };
      stretches.push(plain({ start, end }, outer));
    }
}

function plain({ start, end }: Span, outer: Span): Stretch {
  return { start, end, outer, form: 'marks', continues: false, part: null };
}

/** Both in order; marks inside what is said in a turn belong to the turn. */
function merged(spoken: readonly Stretch[], marked: readonly Stretch[]): readonly Stretch[] {
  if (spoken.length === 0) return marked;
  if (marked.length === 0) return spoken;
  let turn = 0;
  const free = marked.filter(({ outer }) => {
    while ((spoken[turn]?.outer.end ?? Number.POSITIVE_INFINITY) <= outer.start) turn += 1;
    return (spoken[turn]?.outer.start ?? Number.POSITIVE_INFINITY) >= outer.end;
  });
  return [...spoken, ...free].sort((a, b) => a.start - b.start);
}
