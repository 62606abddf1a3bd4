// Chance that can be repeated: the same seed gives the same numbers.

export type Random = () => number;

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain, Tommy Ettinger). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 to `below` − 1. */
export function wholeBelow(below: number, random: Random): number {
  return Math.floor(random() * below);
}

/** One of them, or undefined of none. */
export function oneOf<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[wholeBelow(items.length, random)];
}

/** `count` of them drawn without putting back, in their own order; all when there are no more. */
export function sampleOf<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const random = randomFrom(seed);
  const drawn = items
    .map((_, at) => ({ at, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, count)
    .map(({ at }) => at);
  const kept = new Set(drawn);
  return items.filter((_, at) => kept.has(at));
}
