// Excerpts: the article's words in a block quote, cut only at their end, with their citation below.
import type { CitedPassage } from '../../../commands/result.ts';
import type { Highlight } from '../../../knowledge/search/passage.ts';
import type { Texts } from '../../texts/index.ts';
import { wholeCharacters, withHighlights } from '../markdown.ts';
import { type Citable, citation } from './citation.ts';
import { LEAST_EXCERPT } from './limits.ts';
import { type Block, quoted, small } from './text.ts';

/** What stands where an excerpt has been cut. */
const CUT = ' \\[…\\]';

export interface Excerpt {
  readonly text: string;
  readonly highlights?: readonly Highlight[];
  /** Positions where the text is best cut, in order (the ends of its sentences). */
  readonly cuts?: readonly number[];
}

/**
 * The excerpt as Markdown in at most `room` characters once dressed; when it is longer, its beginning up to the end
 * of a word and «[…]».
 */
export function fitted(excerpt: Excerpt, room: number, dress: (markdown: string) => string): string {
  const { text, highlights = [], cuts = [] } = excerpt;
  if (text.length <= room) {
    const whole = dress(withHighlights(text, highlights));
    if (whole.length <= room) return whole;
  }
  const cutAt = (end: number) => dress(`${withHighlights(text.slice(0, end), highlights)}${CUT}`);
  const fits = (end: number) => cutAt(end).length <= room;
  const end = lastFitting(cuts, fits) ?? lastFitting(endsOfWords(text, room), fits);
  return cutAt(end ?? lastFitting(charactersOf(text, room), fits) ?? 0);
}

/** An excerpt in a block quote, what answers in bold, and below it where it stands. */
export function excerptBlock(cited: Citable & Excerpt, texts: Texts): Block {
  return citedBlock(cited, texts, quoted);
}

/** Passages as excerpts, one below the other; a title that has just been given is shorter the next time. */
export function excerptBlocks(passages: readonly CitedPassage[], texts: Texts): Block[] {
  return passages.map((passage, index) =>
    excerptBlock({ ...passage, repeated: passages[index - 1]?.article === passage.article }, texts),
  );
}

/** One in small print, without a quote's bar or bold: what may interest, and is no answer. */
export function mentionBlock(cited: Citable & Excerpt, texts: Texts): Block {
  return citedBlock({ ...cited, highlights: [] }, texts, small);
}

function citedBlock(cited: Citable & Excerpt, texts: Texts, dress: (markdown: string) => string): Block {
  return (room) => {
    const linked = `\n${small(citation(cited, texts, { linked: true }))}`;
    const below =
      room - linked.length >= LEAST_EXCERPT
        ? linked
        : `\n${small(citation(cited, texts, { linked: false }))}`;
    return `${fitted(cited, room - below.length, dress)}${below}`;
  };
}

/** The last of some positions, in order, that fits: fitting ends somewhere and does not begin again. */
function lastFitting(positions: readonly number[], fits: (position: number) => boolean): number | undefined {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(positions[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return positions[low - 1];
}

function endsOfWords(text: string, room: number): number[] {
  return [...text.slice(0, room).matchAll(/\S+(?=\s)/g)].map((word) => word.index + word[0].length);
}

/** For a text without blanks: any position that splits no character. */
function charactersOf(text: string, room: number): number[] {
  const ends = Array.from({ length: Math.max(0, Math.min(text.length, room)) }, (_, index) => index + 1);
  return ends.filter((end) => wholeCharacters(text, end) === end);
}
