// Where the paragraphs of a body begin and end, for both kinds of article file.
import type { Span } from '../article.ts';
import { fold } from '../spanish/fold.ts';
import boilerplate from './boilerplate.json' with { type: 'json' };

const lines = new Set(boilerplate.lines);
/** A line longer than this is prose even when it begins like boilerplate. In characters. */
const LONGEST_BOILERPLATE = 80;

/** Paragraphs of a Markdown body: blocks separated by blank lines. */
export function paragraphsByBlankLine(body: string): Span[] {
  return spansOf(body, /\S(?:[^\n]|\n(?![ \t]*(?:\n|$)))*/g);
}

/** Paragraphs of a plain text: one a line, without what the page left at the end. */
export function paragraphsByLine(body: string): Span[] {
  const paragraphs = spansOf(body, /\S[^\n]*/g);
  while (paragraphs.length > 0) {
    const last = paragraphs[paragraphs.length - 1];
    if (!last || !isBoilerplate(body.slice(last.start, last.end))) break;
    paragraphs.pop();
  }
  return paragraphs;
}

function spansOf(body: string, pattern: RegExp): Span[] {
  return [...body.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST_BOILERPLATE) return false;
  const folded = fold(line).replace(/[\s.:!…»>-]+$/u, '');
  return (
    lines.has(folded) ||
    boilerplate.prefixes.some(
      (prefix) => folded.startsWith(`${prefix}:`) || (prefix === '©' && folded.startsWith(prefix)),
    )
  );
}
