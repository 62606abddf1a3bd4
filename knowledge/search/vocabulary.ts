// Every distinct word of the passages, by its stems, with the passages it stands in.
import { stemsOf } from '../spanish/stem.ts';
import { FuzzyWords, type Similar } from './fuzzy.ts';

export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly byStem = new Map<string, number[]>();
  private readonly postings: number[][] = [];
  private readonly fuzzy = new FuzzyWords();

  /** Notes that the passage holds the word; passages come in ascending order. */
  add(key: string, written: string, passage: number): void {
    const id = this.ids.get(key) ?? this.introduce(key);
    this.joinStems(id, written);
    const passages = this.postings[id];
    if (passages && passages[passages.length - 1] !== passage) passages.push(passage);
  }

  idOf(key: string): number | undefined {
    return this.ids.get(key);
  }

  keyOf(id: number): string {
    return this.keys[id] ?? '';
  }

  /** The words that share a stem with this one. */
  family(written: string): readonly number[] {
    const ids = new Set<number>();
    for (const stem of stemsOf(written)) for (const id of this.byStem.get(stem) ?? []) ids.add(id);
    return [...ids];
  }

  /** The words that this one may be a slip of. */
  similar(key: string): readonly Similar[] {
    return this.fuzzy.similarTo(key);
  }

  passagesOf(id: number): readonly number[] {
    return this.postings[id] ?? [];
  }

  private introduce(key: string): number {
    const id = this.keys.push(key) - 1;
    this.ids.set(key, id);
    this.postings.push([]);
    this.fuzzy.add(key);
    return id;
  }

  private joinStems(id: number, written: string): void {
    for (const stem of stemsOf(written)) {
      const family = this.byStem.get(stem);
      if (!family) this.byStem.set(stem, [id]);
      else if (!family.includes(id)) family.push(id);
    }
  }
}
