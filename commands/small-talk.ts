// Talk to the bot rather than a question about the articles: a greeting, thanks, who it is, what it can do.
import { foldLoosely } from '../knowledge/spanish/fold.ts';
import data from './small-talk.json' with { type: 'json' };

/** What a message asks for that is only talk; where it asks for several things, the first of these. */
export const TALKS = ['library', 'help', 'identity', 'thanks', 'farewell', 'greeting'] as const;
export type Talk = (typeof TALKS)[number];

/** A filler says nothing of its own. */
const kinds = new Map<string, Talk | 'filler'>([
  ...data.fillers.map((filler) => [filler, 'filler'] as const),
  ...TALKS.flatMap((talk) => data.phrases[talk].map((phrase) => [phrase, talk] as const)),
]);
const spellings = new Map(Object.entries(data.spellings));
const LONGEST = Math.max(...[...kinds.keys()].map((phrase) => phrase.split(' ').length));

/** What the message is, where all of it is such talk; undefined for any other, which may be a question. */
export function talkIn(message: string): Talk | undefined {
  const words = wordsOf(message);
  const found = new Set<Talk | 'filler'>();
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at);
    const kind = kinds.get(words.slice(at, at + length).join(' '));
    if (kind === undefined) return undefined;
    found.add(kind);
    at += length;
  }
  return TALKS.find((talk) => found.has(talk));
}

/** Words of the longest phrase that begins here; 0 without any. */
function phraseAt(words: readonly string[], at: number): number {
  for (let length = LONGEST; length > 0; length -= 1)
    if (at + length <= words.length && kinds.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}

/** Folded and without signs; letters drawn out (holaaa) are written once, and chat spellings as the word. */
function wordsOf(message: string): string[] {
  const letters = foldLoosely(message)
    .replace(/['’]/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1');
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => spellings.get(word) ?? word);
}
