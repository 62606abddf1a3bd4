// Whether a reader would know the quotation again in what was typed, although it says something else.

import { isNumber } from '../../spanish/numbers.ts';
import { stemsOf } from '../../spanish/stem.ts';
import type { Graded } from './compare.ts';
import type { ComparedWord } from './compared-words.ts';
import { isContent, isNegation, isTurning } from './word-meaning.ts';

/** What a small word weighs beside one that carries meaning. */
const SMALL = 0.25;
/** What is left of a printed word in its opposite, its other forms, its misspellings. */
const LEFT = {
  same: 1,
  misspelt: 1,
  near: 0.9,
  agreement: 0.9,
  form: 0.7,
  opposite: 0.5,
  swapped: 0,
} as const;
/** Of the weight of what was typed, and of the printed words it spans, this share must be the quotation's. */
const KNOWN = 0.5;
/** Of the typed words, this share is as printed or its opposite where only what turns it was changed. */
const MOST_OF = 0.5;
/** When words stand in another order: the share of those that carry meaning which must be there. */
const KNOWN_IN_DISORDER = 0.6;
/** Words in a row, as printed, that make a quotation known by one word of meaning among them. */
const RUN = 4;
/** Of a whole quotation whose words all are there in some form, this share of their weight is as printed. */
const NEARLY_ALL = 0.75;
/** Words of a whole quotation that is known again by a number's place among them. */
const SHORTEST_WITH_NUMBER = 3;
/** One word in common makes a quotation of at most so many words of meaning known again (pleno rechazo). */
const FEW = 2;

/** Share of the weight of the typed words that is the quotation's, 0 to 1. */
export function likenessOf(core: readonly Graded[]): number {
  const typed = sum(core.map((step) => ('typed' in step ? weight(step.typed) : 0)));
  return typed === 0 ? 0 : Math.min(1, sum(core.map(kept)) / typed);
}

export function isRecognisable(core: readonly Graded[], printed: readonly ComparedWord[]): boolean {
  return (
    inOrder(core, printed) ||
    isTurned(core, printed) ||
    isSameFrame(core, printed) ||
    isSetIn(core, printed) ||
    isNearlyAll(core, printed) ||
    inDisorder(core, printed)
  );
}

/**
 * All as printed but for what turns or counts it: «todavía ganamos algo», of «todavía no ganamos nada». Without a word
 * of meaning among the rest, all that was printed must be there.
 */
function isTurned(core: readonly Graded[], printed: readonly ComparedWord[]): boolean {
  if (!core.some(turns) || !core.every((step) => turns(step) || isAsPrinted(step) || isSmall(step)))
    return false;
  const kin = core.filter(isAsPrinted);
  const typed = core.filter((step) => 'typed' in step).length;
  if (kin.length + core.filter(({ kind }) => kind === 'opposite').length < typed * MOST_OF) return false;
  const known = kin.some((step) => 'printed' in step && isContent(step.printed.key));
  const whole = core.filter((step) => 'printed' in step).length === printed.length;
  return known ? kin.length > 1 || whole : whole && kin.length > 1;
}

/** A short quotation about all or none with another word in the place of one: «ninguno es conductor». */
function isSameFrame(core: readonly Graded[], printed: readonly ComparedWord[]): boolean {
  const count = (kind: Graded['kind']) => core.filter((step) => step.kind === kind).length;
  if (printed.length >= RUN || count('same') !== printed.length - 1 || count('same') < 2) return false;
  const swapped = count('put-in') === 1 || count('swapped') === 1;
  return (
    swapped &&
    core.filter((step) => 'typed' in step).length === printed.length &&
    core.some((step) => step.kind === 'same' && step.printed.key !== 'no' && isTurning(step.printed.key))
  );
}

function turns(step: Graded): boolean {
  if (step.kind === 'opposite') return true;
  return wordsOf(step).every(({ key }) => isTurning(key));
}

function isSmall(step: Graded): boolean {
  return wordsOf(step).every(({ key }) => !isContent(key) && !isTurning(key));
}

function wordsOf(step: Graded): ComparedWord[] {
  return [...('typed' in step ? [step.typed] : []), ...('printed' in step ? [step.printed] : [])];
}

function isAsPrinted(step: Graded): boolean {
  return 'printed' in step && 'typed' in step && LEFT[step.kind] >= LEFT.agreement;
}

/** A whole quotation with a number or the like changed, within the words that the article sets it in. */
function isSetIn(core: readonly Graded[], printed: readonly ComparedWord[]): boolean {
  const there = core.filter((step) => 'printed' in step);
  const numbers = there.filter((step) => step.kind === 'opposite' && isNumber(step.typed.key)).length;
  if (there.length < printed.length || printed.length < (numbers === 1 ? SHORTEST_WITH_NUMBER : RUN))
    return false;
  if (!there.every((step) => isAsPrinted(step) || step.kind === 'opposite')) return false;
  const first = core.findIndex((step) => 'printed' in step);
  const last = core.findLastIndex((step) => 'printed' in step);
  return (
    core.slice(first, last).every((step) => 'printed' in step) &&
    // Al menos hasta 2025: small words around a number are enough where all of them are there.
    (numbers === 1 ||
      there.some((step) => 'printed' in step && isAsPrinted(step) && isContent(step.printed.key)))
  );
}

function inOrder(core: readonly Graded[], printed: readonly ComparedWord[]): boolean {
  const shared = core.filter(
    (step) => 'typed' in step && 'printed' in step && isContent(step.printed.key) && LEFT[step.kind] > 0.6,
  );
  if (shared.length === 0) return false;
  if (shared.length === 1 && !isEnough(core, printed)) return false;
  const spanned = sum(core.map((step) => ('printed' in step ? weight(step.printed) : 0)));
  return likenessOf(core) >= KNOWN && sum(core.map(kept)) >= spanned * KNOWN;
}

/**
 * When only one word of meaning is the quotation's: whether all that was typed is (compartimos, of «no compartimos»),
 * or it is half of a short quotation (pleno rechazo), or of a run of words as printed (la paz y la prosperidad).
 */
function isEnough(core: readonly Graded[], printed: readonly ComparedWord[]): boolean {
  const typed = core.filter((step) => 'typed' in step && isContent(step.typed.key)).length;
  if (typed === 1) return core.every(({ kind }) => kind === 'same' || kind === 'left-out');
  if (typed > FEW) return false;
  const run = core.findIndex(({ kind }) => kind !== 'same');
  return printed.filter(({ key }) => isContent(key)).length <= FEW || run >= RUN;
}

/** La tiraron donde no era, of «la tiré donde no era»: every word there, and nearly all of them as printed. */
function isNearlyAll(core: readonly Graded[], printed: readonly ComparedWord[]): boolean {
  const there = core.filter((step) => 'printed' in step && 'typed' in step).length;
  return there === printed.length && there >= RUN && likenessOf(core) >= NEARLY_ALL;
}

/** «La estabilidad y la paz»: the same words, otherwise ordered. */
function inDisorder(core: readonly Graded[], printed: readonly ComparedWord[]): boolean {
  const there = printed.filter(({ key }) => isContent(key)).map(({ key }) => stemsOf(key));
  const stems = new Set(there.flat());
  const typed = core.flatMap((step) =>
    'typed' in step && isContent(step.typed.key) ? [step.typed.key] : [],
  );
  const common = typed.filter((key) => stemsOf(key).some((stem) => stems.has(stem))).length;
  return common >= 2 && common >= typed.length * KNOWN_IN_DISORDER && common >= there.length * KNOWN;
}

function kept(step: Graded): number {
  return 'typed' in step && 'printed' in step ? LEFT[step.kind] * weight(step.printed) : 0;
}

/** A negation put in or lost does not make a quotation less known: it is what is looked for. */
function weight({ key }: ComparedWord): number {
  if (isNegation(key)) return 0;
  return isContent(key) ? 1 : SMALL;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
