// What stands behind a quotation that was typed to its end, and is told as somebody's: a remark of whoever tells it.

import { foldLoosely } from '../../spanish/fold.ts';
import numbers from '../../spanish/lexicon/numbers.json' with { type: 'json' };
import { isNumber } from '../../spanish/numbers.ts';
import { JOINS, TURNING } from './around-quotation.ts';
import { alternatives, INNER } from './asking.ts';
import clauses from './chat-clauses.json' with { type: 'json' };
import { type Clause, clausesOf, talkOf } from './chat-clauses.ts';
import { isTurning } from './word-meaning.ts';

/** Words of a remark, and of one that points at somebody: ese tipo merece aumento. */
const MOST = 3;
const MOST_POINTING = 6;
const GOES_ON = new RegExp(`^[^${INNER}]*${JOINS}(?![${INNER}])`, 'u');
const calendar = [...numbers.months, ...numbers.weekdays].map(foldLoosely);
/** Mañana, el martes, legalmente: what would limit what was said. */
const LIMITS = new RegExp(
  `(?<![${INNER}])(?:${TURNING}|(?:${alternatives([...clauses.limiting, ...calendar])}|\\p{N}+|\\p{L}+mente)(?![${INNER}]))`,
  'u',
);
const POINTS = new RegExp(`^[^${INNER}]*(?:${alternatives(clauses.pointing)})(?![${INNER}])`, 'u');
/** A question that the quotation ends: what comes after it is another sentence. */
const ENDS_QUESTION = /^[^\p{L}\p{N}]*\?/u;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** …, poesía pura; …, ese tipo merece aumento; …? con qué, con teipe? */
export function isRemarkBehind(behind: string): boolean {
  if (ENDS_QUESTION.test(behind)) return true;
  const [beside, ...others] = clausesOf(behind);
  if (!beside || SAYS_SOMETHING.test(beside.text)) return false;
  const said = others.filter(
    (clause, at) =>
      SAYS_SOMETHING.test(clause.text) && talkOf(clause, others[at - 1]?.closed ?? beside.closed) === 'says',
  );
  return said.length <= 1 && said.every(isRemark);
}

function isRemark({ text }: Clause): boolean {
  const words = text.match(/[\p{L}\p{N}\ue000\ue001]+/gu) ?? [];
  if (GOES_ON.test(text) || LIMITS.test(text) || words.some((word) => isTurning(word) || isNumber(word)))
    return false;
  return words.length <= (POINTS.test(text) ? MOST_POINTING : MOST);
}
