// Finds the quotation that somebody means and says what became of it on the way.
import type { Article } from '../../article.ts';
import { tellsOfSaying, tellsThat } from './asking.ts';
import { type Claim, claimOf } from './claim.ts';
import { compare } from './compare.ts';
import { type ComparedWord, wordsToCompare } from './compared-words.ts';
import {
  type Finding,
  type Held,
  hidesChange,
  isAsNear,
  isSaid,
  knownIfAltered,
  knownOf,
  likenessOf,
} from './finding.ts';
import { narrationOf, type QuotedAt, type SentencesHolding } from './narration.ts';
import { Nearest } from './nearest-quotations.ts';
import { QuotationFinder, type Where } from './quotation-finder.ts';
import type { Printed, QuotationIndex } from './quotation-index.ts';
import { type RequestReading, readingsOf } from './readings.ts';
import { shoutedIn } from './shouted.ts';
import { SpeakerNames } from './speaker-names.ts';
import { areListed, type MarkedQuotation, markedStretches } from './typed-quotation.ts';
import { type Narration, NOT_FOUND, type Verdict } from './verdict.ts';
import { isContent } from './word-meaning.ts';

/** Other quotations offered beside one, or instead of none. */
const NEARBY = 3;
/** Words between marks that are a quotation by themselves, whatever is said around them. */
const FEWEST = 2;
export class QuotationJudge {
  private readonly index: QuotationIndex;
  private readonly sentencesHolding: SentencesHolding;
  private readonly names: SpeakerNames;
  private readonly nearest: Nearest;
  private readonly finder: QuotationFinder;

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
    this.finder = new QuotationFinder(index, this.names);
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
    const readings = [whole, marked ?? shoutedIn(text), ...others].flatMap((reading) => reading ?? []);
    return this.judge(readings, scope, marked ? null : text);
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
      const verdict = this.judge(readingsOf(typed, this.names), undefined, typed);
      const quotes = verdict.quotation || verdict.narration || tellsOfSaying(typed, this.names);
      return quotes ? [{ typed, verdict }] : [];
    }
    return stretches.map((stretch) => ({ typed: stretch.words, verdict: this.judge([stretch]) }));
  }

  /**
   * The readings in order, until one is a whole quotation; else what comes nearest to that. `unmarked`: the message,
   * where no marks tell what is asked about.
   */
  private judge(
    readings: readonly RequestReading[],
    scope?: Article,
    unmarked: string | null = null,
  ): Verdict {
    const where = { scope, isTold: unmarked !== null && tellsThat(unmarked, this.names) };
    const findings: Finding[] = [];
    const marked = new Set<Finding>();
    for (const reading of readings) {
      const finding = this.finder.find(reading, where);
      const isExact = finding.held[0]?.comparison.verdict === 'exact';
      if (isExact && !hidesChange(finding, findings, isMarked(reading))) return this.verdictOn(finding);
      findings.push(finding);
      if (isMarked(reading)) marked.add(finding);
    }
    const said = this.saidIn(findings, marked, unmarked, where);
    if (said) return this.named(said, scope) ?? this.verdictOn(said);
    const own = this.ownIn(findings, scope);
    if ('verdict' in own) return own;
    const [best] = findings
      .filter((finding) => finding.held[0] && !isSaid(finding.held[0]) && !own.narrated.has(finding))
      .sort((a, b) => likenessOf(b.held[0]) - likenessOf(a.held[0]));
    const part = unmarked === null ? null : this.finder.alteredWithin(unmarked, where);
    // Salió a decir «es un documento peligroso»: without what only asks for it.
    const altered =
      part && (!best || isLessOf(part, best)) ? { ...part, claimed: best?.claimed ?? part.claimed } : best;
    return altered ? this.verdictOn(altered) : this.nothingSaid(findings, scope);
  }

  /** Of the readings that are part of a quotation, the longest: all its words are the quotation's; else one that stands in the message. */
  private saidIn(
    findings: readonly Finding[],
    marked: ReadonlySet<Finding>,
    unmarked: string | null,
    where: Where,
  ): Finding | null {
    const [said] = findings
      .filter((finding) => isSaid(finding.held[0]) && !hidesChange(finding, findings, marked.has(finding)))
      .sort((a, b) => b.typed.length - a.typed.length);
    if (said || unmarked === null) return said ?? null;
    const within = this.finder.saidWithin(unmarked, where);
    // Doctor, eso es lechina: nor what another quotation, altered, holds.
    const isHeld = findings.some(({ held }) => knownIfAltered(held[0]) >= 1 + knownOf(within?.held[0]));
    return isHeld ? null : within;
  }

  /**
   * What the article tells itself; or else the readings of a restatement of which that is left: it is no quotation altered,
   * nor all that was typed.
   */
  private ownIn(
    findings: readonly Finding[],
    scope?: Article,
  ): Verdict | { readonly narrated: ReadonlySet<Finding> } {
    const narrated = new Set<Finding>();
    for (const finding of findings) {
      const { typed, claimed, restated } = finding;
      const content = typed.filter(({ key }) => isContent(key)).length;
      if (findings.some(({ held }) => Math.floor(knownIfAltered(held[0])) > content)) continue;
      const narration = this.narrationOf(typed, scope);
      if (narration && !restated) return this.told(narration, claimed);
      if (narration) narrated.add(finding);
    }
    return { narrated };
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

/** Whether a part of a message has as much of the same quotation, and differs in less. */
function isLessOf({ held: [part] }: Finding, { held: [best] }: Finding): boolean {
  if (!part || part.quotation !== best?.quotation || part.rest.length < best.rest.length) return false;
  const letters = ({ comparison }: Held) =>
    comparison.differences.reduce((sum, { printed, typed }) => sum + printed.length + typed.length, 0);
  return (
    Math.floor(part.comparison.known) >= Math.floor(best.comparison.known) && letters(part) < letters(best)
  );
}

/** Whether marks in the message tell that these words are asked about. */
function isMarked(reading: RequestReading): reading is MarkedQuotation {
  return 'start' in reading;
}
