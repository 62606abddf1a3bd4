// Holds what somebody typed against what was printed, word by word. The search proposes; this decides.
import { align, type Step, type TypedWord } from './alignment.ts';
import type { Difference, VerdictName } from './verdict.ts';
import meaning from './words-of-meaning.json' with { type: 'json' };

export interface Comparison {
  readonly verdict: VerdictName;
  readonly differences: readonly Difference[];
  /** Share of the typed words that are the quotation's, in order, 0 to 1. */
  readonly likeness: number;
}

/** Of the typed words (and of those among them that carry meaning), this share makes it that quotation, altered. */
const ALTERED_SHARE = 0.5;

const small = new Set(meaning.small);
const negations = new Set(meaning.negations);

/** Compares typed words with those of one printed quotation. Cost: product of the two lengths. */
export function compare(typed: readonly TypedWord[], printed: readonly TypedWord[]): Comparison {
  const nothing: Comparison = { verdict: 'not-found', differences: [], likeness: 0 };
  if (typed.length === 0 || printed.length === 0) return nothing;
  const steps = align(typed, printed);
  const core = typedStretch(steps);
  const kept = core.filter(({ kind }) => kind === 'same' || kind === 'misspelt');
  const content = kept.filter((step) => 'typed' in step && !small.has(step.typed.folded)).length;
  const likeness = Math.min(kept.length / typed.length, content / Math.max(1, countContent(typed)));
  if (core.length > kept.length) {
    const altered = content > 0 && likeness >= ALTERED_SHARE;
    return altered
      ? { verdict: 'altered', differences: differencesOf(core), likeness }
      : { ...nothing, likeness };
  }
  const exact = kept.length === printed.length && kept.every(({ kind }) => kind === 'same');
  if (exact) return { verdict: 'exact', differences: [], likeness: 1 };
  return content > 0 ? { verdict: 'partial', differences: [], likeness } : nothing;
}

function countContent(words: readonly TypedWord[]): number {
  return words.filter(({ folded }) => !small.has(folded)).length;
}

/**
 * The steps from the first typed word to the last: printed words around them are merely not quoted,
 * but for a negation right before, whose loss turns the rest into its opposite, and for as many words at an end
 * as were typed in their stead (pleno apoyo, pleno rechazo).
 */
function typedStretch(steps: readonly Step[]): Step[] {
  const first = steps.findIndex(({ kind }) => kind !== 'left-out');
  const last = steps.findLastIndex(({ kind }) => kind !== 'left-out');
  if (first === -1) return [];
  const before = steps[first - 1];
  const negated = before?.kind === 'left-out' && negations.has(before.printed.folded);
  const start = negated ? first - 1 : first;
  const replacesStart = first === putInAtStart(steps.slice(first));
  const replacesEnd = steps.length - 1 - last === putInAtStart(steps.slice(0, last + 1).reverse());
  return steps.slice(replacesStart ? 0 : start, replacesEnd ? steps.length : last + 1);
}

function putInAtStart(steps: readonly Step[]): number {
  const other = steps.findIndex(({ kind }) => kind !== 'put-in');
  return other === -1 ? steps.length : other;
}

/** Neighbouring changes as one difference. */
function differencesOf(steps: readonly Step[]): Difference[] {
  const differences: { printed: string[]; typed: string[] }[] = [];
  let open = false;
  for (const step of steps) {
    const changed = step.kind === 'swapped' || step.kind === 'left-out' || step.kind === 'put-in';
    if (changed && !open) differences.push({ printed: [], typed: [] });
    const current = differences[differences.length - 1];
    if (changed && current) {
      if ('printed' in step) current.printed.push(step.printed.written);
      if ('typed' in step) current.typed.push(step.typed.written);
    }
    open = changed;
  }
  return differences.map(({ printed, typed }) => ({ printed: printed.join(' '), typed: typed.join(' ') }));
}
