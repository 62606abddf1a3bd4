// The alignment of two texts, for the tests of what reads it.
import { align, type Step } from '../../../../knowledge/quotations/comparing/alignment.ts';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';

export function stepsOf(typed: string, printed: string, isTold = false): readonly Step[] {
  return align(wordsToCompare(typed), wordsToCompare(printed), isTold);
}

/** The words at some places of an alignment: the typed one, or what was printed where none was typed. */
export function wordsAt(steps: readonly Step[], places: ReadonlySet<number>): string[] {
  return steps.flatMap((step, at) => {
    if (!places.has(at)) return [];
    return 'typed' in step ? step.typed.key : step.printed.key;
  });
}
