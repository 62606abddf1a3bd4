// What kind of amount a question asks for: a sum of money, a time, a share, a count of things, or any number.
import { foldLoosely } from '../../spanish/fold.ts';
import { stemsOf } from '../../spanish/stem.ts';
import signs from '../index/signs.json' with { type: 'json' };
import { SIGN } from '../index/signs.ts';
import data from './answer-slots.json' with { type: 'json' };
import type { Question } from './question.ts';

export type AmountKind = 'money' | 'duration' | 'percent' | 'persons' | 'counted' | 'number';

const moneyUnits = new Set(signs.money);
const moneyNouns = stemsIn(data.money.nouns);
const moneyVerbs = stemsIn(data.money.verbs);
const durationVerbs = stemsIn(data.duration.verbs);
const persons = new Set(data.persons.map(foldLoosely));
const durations = new Set([...signs.duration, ...data.duration.nouns.map(foldLoosely)]);
/** Words behind the asking ones among which the verb stands, or the noun that is counted. */
const VERB_WITHIN = 3;
const UNIT_WITHIN = 2;
/** Asks for so much of one thing, by its verb where no noun follows: cuánto, cuánta, how much. */
const MUCH = /^(?:cuant[oa]|much)$/;

/** Whether the word names a length of time. */
export function isDuration(key: string): boolean {
  return durations.has(key);
}

/** Undefined where no amount is asked for. */
export function amountAsked({ asked, words, focus }: Question): AmountKind | undefined {
  if (asked.kind !== 'howMany' && asked.kind !== 'measure') return undefined;
  if (asked.wanted & SIGN.money) return 'money';
  if (asked.wanted & SIGN.percent) return 'percent';
  if (asked.wanted & SIGN.duration) return 'duration';
  const last = Math.max(...asked.asking);
  const next = words.slice(last + 1, last + 1 + VERB_WITHIN).map(({ key }) => key);
  const open = MUCH.test(words[last]?.key ?? '') ? ofOpen(next) : undefined;
  if (open) return open;
  const [noun = ''] = next;
  if (persons.has(noun)) return 'persons';
  if (next.slice(0, UNIT_WITHIN).some(isDuration)) return 'duration';
  if (moneyUnits.has(noun)) return 'money';
  return asked.kind === 'howMany' && focus >= 0 && !MUCH.test(words[last]?.key ?? '') ? 'counted' : 'number';
}

/** What «cuánto» asks for, by the words behind it. */
function ofOpen(next: readonly string[]): AmountKind | undefined {
  const has = (stems: ReadonlySet<string>) =>
    next.some((key) => stemsOf(key).some((stem) => stems.has(stem)));
  if (has(moneyNouns) || has(moneyVerbs)) return 'money';
  return has(durationVerbs) ? 'duration' : undefined;
}

function stemsIn(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap(stemsOf));
}
