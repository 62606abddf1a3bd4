// The article's own words right around a quotation, for whoever types the clause that it stands in: el ruido «supera los límites».
import type { Article } from '../../article.ts';
import type { Quotation } from '../quotation.ts';
import { type ComparedWord, wordsToCompare } from './compared-words.ts';

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
