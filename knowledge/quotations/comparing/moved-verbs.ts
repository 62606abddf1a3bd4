// A verb before its subject or behind it, as one likes: miente el alcalde, el alcalde miente; que traiga primero, que primero traiga.
import type { Step } from './alignment.ts';
import type { ComparedWord } from './compared-words.ts';
import interposed from './interposed.json' with { type: 'json' };
import { isToldAs, readingsOfPrinted } from './told-words.ts';
import { isContent, isTurning } from './word-meaning.ts';

/** Words between the verb's two places: el alcalde de Lugo. */
const REACH = 4;
const articles = new Set(interposed.articles);
const adverbs = new Set(interposed.movable);

/** Places of the steps by which a verb only goes to the other side of what stands beside it; `isTold`: be it in another person. */
export function movedVerbsIn(steps: readonly Step[], isTold: boolean): Set<number> {
  const places = new Set<number>();
  for (const [at, step] of steps.entries()) {
    if (step.kind !== 'left-out' && step.kind !== 'put-in') continue;
    const other = steps.slice(at + 1, at + 2 + REACH).findIndex(({ kind }) => !isKept(kind)) + at + 1;
    if (other <= at + 1 || !isOneVerb(step, steps[other], isTold)) continue;
    if (!maySwap(steps.slice(at + 1, other))) continue;
    for (const each of [at, other]) places.add(each);
  }
  return places;
}

function isKept(kind: Step['kind']): boolean {
  return kind === 'same' || kind === 'misspelt';
}

/** Left out at the one place and put in at the other. */
function isOneVerb(one: Step, other: Step | undefined, isTold: boolean): boolean {
  const [left, put] = one.kind === 'left-out' ? [one, other] : [other, one];
  if (left?.kind !== 'left-out' || put?.kind !== 'put-in') return false;
  const { printed } = left;
  if (!isContent(printed.key) || isTurning(printed.key) || readingsOfPrinted(printed).length === 0)
    return false;
  return printed.key === put.typed.key || (isTold && isToldAs(printed, put.typed, true));
}

/** Somebody or something by one noun, or when: not «solo», which goes with the word behind it. */
function maySwap(between: readonly Step[]): boolean {
  const words = between.flatMap((step): ComparedWord[] => ('printed' in step ? [step.printed] : []));
  const [first] = words;
  if (!first || words.some(({ key }) => isTurning(key))) return false;
  if (words.length === 1) return adverbs.has(first.key);
  return articles.has(first.key) && words.slice(0, -1).every(({ after }) => after === 'blank');
}
