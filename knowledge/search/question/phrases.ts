// Phrases of the lexicon in a question (víctimas mortales): their words keep ideas of their own, or they are one.
import type { Lexicon } from '../../spanish/lexicon.ts';
import { carriesMeaning, isWeakWord, type Word } from '../../spanish/words.ts';
import type { WordMeanings } from './word-meanings.ts';

/** A word that is to be an idea, or a phrase that is one. */
export interface IdeaWord extends Word {
  /** Where it is a word of a phrase: what may stand for the whole, and so for it. */
  readonly whole?: WordMeanings;
}

/**
 * The words, with the phrases among them that the passages have. A phrase is one idea where it means what its words do not:
 * in a place (Corea del Norte is no Corea), in English (go ahead), and where only one of them says anything (al mes).
 */
export function withPhrases(
  words: readonly Word[],
  asEnglish: boolean,
  lexicon: Lexicon,
  mean: (key: string) => WordMeanings,
): readonly IdeaWord[] {
  return lexicon.joinPhrases(words).flatMap((word): readonly IdeaWord[] => {
    const { key, start, end } = word;
    if (!key.includes(' ')) return [word];
    const parts = words.filter((part) => part.start >= start && part.end <= end);
    const whole = mean(key);
    if (whole.size === 0) return parts;
    const telling = parts.filter((part) => carriesMeaning(part.key) && !isWeakWord(part.key));
    if (telling.length < 2 || lexicon.isPlace(key) || (asEnglish && lexicon.translates(key))) return [word];
    return telling.map((part) => ({ ...part, whole }));
  });
}
