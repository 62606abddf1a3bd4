// What Discord's Markdown would interpret, made to display as written; and links that point at a text.
import type { Highlight } from '../../knowledge/search/passage.ts';

/** Characters that may open emphasis, code, spoilers, links, quotes, mentions or headings anywhere. */
const ANYWHERE = /[\\*_~`|[\]<>@#]/g;
/** A colon before more text may belong to an address (`://`) or an emoji (`:name:`). */
const COLON = /:(?=\S)/g;
/** List markers and what begins a subtext, where a line begins. The last character is what counts. */
const LINE_START = /(?:^|[\n\v\f\r\u0085\u2028\u2029])[^\S\n\v\f\r\u0085\u2028\u2029]*(?:[-+]|\d+[.)])/g;
/** A dot between letters: clients make cards of invites (`discord.gg/…`) written without `https`. */
const DOT = /(?<=\p{L})\.(?=\p{L})/gu;

/**
 * The article's words, escaped so that Discord displays them character by character, with what answers in bold.
 * Highlights are positions in `text`.
 */
export function withHighlights(text: string, highlights: readonly Highlight[]): string {
  const specials = specialsOf(text);
  const bold = boldSpans(text, highlights);
  const opens = new Set(bold.map(([start]) => start));
  const closes = new Set(bold.map(([, end]) => end));
  let marked = '';
  for (let position = 0; position <= text.length; position += 1) {
    if (closes.has(position)) marked += '**';
    if (opens.has(position)) marked += '**';
    if (specials.has(position)) marked += '\\';
    marked += text.charAt(position);
  }
  return marked;
}

/** What somebody typed, on one line, without what hides or disorders, escaped. */
export function escapeUser(text: string): string {
  const shown = normaliseUser(text);
  const specials = specialsOf(shown);
  for (const match of shown.matchAll(DOT)) specials.add(match.index);
  return escapeAt(shown, specials);
}

/**
 * Controls, format characters (bidirectional ones, zero-width ones, tags) and others that cannot be seen; white
 * space is told apart below, and U+FE0F stays, which chooses an emoji's style.
 */
const INVISIBLE = /(?![\ufe0f\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const HALF_SURROGATE = /\p{Cs}/gu;
const BLANKS = /[\s\u0085]+/gu;
/** Marks on one letter: living languages write up to two; what comes after piles up over other lines. */
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;

/** What somebody typed as it may be shown anywhere: one line, nothing invisible, no piled marks. Not escaped. */
export function normaliseUser(text: string): string {
  return text
    .replace(HALF_SURROGATE, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    .trim();
}

/**
 * At most `max` UTF-16 code units of a text that is not an excerpt (a title, what somebody typed), not yet
 * escaped: cut after a word where one ends in the last third, never inside a character, and marked with «…».
 */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, wholeCharacters(text, Math.max(0, max - 1)));
  const lastBlank = room.search(/\s\S*$/);
  const kept = lastBlank > (room.length * 2) / 3 ? room.slice(0, lastBlank) : room;
  return `${kept.trimEnd()}…`;
}

/** The position at or before `position` that splits no surrogate pair. */
export function wholeCharacters(text: string, position: number): number {
  const before = text.charCodeAt(position - 1);
  const after = text.charCodeAt(position);
  const splits = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return splits ? position - 1 : position;
}

function specialsOf(text: string): Set<number> {
  const specials = new Set<number>();
  for (const pattern of [ANYWHERE, COLON])
    for (const { index } of text.matchAll(pattern)) specials.add(index);
  for (const match of text.matchAll(LINE_START)) specials.add(match.index + match[0].length - 1);
  return specials;
}

function escapeAt(text: string, specials: ReadonlySet<number>): string {
  let escaped = '';
  for (let position = 0; position < text.length; position += 1) {
    escaped += specials.has(position) ? `\\${text.charAt(position)}` : text.charAt(position);
  }
  return escaped;
}

/** Highlights as bold can stand: within the text, in order, apart, on one line each, no blanks at their edges. */
function boldSpans(text: string, highlights: readonly Highlight[]): Highlight[] {
  const spans: [number, number][] = [];
  const inOrder = highlights.map((span) => within(text, span)).sort((a, b) => a[0] - b[0]);
  for (const [start, end] of inOrder) {
    const last = spans.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (start < end) spans.push([start, end]);
  }
  return spans.flatMap((span) => trimmedLines(text, span));
}

function within(text: string, [start, end]: Highlight): Highlight {
  const clamp = (position: number) => Math.min(Math.max(Math.trunc(position) || 0, 0), text.length);
  const from = wholeCharacters(text, clamp(start));
  const to = clamp(end);
  return [from, wholeCharacters(text, to) === to ? to : to + 1];
}

function trimmedLines(text: string, [start, end]: Highlight): Highlight[] {
  return [...text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g)].map((line) => [
    start + line.index,
    start + line.index + line[0].length,
  ]);
}
