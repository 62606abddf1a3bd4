// What kind of answer a question asks for, by its asking words.
import data from './question-words.json' with { type: 'json' };
import { SIGN } from './signs.ts';

export const KINDS = [
  'who',
  'when',
  'where',
  'howMany',
  'why',
  'whatFor',
  'which',
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
}

const entries = data.kinds.map(({ kind, wanted, accepted, phrases }) => ({
  kind: KINDS.find((known) => known === kind) ?? 'other',
  wanted: bitsOf(wanted),
  accepted: bitsOf(accepted),
  phrases: phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length),
}));
const NOTHING_ASKED: Asked = { kind: 'other', wanted: 0, accepted: 0, asking: new Set() };

/** The kind asked for by the words of a question (keys, in order). */
export function kindOf(keys: readonly string[]): Asked {
  for (let start = 0; start < keys.length; start += 1) {
    for (const { kind, wanted, accepted, phrases } of entries) {
      const phrase = phrases.find((words) => words.every((word, at) => keys[start + at] === word));
      if (phrase) return { kind, wanted, accepted, asking: new Set(phrase.map((_, at) => start + at)) };
    }
  }
  return NOTHING_ASKED;
}

function bitsOf(signs: readonly string[]): number {
  return signs.reduce((bits, sign) => bits | (isSign(sign) ? SIGN[sign] : 0), 0);
}

function isSign(name: string): name is keyof typeof SIGN {
  return name in SIGN;
}
