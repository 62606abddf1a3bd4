// Sums by number, for questions that touch few of very many: the room is kept from one question to the next.

/** Sums that are all zero until something is added; every amount is above zero. */
export class Tally {
  private sums = new Float64Array(0);
  private met = new Int32Array(0);
  /** How many numbers have a sum. */
  size = 0;

  /** Makes room for the numbers below `end`; only of an empty tally. */
  makeRoom(end: number): void {
    if (this.sums.length >= end) return;
    this.sums = new Float64Array(end * 2);
    this.met = new Int32Array(end * 2);
  }

  add(number: number, amount: number): void {
    const before = this.sums[number] ?? 0;
    if (before === 0) this.enter(number);
    this.sums[number] = before + amount;
  }

  /** Raises the sum of a number to `amount`. */
  raise(number: number, amount: number): void {
    const before = this.sums[number] ?? 0;
    if (before >= amount) return;
    if (before === 0) this.enter(number);
    this.sums[number] = amount;
  }

  of(number: number): number {
    return this.sums[number] ?? 0;
  }

  /** The numbers that have a sum, in the order in which they were met; good until the next change. */
  numbers(): Int32Array {
    return this.met.subarray(0, this.size);
  }

  clear(): void {
    for (let at = 0; at < this.size; at += 1) this.sums[this.met[at] ?? 0] = 0;
    this.size = 0;
  }

  private enter(number: number): void {
    this.met[this.size] = number;
    this.size += 1;
  }
}
