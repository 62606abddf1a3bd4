// Every stretch of an article that may be speech: between marks, in turns, in block quotations.
import type { Article, Paragraph, Span } from '../../article.ts';
import { spokenParts } from './interposed.ts';
import { markedSpans } from './marks.ts';
import { type Stretch, trimmed } from './stretch.ts';
import { Turns } from './turns.ts';

/** In order, none inside another, none empty. Linear in the article's length. */
export function stretchesOf(article: Article): Stretch[] {
  const turns = new Turns(article);
  const stretches: Stretch[] = [];
  let leftOpen = false;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const marked = inMarks(article, paragraph, leftOpen);
    leftOpen = marked.leftOpen;
    for (const stretch of merged(turns.spokenIn(index), marked.stretches)) {
      const words = trimmed(article.body, stretch);
      if (words) stretches.push(words);
    }
  }
  return stretches;
}

const ANY_MARK = /[«»“”„‘’‹›"']/u;
const unmarked = { stretches: [], leftOpen: false } as const;

/** Characters of a span that holds its two marks and nothing else. */
const EMPTY = 2;
const REOPENING = /^[»«“”]/u;

function inMarks(
  article: Article,
  paragraph: Paragraph,
  leftOpen: boolean,
): { readonly stretches: readonly Stretch[]; readonly leftOpen: boolean } {
  if (!ANY_MARK.test(article.body.slice(paragraph.start, paragraph.end))) return unmarked;
  const first = leftOpen ? reopening(article.body, paragraph) : null;
  const rest = { start: first?.outer.end ?? paragraph.start, end: paragraph.end };
  const marked = markedSpans(article.body, rest);
  const stretches: Stretch[] = first ? [first] : [];
  for (const span of marked.spans)
    if (span.end - span.start > EMPTY) betweenMarks(article.body, span, stretches);
  const next = article.paragraphs[paragraph.paragraph];
  const goesOn = next !== undefined && REOPENING.test(article.body.charAt(next.start));
  if (!goesOn) return { stretches, leftOpen: false };
  if (first && first.end === paragraph.end) return { stretches, leftOpen: true };
  if (marked.leftOpen === null) return { stretches, leftOpen: false };
  const outer = { start: marked.leftOpen, end: paragraph.end };
  const before = stretches.filter((stretch) => stretch.outer.end <= outer.start);
  return { stretches: [...before, ...spokenIn(article.body, outer)], leftOpen: true };
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
