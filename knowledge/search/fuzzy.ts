// What a mistyped word may mean: Fuse.js proposes among the words it shares letter pairs with, edits decide.
import Fuse from 'fuse.js';
import { editDistance } from '../spanish/edit-distance.ts';
import { soundOf } from '../spanish/sound.ts';
import { Postings } from './postings.ts';
import { Tally } from './tally.ts';

export interface Similar {
  readonly id: number;
  /** 0 to 1: 1 is the same word. */
  readonly closeness: number;
}

/** Words handed to Fuse for one typed word: enough for its neighbours, few enough for microseconds. */
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
  /** By a pair of letters and the length of the word. */
  private readonly byPair = new Map<string, Postings>();
  /** By number: pairs shared with the word looked for; empty between two searches. */
  private readonly shared = new Tally();

  /** Words come with ascending numbers. */
  add(word: string, id: number): void {
    this.words[id] = word;
    const sound = soundOf(word);
    const alike = this.bySound.get(sound);
    if (alike) alike.push(id);
    else this.bySound.set(sound, [id]);
    for (const pair of pairsOf(word)) {
      const key = keyOf(pair, word.length);
      const postings = this.byPair.get(key) ?? new Postings();
      this.byPair.set(key, postings);
      postings.add(id);
    }
  }

  /** The words that `typed` may stand for, of those in use, closest first; none for very short words. */
  similarTo(typed: string, isUsed: (id: number) => boolean = () => true): readonly Similar[] {
    const homophones = (this.bySound.get(soundOf(typed)) ?? [])
      .filter(isUsed)
      .map((id) => ({ id, closeness: HOMOPHONE }));
    if (homophones.length > 0) return homophones.slice(0, MEANINGS);
    const allowed = editsAllowed(typed);
    if (allowed === 0) return [];
    const candidates = this.candidates(typed, allowed).filter(isUsed);
    const fuse = new Fuse(
      candidates.map((id) => this.words[id] ?? ''),
      // The whole word counts wherever the slip is, and order is decided below, not by Fuse.
      { threshold: FUSE_THRESHOLD, ignoreLocation: true, shouldSort: false },
    );
    return fuse
      .search(typed)
      .map(({ item, refIndex }) => ({
        id: candidates[refIndex] ?? 0,
        closeness: closeness(typed, item, allowed),
      }))
      .filter((similar) => similar.closeness > 0)
      .sort((a, b) => b.closeness - a.closeness)
      .slice(0, MEANINGS);
  }

  /** The words of about this length with the most letter pairs of `typed`. Time: the length of the pairs' lists. */
  private candidates(typed: string, allowed: number): number[] {
    const pairs = pairsOf(typed);
    this.shared.makeRoom(this.words.length);
    for (const pair of pairs)
      for (let length = typed.length - allowed; length <= typed.length + allowed; length += 1)
        this.countAll(this.byPair.get(keyOf(pair, length)));
    const found = mostShared(this.shared, Math.max(1, pairs.size - PAIRS_PER_EDIT * allowed), pairs.size);
    this.shared.clear();
    return found;
  }

  private countAll(postings: Postings | undefined): void {
    if (!postings) return;
    const ids = postings.values();
    for (let at = 0; at < ids.length; at += 1) this.shared.add(ids[at] ?? 0, 1);
  }
}

/** The numbers with the largest sums from `least` to `most`, whole ones; of equals, those met first. */
function mostShared(shared: Tally, least: number, most: number): number[] {
  const bySum: number[][] = Array.from({ length: most + 1 }, () => []);
  for (const id of shared.numbers()) {
    const sum = shared.of(id);
    const equals = bySum[sum];
    if (equals && sum >= least && equals.length < CANDIDATES) equals.push(id);
  }
  return bySum.reverse().flat().slice(0, CANDIDATES);
}

/** Letter pairs that one edit can take away: two neighbours swapped change three. */
const PAIRS_PER_EDIT = 3;

function keyOf(pair: string, length: number): string {
  return `${pair}${length}`;
}

/** Letter pairs with the word's edges marked, so that first and last letters count. */
function pairsOf(word: string): Set<string> {
  const edged = `^${word}$`;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < edged.length; at += 1) pairs.add(edged.slice(at, at + 2));
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
