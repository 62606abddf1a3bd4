// The part of a message that is a quotation's own words, however much is typed around it.
import type { Span } from '../../article.ts';
import { align, type Step } from './alignment.ts';
import type { ComparedWord } from './compared-words.ts';
import interposed from './interposed.json' with { type: 'json' };
import { movedVerbsIn } from './moved-verbs.ts';
import { toldIn } from './reported-speech.ts';
import { sameTimeIn } from './same-time.ts';
import { spacedAs } from './spacing.ts';
import { isToldAs, losesWhoSpeaks } from './told-words.ts';
import { isContent } from './word-meaning.ts';

/** What a step is worth to a stretch of words: what is another word parts two stretches. */
type Worth = Readonly<Record<Step['kind'], number>>;
const AS_PRINTED: Worth = {
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
const ALTERED: Worth = {
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
const FEWEST_OF_MEANING = 2;
/** Words of a quotation that is known again with one of them changed. */
const SHORTEST_BUT_ONE = 4;
/** Words with which a quotation may begin without their saying anything. */
const openers = new Set(interposed.openers);
/** Words in a row that are no chance. */
const RUN = 4;
/** Printed words at an end in whose stead others may be typed. */
const MOST_AT_END = 3;

/** Where the typed words lie that are the printed ones, in the text that they stand in. */
export interface Within {
  readonly place: Span;
  /** Whether they begin, and end, as what was printed or a part of it does: then nothing beside them stands in the stead of other words. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Words of meaning. */
  readonly meant: number;
  /** Whether a verb of them no longer tells that it is whoever speaks. */
  readonly retold: boolean;
  /** Whether what was printed goes on with the article's own words (la nómina se pagará «en cuanto se pueda»), which may be typed in any way. */
  readonly isFragment: boolean;
  /** Whether nothing was printed before them, and after them. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Words of meaning of a whole quotation that is no chance, whatever else is said. */
const FEWEST_OF_WHOLE = 2;

/** Whether all of a quotation was typed, and so much that it is known by it. */
export function isSurelyWhole({ opens, closes, meant }: Pick<Within, 'opens' | 'closes' | 'meant'>): boolean {
  return opens && closes && meant >= FEWEST_OF_WHOLE;
}

/** Words as printed in a row, or, `isTold`, as what was printed is told; null where too few are typed. */
export function foundWithin(
  typed: readonly ComparedWord[],
  printed: readonly ComparedWord[],
  isTold = false,
): Within | null {
  const steps = align(spacedAs(printed, typed, isTold), printed, isTold, true);
  const { from, to } = bestStretch(steps, AS_PRINTED, harmlessIn(steps, isTold));
  const pairs = pairsOf(steps.slice(from, to));
  const kept = withoutTrailing(pairs, printed);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || !isEnough(kept, printed)) return null;
  if (isOther(steps[from - 1]) || isOther(steps[to])) return null;
  const more = wordsBeside(typed, printed, first, last, isTold);
  const unsaid = printed.indexOf(first.printed) - more.before;
  // Pero el agua se va a ir despacio; yo no lo mando, as it is told.
  const moved = new Set([...movedVerbsIn(steps, isTold)].map((at) => wordOf(steps[at])));
  const opens = printed.slice(0, unsaid).every((word) => openers.has(word.key) || moved.has(word))
    ? 0
    : unsaid;
  const after = kept.length < pairs.length ? 0 : more.after;
  const closes = printed.indexOf(last.printed) + after;
  return {
    place: {
      start: typed[indexAt(typed, first.typed) - more.before]?.start ?? 0,
      end: after === 0 ? last.typed.end : (typed[indexAt(typed, last.typed) + after]?.end ?? 0),
    },
    isFragment: /^\p{Ll}/u.test(printed[0]?.written ?? '') && !openers.has(printed[0]?.key ?? ''),
    retold: isTold && kept.some((pair) => losesWhoSpeaks(pair.printed, pair.typed)),
    meant: kept.filter((pair) => isContent(pair.printed.key)).length,
    begins: opens === 0 || isBreak(printed[opens - 1]),
    ends: closes === printed.length - 1 || isBreak(printed[closes]),
    opens: opens === 0,
    closes: closes === printed.length - 1,
  };
}

/** Words that may begin what is asked. */
const MAY_ASK = /^(?:como|cual|cuando|donde|quien|que|q|y|o|pero)$/;

/** Se fue durmiendo, sin molestar, como se llama: small words behind a pause begin what is asked, where more was printed. */
function withoutTrailing(kept: readonly Pair[], printed: readonly ComparedWord[]): readonly Pair[] {
  if (kept.at(-1)?.printed === printed.at(-1)) return kept;
  const content = kept.findLastIndex((pair) => isContent(pair.printed.key));
  const pause = kept.findLastIndex((pair, at) => at < kept.length - 1 && isBreak(pair.typed));
  const begins = MAY_ASK.test(kept[pause + 1]?.typed.key ?? '');
  return content !== -1 && pause >= content && begins ? kept.slice(0, pause + 1) : kept;
}

/** How many words go on as printed on either side: a small one may have been matched with the same elsewhere. */
function wordsBeside(
  typed: readonly ComparedWord[],
  printed: readonly ComparedWord[],
  first: Pair,
  last: Pair,
  isTold: boolean,
): { readonly before: number; readonly after: number } {
  const goOn = (pair: Pair, by: -1 | 1) => {
    const [at, place] = [indexAt(typed, pair.typed), printed.indexOf(pair.printed)];
    let count = 0;
    for (; ; count += 1) {
      const [is, was] = [typed[at + by * (count + 1)], printed[place + by * (count + 1)]];
      if (is === undefined || was === undefined) break;
      if (is.key !== was.key && !(isTold && isToldAs(was, is))) break;
    }
    return count;
  };
  return { before: goOn(first, -1), after: goOn(last, 1) };
}

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
  const { from, to } = bestStretch(steps, ALTERED, harmlessIn(steps, isTold));
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
  const before = more(unsaidBefore, (step) => typed[start - step - 1]?.after === 'blank');
  const after = more(
    unsaidAfter,
    (step) => typed[end + step]?.after === 'blank' && end + step + 1 < typed.length,
  );
  return {
    place: { start: typed[start - before]?.start ?? 0, end: typed[end + after]?.end ?? 0 },
    isLiteral: hasRun(steps.slice(from, to)),
  };
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

/** Places of what says the same in another form, and of what is only told. */
function harmlessIn(steps: readonly Step[], isTold: boolean): ReadonlySet<number> {
  return new Set([...sameTimeIn(steps), ...movedVerbsIn(steps, isTold), ...(isTold ? toldIn(steps) : [])]);
}

function wordOf(step: Step | undefined): ComparedWord | undefined {
  return step && ('printed' in step ? step.printed : step.typed);
}

function indexAt(words: readonly ComparedWord[], { start }: ComparedWord): number {
  return words.findIndex((word) => word.start === start);
}

type Pair = Extract<Step, { readonly printed: ComparedWord; readonly typed: ComparedWord }>;

function pairsOf(steps: readonly Step[]): Pair[] {
  return steps.flatMap((step) => ('typed' in step && 'printed' in step ? [step] : []));
}

function isEnough(kept: readonly Pair[], printed: readonly ComparedWord[]): boolean {
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

/** Agosto es muy pronto, of «agosto es muy tarde». */
function isAllButOne(kept: readonly Pair[], printed: readonly ComparedWord[]): boolean {
  const meant = kept.some((pair) => isContent(pair.printed.key));
  return meant && printed.length >= SHORTEST_BUT_ONE && kept.length >= printed.length - 1;
}

/** Typed for the printed word, and another: two payments, of twelve. */
function isOther(step: Step | undefined): boolean {
  return step?.kind === 'opposite' || step?.kind === 'form';
}

function isBreak(word: ComparedWord | undefined): boolean {
  return word !== undefined && word.after !== 'blank';
}

/** The steps in a row that are worth most together (Kadane). */
function bestStretch(
  steps: readonly Step[],
  worth: Worth,
  harmless: ReadonlySet<number>,
): { readonly from: number; readonly to: number } {
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
