// Moves labels apart so that none covers another.

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The same labels, those that would overlap moved down; in pixels, by an estimate of their width. */
export function apart<Item extends Label>(labels: readonly Item[], height: number, letter: number): Item[] {
  const placed: Item[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    let { y } = label;
    const clash = () =>
      placed.find(
        (other) =>
          Math.abs(other.y - y) < height &&
          label.x < other.x + other.text.length * letter &&
          other.x < label.x + label.text.length * letter,
      );
    for (let other = clash(); other; other = clash()) y = other.y + height;
    placed.push({ ...label, y });
  }
  return placed;
}
