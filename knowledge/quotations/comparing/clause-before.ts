// What a clause before a quotation may be besides asking for it, in a masked text: «que» alone, whose it is, that somebody spoke.
import { CHAT, PLAIN, SOMEBODY, TELLS, TURNING } from './around-quotation.ts';
import asking from './asking.json' with { type: 'json' };
import { alternatives, INNER, that } from './asking.ts';

const TURNS = new RegExp(`(?<![${INNER}])${TURNING}`, 'u');
const ONLY_THAT = new RegExp(`^[^${INNER}]*(?:(?:${CHAT}|y|${that}|q)[^${INNER}]+)+$`, 'u');
const WHO_THAT = new RegExp(
  `^[^${INNER}]*(?:(?:${CHAT}|${PLAIN})[^${INNER}]+)?${SOMEBODY}(?: es[ea])?,? (?:(?:dizque|solo|ya|ahi) )?(?:que|q) ?$`,
  'u',
);
const SAYS = new RegExp(`(?<![${INNER}])${TELLS}(?![${INNER}])`, 'u');
const DOUBTS_IT = new RegExp(`(?<![${INNER}])(?:${alternatives(asking.doubting)})(?![${INNER}])`, 'u');

/** Whether a clause has a word that turns, or doubts, what follows. */
export function turns(clause: string): boolean {
  return TURNS.test(clause) || DOUBTS_IT.test(clause);
}

/** Que «la seguridad es…»: whether nothing stands there but what brings in that it was said. */
export function isOnlyThat(clause: string): boolean {
  return ONLY_THAT.test(clause) && !TURNS.test(clause);
}

/** El pescador ese que «si él no iba…»: whose it is, where a clause says nothing else. */
export function namesWhoThat(clause: string): boolean {
  return WHO_THAT.test(clause);
}

/** Whether somebody is said to have said something in a clause, without its being denied. */
export function saysThatSaid(clause: string): boolean {
  return SAYS.test(clause) && !TURNS.test(clause) && !DOUBTS_IT.test(clause);
}
