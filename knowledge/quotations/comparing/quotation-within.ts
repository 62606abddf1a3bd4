// The part of a message that is a quotation's own words, however much is typed around it.
import type { Span } from '../../article.ts';
import { chatOf } from '../../spanish/chatting.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import speakers from '../../spanish/speaker-nouns.json' with { type: 'json' };
import { align, type Step } from './alignment.ts';
import type { ComparedWord } from './compared-words.ts';
import interposed from './interposed.json' with { type: 'json' };
import { movedVerbsIn } from './moved-verbs.ts';
import { spacedAs } from './spacing.ts';
import {
  AS_PRINTED,
  bestStretch,
  harmlessIn,
  indexAt,
  isBreak,
  isEnough,
  type Pair,
  pairsOf,
} from './stretch-within.ts';
import { isToldAs, losesWhoSpeaks } from './told-words.ts';
import { isContent } from './word-meaning.ts';

/** Words with which a quotation may begin without their saying anything. */
const openers = new Set(interposed.openers);

/** Where the typed words lie that are the printed ones, in the text that they stand in. */
export interface Within {
  readonly place: Span;
  /** Whether they begin, and end, as what was printed or a part of it does: then nothing beside them stands in the stead of other words. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Words of meaning. */
  readonly meant: number;
  /** Whether a verb of them no longer tells that it is whoever speaks. */
  readonly retold: boolean;
  /** Whether what was printed goes on with the article's own words (la nómina se pagará «en cuanto se pueda»), which may be typed in any way. */
  readonly isFragment: boolean;
  /** Whether nothing was printed before them, and after them. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Words of meaning of a whole quotation that is no chance, whatever else is said. */
const FEWEST_OF_WHOLE = 2;

/** Whether all of a quotation was typed, and so much that it is known by it. */
export function isSurelyWhole({ opens, closes, meant }: Pick<Within, 'opens' | 'closes' | 'meant'>): boolean {
  return opens && closes && meant >= FEWEST_OF_WHOLE;
}

/** Words as printed in a row, or, `isTold`, as what was printed is told; null where too few are typed. */
export function foundWithin(
  typed: readonly ComparedWord[],
  printed: readonly ComparedWord[],
  isTold = false,
): Within | null {
  const steps = align(spacedAs(printed, typed, isTold), printed, isTold, true);
  const { from, to } = bestStretch(steps, AS_PRINTED, harmlessIn(steps, isTold));
  const pairs = pairsOf(steps.slice(from, to));
  const kept = withoutTrailing(pairs, printed);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || !isEnough(kept, printed)) return null;
  if (isOther(steps[from - 1]) || isOther(steps[to])) return null;
  const more = wordsBeside(typed, printed, first, last, isTold);
  const unsaid = printed.indexOf(first.printed) - more.before;
  // Que había votado, of «votó».
  const [helping] = steps.slice(from, to);
  const start =
    more.before === 0 && helping?.kind === 'put-in'
      ? helping.typed.start
      : (typed[indexAt(typed, first.typed) - more.before]?.start ?? 0);
  // Pero el agua se va a ir despacio; yo no lo mando, as it is told.
  const moved = new Set([...movedVerbsIn(steps, isTold)].map((at) => wordOf(steps[at])));
  const begun = printed.slice(0, unsaid);
  const isOpening = begun.every((word) => openers.has(word.key) || moved.has(word)) || isCall(begun);
  const opens = isOpening ? 0 : unsaid;
  const after = kept.length < pairs.length ? 0 : more.after;
  const closes = printed.indexOf(last.printed) + after;
  return {
    place: {
      start,
      end: after === 0 ? last.typed.end : (typed[indexAt(typed, last.typed) + after]?.end ?? 0),
    },
    isFragment: /^\p{Ll}/u.test(printed[0]?.written ?? '') && !openers.has(printed[0]?.key ?? ''),
    retold: isTold && kept.some((pair) => losesWhoSpeaks(pair.printed, pair.typed)),
    meant: kept.filter((pair) => isContent(pair.printed.key)).length,
    begins: opens === 0 || isBreak(printed[opens - 1]),
    ends: closes === printed.length - 1 || isBreak(printed[closes]),
    opens: opens === 0,
    closes: closes === printed.length - 1,
  };
}

const people = new Set([...speakers.people, ...chatOf(['vocatives'])].map(foldLoosely));

/** Señorías, el que se abstiene…: whom it is said to. */
function isCall(words: readonly ComparedWord[]): boolean {
  return words.length === 1 && isBreak(words[0]) && people.has(words[0]?.key ?? '');
}

/** Words that may begin what is asked. */
const MAY_ASK = /^(?:como|cual|cuando|donde|quien|que|q|y|o|pero)$/;

/** Se fue durmiendo, sin molestar, como se llama: small words behind a pause begin what is asked, where more was printed. */
function withoutTrailing(kept: readonly Pair[], printed: readonly ComparedWord[]): readonly Pair[] {
  if (kept.at(-1)?.printed === printed.at(-1)) return kept;
  const content = kept.findLastIndex((pair) => isContent(pair.printed.key));
  const pause = kept.findLastIndex((pair, at) => at < kept.length - 1 && isBreak(pair.typed));
  const begins = MAY_ASK.test(kept[pause + 1]?.typed.key ?? '');
  return content !== -1 && pause >= content && begins ? kept.slice(0, pause + 1) : kept;
}

/** How many words go on as printed on either side: a small one may have been matched with the same elsewhere. */
function wordsBeside(
  typed: readonly ComparedWord[],
  printed: readonly ComparedWord[],
  first: Pair,
  last: Pair,
  isTold: boolean,
): { readonly before: number; readonly after: number } {
  const goOn = (pair: Pair, by: -1 | 1) => {
    const [at, place] = [indexAt(typed, pair.typed), printed.indexOf(pair.printed)];
    let count = 0;
    for (; ; count += 1) {
      const [is, was] = [typed[at + by * (count + 1)], printed[place + by * (count + 1)]];
      if (is === undefined || was === undefined) break;
      if (is.key !== was.key && !(isTold && isToldAs(was, is))) break;
    }
    return count;
  };
  return { before: goOn(first, -1), after: goOn(last, 1) };
}

function wordOf(step: Step | undefined): ComparedWord | undefined {
  return step && ('printed' in step ? step.printed : step.typed);
}

/** Typed for the printed word, and another: two payments, of twelve. */
function isOther(step: Step | undefined): boolean {
  return step?.kind === 'opposite' || step?.kind === 'form';
}
