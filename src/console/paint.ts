// Text for a terminal: nothing that moves the cursor, colour only where there is any, lines that fit.
import type { Highlight } from '../../knowledge/search/passage.ts';
import { normaliseUser } from '../discord/markdown.ts';

const ESCAPE = String.fromCharCode(27);
const STYLE = new RegExp(`${ESCAPE}\\[\\d+m`, 'g');

/** What the terminal can do. */
export interface Look {
  readonly colour: boolean;
  /** Columns; `Infinity` where the output is no terminal, so that excerpts stay on their lines. */
  readonly width: number;
}

export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  struck(text: string): string;
  /** Wraps each line at the width, every line behind `prefix`. */
  wrap(text: string, prefix?: string): string;
}

export function paintFor({ colour, width }: Look): Paint {
  const style = (on: number, off: number) => (text: string) =>
    colour && text !== '' ? `${ESCAPE}[${on}m${text}${ESCAPE}[${off}m` : text;
  return {
    bold: style(1, 22),
    dim: style(2, 22),
    struck: style(9, 29),
    wrap: (text, prefix = '') =>
      text
        .split('\n')
        .flatMap((line) => wrapLine(line, width - columnsOf(prefix)))
        .map((line) => `${prefix}${line}`)
        .join('\n'),
  };
}

/** The article's words with what answers in bold. */
export function highlighted(text: string, highlights: readonly Highlight[], paint: Paint): string {
  let shown = '';
  let from = 0;
  for (const [start, end] of highlights) {
    if (start < from || end <= start) continue;
    shown += safe(text.slice(from, start)) + paint.bold(safe(text.slice(start, end)));
    from = end;
  }
  return shown + safe(text.slice(from));
}

/** The article's words without what a terminal would obey: controls (but line ends) and bidirectional ones. */
export function safe(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd').replace(/\p{Cs}/gu, '\ufffd');
}

/** What others wrote and is no excerpt, on one line. */
export function oneLine(text: string): string {
  return normaliseUser(text);
}

/** Columns that a text takes: marks take none, East Asian letters and most emoji two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text.replace(STYLE, '')) {
    if (/[\p{M}\p{Cf}]/u.test(character)) continue;
    columns +=
      /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}

function wrapLine(line: string, width: number): string[] {
  if (columnsOf(line) <= width) return [line];
  const lines: string[] = [];
  let current = '';
  let columns = 0;
  for (const word of line.split(' ')) {
    const length = columnsOf(word);
    if (columns > 0 && columns + 1 + length > width) {
      lines.push(current);
      current = word;
      columns = length;
    } else {
      current = columns === 0 ? word : `${current} ${word}`;
      columns += (columns === 0 ? 0 : 1) + length;
    }
  }
  return [...lines, current];
}
