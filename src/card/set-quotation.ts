// Sets a quotation: the largest size at which it fits, and what of it is left out when even the smallest is too large.
import { sentencesBetween } from '../../knowledge/reading/sentences.ts';
import { type Line, type Paragraph, paragraphOf } from './break-lines.ts';
import { CUT, OUTER } from './marks.ts';
import { leadingAt, PARTED_FROM, SIZES, SMALLEST } from './theme.ts';

/** Characters that are looked at: no card holds a third of them. */
const LOOKED_AT = 2_000;
/** A sentence that ends before this share of what would fit says too little to stop at. */
const WORTH_STOPPING = 0.6;

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Width of a text at size 1. */
  readonly widthOf: (text: string) => number;
  readonly partsOf: (word: string) => readonly string[];
}

export interface SetQuotation {
  readonly size: number;
  /** With its outer marks; the last lines may end in « […]». */
  readonly lines: readonly Line[];
  /** What is shown of the text, without outer marks: all of it, or its beginning. */
  readonly shown: string;
  readonly cut: boolean;
}

/** `text` is settable, with its inner marks nested. */
export function setQuotation(text: string, room: Room): SetQuotation {
  const whole = text.length <= LOOKED_AT ? atLargest(dressed(text, false), room) : undefined;
  if (whole) return { ...whole, shown: text, cut: false };
  const shown = text.slice(0, endOfCut(text.slice(0, LOOKED_AT), room));
  const beginning = atLargest(dressed(shown, true), room) ?? { size: SMALLEST, lines: [] };
  return { ...beginning, shown, cut: true };
}

/** Words are parted for the sake of size only where that makes the type this much larger. */
const WORTH_PARTING = 1.15;

function atLargest(text: string, room: Room): Pick<SetQuotation, 'size' | 'lines'> | undefined {
  const whole = firstOf(SIZES, (size) => setAt(text, size, room, 'wholeLines'));
  const least = (whole?.size ?? 0) * WORTH_PARTING;
  const larger = SIZES.filter((size) => size <= PARTED_FROM && size >= least);
  return firstOf(larger, (size) => setAt(text, size, room, 'partedLines')) ?? whole;
}

function firstOf(sizes: readonly number[], set: (size: number) => readonly Line[] | undefined) {
  for (const size of sizes) {
    const lines = set(size);
    if (lines) return { size, lines };
  }
  return undefined;
}

function dressed(text: string, cut: boolean): string {
  return `${OUTER.opens}${text}${cut ? CUT : ''}${OUTER.closes}`;
}

function setAt(
  text: string,
  size: number,
  room: Room,
  count: 'wholeLines' | 'partedLines',
): readonly Line[] | undefined {
  const paragraph = readAt(text, size, room);
  return paragraph[count] <= mostLines(size, room) ? paragraph.lines(paragraph[count]) : undefined;
}

function readAt(text: string, size: number, { width, widthOf, partsOf }: Room): Paragraph {
  const parts = size <= PARTED_FROM ? partsOf : (word: string) => [word];
  return paragraphOf(text, { room: width / size, widthOf, partsOf: parts });
}

function mostLines(size: number, { height }: Room): number {
  return Math.floor(height / (size * leadingAt(size)));
}

/** The last end of a sentence that fits or, where that leaves too much room, of a word; of a character if it must. */
function endOfCut(text: string, room: Room): number {
  const fits = (end: number) =>
    readAt(dressed(text.slice(0, end), true), SMALLEST, room).partedLines <= mostLines(SMALLEST, room);
  const within = (ends: readonly number[]) =>
    lastFitting(
      ends.filter((end) => end < text.length),
      fits,
    );
  const word = within([...text.matchAll(/\S+(?= )/g)].map((each) => each.index + each[0].length));
  const sentence = within(sentencesBetween(text, { start: 0, end: text.length }).map(({ end }) => end));
  if (sentence !== undefined && sentence >= (word ?? 0) * WORTH_STOPPING) return sentence;
  return word ?? within([...new Intl.Segmenter('es').segment(text)].map(({ index }) => index)) ?? 0;
}

/** The last of some positions, in order, that fits. */
function lastFitting(ends: readonly number[], fits: (end: number) => boolean): number | undefined {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(ends[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1];
}
