// How well the numbers of a sentence are of the kind that a question asks for.
import { lazyTable } from '../../lazily.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import { stemsOf } from '../../spanish/stem.ts';
import { SIGN } from '../index/signs.ts';
import data from '../question/answer-slots.json' with { type: 'json' };
import { type AmountKind, isDuration } from '../question/asked-amount.ts';
import { AMOUNT_FIT } from '../weights.ts';
import { type Amount, amountsIn } from './amounts.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Words behind a number among which the thing counted stands. */
const COUNTED_WITHIN = 3;
const smallDurations = new Set(data.smallDurations);
const shares = new Set(data.shares.map(foldLoosely));
const personStems = lazyTable(() => new Set(data.counted.flatMap(stemsOf)));
/** What shows that a number is no sum of money, no count of things. */
const NOT_MONEY = SIGN.percent | SIGN.clock | SIGN.duration | SIGN.year;

/** 0 to 1; `counted` is the idea of what is counted, or -1. */
export function amountFit(kind: AmountKind, said: SentenceWords, counted: number): number {
  const fresh = amountsIn(said.keys, said.signs).filter((amount) => isFresh(amount, said));
  return fresh.reduce(
    (most, amount) => Math.max(most, FITS[kind](amount, said, counted)),
    unmarked(kind, said),
  );
}

/** Whether the question does not state it itself. */
function isFresh({ place, end }: Amount, { ideas }: SentenceWords): boolean {
  return ideas.slice(place, end).some((there) => there.length === 0);
}

/** Of amounts without a number: una hora, año y medio, la mitad. */
function unmarked(kind: AmountKind, { keys }: SentenceWords): number {
  if (kind === 'percent') return keys.some((key) => shares.has(key)) ? AMOUNT_FIT.unmarked : 0;
  if (kind !== 'duration') return 0;
  return keys.some((key, at) => isDuration(key) && smallDurations.has(keys[at - 1] ?? ''))
    ? AMOUNT_FIT.unmarked
    : 0;
}

type Fit = (amount: Amount, said: SentenceWords, counted: number) => number;

const FITS: Readonly<Record<AmountKind, Fit>> = {
  money: ({ signs, unit }, { keys }) => {
    if (signs & SIGN.money) return AMOUNT_FIT.sure;
    return signs & NOT_MONEY || isDuration(keys[unit] ?? '') ? 0 : AMOUNT_FIT.other;
  },
  percent: ({ signs }) => (signs & SIGN.percent ? AMOUNT_FIT.sure : 0),
  duration: ({ signs, unit }, { keys }) => {
    if (signs & SIGN.duration || isDuration(keys[unit] ?? '')) return AMOUNT_FIT.sure;
    return signs & SIGN.year ? AMOUNT_FIT.since : 0;
  },
  persons: ({ signs, unit }, { keys }) => {
    if (stemsOf(keys[unit] ?? '').some((stem) => personStems().has(stem))) return AMOUNT_FIT.sure;
    return signs ? 0 : AMOUNT_FIT.other;
  },
  counted: countFit,
  number: ({ signs }) => (signs & SIGN.year ? AMOUNT_FIT.other : AMOUNT_FIT.sure),
};

function countFit({ end, unit, signs }: Amount, { ideas }: SentenceWords, counted: number): number {
  const near = ideas.slice(end, end + COUNTED_WITHIN).some((there) => there.includes(counted));
  if ((near || ideas[unit]?.includes(counted)) && !(signs & (SIGN.clock | SIGN.year))) return AMOUNT_FIT.sure;
  if (signs) return 0;
  return unit < 0 ? AMOUNT_FIT.alone : AMOUNT_FIT.other;
}
