// An article as words, marks and stretches that may be speech, line by line.
import type { Paragraph, Span } from '../../article.ts';
import { datelineLength } from '../../reading/dateline.ts';
import { remembered } from '../../remembered.ts';
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

/** Words (in the group), and marks one by one; quotation marks without their pair are passed over. */
const PIECE =
  /([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-'’·.,](?=\p{N})|(?<=\p{N}):(?=\p{N})|[-'’·](?=\p{L}))*)|\.\.\.|[^\s\u00a0«»“”„‘’‹›"']/gu;

/** Every line of the paragraphs in order. Linear in their length. */
export function linesOf(
  body: string,
  paragraphs: readonly Paragraph[],
  stretches: readonly Stretch[],
): Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const first = next;
    while ((stretches[next]?.outer.start ?? Number.POSITIVE_INFINITY) < paragraph.end) next += 1;
    const span = { start: paragraph.start + datelineIn(body, paragraph), end: paragraph.end };
    cut(tokensOf(body, span, stretches, { first, next }), paragraph, lines);
  }
  return lines;
}

/** Only the first paragraph has a dateline. */
function datelineIn(body: string, { paragraph, start, end }: Paragraph): number {
  return paragraph === 1 ? datelineLength(body.slice(start, end)) : 0;
}

/** The tokens of a paragraph, with its stretches from `first` until `next` among them. */
function tokensOf(
  body: string,
  span: Span,
  stretches: readonly Stretch[],
  inside: { readonly first: number; readonly next: number },
): Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  for (let index = inside.first; index < inside.next; index += 1) {
    const stretch = stretches[index];
    if (!stretch) continue;
    const { outer, end } = stretch;
    pieces(body, from, outer.start, tokens);
    from = outer.end;
    // “Está abierta,” dijo: the comma of the sentence around it, as papers set it that write as the English do.
    const comma = end < outer.end && body.charAt(end - 1) === ',' ? end - 1 : null;
    tokens.push({ kind: 'stretch', stretch: index, start: outer.start, end: comma ?? outer.end });
    if (comma !== null) tokens.push({ kind: 'mark', text: ',', start: comma, end });
  }
  pieces(body, from, span.end, tokens);
  return tokens;
}

function pieces(body: string, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return;
  const gap = body.slice(from, to);
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(gap); piece; piece = PIECE.exec(gap)) {
    const text = piece[0];
    // El intendente (s) Jaime Paz: who stands in for the one in office, as Chile writes it.
    if (text === '(' && STANDING_IN.test(gap.slice(piece.index - 1, piece.index + 4))) {
      PIECE.lastIndex += 2;
      continue;
    }
    const start = from + piece.index;
    const end = start + text.length;
    if (piece[1] === undefined) tokens.push({ kind: 'mark', text, start, end });
    else {
      const { lower, capital, acronym } = spelling(text);
      tokens.push({ kind: 'word', lower, capital, acronym, abbreviated: false, start, end });
    }
  }
}

/** subrogante, interino, encargado, retirado */
const STANDING_IN = /^\s\([sieSIER]\)[\s,]$/u;

/** A word's letters as they are compared. */
type Spelling = Pick<WordToken, 'lower' | 'capital' | 'acronym'>;

const spelling = remembered(
  (text: string): Spelling => ({
    lower: text.normalize('NFC').toLowerCase(),
    capital: /^\p{Lu}/u.test(text),
    // AVA-Asaja, UGT.
    acronym: /^\p{Lu}{2,6}(?:-\p{Lu}\p{L}*)?$/u.test(text),
  }),
);

/** Cuts tokens where the paragraph's sentences begin, but never inside a stretch. */
function cut(tokens: readonly Token[], paragraph: Paragraph, lines: Line[]): void {
  let first = 0;
  let sentence = 0;
  let reached = paragraph.start;
  for (const [index, token] of tokens.entries()) {
    let begins = false;
    for (; (paragraph.sentences[sentence]?.start ?? token.start + 1) <= token.start; sentence += 1) {
      begins ||= (paragraph.sentences[sentence]?.start ?? 0) >= reached;
    }
    if (begins && index > first) {
      lines.push({ paragraph, tokens: withAbbreviations(tokens.slice(first, index)) });
      first = index;
    }
    reached = token.end;
  }
  if (tokens.length > first) lines.push({ paragraph, tokens: withAbbreviations(tokens.slice(first)) });
}

/** A full stop that does not end its line belongs to the word before it. */
function withAbbreviations(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex((token) => token.kind === 'mark' && token.text === '.');
  if (stop === -1 || stop === tokens.length - 1) return tokens;
  const kept: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = kept[kept.length - 1];
    const inside = token.kind === 'mark' && token.text === '.' && index < tokens.length - 1;
    if (inside && before?.kind === 'word' && before.end === token.start) {
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
