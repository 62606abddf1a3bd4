// The words of asking as pieces of regular expressions over a masked text: names, verbs of saying, «eso de que».
import asking from './asking.json' with { type: 'json' };
import { NAME } from './speaker-names.ts';

/** Start and end in a text, in UTF-16 code units, end exclusive. */
export type Place = readonly [number, number];

/** Any of these words, the longest that fits. */
export function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

export const name = `${NAME}(?:[${NAME} -]*${NAME})?`;
export const verb = alternatives(asking.verbs);
export const that = alternatives(asking.thats);
export const who = alternatives(asking.who);
