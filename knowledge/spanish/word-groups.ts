// Groups of words that may be printed for one another, found by the stem of any of them.
import { foldAllLoosely } from './fold.ts';
import { START_OF_STEM, startsOfStems, stemsOf, stemsOnce } from './stem.ts';
import { VerbPhrases } from './verb-phrases.ts';

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
  /** By the stem of a word, by the whole of a phrase: of those that have been looked for. */
  private readonly byKey = new Map<string, readonly WordGroup[]>();
  private readonly entries = new Set<string>();
  /** By how a key begins: stemming every entry would take longer than all else at the start. */
  private readonly unread = new Map<string, WordGroup[]>();
  private readonly phrases = new Set<string>();
  /** First word of a phrase → the second words of those that begin with it. */
  private readonly phraseStarts = new Map<string, Set<string>>();
  private readonly verbPhrases = new VerbPhrases();

  /** Entries stand for one another; `only` may stand for them but not the other way round. */
  add(entries: readonly string[], closeness: number, only: readonly string[] = NO_WORDS): void {
    const typed = foldAllLoosely(entries);
    const printed = only.length > 0 ? foldAllLoosely(only) : typed;
    const group = { typed, words: printed, closeness };
    for (const word of typed) {
      this.notePhrase(word);
      for (const start of startsOf(word)) append(this.unread, start, group);
    }
    if (printed !== typed) for (const word of printed) this.notePhrase(word);
  }

  /** The groups of a word or of a whole phrase, folded. */
  of(key: string): readonly WordGroup[] {
    if (key.includes(' ')) return this.withKey(key);
    const stems = stemsOf(key);
    const [first = ''] = stems;
    return stems.length === 1 ? this.withKey(first) : stems.flatMap((stem) => this.withKey(stem));
  }

  has(key: string): boolean {
    return this.of(key).length > 0;
  }

  isEntry(key: string): boolean {
    for (const start of startsOf(key)) this.read(start);
    return this.entries.has(key);
  }

  isPhrase(key: string): boolean {
    return this.phrases.has(key);
  }

  /** Whether some phrase begins with these two words. */
  startsPhrase(first: string, second: string): boolean {
    return this.phraseStarts.get(first)?.has(second) ?? false;
  }

  /** The phrases, folded, that these two words may begin, the first being a form of one of these verbs. */
  verbPhrasesFrom(first: string, second: string, verbs: readonly string[]): readonly string[] {
    return this.verbPhrases.begunBy(first, second, verbs);
  }

  /** Lets the words of a phrase be found as one. */
  notePhrase(key: string): void {
    const firstEnd = key.indexOf(' ');
    if (firstEnd === -1 || this.phrases.has(key)) return;
    this.phrases.add(key);
    this.verbPhrases.note(key);
    const secondEnd = key.indexOf(' ', firstEnd + 1);
    const first = key.slice(0, firstEnd);
    const second = key.slice(firstEnd + 1, secondEnd === -1 ? undefined : secondEnd);
    const seconds = this.phraseStarts.get(first);
    if (seconds) seconds.add(second);
    else this.phraseStarts.set(first, new Set([second]));
  }

  private withKey(key: string): readonly WordGroup[] {
    this.read(key.slice(0, START_OF_STEM));
    return this.byKey.get(key) ?? NONE;
  }

  private join(key: string, group: WordGroup): void {
    const groups = this.byKey.get(key) ?? NONE;
    // Two entries of one group may share their stem (firmar, firma). A new list has no room to spare, as most stay short.
    if (groups[groups.length - 1] !== group) this.byKey.set(key, [...groups, group]);
  }

  /** Takes in the entries whose keys begin like this, in their order. */
  private read(start: string): void {
    const groups = this.unread.get(start);
    if (!groups) return;
    this.unread.delete(start);
    for (const group of groups) {
      for (const word of group.typed) {
        if (!beginsLike(word, start)) continue;
        this.entries.add(word);
        for (const key of keysOf(word)) if (key.startsWith(start)) this.join(key, group);
      }
    }
  }
}

const NO_WORDS: readonly string[] = [];

function keysOf(word: string): readonly string[] {
  return word.includes(' ') ? [word] : stemsOnce(word);
}

/** Whether one of the keys of a word begins like this. */
function beginsLike(word: string, start: string): boolean {
  return word.length > START_OF_STEM ? word.startsWith(start) : startsOf(word).includes(start);
}

/** How the keys of a word begin. */
function startsOf(word: string): readonly string[] {
  return word.includes(' ') ? [word.slice(0, START_OF_STEM)] : startsOfStems(word);
}

/** Two entries of one group may begin alike. */
function append(groupsBy: Map<string, WordGroup[]>, key: string, group: WordGroup): void {
  const groups = groupsBy.get(key);
  if (!groups) groupsBy.set(key, [group]);
  else if (groups[groups.length - 1] !== group) groups.push(group);
}
