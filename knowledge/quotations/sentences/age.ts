// How old somebody is, in figures or spelt out: de 58 años, de ochenta y dos años.
import { isFigure, numberOf } from '../../spanish/numbers.ts';
import { type Token, wordAt } from '../text/tokens.ts';

/** Tokens of the age at a token, «años» included; 0 where none stands. */
export function ageLength(tokens: readonly Token[], at: number): number {
  const words = [0, 1, 2, 3].map((step) => wordAt(tokens, at + step)?.lower ?? '');
  if (/^\p{N}{1,3}$/u.test(words[0] ?? '')) return isYears(words[1]) ? 2 : 0;
  if (!isNumber(words[0])) return 0;
  if (isYears(words[1])) return 2;
  return words[1] === 'y' && isNumber(words[2]) && isYears(words[3]) ? 4 : 0;
}

function isYears(word: string | undefined): boolean {
  return word === 'años';
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && !isFigure(word) && numberOf(word) !== undefined;
}
