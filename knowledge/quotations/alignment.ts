// The cheapest way to turn a printed quotation into what somebody typed, word by word.
import { editDistance } from '../spanish/edit-distance.ts';
import { fold, foldLoosely } from '../spanish/fold.ts';
import { spanishLexicon } from '../spanish/lexicon.ts';
import { soundOf } from '../spanish/sound.ts';
import { stemsOf } from '../spanish/stem.ts';
import meaning from './words-of-meaning.json' with { type: 'json' };

export interface TypedWord {
  readonly written: string;
  /** Lower case, without accents; ñ stays. */
  readonly folded: string;
}

export type Step =
  | { readonly kind: 'same' | 'misspelt' | 'swapped'; readonly printed: TypedWord; readonly typed: TypedWord }
  | { readonly kind: 'left-out'; readonly printed: TypedWord }
  | { readonly kind: 'put-in'; readonly typed: TypedWord };

type Move = 'both' | 'typed' | 'printed';

/** Cost of each step: a slip is nearly the word itself, a swap as dear as leaving out and putting in less a bit. */
const COST = { same: 0, misspelt: 0.3, swapped: 1.5, 'left-out': 1, 'put-in': 1 } as const;

const negations = new Set(meaning.negations);

/** The words of a text as they are compared, in order. */
export function wordsToCompare(text: string): TypedWord[] {
  return [...text.normalize('NFC').matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map(
    ([written]) => ({ written, folded: fold(written) }),
  );
}

/** The cheapest way from printed to typed (Needleman and Wunsch 1970), printed words at both ends for free. */
export function align(typed: readonly TypedWord[], printed: readonly TypedWord[]): Step[] {
  const rows = typed.length + 1;
  const columns = printed.length + 1;
  const costs: number[][] = [Array.from({ length: columns }, () => 0)];
  for (let row = 1; row < rows; row += 1) {
    const line = [row];
    for (let column = 1; column < columns; column += 1)
      line.push(cheapest(costs, line, typed, printed, row, column).cost);
    costs.push(line);
  }
  return trace(costs, typed, printed);
}

function cheapest(
  costs: number[][],
  line: number[],
  typed: readonly TypedWord[],
  printed: readonly TypedWord[],
  row: number,
  column: number,
): { cost: number; move: Move } {
  const both = cell(costs[row - 1], column - 1) + pairCost(typed[row - 1], printed[column - 1]);
  const putIn = cell(costs[row - 1], column) + COST['put-in'];
  const leftOut = cell(line, column - 1) + (row === typed.length ? 0 : COST['left-out']);
  if (both <= putIn && both <= leftOut) return { cost: both, move: 'both' };
  return putIn < leftOut ? { cost: putIn, move: 'typed' } : { cost: leftOut, move: 'printed' };
}

function cell(line: readonly number[] | undefined, column: number): number {
  return line?.[column] ?? Number.POSITIVE_INFINITY;
}

function trace(costs: number[][], typed: readonly TypedWord[], printed: readonly TypedWord[]): Step[] {
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
  costs: number[][],
  typed: readonly TypedWord[],
  printed: readonly TypedWord[],
  row: number,
  column: number,
): Move {
  if (row === 0) return 'printed';
  if (column === 0) return 'typed';
  return cheapest(costs, costs[row] ?? [], typed, printed, row, column).move;
}

function stepOf(move: Move, typed: TypedWord | undefined, printed: TypedWord | undefined): Step {
  if (typed && printed && move === 'both') return { kind: pairKind(typed, printed), printed, typed };
  if (typed && move === 'typed') return { kind: 'put-in', typed };
  if (printed) return { kind: 'left-out', printed };
  throw new Error('an alignment step beyond both texts');
}

function pairCost(typed: TypedWord | undefined, printed: TypedWord | undefined): number {
  return typed && printed ? COST[pairKind(typed, printed)] : Number.POSITIVE_INFINITY;
}

/** Word against word: the same, a slip of the finger, or another word. */
function pairKind(typed: TypedWord, printed: TypedWord): 'same' | 'misspelt' | 'swapped' {
  if (typed.folded === printed.folded) return 'same';
  return isSlip(typed.folded, printed.folded) ? 'misspelt' : 'swapped';
}

/** Numbers, negations and very short words have no slips: any change says something else. */
function isSlip(typed: string, printed: string): boolean {
  if (/\d/.test(typed) || /\d/.test(printed) || negations.has(typed) || negations.has(printed)) return false;
  if (foldLoosely(typed) === foldLoosely(printed)) return true;
  // What sounds the same is a slip (apollo, apoyo), unless it is a word as it stands (caza, casa).
  if (soundOf(foldLoosely(typed)) === soundOf(foldLoosely(printed)))
    return !spanishLexicon.isEntry(foldLoosely(typed));
  const shorter = Math.min(typed.length, printed.length);
  if (shorter < 4) return false;
  if (reverses(typed, printed) || reverses(printed, typed)) return false;
  if (differsInEndingOnly(typed, printed) || isAnotherWord(typed, printed)) return false;
  return editDistance(typed, printed, shorter < 8 ? 1 : 2) <= (shorter < 8 ? 1 : 2);
}

/** A word of its own, of another stem, is no slip, however near its letters (renovador, innovador). */
function isAnotherWord(typed: string, printed: string): boolean {
  const key = foldLoosely(typed);
  if (!spanishLexicon.knows(key)) return false;
  const stems = new Set(stemsOf(printed));
  return !stemsOf(typed).some((stem) => stems.has(stem));
}

/** A prefix that turns a word into its opposite: estable, inestable. */
function reverses(longer: string, shorter: string): boolean {
  return meaning.reversingPrefixes.some((prefix) => longer === prefix + shorter);
}

/** Another tense, person or gender (apoyo, apoya) is another word, unless only a letter is missing. */
function differsInEndingOnly(typed: string, printed: string): boolean {
  return (
    typed.length === printed.length &&
    typed.slice(0, -1) === printed.slice(0, -1) &&
    /[aeiou]$/.test(typed) &&
    /[aeiou]$/.test(printed)
  );
}
