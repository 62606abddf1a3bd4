// Breaks text into lines of even length: all breaks are weighed together, not one after the other.

/** A stretch of text that no line break parts. */
interface Box {
  readonly text: string;
  readonly width: number;
  /** What stands after it within a line; a hyphen only appears where the line ends. */
  readonly after: 'space' | 'hyphen' | 'joint' | 'end';
}

export interface Measure {
  /** Width of the column. */
  readonly room: number;
  /** Width of a text in the same unit. */
  readonly widthOf: (text: string) => number;
  /** The pieces between which a word may be parted with a hyphen. */
  readonly partsOf: (word: string) => readonly string[];
}

export interface Line {
  readonly text: string;
  /** The line ends within a word, and shows a hyphen that is not in `text`. */
  readonly parted: boolean;
}

export const HYPHEN = '-';

/**
 * What a bad line costs, beside the square of the share of it that stays empty: a hyphen as much as a sixth of the
 * line, a second one below it twice that, a single letter left at the end a little.
 */
const COST = { hyphen: 0.03, ladder: 0.06, loneLetter: 0.004 } as const;

export interface Paragraph {
  /** Least number of lines with words whole; `Infinity` when a word does not fit in one. */
  readonly wholeLines: number;
  /** Least number of lines with words parted. */
  readonly partedLines: number;
  /** The evenest lines, of that number if there can be. */
  readonly lines: (count: number) => readonly Line[];
}

/** Reads a text (single spaces, no line breaks) for setting in a column. */
export function paragraphOf(text: string, measure: Measure): Paragraph {
  const boxes = boxesOf(text, measure);
  const hyphen = measure.widthOf(HYPHEN);
  const ruler = rulerOf(boxes, measure.widthOf(' '), hyphen);
  const fits = (from: number, to: number) => ruler(from, to) <= measure.room;
  return {
    wholeLines: fewest(boxes, fits, (box) => box.after === 'space'),
    partedLines: fewest(boxes, fits, () => true),
    lines: (count) => evenest(boxes, count, (from, to) => ruler(from, to) / measure.room),
  };
}

function boxesOf(text: string, { room, widthOf, partsOf }: Measure): Box[] {
  const words = text.split(' ').filter((word) => word !== '');
  return words.flatMap((word, index) => {
    const last = index === words.length - 1 ? 'end' : 'space';
    const boxed = (parts: readonly string[], between: 'hyphen' | 'joint') =>
      parts.map((part, at): Box => {
        const isLast = at === parts.length - 1;
        return { text: part, width: widthOf(part), after: isLast ? last : between };
      });
    const parts = boxed(partsOf(word), 'hyphen');
    // An address or a word in no language we part: anywhere, rather than out of the picture.
    const tooWide = parts.some(({ width }) => width + widthOf(HYPHEN) > room);
    return tooWide ? boxed(charactersOf(word), 'joint') : parts;
  });
}

function charactersOf(word: string): string[] {
  return [...new Intl.Segmenter('es').segment(word)].map(({ segment }) => segment);
}

/** Width of the line from one box to another, both included. */
function rulerOf(boxes: readonly Box[], space: number, hyphen: number) {
  const before = [0];
  for (const { width, after } of boxes) {
    before.push((before.at(-1) ?? 0) + width + (after === 'space' ? space : 0));
  }
  return (from: number, to: number) => {
    const last = boxes[to];
    const trailing = last?.after === 'space' ? space : 0;
    const width = (before[to + 1] ?? 0) - (before[from] ?? 0) - trailing;
    return width + (last?.after === 'hyphen' ? hyphen : 0);
  };
}

function fewest(
  boxes: readonly Box[],
  fits: (from: number, to: number) => boolean,
  mayBreakAfter: (box: Box) => boolean,
): number {
  let lines = 1;
  let from = 0;
  let lastBreak = -1;
  for (const [to, box] of boxes.entries()) {
    if (!fits(from, to) && lastBreak >= from) {
      from = lastBreak + 1;
      lines += 1;
    }
    const breaks = box.after !== 'end' && mayBreakAfter(box);
    if ((breaks || box.after === 'end') && !fits(from, to)) return Number.POSITIVE_INFINITY;
    if (breaks) lastBreak = to;
  }
  return lines;
}

interface Way {
  readonly cost: number;
  /** The box that the line begins with, and the way there. */
  readonly from: number;
  readonly before: Way | undefined;
  readonly parted: boolean;
}

/** Of all ways to set the boxes in so many lines, the cheapest; each round adds a line to all ways so far. */
function evenest(
  boxes: readonly Box[],
  count: number,
  shareOf: (from: number, to: number) => number,
): readonly Line[] {
  let ways = new Map<number, Way | undefined>([[0, undefined]]);
  for (let line = 0; line < count; line += 1) {
    const next = new Map<number, Way | undefined>();
    for (const [from, before] of ways) {
      for (let to = from; to < boxes.length && shareOf(from, to) <= 1; to += 1) {
        const way = wayOf(boxes, { from, to, share: shareOf(from, to), before });
        const known = next.get(to + 1);
        if (!known || way.cost < known.cost) next.set(to + 1, way);
      }
    }
    ways = next;
  }
  return linesOf(boxes, ways.get(boxes.length));
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly before: Way | undefined;
}

function wayOf(boxes: readonly Box[], { from, to, share, before }: Step): Way {
  const box = boxes[to];
  const parted = box?.after === 'hyphen';
  const lone = box?.after === 'space' && /^\P{L}*\p{L}$/u.test(box.text) && boxes[to - 1]?.after === 'space';
  const cost =
    (before?.cost ?? 0) +
    (1 - share) ** 2 +
    (parted ? COST.hyphen : 0) +
    (parted && before?.parted ? COST.ladder : 0) +
    (lone ? COST.loneLetter : 0);
  return { cost, from, before, parted };
}

function linesOf(boxes: readonly Box[], way: Way | undefined): Line[] {
  const lines: Line[] = [];
  let end = boxes.length;
  for (let each = way; each; each = each.before) {
    const text = boxes
      .slice(each.from, end)
      .map((box, index, all) => box.text + (box.after === 'space' && index < all.length - 1 ? ' ' : ''))
      .join('');
    lines.unshift({ text, parted: each.parted });
    end = each.from;
  }
  return lines;
}
