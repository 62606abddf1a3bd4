// What was typed beside what was printed, change by change, where a quotation was altered.
import type { Step } from './alignment.ts';
import type { Graded } from './compare.ts';
import type { ComparedWord } from './compared-words.ts';
import type { Difference } from './verdict.ts';
import { isContent, mayComeAndGo } from './word-meaning.ts';

/** All steps of an alignment, of which those in `core` lie between the first typed word and the last. */
export interface Aligned {
  readonly steps: readonly Step[];
  readonly core: readonly Graded[];
  /** Where `core` begins among `steps`. */
  readonly from: number;
}

/** Places among the steps, end exclusive. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/** Steps between a word's two places, beyond which it is another that merely reads the same. */
const MOST_MOVED = 24;

/**
 * Neighbouring changes as one difference; a word that stands elsewhere in the quotation is shown with all between its
 * two places, so that nothing is told as put in or left out that only changed its place.
 */
export function differencesOf(aligned: Aligned, printed: readonly ComparedWord[]): Difference[] {
  const changed = changedBlocks(aligned);
  const moves = changed.flatMap((block) => movesIn(block, aligned.steps, changed));
  return joined([...changed, ...moves])
    .map((block) => withPrintedBeside(block, aligned, printed))
    .flatMap(({ printed: was, typed: is }) => differenceOf(was, is));
}

/** Runs of neighbouring steps that change something; small words between their words are shown with them. */
function changedBlocks({ core, from }: Aligned): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < core.length; ) {
    let to = at;
    while (core[to] && isChange(core[to])) to += 1;
    if (core.slice(at, to).some(({ grave }) => grave)) blocks.push({ from: from + at, to: from + to });
    at = Math.max(to, at + 1);
  }
  return blocks;
}

/** Also a small word that comes or goes beside what is changed: it may stand in its place (y, pero). */
function isChange(step: Graded | undefined): boolean {
  if (step === undefined || step.grave) return step !== undefined;
  if (step.kind === 'put-in') return true;
  return step.kind === 'left-out' && mayComeAndGo(step.printed.key);
}

/** From each word of the block that was put in to where the same was printed, left out there. */
function movesIn(block: Block, steps: readonly Step[], changed: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (let at = block.from; at < block.to; at += 1) {
    const step = steps[at];
    if (!step || !('typed' in step)) continue;
    const place = nearestPlace(step.typed, at, steps, changed);
    if (place !== undefined) found.push({ from: Math.min(at, place), to: Math.max(at, place) + 1 });
  }
  return found.map((move) => widened(move, steps));
}

function nearestPlace(
  { key }: ComparedWord,
  at: number,
  steps: readonly Step[],
  changed: readonly Block[],
): number | undefined {
  const isThere = (place: number) => {
    const step = steps[place];
    if (!step || !isUnsaid(step) || step.printed.key !== key) return false;
    // Two words swapped for one another are shown each beside the other.
    if (step.kind !== 'left-out' && steps[at]?.kind !== 'put-in') return false;
    // A small word stands everywhere: it has moved only within what is changed.
    return isContent(key) || isUnmatched(steps, Math.min(at, place), Math.max(at, place), changed);
  };
  for (let distance = 1; distance <= MOST_MOVED; distance += 1) {
    if (isThere(at - distance)) return at - distance;
    if (isThere(at + distance)) return at + distance;
  }
  return undefined;
}

function isUnmatched(
  steps: readonly Step[],
  first: number,
  last: number,
  changed: readonly Block[],
): boolean {
  return steps
    .slice(first, last + 1)
    .every(
      ({ kind }, index) =>
        kind === 'left-out' ||
        kind === 'put-in' ||
        changed.some(({ from, to }) => from <= first + index && first + index < to),
    );
}

/** Whether its printed word was not typed there, be it that another was. */
function isUnsaid(step: Step): step is Extract<Step, { readonly printed: ComparedWord }> {
  return ['left-out', 'swapped', 'opposite', 'form'].includes(step.kind);
}

/** With the words beside it that moved along: «con bolsas y bastón», not «bolsas y bastón». */
function widened({ from, to }: Block, steps: readonly Step[]): Block {
  const moved = new Map<'printed' | 'typed', Set<string>>([
    ['printed', new Set(steps.slice(from, to).flatMap((step) => (isLeftOut(step) ? step.printed.key : [])))],
    ['typed', new Set(steps.slice(from, to).flatMap((step) => (isPutIn(step) ? step.typed.key : [])))],
  ]);
  const goesAlong = (step: Step | undefined) =>
    step !== undefined &&
    ((isLeftOut(step) && moved.get('typed')?.has(step.printed.key)) ||
      (isPutIn(step) && moved.get('printed')?.has(step.typed.key)));
  let [start, end] = [from, to];
  while (goesAlong(steps[start - 1])) start -= 1;
  while (goesAlong(steps[end])) end += 1;
  return { from: start, to: end };
}

function isLeftOut(step: Step): step is Extract<Step, { kind: 'left-out' }> {
  return step.kind === 'left-out';
}

function isPutIn(step: Step): step is Extract<Step, { kind: 'put-in' }> {
  return step.kind === 'put-in';
}

/** Blocks that meet or lie within one another as one, in order. */
function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of [...blocks].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && block.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, block.to) };
    else result.push(block);
  }
  return result;
}

interface Sides {
  readonly printed: readonly ComparedWord[];
  readonly typed: readonly ComparedWord[];
}

/** Its words on both sides; where words were put in first or last, beside them what was printed in that place. */
function withPrintedBeside(
  { from, to }: Block,
  { steps, core, from: start }: Aligned,
  printed: readonly ComparedWord[],
): Sides {
  const within = steps.slice(from, to);
  const typed = within.flatMap((step) => ('typed' in step ? step.typed : []));
  const own = within.flatMap((step) => ('printed' in step ? step.printed : []));
  if (own.length > 0) return { printed: own, typed };
  const before = steps.slice(0, from).filter((step) => 'printed' in step).length;
  if (to === start + core.length) return { printed: clauseFrom(printed, before, typed.length), typed };
  if (from === start) return { printed: clauseTo(printed, before, typed.length), typed };
  return { printed: own, typed };
}

/** As many printed words as were typed, on to the first that says something, and not past their clause. */
function clauseFrom(printed: readonly ComparedWord[], at: number, count: number): ComparedWord[] {
  const words: ComparedWord[] = [];
  for (let place = at; place < printed.length && !isEnough(words, count); place += 1) {
    const word = printed[place];
    if (!word || (place > 0 && printed[place - 1]?.after !== 'blank')) break;
    words.push(word);
  }
  return words;
}

/** The same before a place. */
function clauseTo(printed: readonly ComparedWord[], end: number, count: number): ComparedWord[] {
  const words: ComparedWord[] = [];
  for (let place = end - 1; place >= 0 && !isEnough(words, count); place -= 1) {
    const word = printed[place];
    if (word?.after !== 'blank') break;
    words.push(word);
  }
  return words.reverse();
}

function isEnough(words: readonly ComparedWord[], count: number): boolean {
  return words.length >= count && words.some(({ key }) => isContent(key));
}

/** Without the words at its ends that are the same on both sides; nothing where no others are left. */
function differenceOf(printed: readonly ComparedWord[], typed: readonly ComparedWord[]): Difference[] {
  const shorter = Math.min(printed.length, typed.length);
  let start = 0;
  while (start < shorter && printed[start]?.key === typed[start]?.key) start += 1;
  let end = 0;
  while (end < shorter - start && printed.at(-1 - end)?.key === typed.at(-1 - end)?.key) end += 1;
  const was = written(printed.slice(start, printed.length - end));
  const is = written(typed.slice(start, typed.length - end));
  return was === '' && is === '' ? [] : [{ printed: was, typed: is }];
}

function written(words: readonly ComparedWord[]): string {
  return words
    .map((word) => word.written)
    .filter((word) => word !== '')
    .join(' ');
}
