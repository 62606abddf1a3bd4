// The cheapest way to turn a printed quotation into what somebody typed, word by word.
import type { ComparedWord } from './compared-words.ts';
import { isNegation, mayComeAndGo } from './word-meaning.ts';
import { type PairKind, pairKind } from './word-pair.ts';

export type Step =
  | { readonly kind: PairKind; readonly printed: ComparedWord; readonly typed: ComparedWord }
  | { readonly kind: 'left-out'; readonly printed: ComparedWord }
  | { readonly kind: 'put-in'; readonly typed: ComparedWord };

type Move = 'both' | 'typed' | 'printed';
type Words = readonly ComparedWord[];

/**
 * Costs of a pair, in words left out: a slip is nearly the word itself; what is the same word in another form, or its
 * opposite, is set beside it; what has nothing to do with it costs a bit less than leaving out and putting in.
 */
const PAIR = { same: 0, misspelt: 0.3, agreement: 0.4, form: 0.8, opposite: 1.2, swapped: 1.7 } as const;
/** A word left out or put in; one that may come and go costs less, so that content words are not parted for it. */
const SINGLE = { content: 1, freely: 0.6 } as const;
/** A word left out where the typed text shows that something is: «[…]». */
const SHOWN_GAP = 0.05;
/** A negation stands for no other word: it is shown as put in or left out. */
const NEGATION_SWAPPED = 2.5;

/** The cheapest way from printed to typed (Needleman and Wunsch 1970), printed words at both ends for free. */
export function align(typed: Words, printed: Words): Step[] {
  const costs: number[][] = [Array.from({ length: printed.length + 1 }, () => 0)];
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [(costs[row - 1]?.[0] ?? 0) + singleCost(typed[row - 1])];
    for (let column = 1; column <= printed.length; column += 1)
      line.push(cheapest(costs, line, typed, printed, row, column).cost);
    costs.push(line);
  }
  return trace(costs, typed, printed);
}

function cheapest(
  costs: readonly (readonly number[])[],
  line: readonly number[],
  typed: Words,
  printed: Words,
  row: number,
  column: number,
): { cost: number; move: Move } {
  const both = cell(costs[row - 1], column - 1) + pairCost(typed[row - 1], printed[column - 1]);
  const putIn = cell(costs[row - 1], column) + singleCost(typed[row - 1]);
  const leftOut = cell(line, column - 1) + (row === typed.length ? 0 : leftOutCost(printed[column - 1], typed[row - 1]));
  if (both <= putIn && both <= leftOut) return { cost: both, move: 'both' };
  return putIn < leftOut ? { cost: putIn, move: 'typed' } : { cost: leftOut, move: 'printed' };
}

function cell(line: readonly number[] | undefined, column: number): number {
  return line?.[column] ?? Number.POSITIVE_INFINITY;
}

function trace(costs: readonly (readonly number[])[], typed: Words, printed: Words): Step[] {
  const steps: Step[] = [];
  let row = typed.length;
  let column = printed.length;
  while (row > 0 || column > 0) {
    const move = moveAt(costs, typed, printed, row, column);
    steps.push(stepOf(move, typed[row - 1], printed[column - 1]));
    if (move !== 'printed') row -= 1;
    if (move !== 'typed') column -= 1;
  }
  return steps.reverse();
}

function moveAt(
  costs: readonly (readonly number[])[],
  typed: Words,
  printed: Words,
  row: number,
  column: number,
): Move {
  if (row === 0) return 'printed';
  if (column === 0) return 'typed';
  return cheapest(costs, costs[row] ?? [], typed, printed, row, column).move;
}

function stepOf(move: Move, typed: ComparedWord | undefined, printed: ComparedWord | undefined): Step {
  if (typed && printed && move === 'both') return { kind: pairKind(typed, printed), printed, typed };
  if (typed && move === 'typed') return { kind: 'put-in', typed };
  if (printed) return { kind: 'left-out', printed };
  throw new Error('an alignment step beyond both texts');
}

function pairCost(typed: ComparedWord | undefined, printed: ComparedWord | undefined): number {
  if (!typed || !printed) return Number.POSITIVE_INFINITY;
  const kind = pairKind(typed, printed);
  if (kind !== 'swapped') return PAIR[kind];
  return isNegation(typed.key) || isNegation(printed.key) ? NEGATION_SWAPPED : PAIR.swapped;
}

function singleCost(word: ComparedWord | undefined): number {
  return word && mayComeAndGo(word.key) ? SINGLE.freely : SINGLE.content;
}

function leftOutCost(word: ComparedWord | undefined, before: ComparedWord | undefined): number {
  return before?.after === 'gap' ? SHOWN_GAP : singleCost(word);
}
