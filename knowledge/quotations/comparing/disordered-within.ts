// The part of a message that has all of a printed clause's words of meaning in another order: se gana por un verbo y se pierde por una coma.
import type { Span } from '../../article.ts';
import { stemsOf } from '../../spanish/stem.ts';
import type { ComparedWord } from './compared-words.ts';
import { isContent } from './word-meaning.ts';

type Words = readonly ComparedWord[];

/** Words of meaning of a clause that is known again in any order. */
const FEWEST = 3;
/** Words that may be typed among those of the clause. */
const MOST_MORE = 2;

/** Null where every clause is as printed, or has words that were not typed. */
export function disorderedWithin(typed: Words, printed: Words): Span | null {
  const stems = stemsOfAll(typed);
  for (const clause of clausesOf(printed)) {
    const content = clause.filter(({ key }) => isContent(key));
    if (content.length < FEWEST) continue;
    const places = placesOf(typed, stems, content);
    if (places === null) continue;
    const [first, last] = [Math.min(...places), Math.max(...places)];
    if (last - first >= clause.length + MOST_MORE || isInOrder(places)) continue;
    const before = opening(typed, clause, first);
    return { start: typed[first - before]?.start ?? 0, end: typed[last]?.end ?? 0 };
  }
  return null;
}

function clausesOf(printed: Words): ComparedWord[][] {
  const clauses: ComparedWord[][] = [[]];
  for (const word of printed) {
    clauses.at(-1)?.push(word);
    if (word.after === 'end') clauses.push([]);
  }
  return clauses;
}

const stemmed = new WeakMap<Words, readonly (readonly string[])[]>();

/** The stems of each word of a message, which is held against many quotations. */
function stemsOfAll(typed: Words): readonly (readonly string[])[] {
  const known = stemmed.get(typed);
  if (known) return known;
  const stems = typed.map(({ key }) => stemsOf(key));
  stemmed.set(typed, stems);
  return stems;
}

/** Where each word was typed last, as the same or in another form; null where one was not. */
function placesOf(typed: Words, typedStems: readonly (readonly string[])[], content: Words): number[] | null {
  const taken = new Set<number>();
  for (const { key } of content) {
    const stems = stemsOf(key);
    const isSame = (at: number) =>
      typed[at]?.key === key || typedStems[at]?.some((stem) => stems.includes(stem));
    const place = typed.findLastIndex((_, at) => !taken.has(at) && isSame(at));
    if (place === -1) return null;
    taken.add(place);
  }
  return [...taken];
}

function isInOrder(places: readonly number[]): boolean {
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1));
}

/** How many small words with which the clause begins stand right before the first word of meaning. */
function opening(typed: Words, clause: Words, first: number): number {
  const most = clause.findIndex(({ key }) => isContent(key));
  const keys = new Set(clause.slice(0, most).map(({ key }) => key));
  let count = 0;
  while (count < most && keys.has(typed[first - count - 1]?.key ?? '')) count += 1;
  return count;
}
