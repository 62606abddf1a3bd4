// What a mistyped word may mean: of the words it shares letter pairs with, those that few edits and Fuse.js let pass.
import Fuse from 'fuse.js';
import { editDistance } from '../../spanish/edit-distance.ts';
import { soundOf } from '../../spanish/sound.ts';
import { Postings } from './postings.ts';

export interface Similar {
  readonly id: number;
  /** 0 to 1: 1 is the same word. */
  readonly closeness: number;
}

/** Words compared with one typed word: enough for its neighbours, few enough for microseconds. */
const CANDIDATES = 48;
/** Fuse's score from 0 (the same) to 1: above this two words only share a few letters. */
const FUSE_THRESHOLD = 0.45;
/** Closeness of two spellings that sound the same in most of the Spanish-speaking world. */
const HOMOPHONE = 0.95;
/** Meanings kept for one mistyped word. */
const MEANINGS = 3;

/** Distinct words, found again by how they are mistyped. */
export class FuzzyWords {
  /** By the number that each was given; numbers may be left out. */
  private readonly words: string[] = [];
  private readonly bySound = new Map<string, number[]>();
  private readonly byLength: WordsOfLength[] = [];

  /** Words come with ascending numbers. */
  add(word: string, id: number): void {
    this.words[id] = word;
    const sound = soundOf(word);
    const alike = this.bySound.get(sound);
    if (alike) alike.push(id);
    else this.bySound.set(sound, [id]);
    const alikeInLength = this.byLength[word.length] ?? new WordsOfLength();
    this.byLength[word.length] = alikeInLength;
    alikeInLength.add(id, pairsOf(word));
  }

  /** The words that `typed` may stand for, of those in use, closest first; none for very short words. */
  similarTo(typed: string, isUsed: (id: number) => boolean = () => true): readonly Similar[] {
    const homophones = (this.bySound.get(soundOf(typed)) ?? [])
      .filter(isUsed)
      .map((id) => ({ id, closeness: HOMOPHONE }));
    if (homophones.length > 0) return homophones.slice(0, MEANINGS);
    const allowed = editsAllowed(typed);
    if (allowed === 0) return [];
    const near = this.candidates(typed, allowed)
      .map((id) => ({ id, closeness: closeness(typed, this.words[id] ?? '', allowed) }))
      .filter((similar) => similar.closeness > 0 && isUsed(similar.id));
    // Fuse is asked last, of few: it takes longer than counting edits, and each can only rule words out.
    const fuse = new Fuse(
      near.map(({ id }) => this.words[id] ?? ''),
      // The whole word counts wherever the slip is, and order is decided below, not by Fuse.
      { threshold: FUSE_THRESHOLD, ignoreLocation: true, shouldSort: false },
    );
    return fuse
      .search(typed)
      .flatMap(({ refIndex }) => near[refIndex] ?? [])
      .sort((a, b) => b.closeness - a.closeness)
      .slice(0, MEANINGS);
  }

  /** The words of about this length with the most letter pairs of `typed`; of equals, those nearest in length. */
  private candidates(typed: string, allowed: number): number[] {
    const pairs = pairsOf(typed);
    const least = Math.max(1, pairs.size - PAIRS_PER_EDIT * allowed);
    const byShared: number[][] = Array.from({ length: pairs.size + 1 }, () => []);
    for (const away of [0, ...Array.from({ length: allowed }, (_, at) => [-at - 1, at + 1]).flat()])
      this.byLength[typed.length + away]?.collect(pairs, least, byShared);
    return byShared.reverse().flat().slice(0, CANDIDATES);
  }
}

/** The words of one length by their letter pairs: few enough at a time to be counted within a processor's cache. */
class WordsOfLength {
  private readonly ids: number[] = [];
  /** Places in `ids`. */
  private readonly byPair = new Map<number, Postings>();
  /** Beside `ids`: pairs shared with the word looked for; all zero between two searches. */
  private shared = new Uint16Array(0);

  add(id: number, pairs: ReadonlySet<number>): void {
    const place = this.ids.push(id) - 1;
    for (const pair of pairs) {
      const postings = this.byPair.get(pair) ?? new Postings();
      this.byPair.set(pair, postings);
      postings.add(place);
    }
  }

  /** Adds the words with `least` of the pairs or more to those with as many, at most `CANDIDATES` to each. */
  collect(pairs: ReadonlySet<number>, least: number, byShared: readonly number[][]): void {
    if (this.shared.length < this.ids.length) this.shared = new Uint16Array(this.ids.length * 2);
    const { ids, shared } = this;
    for (const pair of pairs) {
      for (const place of this.byPair.get(pair)?.values() ?? NOWHERE)
        shared[place] = (shared[place] ?? 0) + 1;
    }
    for (let place = 0; place < ids.length; place += 1) {
      const count = shared[place] ?? 0;
      if (count === 0) continue;
      shared[place] = 0;
      const equals = byShared[count];
      if (count >= least && equals && equals.length < CANDIDATES) equals.push(ids[place] ?? 0);
    }
  }
}

const NOWHERE = new Int32Array(0);
/** Letter pairs that one edit can take away: two neighbours swapped change three. */
const PAIRS_PER_EDIT = 3;

/** Bits of a UTF-16 code unit. */
const UNIT_BITS = 16;

/** Letter pairs, each as one number, with the word's edges marked, so that first and last letters count. */
function pairsOf(word: string): Set<number> {
  const edged = `^${word}$`;
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < edged.length; at += 1)
    pairs.add((edged.charCodeAt(at) << UNIT_BITS) | edged.charCodeAt(at + 1));
  return pairs;
}

/** Slips forgiven by the length of the word: in a short one, a slip makes another word. */
function editsAllowed(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  if (word.length < 6) return 1;
  return word.length < 11 ? 2 : 3;
}

function closeness(typed: string, word: string, allowed: number): number {
  const edits = editDistance(typed, word, allowed);
  if (edits > allowed) return 0;
  const sameStart = typed[0] === word[0] ? 1 : 0.85;
  return sameStart * (1 - edits / Math.max(typed.length, word.length));
}
