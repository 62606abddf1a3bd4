// What autocomplete offers of a short list: Fuse.js over folded text, so that accents and slips do not matter.
import Fuse from 'fuse.js';
import { lazily } from './lazily.ts';
import { foldLoosely } from './spanish/fold.ts';

/** Fuse's score from 0 (the same) to 1: autocomplete may be generous, the reader chooses. */
const THRESHOLD = 0.4;
/** Characters looked for: more than anybody types to find a name, few enough to stay quick. */
const LONGEST_TYPED = 64;

export class Suggester<Item> {
  private readonly items: readonly Item[];
  /** Made for the first one who types: most lists are never searched. */
  private readonly fuse: () => Fuse<string>;

  constructor(items: readonly Item[], textOf: (item: Item) => string) {
    this.items = items;
    this.fuse = lazily(
      () =>
        new Fuse(
          items.map((item) => foldLoosely(textOf(item))),
          // What is typed may stand anywhere in a title, and a short title is no better than a long one.
          { threshold: THRESHOLD, ignoreLocation: true, ignoreFieldNorm: true },
        ),
    );
  }

  /** At most `limit` items, best first; all, in their order, when nothing has been typed. */
  suggest(typed: string, limit: number): Item[] {
    const folded = foldLoosely(typed).trim().slice(0, LONGEST_TYPED);
    if (folded === '') return this.items.slice(0, limit);
    return this.fuse()
      .search(folded, { limit })
      .flatMap(({ refIndex }) => this.items[refIndex] ?? []);
  }
}
