// The part of a message that alters a quotation: its words with others among them, or in the stead of some.
import type { Span } from '../../article.ts';
import { align, type Step } from './alignment.ts';
import type { ComparedWord } from './compared-words.ts';
import { spacedAs } from './spacing.ts';
import {
  ALTERED,
  bestStretch,
  FEWEST_OF_MEANING,
  harmlessIn,
  indexAt,
  isBreak,
  isEnough,
  type Pair,
  pairsOf,
  RUN,
  type Stretch,
} from './stretch-within.ts';
import { isContent } from './word-meaning.ts';

/** Words of a quotation that is known again with one of them changed. */
const SHORTEST_BUT_ONE = 4;
/** Printed words at an end in whose stead others may be typed. */
const MOST_AT_END = 3;

/** Where a quotation lies in a text that alters it; `isLiteral`: with a run of words as printed that is no chance. */
interface AlteredWithin {
  readonly place: Span;
  readonly isLiteral: boolean;
}

/** Where the printed words were typed with others among them, or for the last of them; null where too few are typed. */
export function alteredWithin(
  typed: readonly ComparedWord[],
  printed: readonly ComparedWord[],
  isTold = false,
): AlteredWithin | null {
  const steps = align(spacedAs(printed, typed, isTold), printed, isTold, true);
  const { from, to } =
    allWithOneOther(steps, printed) ?? bestStretch(steps, ALTERED, harmlessIn(steps, isTold));
  const kept = pairsOf(steps.slice(from, to));
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || !(isEnough(kept, printed) || isAllButOne(kept, printed))) return null;
  const unsaidBefore = Math.min(MOST_AT_END, printed.indexOf(first.printed));
  const unsaidAfter = Math.min(MOST_AT_END, printed.length - 1 - printed.indexOf(last.printed));
  const [start, end] = [indexAt(typed, first.typed), indexAt(typed, last.typed)];
  const more = (count: number, goesOn: (step: number) => boolean) => {
    let step = 0;
    while (step < count && goesOn(step)) step += 1;
    return step;
  };
  const before = more(unsaidBefore, (step) => {
    const beside = typed[start - step - 1];
    // Pronto, por fax, of «tarde, por fax»: where the same mark was printed.
    return beside !== undefined && (beside.after === 'blank' || isBreak(printed[unsaidBefore - step - 1]));
  });
  const after = more(
    unsaidAfter,
    (step) => typed[end + step]?.after === 'blank' && end + step + 1 < typed.length,
  );
  return {
    place: { start: typed[start - before]?.start ?? 0, end: typed[end + after]?.end ?? 0 },
    isLiteral: hasRun(steps.slice(from, to)),
  };
}

/** Apenas la mitad del problema, of «apenas la orilla del problema»: all that was printed, with another word for one of it. */
function allWithOneOther(steps: readonly Step[], printed: readonly ComparedWord[]): Stretch | null {
  if (printed.length < SHORTEST_BUT_ONE) return null;
  const from = steps.findIndex((step) => 'printed' in step);
  const to = steps.findLastIndex((step) => 'printed' in step) + 1;
  const there = pairsOf(steps.slice(from, to));
  if (there.length !== to - from || there.length !== printed.length) return null;
  return there.filter(({ kind }) => kind === 'swapped' || kind === 'opposite').length === 1
    ? { from, to }
    : null;
}

/** Apagamos bien y prevenimos mejor, within a long answer: whether so many words in a row are as printed that they are no chance. */
function hasRun(steps: readonly Step[]): boolean {
  let run: Pair[] = [];
  for (const step of steps) {
    run = step.kind === 'same' ? [...run, step] : [];
    if (run.length >= RUN && run.filter((pair) => isContent(pair.printed.key)).length >= FEWEST_OF_MEANING)
      return true;
  }
  return false;
}

/** Agosto es muy pronto, of «agosto es muy tarde». */
function isAllButOne(kept: readonly Pair[], printed: readonly ComparedWord[]): boolean {
  const meant = kept.some((pair) => isContent(pair.printed.key));
  if (!meant || printed.length < SHORTEST_BUT_ONE) return false;
  const there = new Set(kept.map((pair) => pair.printed));
  const lost = printed.filter((word) => !there.has(word));
  // Dejó de ser de los barrios, of «volvió a ser de los barrios».
  return lost.length <= 1 || (kept.length >= RUN && lost.filter(({ key }) => isContent(key)).length <= 1);
}
