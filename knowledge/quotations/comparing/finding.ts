// What a reading of a request came to: the quotations that it may mean, and how each was held against it.
import type { Quotation } from '../quotation.ts';
import type { Comparison } from './compare.ts';
import type { ComparedWord } from './compared-words.ts';
import type { Printed } from './quotation-index.ts';
import type { VerdictName } from './verdict.ts';

/** A quotation held against what was typed; `rest`: parts after its attribution that were typed with it. */
export interface Held extends Printed {
  readonly comparison: Comparison;
  readonly rest: readonly Quotation[];
}

/** The quotations that one reading may mean, best first. */
export interface Finding {
  readonly typed: readonly ComparedWord[];
  readonly claimed: string | null;
  readonly asked: number;
  readonly restated: boolean;
  readonly held: readonly Held[];
}

/** Of what somebody quotes, so much more is known where it is a part of what they say. */
const MUCH_MORE = 1.5;
/** An altered quotation may be another one when that is as like what was typed but for so much. */
const AS_LIKE = 0.1;
const RANK: Readonly<Record<VerdictName, number>> = { exact: 3, partial: 2, altered: 1, 'not-found': 0 };

export function isSaid(held: Pick<Held, 'comparison'> | undefined): boolean {
  return held?.comparison.verdict === 'exact' || held?.comparison.verdict === 'partial';
}

/**
 * Whether another reading has more of a quotation, altered: then what this one leaves off was no asking. Words between
 * marks are less likely a part of more: `isMarked`.
 */
export function hidesChange(
  { held, asked }: Finding,
  findings: readonly Finding[],
  isMarked = false,
): boolean {
  const known = knownOf(held[0]) * (isMarked ? MUCH_MORE : 1);
  // Words of the asking that this one takes off and the other does not tell nothing of a change.
  return findings.some((other) => knownIfAltered(other.held[0]) > known + Math.max(0, asked - other.asked));
}

export function knownOf(held: Held | undefined): number {
  return held?.comparison.known ?? 0;
}

export function knownIfAltered(held: Held | undefined): number {
  return held?.comparison.verdict === 'altered' ? held.comparison.known : 0;
}

export function likenessOf(held: Pick<Held, 'comparison'> | undefined): number {
  return held?.comparison.likeness ?? 0;
}

/** The better verdict first, then the one more like what was typed. */
export function compareHeld(a: Held, b: Held): number {
  return RANK[b.comparison.verdict] - RANK[a.comparison.verdict] || likenessOf(b) - likenessOf(a);
}

/** Whether another may as well be meant: the same verdict, and for altered ones nearly as like what was typed. */
export function isAsNear(other: Held, best: Held): boolean {
  return (
    other.comparison.verdict === best.comparison.verdict && likenessOf(best) - likenessOf(other) < AS_LIKE
  );
}
