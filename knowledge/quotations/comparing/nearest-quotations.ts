// The quotations nearest to words that nobody said: paraphrases, translations, half-remembered ones.
import { spanishLexicon } from '../../spanish/lexicon.ts';
import { stemsOf } from '../../spanish/stem.ts';
import { isEnglishFunctionWord, isSpanishFunctionWord } from '../../spanish/words.ts';
import type { ComparedWord } from './compared-words.ts';
import { isContent, isNegation } from './word-meaning.ts';

/** Of what the typed words weigh, this share must be met for a quotation to be offered. */
const WORTH_OFFERING = 0.2;
/** A further one is offered when it scores at least this share of the first. */
const CLOSE_TO_FIRST = 0.75;
/** What a printed word is worth that is another form of the typed one, or its slip, besides the same. */
const KIN = 0.9;

/** What a word weighs that leads nowhere, beside a rare one: who puts it otherwise has words of their own. */
const UNMET = 0.5;

/** What having a negation, as what was typed has, weighs; and the part that the quotation's own words have in its fit. */
const NEGATED = 0.6;
const OTHERWISE = 0.2;
/** Of three typed words of meaning or more, so many must be met: one is chance. */
const LEAST_MET = 3;

/** By which printed word a typed one leads to a quotation, and how surely. */
interface Meeting {
  readonly closeness: number;
  readonly stem: string;
}

type Meetings = Map<number, Meeting>;

interface Score {
  readonly weight: number;
  /** Printed words that were met: two typed words that lead to the same one («durar», «años») are one. */
  readonly words: ReadonlySet<string>;
}

export class Nearest {
  /** Stem → places of the quotations that have a word of it. */
  private readonly byStem = new Map<string, Set<number>>();
  private readonly lengths: readonly number[];
  private readonly negated = new Set<number>();

  constructor(printed: readonly (readonly ComparedWord[])[]) {
    this.lengths = printed.map((words) => words.filter(({ key }) => isContent(key)).length);
    for (const [place, words] of printed.entries()) {
      if (words.some(({ key }) => isNegation(key))) this.negated.add(place);
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
    let total = 0;
    const scores = new Map<number, Score>();
    const add = (place: number, weight: number, stems: readonly string[]): void => {
      const { weight: sum, words } = scores.get(place) ?? { weight: 0, words: [] };
      scores.set(place, { weight: sum + weight, words: new Set([...words, ...stems]) });
    };
    for (const key of keys) {
      const met = this.met(key, asEnglish, meanings);
      const weight = this.weightOf(met.size) * (met.size > 0 ? 1 : UNMET);
      total += weight;
      for (const [place, { closeness, stem }] of met)
        if (within(place)) add(place, closeness * weight, [stem]);
    }
    if (typed.some(({ key }) => isNegation(key)))
      for (const place of [...scores.keys()].filter((each) => this.negated.has(each)))
        add(place, NEGATED, []);
    return this.worthOffering(scores, total, Math.min(keys.length, LEAST_MET));
  }

  private worthOffering(scores: ReadonlyMap<number, Score>, total: number, leastWords: number): number[] {
    const ranked = [...scores]
      .filter(([, { words }]) => words.size >= leastWords - 1 && (leastWords < LEAST_MET || words.size > 1))
      .map(([place, { weight, words }]) => [place, this.fit(place, weight / total, words.size)] as const)
      .sort(([, a], [, b]) => b - a);
    const least = Math.max(WORTH_OFFERING, (ranked[0]?.[1] ?? 0) * CLOSE_TO_FIRST);
    return ranked.filter(([, score]) => score >= least).map(([place]) => place);
  }

  /** What was typed counts most; of two quotations that have it, the one that has little else fits better. */
  private fit(place: number, share: number, words: number): number {
    const length = this.lengths[place] ?? 0;
    return share * (1 - OTHERWISE) + Math.min(1, words / Math.max(length, 1)) * OTHERWISE;
  }

  /** Places that a word leads to, and by what: as it stands, by its kin, by translation, by its slips. */
  private met(key: string, asEnglish: boolean, meanings: (key: string) => readonly string[]): Meetings {
    const met: Meetings = new Map();
    const meet = (word: string, closeness: number): void => {
      for (const stem of stemsOf(word))
        for (const place of this.byStem.get(stem) ?? [])
          if ((met.get(place)?.closeness ?? 0) < closeness) met.set(place, { closeness, stem });
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
