// Talk to the bot rather than a question about the articles: a greeting, thanks, who it is, what it can do.
import { speltOut } from '../../knowledge/spanish/chat-spellings.ts';
import { chatOf, type Kind, speltOutChat } from '../../knowledge/spanish/chatting.ts';
import { foldLoosely } from '../../knowledge/spanish/fold.ts';
import data from './small-talk.json' with { type: 'json' };

/** What a message asks for that is only talk; where it asks for several things, the first of these. */
export const TALKS = ['library', 'help', 'identity', 'thanks', 'farewell', 'greeting'] as const;
export type Talk = (typeof TALKS)[number];

/** Asked of no article in particular where there are several, which is no small talk either. */
export type TalkAnswer = Talk | 'whichArticle';

export const talkPhrases: Readonly<Record<Talk, readonly string[]>> = {
  ...data.phrases,
  thanks: chatOf(['thanks']),
  farewell: chatOf(['farewells']),
  greeting: chatOf(['greetings', 'wellbeing']),
};

/** What is said around the talk; no `tellings`, for «cuéntame» asks for the gist of an article. */
const AROUND = [
  'pleases',
  'pardons',
  'calls',
  'vocatives',
  'announcements',
  'askingAround',
  'hesitations',
  'links',
  'particles',
  'interjections',
  'assurances',
] as const satisfies readonly Kind[];

/** A filler says nothing of its own. */
const kinds = new Map<string, Talk | 'filler'>([
  ...speltOutChat([...data.fillers, ...chatOf(AROUND)]).map((filler) => [filler, 'filler'] as const),
  ...TALKS.flatMap((talk) => speltOutChat(talkPhrases[talk]).map((phrase) => [phrase, talk] as const)),
]);
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

/** Words of the longest phrase that begins here; 0 without any. */
function phraseAt(words: readonly string[], at: number): number {
  for (let length = LONGEST; length > 0; length -= 1)
    if (at + length <= words.length && kinds.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}

const ASIDES = [...AROUND, 'greetings', 'wellbeing', 'thanks'] as const satisfies readonly Kind[];
const asides = new Set(speltOutChat([...data.fillers, ...chatOf(ASIDES, ['anywhere', 'edge'])]));
const asidesApart = new Set(speltOutChat(chatOf(ASIDES, ['apart'])));
const MARKS = /[.,;:?!¿¡…\n()—–]+/u;

/** The plain words of a message without the fillers and greetings at either end. */
export function withoutFillers(message: string): readonly string[] {
  const clauses = message.split(MARKS).map(plainWords);
  const last = clauses.findLastIndex((clause) => withoutFirst(clause).length > 0);
  return withoutLast(withoutFirst(clauses.slice(0, last + 1).flat()));
}

function withoutFirst(words: readonly string[]): readonly string[] {
  let from = 0;
  for (let length = -1; length !== 0; from += length)
    length = longest((some) => words.slice(from, from + some), words.length - from);
  return words.slice(from);
}

/** «Resumen de la causa»: behind what is asked for, such a word goes only with a plain filler before it. */
function withoutLast(words: readonly string[]): readonly string[] {
  let left = words.length;
  for (let end = left, length = -1; length !== 0; end -= length) {
    length = longest((some) => words.slice(end - some, end), end);
    if (asides.has(words.slice(end - length, end).join(' '))) left = end - length;
  }
  return words.slice(0, left);
}

/** Words of the longest aside among the runs that `run` gives, of as many words as asked for; 0 without any. */
function longest(run: (length: number) => readonly string[], most: number): number {
  for (let length = Math.min(LONGEST, most); length > 0; length -= 1) {
    const phrase = run(length).join(' ');
    if (asides.has(phrase) || asidesApart.has(phrase)) return length;
  }
  return 0;
}

/** Folded and without signs; letters drawn out (holaaa) are written once, and chat spellings as the word. */
export function plainWords(message: string): string[] {
  const letters = foldLoosely(message)
    .replace(/['’]/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1');
  return speltOut(letters.match(/[\p{L}\p{N}]+/gu) ?? []);
}
