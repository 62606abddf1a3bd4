// Chat spellings by what they stand for, both ways; all folded loosely. The lexicon reads the same table.
import { foldLoosely } from './fold.ts';
import chat from './lexicon/chat.json' with { type: 'json' };

const meant = new Map(
  Object.entries(chat.spellings).map(([typed, usual]) => [foldLoosely(typed), foldLoosely(usual)]),
);
const typedFor = new Map<string, string[]>();
for (const [typed, usual] of meant) {
  const others = typedFor.get(usual);
  if (others) others.push(typed);
  else typedFor.set(usual, [typed]);
}

/** The words with each chat spelling written out, which may be several words: xfa → por, favor. */
export function speltOut(words: readonly string[]): string[] {
  return words.flatMap((word) => meant.get(word)?.split(' ') ?? [word]);
}

/** A phrase in every way that it may be typed, as it stands first: por favor, x favor, xfa. */
export function waysToType(phrase: string): string[] {
  const ways = phrase
    .split(' ')
    .map((word) => [word, ...(typedFor.get(word) ?? [])])
    .reduce((begun, word) => begun.flatMap((before) => word.map((each) => `${before} ${each}`)), [''])
    .map((way) => way.trimStart());
  return [...new Set([...ways, ...(typedFor.get(phrase) ?? [])])];
}
