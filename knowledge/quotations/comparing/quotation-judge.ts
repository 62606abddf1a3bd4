// Finds the quotation that somebody means and says what became of it on the way.
import type { Article } from '../../article.ts';
import type { Quotation } from '../quotation.ts';
import { tellsOfSaying } from './asking.ts';
import { type Claim, claimOf } from './claim.ts';
import { type Comparison, compare } from './compare.ts';
import { type ComparedWord, wordsToCompare } from './compared-words.ts';
import { narrationOf, type QuotedAt, type SentencesHolding } from './narration.ts';
import { Nearest } from './nearest-quotations.ts';
import type { Printed, QuotationIndex } from './quotation-index.ts';
import { type RequestReading, readingsOf } from './readings.ts';
import { SpeakerNames } from './speaker-names.ts';
import { areListed, type MarkedQuotation, markedStretches } from './typed-quotation.ts';
import { type Narration, NOT_FOUND, type Verdict, type VerdictName } from './verdict.ts';
import { isContent } from './word-meaning.ts';

/** Words of a message that are compared: nobody retypes more, and the cost grows with them. */
const LONGEST_TYPED = 400;
/** Other quotations offered beside one, or instead of none. */
const NEARBY = 3;
/** Words between marks that are a quotation by themselves, whatever is said around them. */
const FEWEST = 2;
/** An altered quotation may be another one when that is as like what was typed but for so much. */
const AS_LIKE = 0.1;
const RANK: Readonly<Record<VerdictName, number>> = { exact: 3, partial: 2, altered: 1, 'not-found': 0 };

/** A quotation held against what was typed; `rest`: parts after its attribution that were typed with it. */
interface Held extends Printed {
  readonly comparison: Comparison;
  readonly rest: readonly Quotation[];
}

/** What one reading of a request came to: the quotations that it may mean, best first. */
interface Finding {
  readonly typed: readonly ComparedWord[];
  readonly claimed: string | null;
  readonly asked: number;
  readonly restated: boolean;
  readonly held: readonly Held[];
}

export class QuotationJudge {
  private readonly index: QuotationIndex;
  private readonly sentencesHolding: SentencesHolding;
  private readonly names: SpeakerNames;
  private readonly nearest: Nearest;

  /** `sentencesHolding` gives the sentences that may hold all of some words (loosely folded). */
  constructor(articles: readonly Article[], index: QuotationIndex, sentencesHolding: SentencesHolding) {
    this.index = index;
    this.sentencesHolding = sentencesHolding;
    const { printed } = index;
    this.names = new SpeakerNames(
      articles,
      printed.map(({ quotation }) => quotation),
    );
    this.nearest = new Nearest(printed.map(({ words }) => words));
  }

  /** The verdict on what somebody typed, marks and asking around it aside. */
  whoSaid(text: string, scope?: Article): Verdict {
    const [whole, ...others] = readingsOf(text, this.names);
    const stretches = markedStretches(text, this.names);
    const [marked] = stretches;
    if (marked && stretches.length > 1 && whole) {
      const together = this.judge([whole], scope);
      if (together.verdict === 'exact' || together.verdict === 'partial') return together;
      if (this.areSeveral(text, stretches, scope))
        return { ...this.judge([marked], scope), unjudged: stretches.slice(1).map(({ words }) => words) };
    }
    // A quotation may have marks of its own: the whole is tried before what stands between them.
    return this.judge(
      [whole, marked, ...others].flatMap((reading) => reading ?? []),
      scope,
    );
  }

  /** Whether they are one quotation each, and not words that one quotation sets between marks of its own. */
  private areSeveral(text: string, stretches: readonly MarkedQuotation[], scope?: Article): boolean {
    if (areListed(text, stretches)) return true;
    const found = stretches.map((stretch) =>
      wordsToCompare(stretch.words).length < FEWEST ? null : this.judge([stretch], scope).quotation,
    );
    return found.every((quotation) => quotation !== null) && new Set(found).size > 1;
  }

  /** Every quotation of a message with its verdict; without marks the whole message, if it quotes anything. */
  check(message: string): { typed: string; verdict: Verdict }[] {
    const stretches = markedStretches(message, this.names);
    if (stretches.length === 0) {
      const typed = message.trim();
      const verdict = this.judge(readingsOf(typed, this.names));
      const quotes = verdict.quotation || verdict.narration || tellsOfSaying(typed, this.names);
      return quotes ? [{ typed, verdict }] : [];
    }
    return stretches.map((stretch) => ({ typed: stretch.words, verdict: this.judge([stretch]) }));
  }

  /** The readings in order, until one is a whole quotation; else what comes nearest to that. */
  private judge(readings: readonly RequestReading[], scope?: Article): Verdict {
    const findings: Finding[] = [];
    for (const reading of readings) {
      const finding = this.find(reading, scope);
      const isExact = finding.held[0]?.comparison.verdict === 'exact';
      if (isExact && !hidesChange(finding, findings)) return this.verdictOn(finding);
      findings.push(finding);
    }
    // Of the readings that are part of a quotation, the longest: all its words are the quotation's.
    const [said] = findings
      .filter((finding) => isSaid(finding.held[0]) && !hidesChange(finding, findings))
      .sort((a, b) => b.typed.length - a.typed.length);
    if (said) return this.named(said, scope) ?? this.verdictOn(said);
    // What is left of a restatement may be the article's own: then it is no quotation altered, nor all that was typed.
    const own = new Set<Finding>();
    for (const finding of findings) {
      const { typed, claimed, restated } = finding;
      const content = typed.filter(({ key }) => isContent(key)).length;
      if (findings.some(({ held }) => knownIfAltered(held[0]) > content)) continue;
      const narration = this.narrationOf(typed, scope);
      if (narration && !restated) return this.told(narration, claimed);
      if (narration) own.add(finding);
    }
    const [best] = findings
      .filter((finding) => finding.held[0] && !isSaid(finding.held[0]) && !own.has(finding))
      .sort((a, b) => likenessOf(b.held[0]) - likenessOf(a.held[0]));
    return best ? this.verdictOn(best) : this.nothingSaid(findings, scope);
  }

  /** Quién dijo «la murga ha muerto»: the headline that somebody speaks of is not what they say. */
  private named({ typed, claimed, held }: Finding, scope?: Article): Verdict | null {
    const aside = held[0]?.asides.some((words) => {
      const { verdict, whole } = compare(typed, words);
      return whole && (verdict === 'exact' || verdict === 'partial');
    });
    if (!aside) return null;
    return this.told(
      this.narrationOf(typed, scope, () => []),
      claimed,
    );
  }

  private narrationOf(
    typed: readonly ComparedWord[],
    scope: Article | undefined,
    quotedAt: QuotedAt = (article, place) => this.index.quotedAt(article, place),
  ): Narration | null {
    return narrationOf(typed, this.sentencesHolding, quotedAt, scope);
  }

  /** Nobody is quoted as saying all of it: the article tells it, and may quote somebody within. */
  private told(narration: Narration | null, claimed: string | null): Verdict {
    return { ...NOT_FOUND, narration, nearby: narration?.quoted ?? [], claimed: this.claimOf(claimed) };
  }

  private find({ words, claimed, asked, restated }: RequestReading, scope?: Article): Finding {
    const typed = wordsToCompare(words).slice(0, LONGEST_TYPED);
    const named = claimed === null ? [] : this.names.namedBy(claimed);
    const isClaimed = ({ quotation }: Held) => Number(named.includes(quotation.speaker ?? ''));
    const held = this.index
      .propose(typed, scope)
      .map((printed) => this.hold(printed, typed))
      .filter(({ comparison }) => comparison.verdict !== 'not-found')
      // Of two that hold the same words, one within the other, the inner one is the speech they are.
      .sort((a, b) => compareHeld(a, b) || isClaimed(b) - isClaimed(a) || a.words.length - b.words.length);
    return { typed, claimed, asked, restated, held };
  }

  /** The comparison with one quotation, or with all its parts when more was typed than the first. */
  private hold(printed: Printed, typed: readonly ComparedWord[]): Held {
    const alone = { ...printed, comparison: compare(typed, printed.words), rest: [] };
    if (isSaid(alone) || typed.length <= printed.words.length / 2) return alone;
    const rest = this.index.partsAfter(printed);
    if (rest.length === 0) return alone;
    const words = [printed, ...rest].flatMap((part) => part.words);
    const whole = compare(typed, words);
    const parts = rest.map(({ quotation }) => quotation);
    return whole.verdict === 'exact' || whole.verdict === 'partial'
      ? { ...printed, comparison: whole, rest: parts }
      : alone;
  }

  private verdictOn({ claimed, held }: Finding): Verdict {
    const [best] = held;
    if (!best) return NOT_FOUND;
    const { verdict, differences, whole } = best.comparison;
    const nearby = held
      .slice(1)
      .filter((other) => isAsNear(other, best))
      .map(({ quotation }) => quotation)
      .slice(0, NEARBY);
    const { quotation, rest } = best;
    return {
      verdict,
      quotation,
      rest,
      differences,
      whole,
      narration: null,
      unjudged: [],
      nearby,
      claimed: this.claimOf(claimed, best),
    };
  }

  /** Nobody said it: the quotations that come nearest are offered, and nothing more. */
  private nothingSaid(findings: readonly Finding[], scope?: Article): Verdict {
    const reading = findings.find(({ claimed }) => claimed !== null) ?? findings[1] ?? findings[0];
    if (!reading) return NOT_FOUND;
    const places = this.nearest.placesFor(
      reading.typed,
      (word) => this.index.meanings(word),
      (place) => !scope || this.index.printed[place]?.article === scope,
    );
    const nearby = places.slice(0, NEARBY).flatMap((place) => this.index.printed[place]?.quotation ?? []);
    return { ...NOT_FOUND, nearby, claimed: this.claimOf(reading.claimed) };
  }

  private claimOf(claimed: string | null, found?: Printed): Claim | null {
    return claimed === null ? null : claimOf(claimed, this.names, found);
  }
}

function isSaid(held: Pick<Held, 'comparison'> | undefined): boolean {
  return held?.comparison.verdict === 'exact' || held?.comparison.verdict === 'partial';
}

/** Whether another reading has more of a quotation, altered: then what this one leaves off was no asking. */
function hidesChange({ held, asked }: Finding, findings: readonly Finding[]): boolean {
  const known = held[0]?.comparison.known ?? 0;
  // Words of the asking that this one takes off and the other does not tell nothing of a change.
  return findings.some((other) => knownIfAltered(other.held[0]) > known + Math.max(0, asked - other.asked));
}

function knownIfAltered(held: Held | undefined): number {
  return held?.comparison.verdict === 'altered' ? held.comparison.known : 0;
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
