// The quotations by their words: which of them share words with what was typed, and what autocomplete offers.
import type { Article, Span } from '../../article.ts';
import { FuzzyWords } from '../../search/index/fuzzy.ts';
import { inSlices } from '../../slices.ts';
import type { Quotation } from '../quotation.ts';
import { asidesIn } from './asides.ts';
import { type ComparedWord, wordsToCompare } from './compared-words.ts';
import { readingsOfPrinted, readingsOfTyped } from './told-words.ts';
import { isContent } from './word-meaning.ts';

/** Quotations that are compared word by word for one request: those that share most of its words. */
const CANDIDATES = 12;
/** Of the typed words, a quotation that is compared shares this part at least: with less, it is not known again. */
const LEAST_SHARED = 0.3;
/** Words that autocomplete looks at: more than a choice has, few enough for some milliseconds however mistyped. */
const LONGEST_SUGGESTED = 50;
/** Mistyped words whose meanings are remembered: those of some requests. */
const REMEMBERED = 1000;
/** Characters between two parts of one quotation: their attribution. */
const LONGEST_ATTRIBUTION = 90;

/** A quotation with its words as they are compared. */
export interface Printed {
  readonly quotation: Quotation;
  readonly article: Article;
  readonly words: readonly ComparedWord[];
  /** Of its words, those that name something and that nobody said. */
  readonly asides: readonly (readonly ComparedWord[])[];
  /** Its place among all. */
  readonly place: number;
  /** Different words of meaning. */
  readonly meant: number;
}

type QuotationsOf = (article: Article) => readonly Quotation[];

export class QuotationIndex {
  private readonly all: Printed[] = [];
  /** Word (loosely folded) → places in `printed`. */
  private readonly byWord = new Map<string, number[]>();
  /** Verb → its forms among the words, for what is told in another person or time. */
  private readonly byVerb = new Map<string, Set<string>>();
  private readonly fuzzy = new FuzzyWords();
  private readonly words: string[] = [];
  /** What mistyped words may mean: a request is read in several ways. */
  private readonly mistyped = new Map<string, readonly string[]>();

  constructor(articles: readonly Article[], quotationsOf: QuotationsOf) {
    for (const _ of this.addInSteps(articles, quotationsOf));
  }

  /** The same, made in slices of a few milliseconds between which other things get their turn. */
  static async inSlices(articles: readonly Article[], quotationsOf: QuotationsOf): Promise<QuotationIndex> {
    const index = new QuotationIndex([], quotationsOf);
    await inSlices(index.addInSteps(articles, quotationsOf));
    return index;
  }

  /** All quotations, in the articles' order. */
  get printed(): readonly Printed[] {
    return this.all;
  }

  /** The quotations of an article that stand within a place of its body, or reach into it. */
  quotedAt(article: Article, { start, end }: Span): Quotation[] {
    return this.printed
      .filter((printed) => printed.article === article)
      .map(({ quotation }) => quotation)
      .filter((quotation) => quotation.start < end && quotation.end > start);
  }

  /** What the same person goes on to say right after, beyond no more than an attribution. */
  partsAfter(first: Printed): readonly Printed[] {
    const next = this.printed[first.place + 1];
    if (!next || next.article !== first.article) return [];
    const { quotation: a } = first;
    const { quotation: b } = next;
    const together = a.at.paragraph === b.at.paragraph && b.start - a.end <= LONGEST_ATTRIBUTION;
    return together && a.speaker !== null && a.speaker === b.speaker ? [next] : [];
  }

  /** Quotations that hold the typed words, the last of them perhaps unfinished; those with most of them first. */
  suggest(typed: string, limit: number, scope?: Article): Quotation[] {
    const within = this.printed.filter(({ article }) => !scope || article === scope);
    const words = wordsToCompare(typed).map(({ key }) => key);
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
  meanings(word: string): readonly string[] {
    if (this.byWord.has(word)) return [word];
    const known = this.mistyped.get(word);
    if (known) return known;
    if (this.mistyped.size > REMEMBERED) this.mistyped.clear();
    const meant = this.fuzzy.similarTo(word).map(({ id }) => this.words[id] ?? '');
    this.mistyped.set(word, meant);
    return meant;
  }

  /**
   * Quotations that share words with what was typed; a mistyped word goes through Fuse to those it may mean. `least`: the
   * share of the typed words of meaning that they have; `isTold`: verbs may stand in another form.
   */
  propose(typed: readonly ComparedWord[], scope?: Article, least = LEAST_SHARED, isTold = false): Printed[] {
    const shared = new Map<number, { rarity: number; words: number }>();
    const all = typed.map(({ key }) => key);
    // Small words stand in most quotations: they cost time and tell little, but beside one of meaning all may tell.
    const content = new Set(all.filter(isContent));
    const keys = content.size > 1 ? content : new Set(all);
    const verbs = new Map(isTold ? typed.map((word) => [word.key, readingsOfTyped(word)]) : []);
    for (const word of keys) {
      const told = isTold
        ? (verbs.get(word) ?? []).flatMap(({ verb }) => [...(this.byVerb.get(verb) ?? [])])
        : [];
      const places = [...this.meanings(word), ...told].flatMap((meant) => this.byWord.get(meant) ?? []);
      for (const place of new Set(places)) {
        const { rarity, words } = shared.get(place) ?? { rarity: 0, words: 0 };
        shared.set(place, { rarity: rarity + 1 / places.length, words: words + 1 });
      }
    }
    return (
      [...shared]
        .filter(
          ([place, { words }]) =>
            words >= Math.max(keys.size * least, Math.min(keys.size, least < LEAST_SHARED ? 2 : 1)) ||
            (least < LEAST_SHARED && words >= Math.max(1, (this.all[place]?.meant ?? 0) - 1)),
        )
        .flatMap(([place, { rarity }]) => {
          const printed = this.printed[place];
          return printed ? [{ printed, rarity, apart: Math.abs(printed.words.length - typed.length) }] : [];
        })
        // Of those that share as much, the one nearest in length: «no sabe que sabe» has no rare word.
        .sort((a, b) => b.rarity - a.rarity || a.apart - b.apart)
        .map(({ printed }) => printed)
        .filter(({ article }) => !scope || article === scope)
        .slice(0, CANDIDATES)
    );
  }

  /** A step is a quotation: of a long interview they are many. */
  private *addInSteps(articles: readonly Article[], quotationsOf: QuotationsOf): Generator<undefined, void> {
    for (const article of articles) {
      const all = quotationsOf(article);
      for (const quotation of all) {
        const place = this.all.length;
        const words = wordsToCompare(quotation.text);
        const keys = new Set(words.map(({ key }) => key));
        const meant = [...keys].filter(isContent).length;
        this.all.push({ article, quotation, asides: asidesIn(quotation, all), place, words, meant });
        for (const word of keys) this.note(word, place);
        for (const word of words) this.noteVerb(word);
        yield;
      }
    }
  }

  private noteVerb(word: ComparedWord): void {
    for (const { verb } of readingsOfPrinted(word)) {
      const words = this.byVerb.get(verb);
      if (words) words.add(word.key);
      else this.byVerb.set(verb, new Set([word.key]));
    }
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
