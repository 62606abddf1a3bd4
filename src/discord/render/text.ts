// Small pieces of a message's text, and how pieces are fitted into the room there is.
import { escapeUser, normaliseUser, truncate } from '../markdown.ts';
import { NOTE } from './limits.ts';

/** Writes itself in at most so many characters; `Infinity` asks for the whole. */
export type Block = (room: number) => string;

/** What others wrote and is no excerpt (titles, names, what was typed): on one line, cut at `max`, escaped. */
export function foreign(text: string, max: number): string {
  return escapeUser(plain(text, max));
}

/** The same for places where Discord interprets no Markdown: footers and labels. */
export function plain(text: string, max: number): string {
  return truncate(normaliseUser(text), max);
}

/** Lines in Discord's block quote. */
export function quoted(markdown: string): string {
  return `> ${markdown.replaceAll('\n', '\n> ')}`;
}

/** Lines in Discord's small print. */
export function small(markdown: string): string {
  return `-# ${markdown.replaceAll('\n', '\n-# ')}`;
}

/** Joins what there is with middle dots. */
export function dotted(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

const GAP = '\n\n';

/** Joins what there is, with a blank line between. */
export function spaced(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(GAP);
}

/**
 * Blocks below a head, as many as fit whole: the first is cut if it must be, those that no longer fit are dropped
 * from the end, never from the middle, and counted.
 */
export function stacked(
  head: string,
  blocks: readonly Block[],
  room: number,
  leftOut: (count: number) => string,
): string {
  let text = head;
  for (const [index, block] of blocks.entries()) {
    const isLast = index === blocks.length - 1;
    const left = room - text.length - GAP.length - (isLast ? 0 : NOTE);
    const written = block(index === 0 ? left : Number.POSITIVE_INFINITY);
    if (written.length > left) return spaced([text, small(leftOut(blocks.length - index))]);
    text = spaced([text, written]);
  }
  return text;
}

/** Blocks below a head, all of them: where they do not fit whole, the longest are cut to equal shares. */
export function shared(head: string, blocks: readonly Block[], room: number): string {
  const whole = blocks.map((block) => block(Number.POSITIVE_INFINITY));
  const left = room - head.length - GAP.length * blocks.length;
  const share = fairShare(
    whole.map(({ length }) => length),
    left,
  );
  const written = blocks.map((block, index) => {
    const entire = whole[index] ?? '';
    return entire.length <= share ? entire : block(share);
  });
  return spaced([head, ...written]);
}

/** The length at which the longest must be cut so that all fit; what shorter ones leave goes to them. */
function fairShare(lengths: readonly number[], room: number): number {
  let left = room;
  const ascending = [...lengths].sort((a, b) => a - b);
  for (const [index, length] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (length > share) return share;
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}
