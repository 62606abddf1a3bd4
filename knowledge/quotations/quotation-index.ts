// Finds the quotation that somebody means and says what became of it on the way.
import type { Article, Sentence } from '../article.ts';
import { FuzzyWords } from '../search/fuzzy.ts';
import { foldLoosely } from '../spanish/fold.ts';
import { type TypedWord, wordsToCompare } from './alignment.ts';
import { type Comparison, compare } from './compare.ts';
import type { Quotation } from './quotation.ts';
import { markedStretches, typedQuotation } from './typed-quotation.ts';
import type { Verdict, VerdictName } from './verdict.ts';

/** Quotations that are compared word by word for one request: those that share most of its words. */
const CANDIDATES = 12;
/** Words of a message that are compared: nobody retypes more, and the cost grows with them. */
const LONGEST_TYPED = 400;
/** Words that autocomplete looks at: more than a choice has, few enough for some milliseconds however mistyped. */
const LONGEST_SUGGESTED = 50;
const RANK: Readonly<Record<VerdictName, number>> = { exact: 3, partial: 2, altered: 1, 'not-found': 0 };

interface Printed {
  readonly quotation: Quotation;
  readonly article: Article;
  readonly words: readonly TypedWord[];
}

/** A sentence of an article, as narration is looked for in it. */
export interface NarratedSentence {
  readonly article: Article;
  readonly at: Sentence;
  readonly text: string;
}

export class QuotationIndex {
  private readonly sentencesHolding: (keys: readonly string[]) => readonly NarratedSentence[];
  private readonly printed: readonly Printed[];
  /** Word (loosely folded) → places in `printed`. */
  private readonly byWord = new Map<string, number[]>();
  private readonly fuzzy = new FuzzyWords();
  private readonly words: string[] = [];

  /** `sentencesHolding` gives the sentences that may hold all of some words (loosely folded). */
  constructor(
    articles: readonly Article[],
    quotationsOf: (article: Article) => readonly Quotation[],
    sentencesHolding: (keys: readonly string[]) => readonly NarratedSentence[],
  ) {
    this.sentencesHolding = sentencesHolding;
    this.printed = articles.flatMap((article) =>
      quotationsOf(article).map((quotation) => ({
        quotation,
        article,
        words: wordsToCompare(quotation.text),
      })),
    );
    this.printed.forEach(({ words }, place) => {
      for (const word of new Set(words.map(({ folded }) => foldLoosely(folded)))) this.note(word, place);
    });
  }

  /** The verdict on what somebody typed, marks and asking around it aside. */
  whoSaid(text: string, scope?: Article): Verdict {
    return this.judge(typedQuotation(text), scope);
  }

  /** Every quotation of a message with its verdict; the whole message when it holds no marks. */
  check(message: string): { typed: string; verdict: Verdict }[] {
    const stretches = markedStretches(message);
    return (stretches.length > 0 ? stretches : [message.trim()]).map((typed) => ({
      typed,
      verdict: this.judge(typed),
    }));
  }

  private judge(text: string, scope?: Article): Verdict {
    const typed = wordsToCompare(text).slice(0, LONGEST_TYPED);
    let best: { printed: Printed; comparison: Comparison } | undefined;
    for (const printed of this.propose(typed, scope)) {
      const comparison = compare(typed, printed.words);
      if (!best || isBetter(comparison, best.comparison)) best = { printed, comparison };
    }
    const verdict = best?.comparison.verdict ?? 'not-found';
    if (best && (verdict === 'exact' || verdict === 'partial'))
      return { verdict, quotation: best.printed.quotation, differences: [], narration: null };
    const narration = this.narration(typed, scope);
    if (best && verdict === 'altered' && !narration) {
      return {
        verdict,
        quotation: best.printed.quotation,
        differences: best.comparison.differences,
        narration: null,
      };
    }
    return { verdict: 'not-found', quotation: null, differences: [], narration };
  }

  /** Quotations that hold the typed words, the last of them perhaps unfinished; those with most of them first. */
  suggest(typed: string, limit: number, scope?: Article): Quotation[] {
    const within = this.printed.filter(({ article }) => !scope || article === scope);
    const words = wordsToCompare(typed).map(({ folded }) => foldLoosely(folded));
    const unfinished = words.pop();
    if (unfinished === undefined) return within.slice(0, limit).map(({ quotation }) => quotation);
    const places = new Map<number, number>();
    const add = (word: string): void => {
      for (const place of new Set(this.byWord.get(word))) places.set(place, (places.get(place) ?? 0) + 1);
    };
    const finished = [...new Set(words)].slice(0, LONGEST_SUGGESTED);
    for (const word of finished) for (const meant of this.meanings(word)) add(meant);
    const completions = this.words.filter((word) => word.startsWith(unfinished));
    for (const word of completions.length > 0 ? completions : this.meanings(unfinished)) add(word);
    return [...places]
      .sort(([, a], [, b]) => b - a)
      .flatMap(([place]) => this.printed[place] ?? [])
      .filter(({ article }) => !scope || article === scope)
      .slice(0, limit)
      .map(({ quotation }) => quotation);
  }

  /** The word itself where a quotation has it, else those it may be a slip of. */
  private meanings(word: string): readonly string[] {
    if (this.byWord.has(word)) return [word];
    return this.fuzzy.similarTo(word).map(({ id }) => this.words[id] ?? '');
  }

  /** Quotations that share words with what was typed; a mistyped word goes through Fuse to those it may mean. */
  private propose(typed: readonly TypedWord[], scope?: Article): Printed[] {
    const shared = new Map<number, number>();
    for (const word of new Set(typed.map(({ folded }) => foldLoosely(folded)))) {
      const places = this.meanings(word).flatMap((meant) => this.byWord.get(meant) ?? []);
      for (const place of new Set(places)) shared.set(place, (shared.get(place) ?? 0) + 1 / places.length);
    }
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .flatMap(([place]) => this.printed[place] ?? [])
      .filter(({ article }) => !scope || article === scope)
      .slice(0, CANDIDATES);
  }

  /** The first sentence in which the typed words stand together, as the article's own. */
  private narration(typed: readonly TypedWord[], scope?: Article): Verdict['narration'] {
    if (typed.length < SHORTEST_NARRATION) return null;
    const run = runOf(typed);
    for (const { article, at, text } of this.sentencesHolding(
      typed.map(({ folded }) => foldLoosely(folded)),
    )) {
      const within = !scope || article === scope;
      if (within && runOf(wordsToCompare(text)).includes(run)) return { article: article.slug, at, text };
    }
    return null;
  }

  private note(word: string, place: number): void {
    const places = this.byWord.get(word);
    if (places) {
      places.push(place);
      return;
    }
    this.byWord.set(word, [place]);
    this.words.push(word);
    this.fuzzy.add(word, this.words.length - 1);
  }
}

/** Words in a row, so that only whole words match. */
function runOf(words: readonly TypedWord[]): string {
  return ` ${words.map(({ folded }) => folded).join(' ')} `;
}

/** A single word stands in many sentences and says nothing of where it was taken from. */
const SHORTEST_NARRATION = 2;

function isBetter(a: Comparison, b: Comparison): boolean {
  return RANK[a.verdict] - RANK[b.verdict] > 0 || (a.verdict === b.verdict && a.likeness > b.likeness);
}
