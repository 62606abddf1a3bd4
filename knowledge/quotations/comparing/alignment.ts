// The cheapest way to turn a printed quotation into what somebody typed, word by word.

import { isNumber } from '../../spanish/numbers.ts';
import type { ComparedWord } from './compared-words.ts';
import { toldFor } from './told-words.ts';
import { isContent, isNegation, mayComeAndGo } from './word-meaning.ts';
import { kindsFor, type PairKind } from './word-pair.ts';

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
const PAIR = {
  same: 0,
  misspelt: 0.3,
  near: 0.4,
  agreement: 0.4,
  form: 0.8,
  opposite: 0.95,
  swapped: 1.7,
} as const;
/** What may stand for the printed word where somebody tells it. */
const TOLD = 0.5;
/** An opposite within a long text: no other word of it stands for the printed one so surely. */
const OPPOSITE_WITHIN = 0.3;
/** Another number is set beside the printed one rather than put in before it: diez años, cinco años. */
const OTHER_NUMBER = 0.9;
/** A word left out or put in; one that may come and go costs less, so that content words are not parted for it. */
const SINGLE = { content: 1, freely: 0.6 } as const;
/** One that may come and go, put in first or last: dearer than a word left out after it, so that «la [copa] es linda» shows. */
const FREELY_AT_END = 1.6;
/** A word left out where the typed text shows that something is: «[…]». */
const SHOWN_GAP = 0.05;
/** A negation left out: the words around it are sought where it was. */
const NEGATION_LOST = 0.7;
/** A negation stands for no other word: it is shown as put in or left out. */
const NEGATION_SWAPPED = 2.5;

/**
 * The cheapest way from printed to typed (Needleman and Wunsch 1970), printed words at both ends for free. `isTold`: what
 * was said may be told in another person and time; `isWithin`: somewhere in the typed words, whose first and last tell nothing.
 */
export function align(typed: Words, printed: Words, isTold = false, isWithin = false): Step[] {
  const kinds = typed.map(kindsFor);
  const costs = [new Float64Array(printed.length + 1)];
  const moves: Move[][] = [];
  for (const [row, word] of typed.entries()) {
    const line = fill(costs[row] ?? new Float64Array(0), word, printed, {
      kindOf: kinds[row] ?? kindsFor(word),
      isAtEnd: row === 0 || row === typed.length - 1,
      isLast: row === typed.length - 1,
      isToldAs: isTold ? toldFor(word) : never,
      isWithin,
    });
    costs.push(line.costs);
    moves.push(line.moves);
  }
  return trace(moves, typed, printed);
}

interface Row {
  readonly kindOf: (printed: ComparedWord) => PairKind;
  /** Whether it begins or ends what was typed. */
  readonly isAtEnd: boolean;
  readonly isWithin: boolean;
  /** Whether no typed word follows: then printed words are left out for free. */
  readonly isLast: boolean;
  readonly isToldAs: (printed: ComparedWord) => boolean;
}

const never = () => false;

/** Costs and moves of one typed word against all printed ones; `above`: the costs without it. */
function fill(above: Float64Array, word: ComparedWord, printed: Words, row: Row) {
  const { kindOf, isAtEnd, isLast, isWithin } = row;
  const costs = new Float64Array(printed.length + 1);
  const moves: Move[] = ['typed'];
  const putIn = isAtEnd && !isWithin && mayComeAndGo(word.key) ? FREELY_AT_END : singleCost(word);
  costs[0] = (above[0] ?? 0) + putIn;
  for (const [at, other] of printed.entries()) {
    const both = (above[at] ?? 0) + pairCost(kindOf(other), word, other, row);
    const typedAlone = (above[at + 1] ?? 0) + putIn;
    const printedAlone = (costs[at] ?? 0) + (isLast ? 0 : leftOutCost(other, word));
    const move: Move =
      both <= typedAlone && both <= printedAlone ? 'both' : typedAlone < printedAlone ? 'typed' : 'printed';
    moves.push(move);
    costs[at + 1] = move === 'both' ? both : Math.min(typedAlone, printedAlone);
  }
  return { costs, moves };
}

function trace(moves: readonly (readonly Move[])[], typed: Words, printed: Words): Step[] {
  const steps: Step[] = [];
  let row = typed.length;
  let column = printed.length;
  while (row > 0 || column > 0) {
    const move = row === 0 ? 'printed' : (moves[row - 1]?.[column] ?? 'typed');
    steps.push(stepOf(move, typed[row - 1], printed[column - 1]));
    if (move !== 'printed') row -= 1;
    if (move !== 'typed') column -= 1;
  }
  return steps.reverse();
}

function stepOf(move: Move, typed: ComparedWord | undefined, printed: ComparedWord | undefined): Step {
  if (typed && printed && move === 'both') return { kind: kindsFor(typed)(printed), printed, typed };
  if (typed && move === 'typed') return { kind: 'put-in', typed };
  if (printed) return { kind: 'left-out', printed };
  throw new Error('an alignment step beyond both texts');
}

function pairCost(
  kind: PairKind,
  typed: ComparedWord,
  printed: ComparedWord,
  { isToldAs, isWithin }: Row,
): number {
  if (PAIR[kind] > TOLD && isToldAs(printed)) return TOLD;
  if (kind === 'opposite' && isNumber(typed.key) && isNumber(printed.key)) return OTHER_NUMBER;
  if (kind === 'opposite' && isWithin && isContent(printed.key)) return OPPOSITE_WITHIN;
  if (kind !== 'swapped') return PAIR[kind];
  return isNegation(typed.key) || isNegation(printed.key) ? NEGATION_SWAPPED : PAIR.swapped;
}

function singleCost({ key }: ComparedWord): number {
  return mayComeAndGo(key) ? SINGLE.freely : SINGLE.content;
}

function leftOutCost(word: ComparedWord, before: ComparedWord): number {
  if (before.after === 'gap') return SHOWN_GAP;
  return isNegation(word.key) ? NEGATION_LOST : singleCost(word);
}
