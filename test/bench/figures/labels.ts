// Where names are written, so that none covers another and each is near what it names.

export interface Point {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Pixels that a line of text takes: its height, and a letter's width as estimated. */
export interface TextSize {
  readonly height: number;
  readonly letter: number;
}

export type Named<Item> = Item & { readonly label: { readonly x: number; readonly y: number } };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half of what a dot takes, with some air. */
const DOT = 8;
/** How far a name may be moved up or down from beside its dot, in lines. */
const FARTHEST = 6;

/**
 * The left end and base line of each name, in the order given: beside its point, on the right or else on the left, moved
 * up or down by as few lines as keep it clear of the other points and of the names before it.
 */
export function besidePoints<Item extends Point>(points: readonly Item[], size: TextSize): Named<Item>[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - DOT,
    right: x + DOT,
    top: y - DOT,
    bottom: y + DOT,
  }));
  return points.map((point) => {
    const places = placesBeside(point, size);
    const place = places.find(
      (candidate) => !taken.some((box) => overlap(boxOf(candidate, point.text, size), box)),
    );
    const { x, y } = place ?? places[0] ?? point;
    taken.push(boxOf({ x, y }, point.text, size));
    return { ...point, label: { x, y } };
  });
}

function placesBeside({ text, x, y }: Point, { height, letter }: TextSize): { x: number; y: number }[] {
  const right = x + DOT + 2;
  const left = x - DOT - 2 - text.length * letter;
  const lines = [
    0,
    ...Array.from({ length: FARTHEST * 2 }, (_, at) => (at % 2 === 0 ? -1 : 1) * (Math.floor(at / 2) + 1)),
  ];
  return lines.flatMap((line) => [right, left].map((place) => ({ x: place, y: y + 4 + line * height })));
}

function boxOf(
  { x, y }: { readonly x: number; readonly y: number },
  text: string,
  { height, letter }: TextSize,
): Box {
  return { left: x, right: x + text.length * letter, top: y - height + 4, bottom: y + 3 };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/**
 * The heights of names in one column, at least `height` apart and together as near to the heights wanted as can be (least
 * squares: isotonic regression by pooling neighbours). In the order given.
 */
export function inAColumn(wanted: readonly number[], height: number): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const pools: { sum: number; count: number }[] = [];
  for (const [rank, at] of order.entries()) {
    let pool = { sum: (wanted[at] ?? 0) - rank * height, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const settled = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  const heights = [...wanted];
  for (const [rank, at] of order.entries()) heights[at] = (settled[rank] ?? 0) + rank * height;
  return heights;
}
