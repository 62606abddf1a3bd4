// The article's own words right around a quotation, for whoever types the clause that it stands in: el ruido «supera los límites».
import type { Article, Span } from '../../article.ts';
import type { Quotation } from '../quotation.ts';
import { type ComparedWord, wordsToCompare } from './compared-words.ts';
import type { Printed } from './quotation-index.ts';
import { isContent, isNegation } from './word-meaning.ts';

/** Characters on either side: a clause, and no more. */
const REACH = 80;
const LAST_BREAK = /.*[.!?…;:«»“”"—–\n]/su;
const FIRST_BREAK = /[.!?…;:«»“”"—–\n].*/su;
const MARKS = /^[«»“”"'‘’\s]+|[«»“”"'‘’\s]+$/gu;

export interface ClauseAround {
  readonly before: readonly ComparedWord[];
  readonly after: readonly ComparedWord[];
}

export function clauseAround({ body }: Article, { start, end }: Quotation): ClauseAround {
  const before = body
    .slice(Math.max(0, start - REACH), start)
    .replace(MARKS, '')
    .replace(LAST_BREAK, '');
  const after = body
    .slice(end, end + REACH)
    .replace(MARKS, '')
    .replace(FIRST_BREAK, '');
  return { before: wordsToCompare(before), after: wordsToCompare(after) };
}

/** Letters that are no word of asking: a negation that the article has too turns nothing round. */
const NEUTRAL = 'x';

/**
 * The masked text with the negations before a place of it that the article's own clause has before the quotation as well made
 * harmless: ninguna empresa iba a decidir «la política sanitaria». As long as it was.
 */
export function deniedInPrint(
  masked: string,
  { start }: Span,
  { article, quotation }: Pick<Printed, 'article' | 'quotation'>,
): string {
  const negations = clauseAround(article, quotation).before.filter(({ key }) => isNegation(key));
  if (negations.length === 0) return masked;
  const keys = new Set(negations.map(({ key }) => key));
  const words = [...masked.slice(0, start).matchAll(/[\p{L}\p{Co}]+/gu)];
  // What stands right before the quotation denies it, whatever the article denies: no «prudencia».
  const last = words.findLastIndex(([word]) => isContent(word));
  return words.slice(0, Math.max(0, last)).reduce((text, { 0: word, index }) => {
    if (!keys.delete(word)) return text;
    return text.slice(0, index) + NEUTRAL.repeat(word.length) + text.slice(index + word.length);
  }, masked);
}
