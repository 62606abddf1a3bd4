// The words of every unit of the index, packed into numbers: objects would take several times the memory.

import { SIGN } from './signs.ts';

/** A word of a sentence: its number, its place in the text (UTF-16 code units, end exclusive) and its signs. */
export interface IndexedWord {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** Bits of `SIGN`; a phrase has none. */
  readonly signs: number;
}

/** Numbers kept for each word: the word, where it starts and ends in the text, and its signs and place. */
const PER_WORD = 4;
/** The fourth number holds the signs in its low bits and the word's place above them. */
const SIGN_BITS = 16;
const SIGN_MASK = (1 << SIGN_BITS) - 1;
const NO_WORDS = new Int32Array(0);

export class UnitWords {
  private readonly units: Int32Array[] = [];

  /** Keeps the words of the next unit; `places` are those in the order, a phrase having that of its first word. */
  add(words: readonly IndexedWord[], places: readonly number[]): void {
    const kept = new Int32Array(words.length * PER_WORD);
    words.forEach(({ id, start, end, signs }, at) => {
      kept.set([id, start, end, signs | ((places[at] ?? 0) << SIGN_BITS)], at * PER_WORD);
    });
    this.units.push(kept);
  }

  forget(unit: number): void {
    this.units[unit] = NO_WORDS;
  }

  /** Numbers of the words of a unit, in order; those of the phrases among them follow, and of what it implies. */
  ids(unit: number): number[] {
    const words = this.units[unit] ?? NO_WORDS;
    return Array.from({ length: words.length / PER_WORD }, (_, at) => words[at * PER_WORD] ?? 0);
  }

  /** Calls back with the number of each word of a unit, its place in the order and its signs. */
  each(unit: number, visit: (word: number, place: number, signs: number) => void): void {
    const words = this.units[unit] ?? NO_WORDS;
    for (let at = 0; at < words.length; at += PER_WORD) {
      const packed = words[at + 3] ?? 0;
      visit(words[at] ?? 0, packed >>> SIGN_BITS, packed & SIGN_MASK);
    }
  }

  /** The words that stand in a unit, phrases last. */
  of(unit: number): IndexedWord[] {
    const words = this.units[unit] ?? NO_WORDS;
    const found: IndexedWord[] = [];
    for (let at = 0; at < words.length; at += PER_WORD) {
      const signs = (words[at + 3] ?? 0) & SIGN_MASK;
      if ((signs & SIGN.implied) !== 0) continue;
      found.push({ id: words[at] ?? 0, start: words[at + 1] ?? 0, end: words[at + 2] ?? 0, signs });
    }
    return found;
  }
}
