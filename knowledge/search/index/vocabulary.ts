// Every distinct word of the passages, by its stems, with the passages it stands in.
import { stemsOf } from '../../spanish/stem.ts';
import { isFunctionWord } from '../../spanish/words.ts';
import { FuzzyWords, type Similar } from './fuzzy.ts';
import { Postings } from './postings.ts';

/** Words that a long question has unknown, a few times over. */
const RECENT = 64;
const NOWHERE = new Int32Array(0);

export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly keys: string[] = [];
  /** By number: how the word was written when its stems were last taken. */
  private readonly written: string[] = [];
  private readonly byStem = new Map<string, number[]>();
  private readonly stemsByStart = new Map<string, string[]>();
  /** Undefined for words that only hold a sentence together: they are numbered, never searched. */
  private readonly postings: (Postings | undefined)[] = [];
  private readonly fuzzy = new FuzzyWords();
  /** What `similar` found, until a change: one question looks for the same words twice. */
  private readonly recent = new Map<string, readonly Similar[]>();

  /** The number of a word that stands in a unit; units come in ascending order. */
  add(key: string, written: string, unit: number): number {
    if (this.recent.size > 0) this.recent.clear();
    const id = this.ids.get(key) ?? this.introduce(key);
    const postings = this.postings[id];
    if (postings) {
      this.joinStems(id, written);
      postings.add(unit);
    }
    return id;
  }

  /** The number of a word that a unit does not hold but implies. */
  addImplied(key: string, unit: number): number {
    const twin = `${IMPLIED_MARK}${key}`;
    const known = this.ids.get(twin);
    const id = known ?? this.keys.push(twin) - 1;
    if (known === undefined) {
      this.ids.set(twin, id);
      this.postings[id] = new Postings();
    }
    this.postings[id]?.add(unit);
    return id;
  }

  /** The number of the word as units imply it that do not hold it, or undefined where none does. */
  impliedOf(id: number): number | undefined {
    return this.idOf(`${IMPLIED_MARK}${this.keyOf(id)}`);
  }

  /** Forgets that the word stands in the units from `first` up to and without `end`. */
  remove(id: number, first: number, end: number): void {
    this.recent.clear();
    this.postings[id]?.removeBetween(first, end);
  }

  /** The number of a word that some unit holds, or undefined. */
  idOf(key: string): number | undefined {
    const id = this.ids.get(key);
    return id !== undefined && this.isUsed(id) ? id : undefined;
  }

  /** The number of a word, a function word or one that was removed included, or undefined. */
  numberOf(key: string): number | undefined {
    return this.ids.get(key);
  }

  keyOf(id: number): string {
    return this.keys[id] ?? '';
  }

  /** The words that share a stem with this one. */
  family(written: string): readonly number[] {
    return this.withStems(stemsOf(written));
  }

  /** The words with one of these stems, each once. */
  withStems([stem = '', ...others]: readonly string[]): readonly number[] {
    const ids = (this.byStem.get(stem) ?? []).filter((id) => this.isUsed(id));
    for (const other of others)
      for (const id of this.byStem.get(other) ?? []) if (this.isUsed(id) && !ids.includes(id)) ids.push(id);
    return ids;
  }

  /** The words that this one may be a slip of. */
  similar(key: string): readonly Similar[] {
    const known = this.recent.get(key);
    if (known) return known;
    const found = this.fuzzy.similarTo(key, (id) => this.isUsed(id));
    if (this.recent.size === RECENT) this.recent.clear();
    this.recent.set(key, found);
    return found;
  }

  /** The units that hold the word, in ascending order. */
  passagesOf(id: number): Int32Array {
    return this.postings[id]?.values() ?? NOWHERE;
  }

  /** In how many units the word stands. */
  countOf(id: number): number {
    return this.postings[id]?.length ?? 0;
  }

  /** Whether the word says something of itself; the others only hold a sentence together. */
  isSearched(id: number): boolean {
    return this.postings[id] !== undefined;
  }

  /** The words with a stem that begins as this one's does for most of its length, and is not the same. */
  kin(written: string): readonly number[] {
    const ids = new Set<number>();
    for (const stem of stemsOf(written)) {
      for (const other of this.stemsByStart.get(startOf(stem)) ?? [])
        if (other !== stem && isKin(stem, other))
          for (const id of this.byStem.get(other) ?? []) if (this.isUsed(id)) ids.add(id);
    }
    return [...ids];
  }

  private isUsed(id: number): boolean {
    return this.countOf(id) > 0;
  }

  private introduce(key: string): number {
    const id = this.keys.push(key) - 1;
    this.ids.set(key, id);
    const searched = !isFunctionWord(key);
    this.postings.push(searched ? new Postings() : undefined);
    if (searched) this.fuzzy.add(key, id);
    return id;
  }

  private joinStems(id: number, written: string): void {
    if (this.written[id] === written) return;
    this.written[id] = written;
    for (const stem of stemsOf(written)) {
      const family = this.byStem.get(stem);
      if (!family) this.introduceStem(stem, id);
      else if (!family.includes(id)) family.push(id);
    }
  }

  private introduceStem(stem: string, id: number): void {
    this.byStem.set(stem, [id]);
    if (stem.length < KIN_START) return;
    const alike = this.stemsByStart.get(startOf(stem));
    if (alike) alike.push(stem);
    else this.stemsByStart.set(startOf(stem), [stem]);
  }
}

/** Before a word that is implied: no word of a text begins like it. */
const IMPLIED_MARK = '~';

/** Letters that the stems of kin have in common at the least, and what share of the longer stem. */
const KIN_START = 5;
const KIN_SHARE = 0.75;

function startOf(stem: string): string {
  return stem.slice(0, KIN_START);
}

function isKin(stem: string, other: string): boolean {
  let same = 0;
  while (same < stem.length && stem[same] === other[same]) same += 1;
  return same >= KIN_START && same >= KIN_SHARE * Math.max(stem.length, other.length);
}
