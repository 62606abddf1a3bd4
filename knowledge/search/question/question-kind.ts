// What kind of answer a question asks for, by its asking words.

import { SIGN } from '../index/signs.ts';
import { askedNoun, type NounKind } from './asked-noun.ts';
import data from './question-words.json' with { type: 'json' };

export const KINDS = [
  'who',
  'when',
  'where',
  'howMany',
  'measure',
  'why',
  'whatFor',
  'which',
  'named',
  'how',
  'what',
  'yesNo',
  'other',
] as const;
export type AnswerKind = (typeof KINDS)[number];

export interface Asked {
  readonly kind: AnswerKind;
  /** Signs (bits of `SIGN`) of a sentence that fits best, and of one that fits as well. */
  readonly wanted: number;
  readonly accepted: number;
  /** Places of the words that do the asking (¿en qué ciudad…?): they say nothing of the answer's topic. */
  readonly asking: ReadonlySet<number>;
  /** Place of the word that the asking words belong to (¿qué equipo…?, ¿cuál es la sede…?), or -1. */
  readonly focus: number;
}

const entries = data.kinds.map(readEntry);
/** What asks only where it stands first and nothing else asks: «lugar de la cumbre». */
const leading = data.leading.map(readEntry);
const NOTHING_ASKED: Asked = { kind: 'other', wanted: 0, accepted: 0, asking: new Set(), focus: -1 };

const asides = data.asides.map((phrase) => phrase.split(' '));
/** Phrases that ask and begin like an aside: en cuánto tiempo. */
const LONGER_THAN_ASIDE = entries
  .flatMap(({ phrases }) => phrases)
  .filter((phrase) => asides.some((aside) => `${phrase.join(' ')} `.startsWith(`${aside.join(' ')} `)));
const NO_PLACES: ReadonlySet<number> = new Set();

/**
 * The kind asked for by the words of a question (keys, in order); the asking begins at the word `from`, if anything asks
 * there. The words at the places of `linking` only join clauses.
 */
export function kindOf(keys: readonly string[], from = 0, linking: ReadonlySet<number> = NO_PLACES): Asked {
  return (
    askedFrom(keys, from, linking) ??
    (from > 0 ? askedFrom(keys, 0, linking) : undefined) ??
    askedByNoun(keys) ??
    NOTHING_ASKED
  );
}

/** «Fecha de la firma», as in a search box; its noun stays an idea where that is what is named: «autor del gol». */
function askedByNoun(keys: readonly string[]): Asked | undefined {
  for (const { kind, wanted, accepted, phrases } of leading) {
    const phrase = phrases.find((words) => words.every((word, at) => keys[at] === word));
    if (!phrase || phrase.length === keys.length) continue;
    const asking = new Set(kind === 'who' ? [] : phrase.map((_, at) => at));
    return { kind, wanted, accepted, asking, focus: -1 };
  }
  return undefined;
}

function askedFrom(keys: readonly string[], from: number, linking: ReadonlySet<number>): Asked | undefined {
  const stands = (words: readonly string[], start: number): boolean =>
    words.every((word, at) => keys[start + at] === word);
  const asks = (words: readonly string[], start: number): boolean =>
    stands(words, start) && !words.some((_, at) => linking.has(start + at));
  for (let start = from; start < keys.length; start += 1) {
    const aside = asides.find((words) => stands(words, start));
    if (aside && !LONGER_THAN_ASIDE.some((words) => asks(words, start))) {
      start += aside.length - 1;
      continue;
    }
    for (const { kind, wanted, accepted, phrases } of entries) {
      // ¿Es cierto que…? asks by another word than «que».
      const phrase = phrases.find((words) => (kind === 'yesNo' ? stands : asks)(words, start));
      if (!phrase) continue;
      const end = start + phrase.length;
      const asking = new Set(phrase.map((_, at) => start + at));
      return { ...ofNoun({ kind, wanted, accepted }, keys, end), asking };
    }
  }
  return undefined;
}

type Kind = Pick<Asked, 'kind' | 'wanted' | 'accepted'>;

/** Kinds that their noun may make another one of, and which: who asks what a thing is called asks for no number. */
const opened: Partial<Record<AnswerKind, readonly NounKind[]>> = {
  what: ['who', 'where', 'named', 'measure', 'when'],
  which: ['who', 'where', 'named', 'measure', 'when'],
  named: ['who', 'where'],
};
/** What is of these kinds is named beside its noun (la Ley de Aguas, 30 metros de altura); a person or a place is not. */
const BESIDE_NOUN: readonly NounKind[] = ['named', 'measure'];
/** What the noun makes of an open kind. */
const ofNouns: Readonly<Record<NounKind, Kind>> = {
  who: { kind: 'who', wanted: SIGN.person, accepted: SIGN.name },
  where: { kind: 'where', wanted: SIGN.place, accepted: SIGN.name },
  named: { kind: 'named', wanted: SIGN.name, accepted: 0 },
  measure: { kind: 'measure', wanted: SIGN.number, accepted: SIGN.year | SIGN.duration },
  when: { kind: 'when', wanted: SIGN.date | SIGN.year, accepted: SIGN.clock | SIGN.time | SIGN.duration },
};

function ofNoun(open: Kind, keys: readonly string[], end: number): Kind & Pick<Asked, 'focus'> {
  const noun = askedNoun(keys, end);
  if (!noun) return { ...open, focus: end };
  const kind = noun.kind && opened[open.kind]?.includes(noun.kind) ? noun.kind : undefined;
  if (!kind) return { ...open, focus: noun.at };
  return { ...ofNouns[kind], focus: BESIDE_NOUN.includes(kind) ? noun.at : -1 };
}

/** What is asked, its kind and signs being another's. */
export function askedInstead(
  asked: Asked,
  kind: string,
  wanted: readonly string[],
  accepted: readonly string[],
): Asked {
  return { ...asked, ...ofEntry({ kind, wanted, accepted }) };
}

interface Entry {
  readonly kind: string;
  readonly wanted: readonly string[];
  readonly accepted: readonly string[];
}

/** With its phrases as words, longer ones first. */
function readEntry({ phrases, ...entry }: Entry & { readonly phrases: readonly string[] }) {
  return {
    ...ofEntry(entry),
    phrases: phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length),
  };
}

function ofEntry({ kind, wanted, accepted }: Entry): Kind {
  return {
    kind: KINDS.find((known) => known === kind) ?? 'other',
    wanted: bitsOf(wanted),
    accepted: bitsOf(accepted),
  };
}

function bitsOf(signs: readonly string[]): number {
  return signs.reduce((bits, sign) => bits | (isSign(sign) ? SIGN[sign] : 0), 0);
}

function isSign(name: string): name is keyof typeof SIGN {
  return name in SIGN;
}
