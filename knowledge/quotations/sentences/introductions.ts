// How somebody is brought in by name, or told to hold an office, as introductions.json lists it.

import { type Token, wordAt } from '../text/tokens.ts';
import { startsWithAny } from '../words/stems.ts';
import data from './introductions.json' with { type: 'json' };

const presenting = data.presenting.map((words) => words.split(' '));
const becoming = data.becoming.map((words) => words.split(' '));
const presentingNouns = new Set(data.presentingNouns);
const staying = new Set(data.staying);

/** How many words from `at` on lead to a name: que se llama Caridad Rivero; 0 when none do. */
export const wordsPresenting = (tokens: readonly Token[], at: number): number =>
  lengthAt(presenting, tokens, at);
/** How many words from `at` on lead from a name to its office: dejó de ser, juró como; 0 when none do. */
export const wordsBecoming = (tokens: readonly Token[], at: number): number => lengthAt(becoming, tokens, at);
/** el caso de Ana Ruiz */
export const isPresentingNoun = (word: string): boolean => presentingNouns.has(word);
/** Ana Ruiz sigue de alcaldesa: as «ser» does, the verb leads from a name to its office. */
export const isStaying = (word: string): boolean => staying.has(word);
/** Whether the word is a participle of being given an office: elegida, nombrado. */
export const isAppointed = startsWithAny(data.appointedStems);

function lengthAt(phrases: readonly (readonly string[])[], tokens: readonly Token[], at: number): number {
  const found = phrases.find((words) =>
    words.every((word, step) => wordAt(tokens, at + step)?.lower === word),
  );
  return found?.length ?? 0;
}
