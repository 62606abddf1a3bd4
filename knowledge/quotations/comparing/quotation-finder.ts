// Finds the quotations that a reading of a request, or a part of a message, may mean, and holds each against it.
import type { Article, Span } from '../../article.ts';
import { alteredWithin } from './altered-within.ts';
import { isAskedAround } from './asked-around.ts';
import { maskedFor } from './asking.ts';
import { clauseAround, deniedInPrint } from './clause-around.ts';
import { type Comparison, compare } from './compare.ts';
import { type ComparedWord, wordsToCompare } from './compared-words.ts';
import { disorderedWithin } from './disordered-within.ts';
import { compareHeld, type Finding, type Held, isSaid, likenessOf } from './finding.ts';
import type { Printed, QuotationIndex } from './quotation-index.ts';
import { foundWithin } from './quotation-within.ts';
import type { RequestReading } from './readings.ts';
import type { SpeakerNames } from './speaker-names.ts';
import { claimAround } from './typed-quotation.ts';
import { isContent } from './word-meaning.ts';

/** Words of a message that are compared: nobody retypes more, and the cost grows with them. */
const LONGEST_TYPED = 400;
/** Of the words of a long message, those of a quotation may be so few. */
const ANYWHERE = 0.05;
/** Of what somebody said, so much is typed at least where a part of a message alters it. */
const MOST_OF_IT = 0.5;
/** Words of a quotation by which it is known among the article's own. */
const FEWEST = 2;

/** Where to look: in all articles, or in one; `isTold`: what somebody said may be told in another person. */
export interface Where {
  readonly scope?: Article | undefined;
  readonly isTold?: boolean;
}

export class QuotationFinder {
  private readonly index: QuotationIndex;
  private readonly names: SpeakerNames;

  constructor(index: QuotationIndex, names: SpeakerNames) {
    this.index = index;
    this.names = names;
  }

  /** The quotations that the words of a reading may be, best first. */
  find({ words, claimed, asked, restated }: RequestReading, { scope, isTold = false }: Where = {}): Finding {
    const typed = wordsOf(words);
    const named = claimed === null ? [] : this.names.namedBy(claimed);
    const isClaimed = ({ quotation }: Held) => Number(named.includes(quotation.speaker ?? ''));
    const held = this.index
      .propose(typed, scope, undefined, isTold)
      .map((printed) => this.hold(printed, typed, isTold))
      .filter(({ comparison }) => comparison.verdict !== 'not-found')
      // Of two that hold the same words, one within the other, the inner one is the speech they are.
      .sort((a, b) => compareHeld(a, b) || isClaimed(b) - isClaimed(a) || a.words.length - b.words.length);
    return { typed, claimed, asked, restated, held };
  }

  /** The longest quotation that stands in a message which only asks about it; null where there is none. */
  saidWithin(message: string, where: Where): Finding | null {
    const text = message.normalize('NFC');
    const masked = maskedFor(text, this.names);
    const typed = wordsOf(text);
    const proposed = this.index.propose(typed, where.scope, ANYWHERE, where.isTold);
    const places = proposed.flatMap((printed) =>
      this.wordings(printed).flatMap((words) => {
        const found = foundWithin(typed, words, where.isTold);
        if (!found) return [];
        const comparison = compare(within(typed, found.place), words, where.isTold);
        if (!isSaid({ comparison })) return [];
        return isAskedAround(deniedInPrint(masked, found.place, printed), found) ? [found.place] : [];
      }),
    );
    const [place] = places.sort((a, b) => b.end - b.start - (a.end - a.start));
    if (!place) return null;
    const words = text.slice(place.start, place.end);
    const finding = this.find(reading(words, this.claimAround(text, place)), where);
    return isSaid(finding.held[0]) ? finding : null;
  }

  /** The words of a quotation, and those of all its parts where its attribution parts it. */
  private wordings(printed: Printed): (readonly ComparedWord[])[] {
    const rest = this.index.partsAfter(printed);
    return rest.length === 0
      ? [printed.words]
      : [printed.words, [printed, ...rest].flatMap(({ words }) => words)];
  }

  /** The quotation that a part of a message alters; null where there is none. */
  alteredWithin(message: string, where: Where): Finding | null {
    const text = message.normalize('NFC');
    const typed = wordsOf(text);
    const proposed = this.index.propose(typed, where.scope, ANYWHERE, where.isTold);
    const found = proposed.flatMap(({ words }) => {
      const altered = alteredWithin(typed, words, where.isTold);
      if (!altered) return [];
      const { place, isLiteral } = altered;
      const comparison = compare(within(typed, place), words, where.isTold);
      const content = words.filter(({ key }) => isContent(key)).length;
      const isKnown = comparison.known >= content * MOST_OF_IT || isLiteral || isAllButOne(comparison);
      return isKnown && comparison.verdict === 'altered' ? [{ place, comparison }] : [];
    });
    const [best] = found.sort((a, b) => likenessOf(b) - likenessOf(a));
    const place = best?.place ?? firstOf(proposed, ({ words }) => disorderedWithin(typed, words));
    if (!place) return null;
    const words = text.slice(place.start, place.end);
    const finding = this.find(reading(words, this.claimAround(text, place)), where);
    return finding.held[0]?.comparison.verdict === 'altered' ? finding : null;
  }

  /** Whom a message takes for the speaker of what stands at a place of it. */
  private claimAround(text: string, { start, end }: Span): string | null {
    const masked = maskedFor(text, this.names);
    const claim = claimAround(masked, [0, start], [end, text.length]);
    return claim ? text.slice(...claim) : null;
  }

  /** The comparison with one quotation, or with all its parts when more was typed than the first. */
  private hold(printed: Printed, typed: readonly ComparedWord[], isTold: boolean): Held {
    const alone = { ...printed, comparison: compare(typed, printed.words, isTold), rest: [] };
    if (isSaid(alone) || typed.length <= printed.words.length / 2) return alone;
    const clause = alone.comparison.whole ? inItsClause(printed, typed) : null;
    if (clause) return { ...alone, comparison: clause };
    const rest = this.index.partsAfter(printed);
    if (rest.length === 0) return alone;
    const all = [printed, ...rest].flatMap(({ words }) => words);
    const together = { ...alone, comparison: compare(typed, all, isTold) };
    return isSaid(together) ? { ...together, rest: rest.map(({ quotation }) => quotation) } : alone;
  }
}

function firstOf<One, Found>(all: readonly One[], find: (one: One) => Found | null): Found | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/** Se va a juntar el jueves, of «se va a juntar el martes»: one word in the stead of another, and all the rest. */
function isAllButOne({ whole, differences: [only, ...more] }: Comparison): boolean {
  const one = (words: string) => words !== '' && !words.includes(' ');
  return whole && only !== undefined && more.length === 0 && one(only.printed) && one(only.typed);
}

function wordsOf(text: string): ComparedWord[] {
  return wordsToCompare(text).slice(0, LONGEST_TYPED);
}

function within(typed: readonly ComparedWord[], { start, end }: Span): ComparedWord[] {
  return typed.filter((word) => word.start >= start && word.end <= end);
}

function reading(words: string, claimed: string | null): RequestReading {
  return { words, claimed, asked: 0, restated: false };
}

/** All of a quotation typed within the article's own words around it: el ruido «supera los límites»; null where it was not. */
function inItsClause(
  { quotation, article, words }: Printed,
  typed: readonly ComparedWord[],
): Comparison | null {
  const found = foundWithin(typed, words);
  if (!found?.opens || !found.closes) return null;
  const own = {
    comparison: compare(within(typed, found.place), words),
  };
  if (!isSaid(own) || own.comparison.known < FEWEST) return null;
  const { before, after } = clauseAround(article, quotation);
  return isSaid({ comparison: compare(typed, [...before, ...words, ...after]) }) ? own.comparison : null;
}
