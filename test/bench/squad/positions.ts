// SQuAD counts characters in code points; everything here counts in UTF-16 code units.

/** From a position in code points to one in UTF-16 code units, for this text. */
export function positionsIn(text: string): (codePoints: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (codePoints) => codePoints;
  const starts: number[] = [];
  let unit = 0;
  for (const character of text) {
    starts.push(unit);
    unit += character.length;
  }
  return (codePoints) => starts[codePoints] ?? unit;
}

/**
 * Where an answer stands in its paragraph, in code units: at its position or, where a file counts otherwise, at the
 * occurrence nearest to it; undefined when the paragraph does not hold it.
 */
export function placeOf(answer: string, near: number, paragraph: string): number | undefined {
  if (paragraph.startsWith(answer, near)) return near;
  let best: number | undefined;
  for (let at = paragraph.indexOf(answer); at !== -1; at = paragraph.indexOf(answer, at + 1)) {
    if (best === undefined || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best;
}
