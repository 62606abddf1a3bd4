// The stretch of an alignment that is a quotation's own words, where they stand among others.
import type { Step } from './alignment.ts';
import type { ComparedWord } from './compared-words.ts';
import { movedVerbsIn } from './moved-verbs.ts';
import { toldIn } from './reported-speech.ts';
import { sameTimeIn } from './same-time.ts';
import { isContent } from './word-meaning.ts';

/** What a step is worth to a stretch of words: what is another word parts two stretches. */
type Worth = Readonly<Record<Step['kind'], number>>;
export const AS_PRINTED: Worth = {
  same: 1,
  misspelt: 1,
  near: 0.5,
  agreement: 0.5,
  form: 0,
  opposite: -1,
  swapped: -1.5,
  'put-in': -1,
  'left-out': -1,
};
/** Where words may be others. */
export const ALTERED: Worth = {
  ...AS_PRINTED,
  form: 0.6,
  opposite: 0.3,
  swapped: -0.6,
  'put-in': -0.6,
  'left-out': -0.6,
};
/** What a small word is worth, where one of meaning is worth 1. */
const SMALL = 0.3;
/** Words that are no chance: so many, or all that was printed, of which so many have meaning. */
const FEWEST = 3;
export const FEWEST_OF_MEANING = 2;
/** Words in a row that are no chance. */
export const RUN = 4;

export type Pair = Extract<Step, { readonly printed: ComparedWord; readonly typed: ComparedWord }>;

/** Places of steps, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The steps in a row that are worth most together (Kadane). */
export function bestStretch(steps: readonly Step[], worth: Worth, harmless: ReadonlySet<number>): Stretch {
  let best = { from: 0, to: 0, sum: 0 };
  let [from, sum] = [0, 0];
  for (const [at, step] of steps.entries()) {
    if (sum <= 0) [from, sum] = [at, 0];
    const word = 'printed' in step ? step.printed : step.typed;
    const kind = harmless.has(at) ? 'agreement' : step.kind;
    sum += worth[kind] * (isContent(word.key) ? 1 : SMALL);
    if (sum > best.sum) best = { from, to: at + 1, sum };
  }
  return best;
}

/** Places of what says the same in another form, and of what is only told. */
export function harmlessIn(steps: readonly Step[], isTold: boolean): ReadonlySet<number> {
  return new Set([...sameTimeIn(steps), ...movedVerbsIn(steps, isTold), ...(isTold ? toldIn(steps) : [])]);
}

export function pairsOf(steps: readonly Step[]): Pair[] {
  return steps.flatMap((step) => ('typed' in step && 'printed' in step ? [step] : []));
}

export function indexAt(words: readonly ComparedWord[], { start }: ComparedWord): number {
  return words.findIndex((word) => word.start === start);
}

export function isEnough(kept: readonly Pair[], printed: readonly ComparedWord[]): boolean {
  const meant = kept.filter((pair) => isContent(pair.printed.key)).length;
  if (meant === 0) return false;
  if (kept.length === printed.length) return true;
  return kept.length >= FEWEST && (meant >= FEWEST_OF_MEANING || isClause(kept, printed));
}

/** Ya no le moviera, of «licenciada, ya no le mueva»: all of what a mark sets apart. */
function isClause(kept: readonly Pair[], printed: readonly ComparedWord[]): boolean {
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || kept.length < RUN) return false;
  const [from, to] = [printed.indexOf(first.printed), printed.indexOf(last.printed)];
  return (
    to - from === kept.length - 1 &&
    (from === 0 || isBreak(printed[from - 1])) &&
    (to === printed.length - 1 || isBreak(printed[to]))
  );
}

export function isBreak(word: ComparedWord | undefined): boolean {
  return word !== undefined && word.after !== 'blank';
}
