// English words with the Spanish ones that may be printed for them.
import { stemmer } from '@orama/stemmers/english';

const NONE: readonly string[] = [];

export class EnglishWords {
  private readonly translations = new Map<string, readonly string[]>();
  private stems: ReadonlyMap<string, readonly string[]> | undefined;

  /** Both folded. */
  add(word: string, translations: readonly string[]): void {
    this.translations.set(word, translations);
  }

  /** The translations of a folded word, or of another form of it. */
  of(key: string): readonly string[] {
    return this.translations.get(key) ?? this.byStem().get(stemmer(key)) ?? NONE;
  }

  /** Made when the first question in English comes: stemming all of it would slow every start. */
  private byStem(): ReadonlyMap<string, readonly string[]> {
    if (this.stems) return this.stems;
    const stems = new Map<string, readonly string[]>();
    for (const [word, translations] of this.translations) {
      const stem = stemmer(word);
      if (!stems.has(stem)) stems.set(stem, translations);
    }
    this.stems = stems;
    return stems;
  }
}
