// The few with the highest scores of many, without sorting the many.

/** Keeps the `room` highest-scoring numbers; of equals, the lower number. */
export class TopScores {
  private readonly room: number;
  /** Best first. */
  private readonly kept: { readonly item: number; readonly score: number }[] = [];

  constructor(room: number) {
    this.room = room;
  }

  add(item: number, score: number): void {
    const last = this.kept[this.kept.length - 1];
    const full = this.kept.length === this.room;
    if (full && last && !isBefore(item, score, last)) return;
    if (full) this.kept.pop();
    let at = this.kept.length;
    while (at > 0) {
      const before = this.kept[at - 1];
      if (!before || !isBefore(item, score, before)) break;
      at -= 1;
    }
    this.kept.splice(at, 0, { item, score });
  }

  /** Best first. */
  items(): number[] {
    return this.kept.map(({ item }) => item);
  }
}

function isBefore(
  item: number,
  score: number,
  other: { readonly item: number; readonly score: number },
): boolean {
  return score > other.score || (score === other.score && item < other.item);
}
