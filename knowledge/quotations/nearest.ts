// The quotations nearest to words that nobody said: paraphrases, translations, half-remembered ones.
import { spanishLexicon } from '../spanish/lexicon.ts';
import { stemsOf } from '../spanish/stem.ts';
import { isEnglishFunctionWord, isSpanishFunctionWord } from '../spanish/words.ts';
import type { ComparedWord } from './compared-words.ts';
import { isContent } from './word-meaning.ts';

/** Of what the typed words weigh, this share must be met for a quotation to be offered. */
const WORTH_OFFERING = 0.34;
/** A further one is offered when it scores at least this share of the first. */
const CLOSE_TO_FIRST = 0.75;
/** What a printed word is worth that is another form of the typed one, or its slip, besides the same. */
const KIN = 0.9;

type Weights = Map<number, number>;

export class Nearest {
  /** Stem → places of the quotations that have a word of it. */
  private readonly byStem = new Map<string, Set<number>>();
  private readonly lengths: readonly number[];

  constructor(printed: readonly (readonly ComparedWord[])[]) {
    this.lengths = printed.map((words) => words.filter(({ key }) => isContent(key)).length);
    for (const [place, words] of printed.entries()) {
      for (const stem of words.filter(({ key }) => isContent(key)).flatMap(({ key }) => stemsOf(key)))
        this.byStem.set(stem, (this.byStem.get(stem) ?? new Set()).add(place));
    }
  }

  /** Places of the nearest quotations, best first. `meanings` gives the words that a misspelt one may be. */
  placesFor(
    typed: readonly ComparedWord[],
    meanings: (key: string) => readonly string[],
    within: (place: number) => boolean,
  ): number[] {
    const asEnglish = isEnglish(typed);
    const keys = [...new Set(typed.map(({ key }) => key))].filter(
      (key) => isContent(key) && !(asEnglish && isEnglishFunctionWord(key)),
    );
    const total = { weight: 0 };
    const scores: Weights = new Map();
    for (const key of keys) {
      const met = this.met(key, asEnglish, meanings);
      const weight = this.weightOf(met.size);
      total.weight += weight;
      for (const [place, closeness] of met)
        if (within(place)) scores.set(place, (scores.get(place) ?? 0) + closeness * weight);
    }
    return this.worthOffering(scores, total.weight, keys.length);
  }

  private worthOffering(scores: Weights, total: number, typed: number): number[] {
    const ranked = [...scores]
      .map(([place, score]) => [place, this.fit(place, score / total, typed)] as const)
      .sort(([, a], [, b]) => b - a);
    const least = Math.max(WORTH_OFFERING, (ranked[0]?.[1] ?? 0) * CLOSE_TO_FIRST);
    return ranked.filter(([, score]) => score >= least).map(([place]) => place);
  }

  /** A quotation as long as what was typed fits it better than a long one that has everything. */
  private fit(place: number, share: number, typed: number): number {
    const length = this.lengths[place] ?? 0;
    return share * (0.8 + 0.2 * (Math.min(length, typed) / Math.max(length, typed, 1)));
  }

  /** Places that a word leads to, with how surely: as it stands, by its kin, by translation, by its slips. */
  private met(key: string, asEnglish: boolean, meanings: (key: string) => readonly string[]): Weights {
    const met: Weights = new Map();
    const meet = (word: string, closeness: number): void => {
      for (const stem of stemsOf(word))
        for (const place of this.byStem.get(stem) ?? [])
          if ((met.get(place) ?? 0) < closeness) met.set(place, closeness);
    };
    meet(key, 1);
    for (const { key: word, closeness } of spanishLexicon.related(key, asEnglish))
      if (!word.includes(' ')) meet(word, closeness);
    if (met.size === 0 && !asEnglish) for (const meant of meanings(key)) meet(meant, KIN);
    return met;
  }

  /** Rare words weigh more; a word that no quotation has weighs as the rarest. */
  private weightOf(places: number): number {
    return Math.log(1 + this.lengths.length / Math.max(1, places));
  }
}

/** Whether more of its small words are English than Spanish. */
function isEnglish(typed: readonly ComparedWord[]): boolean {
  const english = typed.filter(({ key }) => isEnglishFunctionWord(key) && !isSpanishFunctionWord(key)).length;
  const spanish = typed.filter(({ key }) => isSpanishFunctionWord(key) && !isEnglishFunctionWord(key)).length;
  return english > spanish || (english === spanish && typed.every(({ key }) => !spanishLexicon.isEntry(key)));
}
