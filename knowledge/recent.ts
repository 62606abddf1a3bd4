// What was worked out last: the phrases of a line are asked about several times while the line is read.

/** More than the phrases of most lines. */
const KEPT = 8;

/** Answers by the object that was asked about; of more than a few the oldest is forgotten. */
export class Recent<Key extends object, Answer> {
  private readonly keys: Key[] = [];
  private readonly answers: Answer[] = [];
  private next = 0;

  get(key: Key, answer: () => Answer): Answer {
    const at = this.keys.indexOf(key);
    const known = this.answers[at];
    if (known !== undefined) return known;
    const found = answer();
    this.keys[this.next] = key;
    this.answers[this.next] = found;
    this.next = (this.next + 1) % KEPT;
    return found;
  }
}
