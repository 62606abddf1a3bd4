// By what the words of a sentence show that it holds a person, a time, a place, an amount, a cause: its signs.
import abbreviations from '../../spanish/abbreviations.json' with { type: 'json' };
import { isCommonWord, isFunctionWord, isWeakWord, type Word } from '../../spanish/words.ts';
import data from './signs.json' with { type: 'json' };

/** What a word may be a sign of, a bit each, so that a word's signs are one number of at most 16 bits. */
export const SIGN = {
  name: 1 << 0,
  person: 1 << 1,
  place: 1 << 2,
  year: 1 << 3,
  date: 1 << 4,
  clock: 1 << 5,
  time: 1 << 6,
  duration: 1 << 7,
  number: 1 << 8,
  money: 1 << 9,
  percent: 1 << 10,
  cause: 1 << 11,
  aim: 1 << 12,
  manner: 1 << 13,
  /** The word itself is not there: what is there means it too (Aliases). */
  implied: 1 << 14,
} as const;

export type Sign = keyof typeof SIGN;

/** What each listed word shows by itself. */
const bySelf = new Map<string, number>();
for (const sign of ['date', 'number', 'cause', 'aim', 'manner', 'duration'] as const)
  for (const word of data[sign]) bySelf.set(word, (bySelf.get(word) ?? 0) | SIGN[sign]);
const moneyWords = new Set(data.money);
const percentWords = new Set(data.percent);
const durationWords = new Set(data.duration);
const timeLeads = new Set(data.timeLeads);
const placeLeads = new Set(data.placeLeads);
const notPersonLeads = new Set(data.notPersonLeads);

const FIGURE = /^\d/;
const YEAR = /^(?:1[0-9]|20)\d\d$/;
/** Hours with minutes: 20.30 is one word, 20:30 two. */
const CLOCK = /^\d{1,2}\.\d\d$/;
/** Characters of «:30» and of what may follow it. */
const MINUTES_LENGTH = 4;
const MINUTES_AFTER = /^:\d\d(?!\d)/;
const CURRENCY_BEFORE = /[€$£]\s?$/u;
const CURRENCY_AFTER = /^\s?[€$£]/u;
const PERCENT_AFTER = /^\s?%/u;
/** What stands between a word and a capital that only begins a sentence. */
const BEGINS_SENTENCE = /^["»”)]?[.?!…:]["»”)]?\s+["«“(¿¡]?$/u;
const beforeName = new Set(abbreviations.beforeName);
/** Words from a number to what it counts: 3 mil millones de euros. */
const COUNTED_WITHIN = 4;

/** The signs of each word, in order. */
export function signsOf(text: string, words: readonly Word[]): number[] {
  return words.map((word, at) => signsOfWord(text, words, word, at));
}

function signsOfWord(text: string, words: readonly Word[], word: Word, at: number): number {
  let signs = bySelf.get(word.key) ?? 0;
  if (timeLeads.has(word.key)) signs |= SIGN.time;
  if (FIGURE.test(word.key)) {
    if (YEAR.test(word.key)) signs |= SIGN.year;
    else signs |= isClock(text, word) ? SIGN.clock | SIGN.number : SIGN.number;
  }
  if (signs & (SIGN.number | SIGN.year)) {
    const amount = amountSigns(text, words, word, at);
    // «3.50 euros» is no time.
    if (amount & (SIGN.money | SIGN.percent)) signs &= ~SIGN.clock;
    signs |= amount;
  }
  const before = words[at - 1];
  if (isNameWord(word, before, text)) {
    const lead = before?.key ?? '';
    signs |= SIGN.name;
    if (!notPersonLeads.has(lead)) signs |= SIGN.person;
    if (placeLeads.has(lead)) signs |= SIGN.place;
  }
  return signs;
}

function isClock(text: string, { key, end }: Word): boolean {
  return (
    CLOCK.test(key) || (/^\d{1,2}$/.test(key) && MINUTES_AFTER.test(text.slice(end, end + MINUTES_LENGTH)))
  );
}

/** What a number counts, from the marks beside it and the next words. */
function amountSigns(text: string, words: readonly Word[], word: Word, at: number): number {
  let signs = markSigns(text, word);
  for (let next = at + 1; next <= at + COUNTED_WITHIN; next += 1) {
    const key = words[next]?.key;
    if (key === undefined) break;
    signs |= countedSigns(key, next - at);
    if (!isFunctionWord(key) && ((bySelf.get(key) ?? 0) & SIGN.number) === 0) break;
  }
  return signs === 0 ? 0 : signs | SIGN.number;
}

function markSigns(text: string, { start, end }: Word): number {
  const after = text.slice(end, end + 2);
  const isMoney =
    CURRENCY_AFTER.test(after) || CURRENCY_BEFORE.test(text.slice(Math.max(0, start - 2), start));
  return (isMoney ? SIGN.money : 0) | (PERCENT_AFTER.test(after) ? SIGN.percent : 0);
}

/** What the word counts that stands so many words behind a number. */
function countedSigns(key: string, behind: number): number {
  if (moneyWords.has(key)) return SIGN.money;
  if (percentWords.has(key) && behind <= 2) return SIGN.percent;
  return durationWords.has(key) && behind === 1 ? SIGN.duration : 0;
}

/** A capital that is not there only because the sentence begins. */
function isNameWord(word: Word, before: Word | undefined, text: string): boolean {
  if (!word.capital || beforeName.has(word.key)) return false;
  if (before) return beforeName.has(before.key) || !BEGINS_SENTENCE.test(text.slice(before.end, word.start));
  const { key } = word;
  if (isFunctionWord(key) || isCommonWord(key) || isWeakWord(key) || bySelf.has(key)) return false;
  // «Putin llegó», but not «Llegó a».
  const after = text.slice(word.end);
  return /^[\s\u00a0]+\p{L}/u.test(after) && !/^[\s\u00a0]+\p{Ll}{1,3}[\s\u00a0]/u.test(after);
}
