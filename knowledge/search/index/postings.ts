// Numbers in ascending order that grow at the end and lose a stretch: where a word stands.

/** Places kept for a word before the first growth. */
const FIRST_ROOM = 2;

export class Postings {
  private room = new Int32Array(FIRST_ROOM);
  /** What `values` gave last, until a change: making a view takes longer than following a short list. */
  private view: Int32Array | undefined;
  length = 0;

  /** Notes a number; it is at least the last one, and is kept once. */
  add(value: number): void {
    if (this.length > 0 && this.room[this.length - 1] === value) return;
    if (this.length === this.room.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.length] = value;
    this.length += 1;
    this.view = undefined;
  }

  /** Forgets every number from `first` up to and without `end`. */
  removeBetween(first: number, end: number): void {
    const from = this.placeOf(first);
    const to = this.placeOf(end);
    this.room.copyWithin(from, to, this.length);
    this.length -= to - from;
    this.view = undefined;
  }

  /** What is kept, in ascending order; a view that is good until the next change. */
  values(): Int32Array {
    this.view ??= this.room.subarray(0, this.length);
    return this.view;
  }

  /** The place of the first number that is not below `value`. */
  private placeOf(value: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.room[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
