// An article as words, marks and stretches that may be speech, line by line.
import type { Paragraph, Span } from '../article.ts';
import type { Stretch } from './stretch.ts';

export interface WordToken extends Span {
  readonly kind: 'word';
  /** Lower case with accents, without the stop of an abbreviation. */
  readonly lower: string;
  readonly capital: boolean;
  /** Written with a stop that ends no sentence: Dra., art. */
  readonly abbreviated: boolean;
  /** All its letters are capitals: ONU. */
  readonly acronym: boolean;
}

export interface MarkToken extends Span {
  readonly kind: 'mark';
  readonly text: string;
}

export interface StretchToken extends Span {
  readonly kind: 'stretch';
  /** Index among the article's stretches. */
  readonly stretch: number;
}

export type Token = WordToken | MarkToken | StretchToken;

/** A sentence of the narration: what is said in a stretch neither begins nor ends one. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
}

/** Words, and marks one by one; quotation marks without their pair are passed over. */
const PIECE =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-'’·.,](?=\p{N})|[-'’·](?=\p{L}))*|\.\.\.|[^\s\u00a0«»“”„‘’‹›"']/gu;

/** Every line of the paragraphs in order. Linear in their length. */
export function linesOf(
  body: string,
  paragraphs: readonly Paragraph[],
  stretches: readonly Stretch[],
): Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const inside: number[] = [];
    for (; (stretches[next]?.outer.start ?? Number.POSITIVE_INFINITY) < paragraph.end; next += 1)
      inside.push(next);
    const tokens = tokensOf(body, paragraph, stretches, inside);
    for (const line of cut(tokens, paragraph)) lines.push(line);
  }
  return lines;
}

function tokensOf(
  body: string,
  span: Span,
  stretches: readonly Stretch[],
  inside: readonly number[],
): Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  for (const index of inside) {
    const outer = stretches[index]?.outer;
    if (!outer) continue;
    pieces(body, from, outer.start, tokens);
    tokens.push({ kind: 'stretch', stretch: index, start: outer.start, end: outer.end });
    from = outer.end;
  }
  pieces(body, from, span.end, tokens);
  return tokens;
}

function pieces(body: string, start: number, end: number, tokens: Token[]): void {
  for (const { 0: text, index } of body.slice(start, end).matchAll(PIECE)) {
    const at = { start: start + index, end: start + index + text.length };
    if (/^[\p{L}\p{N}]/u.test(text)) {
      const lower = text.normalize('NFC').toLowerCase();
      tokens.push({
        kind: 'word',
        lower,
        capital: /^\p{Lu}/u.test(text),
        acronym: /^\p{Lu}{2,6}$/u.test(text),
        abbreviated: false,
        ...at,
      });
    } else tokens.push({ kind: 'mark', text, ...at });
  }
}

/** Cuts tokens where the paragraph's sentences begin, but never inside a stretch. */
function cut(tokens: readonly Token[], paragraph: Paragraph): Line[] {
  const lines: Line[] = [];
  let current: Token[] = [];
  let sentence = 0;
  let reached = paragraph.start;
  for (const token of tokens) {
    let begins = false;
    for (; (paragraph.sentences[sentence]?.start ?? token.start + 1) <= token.start; sentence += 1) {
      begins ||= (paragraph.sentences[sentence]?.start ?? 0) >= reached;
    }
    if (begins && current.length > 0) {
      lines.push({ paragraph, tokens: withAbbreviations(current) });
      current = [];
    }
    current.push(token);
    reached = token.end;
  }
  if (current.length > 0) lines.push({ paragraph, tokens: withAbbreviations(current) });
  return lines;
}

/** A full stop that does not end its line belongs to the word before it. */
function withAbbreviations(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = kept[kept.length - 1];
    const stop = token.kind === 'mark' && token.text === '.' && index < tokens.length - 1;
    if (stop && before?.kind === 'word' && before.end === token.start) {
      kept[kept.length - 1] = { ...before, end: token.end, abbreviated: true };
    } else kept.push(token);
  }
  return kept;
}

export function isMark(token: Token | undefined, ...texts: readonly string[]): token is MarkToken {
  return token?.kind === 'mark' && texts.includes(token.text);
}

export function wordAt(tokens: readonly Token[], index: number): WordToken | undefined {
  const token = tokens[index];
  return token?.kind === 'word' ? token : undefined;
}
