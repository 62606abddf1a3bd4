// Words that were typed together or apart, spaced as they were printed: «aver», «por que», «xq».
import { foldLoosely } from '../../spanish/fold.ts';
import { spanishLexicon } from '../../spanish/lexicon.ts';
import type { ComparedWord } from './compared-words.ts';
import { isSubject } from './told-words.ts';
import { isNegation } from './word-meaning.ts';

type Words = readonly ComparedWord[];

/** How a quotation is spaced: its words, and each two that follow one another written as one. */
interface Spacing {
  readonly keys: ReadonlySet<string>;
  readonly pairs: ReadonlyMap<string, readonly [ComparedWord, ComparedWord]>;
}

const spacings = new WeakMap<Words, Spacing>();

function spacingOf(printed: Words): Spacing {
  const known = spacings.get(printed);
  if (known) return known;
  const pairs = new Map<string, readonly [ComparedWord, ComparedWord]>();
  for (const [at, word] of printed.entries()) {
    const next = printed[at + 1];
    if (next) pairs.set(word.key + next.key, [word, next]);
  }
  const spacing = { keys: new Set(printed.map(({ key }) => key)), pairs };
  spacings.set(printed, spacing);
  return spacing;
}

/** The typed words, those joined or parted that are printed so; never where a negation would come or go. */
export function spacedAs(printed: Words, typed: Words, isTold = false): Words {
  const { keys, pairs } = spacingOf(printed);
  if (typed.every(({ key }) => keys.has(key))) return typed;
  const spaced: ComparedWord[] = [];
  for (let at = 0; at < typed.length; at += 1) {
    const word = typed[at];
    const next = typed[at + 1];
    if (!word) break;
    const parts = keys.has(word.key) ? undefined : pairs.get(spelt(word.key));
    const one = next && printedAsOne(keys, word, next, isTold);
    if (one) {
      spaced.push(one);
      at += 1;
    } else if (parts && !parts.some(({ key }) => isNegation(key))) spaced.push(...apart(word, parts));
    else spaced.push(word);
  }
  return spaced;
}

/** Two typed words as the one that is printed; con ella, for «conmigo», as somebody else tells it. */
function printedAsOne(
  keys: ReadonlySet<string>,
  word: ComparedWord,
  next: ComparedWord,
  isTold: boolean,
): ComparedWord | undefined {
  if (isTold && word.key === 'con' && isSubject(next.key) && !keys.has(next.key)) {
    const key = ['conmigo', 'contigo'].find((along) => keys.has(along));
    return key === undefined ? undefined : { ...together(word, next), key };
  }
  const isOne = keys.has(word.key + next.key) && !isNegation(word.key) && !isNegation(next.key);
  return isOne ? together(word, next) : undefined;
}

/** A chat spelling of two words, without the blank between them. */
function spelt(key: string): string {
  return foldLoosely(spanishLexicon.spelling(key)).replaceAll(' ', '');
}

function together(first: ComparedWord, second: ComparedWord): ComparedWord {
  return {
    ...first,
    written: `${first.written} ${second.written}`,
    folded: first.folded + second.folded,
    key: first.key + second.key,
    after: second.after,
    end: second.end,
  };
}

/** The same place twice: both parts stand where the one word does. */
function apart(word: ComparedWord, [first, second]: readonly [ComparedWord, ComparedWord]): ComparedWord[] {
  return [
    { ...word, folded: first.folded, key: first.key, after: 'blank' },
    { ...word, written: '', folded: second.folded, key: second.key },
  ];
}
