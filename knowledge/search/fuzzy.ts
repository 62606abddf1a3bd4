// What a mistyped word may mean: Fuse.js proposes among the words it shares letter pairs with, edits decide.
import Fuse from 'fuse.js';
import { editDistance } from '../spanish/edit-distance.ts';
import { soundOf } from '../spanish/sound.ts';

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

/** Distinct words, found again by how they are mistyped. Words are numbered in the order of `add`. */
export class FuzzyWords {
  private readonly words: string[] = [];
  private readonly bySound = new Map<string, number[]>();
  private readonly byPair = new Map<string, number[]>();

  add(word: string): void {
    const id = this.words.push(word) - 1;
    push(this.bySound, soundOf(word), id);
    for (const pair of pairsOf(word)) push(this.byPair, pair, id);
  }

  /** The words that `typed` may stand for, closest first; none for very short words. */
  similarTo(typed: string): readonly Similar[] {
    const homophones = (this.bySound.get(soundOf(typed)) ?? []).map((id) => ({ id, closeness: HOMOPHONE }));
    if (homophones.length > 0) return homophones.slice(0, MEANINGS);
    const allowed = editsAllowed(typed);
    if (allowed === 0) return [];
    const candidates = this.candidates(typed, allowed);
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

  private candidates(typed: string, allowed: number): number[] {
    const shared = new Map<number, number>();
    for (const pair of pairsOf(typed)) {
      for (const id of this.byPair.get(pair) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    return [...shared]
      .filter(([id]) => Math.abs((this.words[id] ?? '').length - typed.length) <= allowed)
      .sort(([, a], [, b]) => b - a)
      .slice(0, CANDIDATES)
      .map(([id]) => id);
  }
}

function push(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
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
