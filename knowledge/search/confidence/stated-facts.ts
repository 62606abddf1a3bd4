// What a question takes for granted and an article can gainsay: numbers, months and weekdays, and names in a role.

import { isFunctionWord } from '../../spanish/words.ts';
import { signsOf } from '../index/signs.ts';
import type { Question, QuestionWord } from '../question/question.ts';
import { EXACT } from '../weights.ts';
import { type Amount, amountsIn, calendarOf, isAmountWord } from './amounts.ts';
import roleWords from './role-words.json' with { type: 'json' };

/** How a name stands to what is told: it acts, something is done to it, it is where it happens, or it goes with another. */
export type Role = 'acts' | 'undergoes' | 'place' | 'aside';

/** Of each: the ideas of the question that state it. */
export type StatedFact =
  | {
      readonly kind: 'amount';
      readonly ideas: readonly number[];
      readonly amount: Amount;
      /** The idea that names what is counted, or -1. */
      readonly unit: number;
      /** All numbers that the question states: an article that has one of them beside gainsays none by it. */
      readonly values: readonly number[];
    }
  | {
      readonly kind: 'time';
      readonly ideas: readonly number[];
      readonly key: string;
      readonly among: ReadonlySet<string>;
    }
  | { readonly kind: 'name'; readonly ideas: readonly number[]; readonly role: Role };

const undergoing = new Set(roleWords.undergoes);
const placing = new Set(roleWords.place);
const asides = new Set(roleWords.aside);
const articles = new Set(roleWords.articles);
/** Words that are neither names nor articles between a name and the word that shows its role (al alcalde Cuesta). */
const MOST_TITLES = 1;

/** `isNamed` tells whether a word of the vocabulary is mostly a name, for questions that are typed without capitals. */
export function statedFactsIn(question: Question, isNamed: (word: number) => boolean): StatedFact[] {
  return [...amountsStated(question), ...timesStated(question), ...namesStated(question, isNamed)];
}

function amountsStated({ text, words }: Question): StatedFact[] {
  const keys = words.map(({ key }) => key);
  if (!keys.some(isAmountWord)) return [];
  const amounts = amountsIn(keys, signsOf(text, words));
  return amounts.map((amount) => ({
    kind: 'amount',
    ideas: ideasOf(words, amount.place, amount.end),
    amount,
    unit: words[amount.unit]?.idea ?? -1,
    values: amounts.map(({ value }) => value),
  }));
}

function timesStated({ words }: Question): StatedFact[] {
  return words.flatMap(({ key, idea }): StatedFact[] => {
    const among = calendarOf(key);
    return among ? [{ kind: 'time', ideas: [idea], key, among }] : [];
  });
}

/** Neighbouring words of a name are one: an article may have but one of them. */
function namesStated(question: Question, isNamed: (word: number) => boolean): StatedFact[] {
  const { words } = question;
  const are = words.map((word) => isName(word, question, isNamed));
  const stated: StatedFact[] = [];
  for (let place = 0; place < words.length; place += 1) {
    if (!are[place]) continue;
    let end = place + 1;
    while (are[end]) end += 1;
    const role = roleAt(
      place,
      (at) => words[at]?.key ?? '',
      (at) => are[at] === true,
    );
    stated.push({ kind: 'name', ideas: ideasOf(words, place, end), role });
    place = end;
  }
  return stated;
}

/** Written like one; in a question without any capital, a word that the articles mostly write like one. */
function isName(
  { key, capital, start, idea }: QuestionWord,
  question: Question,
  isNamed: (word: number) => boolean,
): boolean {
  const { text, concepts } = question;
  const concept = concepts[idea];
  if (!concept || isAmountWord(key)) return false;
  if (/\p{Lu}/u.test(text)) return capital && start > text.search(/[\p{L}\p{N}]/u);
  const same = [...concept.words].filter(([, closeness]) => closeness >= EXACT);
  return same.length > 0 && same.every(([word]) => isNamed(word));
}

function ideasOf(words: readonly QuestionWord[], place: number, end: number): number[] {
  return words.slice(place, end).map(({ idea }) => idea);
}

/** The role of the name at `place`, by the words before it. */
export function roleAt(
  place: number,
  keyAt: (place: number) => string,
  isPartOfName: (place: number) => boolean,
): Role {
  let titles = 0;
  for (let at = place - 1; at >= 0; at -= 1) {
    const key = keyAt(at);
    if (undergoing.has(key)) return 'undergoes';
    if (placing.has(key)) return 'place';
    if (asides.has(key)) return 'aside';
    if (articles.has(key) || (titles === 0 && isPartOfName(at))) continue;
    if (isFunctionWord(key) || titles === MOST_TITLES || isPartOfName(at)) return 'acts';
    titles += 1;
  }
  return 'acts';
}
