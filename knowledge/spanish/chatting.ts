// What people say around what they ask («hola», «maje», «alguien sabe»), for each reader of messages to take the kinds that it may take off.
import { speltOut, waysToType } from './chat-spellings.ts';
import data from './chatting.json' with { type: 'json' };

export type Kind = keyof typeof data.kinds;

/** How freely a phrase may be taken off; `chatting.json` says what each means. */
export const FREEDOMS = ['anywhere', 'edge', 'apart'] as const;
export type Freedom = (typeof FREEDOMS)[number];

const kinds: Readonly<Record<Kind, Partial<Readonly<Record<Freedom, readonly string[]>>>>> = data.kinds;

/** The phrases of these kinds that may be taken off so freely; folded loosely. */
export function chatOf(wanted: readonly Kind[], freedoms: readonly Freedom[] = FREEDOMS): readonly string[] {
  return wanted.flatMap((kind) => freedoms.flatMap((freedom) => kinds[kind][freedom] ?? []));
}

/** The same as they stand in a text whose chat spellings were written out. */
export function speltOutChat(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => speltOut(phrase.split(' ')).join(' '));
}

/** The same in every way that they may be typed. */
export function typedChat(phrases: readonly string[]): readonly string[] {
  return [...new Set(phrases.flatMap(waysToType))];
}
