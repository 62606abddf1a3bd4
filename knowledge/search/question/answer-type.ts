// Answers of a finer type than who, when or where: an origin, a score, a nickname, a trade. Patterns in answer-types.json.
import { lazily, lazyTable } from '../../lazily.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import classes from '../../spanish/lexicon/classes.json' with { type: 'json' };
import places from '../../spanish/lexicon/places.json' with { type: 'json' };
import { nounFormsOf } from '../../spanish/noun-forms.ts';
import data from './answer-types.json' with { type: 'json' };
import { patternsOf } from './word-patterns.ts';

type TypeEntry = (typeof data.types)[number];

/** A type of answer that a question asks for. */
export interface AnswerType {
  readonly name: string;
  /** Whether articles seldom tell it. */
  readonly seldom: boolean;
  /** The kind that the question asks for instead of what its asking words tell, with its signs. */
  readonly instead: Pick<TypeEntry, 'kind' | 'wanted' | 'accepted'>;
  /** Whether a sentence shows such an answer, by its text or one of its words. */
  readonly isShown: (text: string, keys: () => readonly string[]) => boolean;
}

export interface AskedType {
  readonly type: AnswerType;
  /** Places of the words that ask for it, from and end exclusive. */
  readonly start: number;
  readonly end: number;
}

const table = lazyTable(() =>
  data.types.map((entry) => ({ asked: patternsOf(entry.asked, data.parts), type: typeOf(entry) })),
);

/** Whether any type is asked for: most questions ask for none, and one expression is sooner tried than thirty. */
const anyAsked = lazyTable(() =>
  patternsOf(
    data.types.flatMap(({ asked }) => asked),
    data.parts,
  ),
);

/** The type that the words of a question (keys, in order) ask for, if any; the first of the list that one asks for. */
export function typeAsked(keys: readonly string[]): AskedType | undefined {
  const text = keys.join(' ');
  if (!anyAsked()?.test(text)) return undefined;
  for (const { asked, type } of table()) {
    const match = asked?.exec(text);
    if (!match) continue;
    const start = wordsIn(text.slice(0, match.index));
    return { type, start, end: start + wordsIn(match[0]) };
  }
  return undefined;
}

function wordsIn(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}

function typeOf(entry: TypeEntry): AnswerType {
  const shown = lazily(() => patternsOf(entry.shown, data.parts));
  const words = lazily(() => wordsShowing(entry));
  return {
    name: entry.type,
    seldom: entry.seldom ?? false,
    instead: entry,
    isShown: (text, keys) =>
      shown()?.test(withSmallOpening(text)) === true ||
      (words().size > 0 && keys().some((key) => words().has(key))),
  };
}

/** Folded single words that show it by themselves. */
function wordsShowing({ classes: names = [], demonyms = false }: TypeEntry): ReadonlySet<string> {
  const kinds = classes.classes
    .filter(({ asked }) => names.some((name) => name === asked[0]))
    .flatMap(({ kinds: own, bothGenders }) => own.flatMap((kind) => nounFormsOf(kind, bothGenders)));
  const ofPlaces = demonyms
    ? places.groups.flatMap((place) => place.demonyms ?? []).flatMap((word) => nounFormsOf(word, true))
    : [];
  return new Set([...kinds, ...ofPlaces].map(foldLoosely));
}

/** A capital that only begins the sentence is no name. By characters: an expression took as long as the patterns. */
function withSmallOpening(text: string): string {
  const at = OPENING_MARKS.includes(text[0] ?? '') ? 1 : 0;
  const letter = text[at] ?? '';
  const small = letter.toLowerCase();
  return small === letter ? text : text.slice(0, at) + small + text.slice(at + 1);
}

const OPENING_MARKS = '«“"¿¡(—–-';
