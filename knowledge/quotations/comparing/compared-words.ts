// The words of a text as they are compared: folded, numbers as one word, with what stands between them.
import { fold, foldLoosely } from '../../spanish/fold.ts';
import { numberAt, numberByEar } from '../../spanish/numbers.ts';

export interface ComparedWord {
  readonly written: string;
  /** Lower case, without accents; ñ stays. A number of several words is its value in figures. */
  readonly folded: string;
  /** The same with n for ñ: the key under which words are looked up. */
  readonly key: string;
  /** What parts it from the next word: nothing but blanks, a pause within a sentence, an end, words left out. */
  readonly after: 'blank' | 'pause' | 'end' | 'gap';
  /** Position in the text, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Ordinals (7a, 1er), figures with their decimals and thousands (60 000), «%», «+» by itself, or letters and digits. */
const WORD =
  /\p{N}{1,2}(?:[oaºª]s?|er|[rdtmvn][oa])(?![\p{L}\p{N}])|\p{N}{1,3}(?:[\u0020\u00a0\u202f]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,]\p{N}+)*|%|(?<=\s)\+(?=\s)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const PERCENT = 'por ciento';
/** Nada más, as it is written in a word in America. */
const ONLY = 'nomas';
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', PERCENT],
  ['+', 'mas'],
]);

/** The words of a text, in order. */
export function wordsToCompare(text: string): ComparedWord[] {
  const composed = text.normalize('NFC');
  const found = [...composed.matchAll(WORD)];
  const words = found.map((match, index) => {
    const end = match.index + match[0].length;
    const between = composed.slice(end, found[index + 1]?.index);
    return wordOf(match[0], match.index, end, afterOf(between));
  });
  return joined(words);
}

function wordOf(written: string, start: number, end: number, after: ComparedWord['after']): ComparedWord {
  const folded = SIGNS.get(written) ?? fold(written);
  // Letters drawn out (nooo) are one.
  return {
    written,
    folded,
    key: foldLoosely(romanOf(written) ?? plainNumber(folded)).replace(/(\p{L})\1{2,}/gu, '$1'),
    after,
    start,
    end,
  };
}

/** Siglo XX: of two letters or more, in capitals. */
function romanOf(written: string): string | undefined {
  if (!/^(?=[IVX]{2})X{0,3}(?:I[XV]|V?I{0,3})$/.test(written)) return undefined;
  const values = [...written].map((letter) => (letter === 'X' ? 10 : letter === 'V' ? 5 : 1));
  const sum = values.reduce(
    (total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
  return String(sum);
}

/** 7a, 1er, for the ordinal; sinco, zero: a number spelt by ear. */
function plainNumber(folded: string): string {
  const ordinal = /^(\d{1,2})(?:[oaºª]s?|er|[rdtmvn][oa])$/.exec(folded);
  return ordinal?.[1] ?? numberByEar(folded) ?? folded;
}

function afterOf(between: string): ComparedWord['after'] {
  if (/^[ \u00a0\u202f]*$/.test(between)) return 'blank';
  if (/…|\.{2,}/.test(between)) return 'gap';
  return /[.;:!?—–\n]/.test(between) ? 'end' : 'pause';
}

/** Numbers of several words, «por ciento» and «nada más», as one word. */
function joined(words: readonly ComparedWord[]): ComparedWord[] {
  const keys = words.map(({ key }) => key);
  const result: ComparedWord[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, folded } = unitAt(keys, at);
    const run = words.slice(at, at + length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) break;
    result.push(folded === null ? first : merged(run, first, last, folded));
    at += length;
  }
  return result;
}

/** How many words from a place on are one, and how it is written; null where a word is one by itself. */
function unitAt(keys: readonly string[], at: number): { length: number; folded: string | null } {
  const [key = '', next = ''] = keys.slice(at, at + 2);
  if (/^(?:por|x)$/.test(key) && /^(?:ciento|cien)$/.test(next)) return { length: 2, folded: PERCENT };
  if (key === 'nada' && next === 'mas') return { length: 2, folded: ONLY };
  const number = numberAt(keys, at);
  return number ? { length: number.length, folded: String(number.value) } : { length: 1, folded: null };
}

function merged(
  run: readonly ComparedWord[],
  first: ComparedWord,
  last: ComparedWord,
  folded: string,
): ComparedWord {
  const written = run.map((word) => word.written).join(' ');
  return { written, folded, key: folded, after: last.after, start: first.start, end: last.end };
}
