// English words with the Spanish ones that may be printed for them.
import { stemmer } from '@orama/stemmers/english';
import { lazily } from '../lazily.ts';
import { foldAllLoosely, foldLoosely } from './fold.ts';

const NONE: readonly string[] = [];

export class EnglishWords {
  private readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Made, like those by stem, when the first question in English comes: folding and stemming all would slow every start. */
  private readonly translations = lazily(() => this.folded());
  private readonly byStem = lazily(() => this.stemmed());

  /** Of words with their translations, as written. */
  constructor(lists: Readonly<Record<string, readonly string[]>>) {
    this.lists = lists;
  }

  /** The translations of a folded word, or of another form of it; folded. */
  of(key: string): readonly string[] {
    return this.translations().get(key) ?? this.byStem().get(stemmer(key)) ?? NONE;
  }

  /** Every phrase among the words and their translations, folded. */
  phrases(): readonly string[] {
    const phrases: string[] = [];
    for (const [word, translations] of Object.entries(this.lists)) {
      if (word.includes(' ')) phrases.push(foldLoosely(word));
      for (const translation of translations)
        if (translation.includes(' ')) phrases.push(foldLoosely(translation));
    }
    return phrases;
  }

  private folded(): ReadonlyMap<string, readonly string[]> {
    return new Map(
      Object.entries(this.lists).map(([word, translations]) => [
        foldLoosely(word),
        foldAllLoosely(translations),
      ]),
    );
  }

  private stemmed(): ReadonlyMap<string, readonly string[]> {
    const stems = new Map<string, readonly string[]>();
    for (const [word, translations] of this.translations()) {
      const stem = stemmer(word);
      if (!stems.has(stem)) stems.set(stem, translations);
    }
    return stems;
  }
}
