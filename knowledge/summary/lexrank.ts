// The most central sentences of a text: LexRank (Erkan and Radev 2004, https://arxiv.org/abs/1109.2128).
import { stemsOf } from '../spanish/stem.ts';
import { isFunctionWord, isWeakWord, wordsOf } from '../spanish/words.ts';

/** Chance of following a likeness rather than jumping anywhere, as in PageRank and in the paper. */
const DAMPING = 0.85;
/** The walk has settled when no share moves by more than this. */
const SETTLED = 1e-6;
const MOST_ROUNDS = 100;

type Vector = ReadonlyMap<string, number>;

/**
 * The share of attention each sentence gets, in their order, by how alike they are; shares add up to 1. No sentence votes
 * for itself: the sentences of news share few words, so that their own votes would leave them all alike. One that is
 * like no other leads anywhere.
 */
export function centrality(likenesses: readonly (readonly number[])[]): number[] {
  const likeness = likenessToOthers(likenesses);
  const sums = likeness.map((row) => row.reduce((sum, value) => sum + value, 0) || 1);
  const count = likeness.length;
  let shares = likeness.map(() => 1 / count);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next: number[] = shares.map((_, to) => {
      const voted = shares.reduce(
        (sum, share, from) => sum + (share * (likeness[from]?.[to] ?? 0)) / (sums[from] ?? 1),
        0,
      );
      return (1 - DAMPING) / count + DAMPING * voted;
    });
    const moved = Math.max(0, ...next.map((share, at) => Math.abs(share - (shares[at] ?? 0))));
    shares = next;
    if (moved < SETTLED) break;
  }
  return shares;
}

function likenessToOthers(likenesses: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return likenesses.map((row, from) => {
    const others = row.map((value, to) => (to === from ? 0 : value));
    return others.some((value) => value > 0) ? others : row.map(() => 1);
  });
}

/** How alike each two sentences of the text are, 0 to 1. */
export function likenessTable(sentences: readonly string[]): number[][] {
  const vectors = vectorsOf(sentences);
  return vectors.map((a) => vectors.map((b) => cosine(a, b)));
}

/** Stems with tf·idf weights over these sentences. */
function vectorsOf(sentences: readonly string[]): Vector[] {
  const counts = sentences.map((sentence) => {
    const count = new Map<string, number>();
    for (const { key, start, end } of wordsOf(sentence)) {
      if (isFunctionWord(key) || isWeakWord(key)) continue;
      const stem = stemsOf(sentence.slice(start, end))[0] ?? key;
      count.set(stem, (count.get(stem) ?? 0) + 1);
    }
    return count;
  });
  const holding = new Map<string, number>();
  for (const count of counts)
    for (const stem of count.keys()) holding.set(stem, (holding.get(stem) ?? 0) + 1);
  return counts.map(
    (count) =>
      new Map(
        [...count].map(([stem, times]) => [
          stem,
          times * Math.log(1 + sentences.length / (holding.get(stem) ?? 1)),
        ]),
      ),
  );
}

function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  for (const [stem, weight] of a) dot += weight * (b.get(stem) ?? 0);
  const lengths = Math.hypot(...a.values()) * Math.hypot(...b.values());
  return lengths === 0 ? 0 : dot / lengths;
}
