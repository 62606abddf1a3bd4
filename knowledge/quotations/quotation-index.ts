// Finds the quotation that somebody means and says what became of it on the way.
import type { Article } from '../article.ts';
import { FuzzyWords } from '../search/fuzzy.ts';
import { claimOf } from './claim.ts';
import { type Comparison, compare } from './compare.ts';
import { type ComparedWord, wordsToCompare } from './compared-words.ts';
import { narrationOf, type SentencesHolding } from './narration.ts';
import { Nearest } from './nearest.ts';
import type { Quotation } from './quotation.ts';
import { SpeakerNames } from './speaker-names.ts';
import { markedStretches, type Reading, readingsOf } from './typed-quotation.ts';
import type { Narration, Verdict, VerdictName } from './verdict.ts';

/** Quotations that are compared word by word for one request: those that share most of its words. */
const CANDIDATES = 12;
/** Of the typed words, a quotation that is compared shares this part at least: with less, it is not known again. */
const LEAST_SHARED = 0.3;
/** Words of a message that are compared: nobody retypes more, and the cost grows with them. */
const LONGEST_TYPED = 400;
/** Words that autocomplete looks at: more than a choice has, few enough for some milliseconds however mistyped. */
const LONGEST_SUGGESTED = 50;
/** Other quotations offered beside one, or instead of none. */
const NEARBY = 3;
/** An altered quotation may be another one when that is as like what was typed but for so much. */
const AS_LIKE = 0.1;
/** Characters between two parts of one quotation: their attribution. */
const LONGEST_ATTRIBUTION = 90;
const RANK: Readonly<Record<VerdictName, number>> = { exact: 3, partial: 2, altered: 1, 'not-found': 0 };

interface Printed {
  readonly quotation: Quotation;
  readonly article: Article;
  readonly words: readonly ComparedWord[];
}

/** A quotation held against what was typed; `rest`: parts after its attribution that were typed with it. */
interface Held extends Printed {
  readonly comparison: Comparison;
  readonly rest: readonly Quotation[];
}

/** What one reading of a request came to: those it may mean, best first, or where its words stand otherwise. */
interface Finding {
  readonly reading: Reading;
  readonly held: readonly Held[];
  readonly narration: Narration | null;
}

export class QuotationIndex {
  private readonly sentencesHolding: SentencesHolding;
  private readonly printed: readonly Printed[];
  private readonly names: SpeakerNames;
  private readonly nearest: Nearest;
  /** Word (loosely folded) → places in `printed`. */
  private readonly byWord = new Map<string, number[]>();
  private readonly fuzzy = new FuzzyWords();
  private readonly words: string[] = [];

  /** `sentencesHolding` gives the sentences that may hold all of some words (loosely folded). */
  constructor(
    articles: readonly Article[],
    quotationsOf: (article: Article) => readonly Quotation[],
    sentencesHolding: SentencesHolding,
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
      for (const word of new Set(words.map(({ key }) => key))) this.note(word, place);
    });
    this.names = new SpeakerNames(
      articles,
      this.printed.map(({ quotation }) => quotation),
    );
    this.nearest = new Nearest(this.printed.map(({ words }) => words));
  }

  /** The verdict on what somebody typed, marks and asking around it aside. */
  whoSaid(text: string, scope?: Article): Verdict {
    const [marked] = markedStretches(text, this.names);
    return this.judge([...(marked ? [marked] : []), ...readingsOf(text, this.names)], scope);
  }

  /** Every quotation of a message with its verdict; the whole message when it holds no marks. */
  check(message: string): { typed: string; verdict: Verdict }[] {
    const stretches = markedStretches(message, this.names);
    if (stretches.length === 0) {
      const typed = message.trim();
      return [{ typed, verdict: this.judge(readingsOf(typed, this.names)) }];
    }
    return stretches.map((stretch) => ({ typed: stretch.words, verdict: this.judge([stretch]) }));
  }

  /** The readings in order, until one is what somebody said; else the best of them. */
  private judge(readings: readonly Reading[], scope?: Article): Verdict {
    const findings: Finding[] = [];
    for (const reading of readings) {
      const finding = this.find(reading, scope);
      findings.push(finding);
      if (isSaid(finding.held[0])) return this.verdictOn(finding);
    }
    const narrated = findings.find(({ narration }) => narration);
    if (narrated) return this.verdictOn({ ...narrated, held: [] });
    const [best] = findings
      .filter(({ held }) => held[0])
      .sort((a, b) => likenessOf(b.held[0]) - likenessOf(a.held[0]));
    const unfound = readings.find(({ claimed }) => claimed !== null) ?? readings[readings.length - 1];
    return best ? this.verdictOn(best) : this.nothingSaid(unfound, scope);
  }

  private find(reading: Reading, scope?: Article): Finding {
    const typed = wordsToCompare(reading.words).slice(0, LONGEST_TYPED);
    const claimed = reading.claimed === null ? [] : this.names.namedBy(reading.claimed);
    const isClaimed = ({ quotation }: Held) => Number(claimed.includes(quotation.speaker ?? ''));
    const held = this.propose(typed, scope)
      .map((printed) => this.hold(printed, typed))
      .filter(({ comparison }) => comparison.verdict !== 'not-found')
      .sort((a, b) => compareHeld(a, b) || isClaimed(b) - isClaimed(a) || a.words.length - b.words.length);
    // Of two that hold the same words, one within the other, the inner one is the speech they are.
    const said = isSaid(held[0]);
    return { reading, held, narration: said ? null : narrationOf(typed, this.sentencesHolding, scope) };
  }

  /** The comparison with one quotation, or with all its parts when more was typed than the first. */
  private hold(printed: Printed, typed: readonly ComparedWord[]): Held {
    const alone = { ...printed, comparison: compare(typed, printed.words), rest: [] };
    if (isSaid(alone) || typed.length <= printed.words.length / 2) return alone;
    const rest = this.partsAfter(printed);
    if (rest.length === 0) return alone;
    const words = [printed, ...rest].flatMap((part) => part.words);
    const whole = compare(typed, words);
    const parts = rest.map(({ quotation }) => quotation);
    return whole.verdict === 'exact' || whole.verdict === 'partial'
      ? { ...printed, comparison: whole, rest: parts }
      : alone;
  }

  /** What the same person goes on to say right after, beyond no more than an attribution. */
  private partsAfter(first: Printed): readonly Printed[] {
    const next = this.printed[this.printed.indexOf(first) + 1];
    if (!next || next.article !== first.article) return [];
    const { quotation: a } = first;
    const { quotation: b } = next;
    const together = a.at.paragraph === b.at.paragraph && b.start - a.end <= LONGEST_ATTRIBUTION;
    return together && a.speaker !== null && a.speaker === b.speaker ? [next] : [];
  }

  private verdictOn({ reading, held, narration }: Finding): Verdict {
    const [best] = held;
    const claimed = reading.claimed === null ? null : claimOf(reading.claimed, this.names, best);
    if (!best) return { ...nothing, narration, claimed };
    const { verdict, differences } = best.comparison;
    const nearby = held
      .slice(1)
      .filter((other) => isAsNear(other, best))
      .map(({ quotation }) => quotation)
      .slice(0, NEARBY);
    return {
      verdict,
      quotation: best.quotation,
      rest: best.rest,
      differences,
      narration: null,
      nearby,
      claimed,
    };
  }

  /** Nobody said it: the quotations that come nearest are offered, and nothing more. */
  private nothingSaid(reading: Reading | undefined, scope?: Article): Verdict {
    if (!reading) return nothing;
    const typed = wordsToCompare(reading.words).slice(0, LONGEST_TYPED);
    const places = this.nearest.placesFor(
      typed,
      (word) => this.meanings(word),
      (place) => !scope || this.printed[place]?.article === scope,
    );
    const nearby = places.slice(0, NEARBY).flatMap((place) => this.printed[place]?.quotation ?? []);
    const claimed = reading.claimed === null ? null : claimOf(reading.claimed, this.names);
    return { ...nothing, nearby, claimed };
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
  private meanings(word: string): readonly string[] {
    if (this.byWord.has(word)) return [word];
    return this.fuzzy.similarTo(word).map(({ id }) => this.words[id] ?? '');
  }

  /** Quotations that share words with what was typed; a mistyped word goes through Fuse to those it may mean. */
  private propose(typed: readonly ComparedWord[], scope?: Article): Printed[] {
    const shared = new Map<number, { rarity: number; words: number }>();
    const keys = new Set(typed.map(({ key }) => key));
    for (const word of keys) {
      const places = this.meanings(word).flatMap((meant) => this.byWord.get(meant) ?? []);
      for (const place of new Set(places)) {
        const { rarity, words } = shared.get(place) ?? { rarity: 0, words: 0 };
        shared.set(place, { rarity: rarity + 1 / places.length, words: words + 1 });
      }
    }
    return [...shared]
      .filter(([, { words }]) => words >= keys.size * LEAST_SHARED)
      .sort(([, a], [, b]) => b.rarity - a.rarity)
      .flatMap(([place]) => this.printed[place] ?? [])
      .filter(({ article }) => !scope || article === scope)
      .slice(0, CANDIDATES);
  }

  private note(word: string, place: number): void {
    const places = this.byWord.get(word);
    if (places) {
      places.push(place);
      return;
    }
    this.byWord.set(word, [place]);
    this.words.push(word);
    this.fuzzy.add(word);
  }
}

const nothing: Verdict = {
  verdict: 'not-found',
  quotation: null,
  rest: [],
  differences: [],
  narration: null,
  nearby: [],
  claimed: null,
};

function isSaid(held: Pick<Held, 'comparison'> | undefined): boolean {
  return held?.comparison.verdict === 'exact' || held?.comparison.verdict === 'partial';
}

function likenessOf(held: Held | undefined): number {
  return held?.comparison.likeness ?? 0;
}

function compareHeld(a: Held, b: Held): number {
  return RANK[b.comparison.verdict] - RANK[a.comparison.verdict] || likenessOf(b) - likenessOf(a);
}

/** Whether another may as well be meant: the same verdict, and for altered ones nearly as like what was typed. */
function isAsNear(other: Held, best: Held): boolean {
  return (
    other.comparison.verdict === best.comparison.verdict && likenessOf(best) - likenessOf(other) < AS_LIKE
  );
}
