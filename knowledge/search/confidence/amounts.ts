// Numbers and names of time in a text, so that what a question states can be held against what a sentence says.

import { foldLoosely } from '../../spanish/fold.ts';
import calendar from '../../spanish/lexicon/numbers.json' with { type: 'json' };
import { isFigure, numberAt, numberOf } from '../../spanish/numbers.ts';
import { isFunctionWord } from '../../spanish/words.ts';
import { SIGN } from '../index/signs.ts';
import roleWords from './role-words.json' with { type: 'json' };

/** A number in words or figures: the places of its words, end exclusive, and what it counts. */
export interface Amount {
  readonly value: number;
  readonly place: number;
  readonly end: number;
  /** What kind of amount it is: bits of `SIGN`. */
  readonly signs: number;
  /** Place of the word that it counts, or -1. */
  readonly unit: number;
}

const notNumbers = new Set(roleWords.notNumbers);
const months = new Set(calendar.months.map(foldLoosely));
const weekdays = new Set(calendar.weekdays.map(foldLoosely));
/** Kinds of amount of which a deed has but one: another of the same kind gainsays it. */
const EXCLUSIVE = SIGN.year | SIGN.percent | SIGN.money | SIGN.clock | SIGN.duration;
/** Words from a number to what it counts. */
const UNIT_WITHIN = 2;

/** The numbers among these words, `signs` being those of each. */
export function amountsIn(keys: readonly string[], signs: readonly number[]): Amount[] {
  const amounts: Amount[] = [];
  for (let place = 0; place < keys.length; place += 1) {
    const amount = amountAt(keys, signs, place);
    if (!amount) continue;
    amounts.push(amount);
    place = amount.end - 1;
  }
  return amounts;
}

function amountAt(keys: readonly string[], signs: readonly number[], place: number): Amount | undefined {
  const key = keys[place] ?? '';
  const first = notNumbers.has(key) ? undefined : numberOf(key);
  if (first === undefined) return undefined;
  const long = numberAt(keys, place);
  const end = place + (long?.length ?? 1);
  let kinds = 0;
  for (let at = place; at < end; at += 1) kinds |= signs[at] ?? 0;
  return { value: long?.value ?? first, place, end, signs: kinds & EXCLUSIVE, unit: unitAfter(keys, end) };
}

function unitAfter(keys: readonly string[], end: number): number {
  for (let at = end; at < end + UNIT_WITHIN && at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    if (!isFunctionWord(key) && !isFigure(key)) return at;
  }
  return -1;
}

/** The names of months or of weekdays, if the word is one of them: a deed has one of each. */
export function calendarOf(key: string): ReadonlySet<string> | undefined {
  return months.has(key) ? months : weekdays.has(key) ? weekdays : undefined;
}

/** Whether the word states a number or a time, whatever its capital. */
export function isAmountWord(key: string): boolean {
  return calendarOf(key) !== undefined || numberOf(key) !== undefined;
}
