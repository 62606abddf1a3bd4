// Questions as they are typed in a chat: no accents or marks, lower case, slips of the finger.
import { oneOf, type Random, randomFrom, wholeBelow } from './random.ts';

/** Share of the long words that get one edit, and how long a word has to be, in letters. */
export const EDITED_SHARE = 0.3;
export const LONG_WORD = 5;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Each question as typed, in order; the same for the same seed. */
export function typedInChat(questions: readonly string[], seed: number): string[] {
  const random = randomFrom(seed);
  return questions.map((question) => withSlips(withoutMarks(question), random));
}

/** Lower case, without accents (ñ becomes n) or marks; a point or comma between figures stays. */
export function withoutMarks(question: string): string {
  return question
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<!\p{N})[.,]|[.,](?!\p{N})|[^\p{L}\p{N}\s.,]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function withSlips(question: string, random: Random): string {
  return question.replace(/(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu, (word) =>
    [...word].length >= LONG_WORD && random() < EDITED_SHARE ? editedOnce(word, random) : word,
  );
}

type Edit = (letters: readonly string[], random: Random) => readonly string[];

const drop: Edit = (letters, random) => letters.toSpliced(wholeBelow(letters.length, random), 1);

const insert: Edit = (letters, random) =>
  letters.toSpliced(wholeBelow(letters.length + 1, random), 0, oneOf(LETTERS, random) ?? 'a');

const replace: Edit = (letters, random) => {
  const at = wholeBelow(letters.length, random);
  const others = LETTERS.filter((letter) => letter !== letters[at]);
  return letters.with(at, oneOf(others, random) ?? 'a');
};

/** Two different neighbours change places. */
const swap: Edit = (letters, random) => {
  const places = letters.flatMap((letter, at) =>
    at + 1 < letters.length && letter !== letters[at + 1] ? [at] : [],
  );
  const at = oneOf(places, random);
  if (at === undefined) return replace(letters, random);
  return letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? '');
};

/** All kinds of slips are equally likely, and so are their places and letters: no system is meant. */
const EDITS: readonly Edit[] = [drop, insert, replace, swap];

/** The word with one letter dropped, added, replaced or moved by one. */
export function editedOnce(word: string, random: Random): string {
  const edit = oneOf(EDITS, random) ?? replace;
  return edit([...word], random).join('');
}
