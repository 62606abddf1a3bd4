// Talk to the bot rather than a question about the articles: a greeting, thanks, who it is, what it can do.
import { foldLoosely } from '../knowledge/spanish/fold.ts';
import data from './small-talk.json' with { type: 'json' };

/** What a message asks for that is only talk; where it asks for several things, the first of these. */
export const TALKS = ['library', 'help', 'identity', 'thanks', 'farewell', 'greeting'] as const;
export type Talk = (typeof TALKS)[number];

/** Asked of no article in particular where there are several, which is no small talk either. */
export type TalkAnswer = Talk | 'whichArticle';

/** A filler says nothing of its own. */
const kinds = new Map<string, Talk | 'filler'>([
  ...data.fillers.map((filler) => [filler, 'filler'] as const),
  ...TALKS.flatMap((talk) => data.phrases[talk].map((phrase) => [phrase, talk] as const)),
]);
const spellings = new Map(Object.entries(data.spellings));
const LONGEST = Math.max(...[...kinds.keys()].map((phrase) => phrase.split(' ').length));

/** What the message is, where all of it is such talk; undefined for any other, which may be a question. */
export function talkIn(message: string): Talk | undefined {
  const words = plainWords(message);
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

/** The words without the fillers and greetings at either end. */
export function withoutFillers(words: readonly string[]): readonly string[] {
  const isAside = (phrase: readonly string[]): boolean => asides.has(kinds.get(phrase.join(' ')));
  const lengths = Array.from({ length: LONGEST }, (_, less) => LONGEST - less);
  let [from, to] = [0, words.length];
  for (let moved = true; moved; ) {
    const before =
      lengths.find((length) => from + length <= to && isAside(words.slice(from, from + length))) ?? 0;
    from += before;
    const after = lengths.find((length) => to - length >= from && isAside(words.slice(to - length, to))) ?? 0;
    to -= after;
    moved = before + after > 0;
  }
  return words.slice(from, to);
}

const asides: ReadonlySet<Talk | 'filler' | undefined> = new Set(['filler', 'greeting', 'thanks'] as const);

/** Words of the longest phrase that begins here; 0 without any. */
function phraseAt(words: readonly string[], at: number): number {
  for (let length = LONGEST; length > 0; length -= 1)
    if (at + length <= words.length && kinds.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}

/** Folded and without signs; letters drawn out (holaaa) are written once, and chat spellings as the word. */
export function plainWords(message: string): string[] {
  const letters = foldLoosely(message)
    .replace(/['’]/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1');
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => spellings.get(word) ?? word);
}
