// Groups of words that may be printed for one another, found by the stem of any of them.
import { foldLoosely } from './fold.ts';
import { stemsOf } from './stem.ts';

export interface WordGroup {
  /** Folded words and phrases that it is found by. */
  readonly typed: readonly string[];
  /** Folded words and phrases that may be printed for the one typed. */
  readonly words: readonly string[];
  /** 0 to 1: how surely. */
  readonly closeness: number;
}

const NONE: readonly WordGroup[] = [];

export class WordGroups {
  private readonly byKey = new Map<string, WordGroup[]>();
  private readonly phrases = new Set<string>();
  /** First word of a phrase → the second words of those that begin with it. */
  private readonly phraseStarts = new Map<string, Set<string>>();
  private readonly entries = new Set<string>();

  /** Entries stand for one another; `only` may stand for them but not the other way round. */
  add(entries: readonly string[], closeness: number, only: readonly string[] = NO_WORDS): void {
    const typed = entries.map(foldLoosely);
    const printed = only.length > 0 ? only.map(foldLoosely) : typed;
    const group = { typed, words: printed, closeness };
    for (const word of printed) this.notePhrase(word);
    for (const word of typed) {
      this.entries.add(word);
      this.notePhrase(word);
      for (const key of keysOf(word)) this.join(key, group);
    }
  }

  /** The groups of a word or of a whole phrase, folded. */
  of(key: string): readonly WordGroup[] {
    if (key.includes(' ')) return this.byKey.get(key) ?? NONE;
    const stems = stemsOf(key);
    const [first = ''] = stems;
    return stems.length === 1
      ? (this.byKey.get(first) ?? NONE)
      : stems.flatMap((stem) => this.byKey.get(stem) ?? NONE);
  }

  has(key: string): boolean {
    return this.of(key).length > 0;
  }

  isEntry(key: string): boolean {
    return this.entries.has(key);
  }

  isPhrase(key: string): boolean {
    return this.phrases.has(key);
  }

  /** Whether some phrase begins with these two words. */
  startsPhrase(first: string, second: string): boolean {
    return this.phraseStarts.get(first)?.has(second) ?? false;
  }

  /** Lets the words of a phrase be found as one. */
  notePhrase(key: string): void {
    const [first = '', second] = key.split(' ', 2);
    if (second === undefined) return;
    this.phrases.add(key);
    const seconds = this.phraseStarts.get(first);
    if (seconds) seconds.add(second);
    else this.phraseStarts.set(first, new Set([second]));
  }

  private join(key: string, group: WordGroup): void {
    const groups = this.byKey.get(key);
    if (!groups) this.byKey.set(key, [group]);
    // Two entries of one group may share their stem (firmar, firma).
    else if (groups[groups.length - 1] !== group) groups.push(group);
  }
}

const NO_WORDS: readonly string[] = [];

function keysOf(word: string): readonly string[] {
  return word.includes(' ') ? [word] : stemsOf(word);
}
