// What a word does to the meaning of a quotation: whether it may be lost, turns it round, or excludes another.
import { remembered } from '../../remembered.ts';
import { verbReadings } from '../../spanish/conjugation.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import antonyms from '../../spanish/lexicon/antonyms.json' with { type: 'json' };
import numbers from '../../spanish/lexicon/numbers.json' with { type: 'json' };
import { nounFormsOf } from '../../spanish/noun-forms.ts';
import { stemsOf } from '../../spanish/stem.ts';
import { isFunctionWord } from '../../spanish/words.ts';
import type { ComparedWord } from './compared-words.ts';
import meaning from './words-of-meaning.json' with { type: 'json' };

const negations = new Set(meaning.negations);
const hedges = new Set(meaning.hedges);
const undoing = new Set(meaning.undoing);
const transparent = new Set(meaning.transparent);
const quantifiers = new Set(meaning.quantifiers);
const small = new Set(meaning.small);
const freely = new Set(meaning.freely);
const singular = new Set(meaning.singularDeterminers);
const plurals = new Set(meaning.plurals);
const prefixes = new Set(meaning.reversingPrefixes);
const calendar = [numbers.months, numbers.weekdays].map((words) => words.map(foldLoosely));
const counterparts = groupsOf([...meaning.counterparts, ...calendar]);
const interchangeable = groupsOf(meaning.interchangeable);
/** Stems of a word, and the verbs that it may be a form of: empieza is of empezar, which no stem of it tells. */
const rootsOf = remembered((word): readonly string[] => [
  ...stemsOf(word),
  ...new Set(verbReadings(word, false).map(({ verb }) => verb)),
]);
const opposites = oppositesOf(antonyms.pairs);

export function isNegation(key: string): boolean {
  return negations.has(key);
}

/** Whether the word weakens what is said (casi, quizá): without it something else is said. */
function isHedge(key: string): boolean {
  return hedges.has(key);
}

/** Whether it turns, weakens or counts what is said, and so may come, go or change in a quotation that is still known. */
export function isTurning(key: string): boolean {
  return isNegation(key) || isHedge(key) || quantifiers.has(key);
}

/** Whether it carries meaning of its own; small words alone do not make a quotation. */
export function isContent(key: string): boolean {
  return !small.has(key) && !negations.has(key) && !isFunctionWord(key);
}

/** Whether nothing changes when the word is left out or put in: articles and the like. */
export function mayComeAndGo(key: string): boolean {
  return freely.has(key);
}

/** Whether the determiner shows that one is meant, whatever was typed after it. */
export function showsOne(key: string): boolean {
  return singular.has(key);
}

/** Whether the word shows that several are meant: las, 40, cuarenta. */
export function showsSeveral(key: string): boolean {
  return key.endsWith('s') || /^\d+$/.test(key) || plurals.has(key);
}

/** Whether one of two small words is a slip for the other: el and la, de and del. */
export function areInterchangeable(a: string, b: string): boolean {
  return share(interchangeable, a, b);
}

/** Whether two words are opposites, or exclude each other: subir and bajar, mayo and junio, todos and algunos. */
export function exclude(a: string, b: string): boolean {
  if (share(counterparts, a, b)) return true;
  const rootsOfOther = rootsOf(b);
  return rootsOf(a).some((root) => rootsOfOther.some((other) => opposites.get(root)?.has(other)));
}

/** Whether one word is the other with a prefix that reverses it: estable, inestable. */
export function reverses(a: string, b: string): boolean {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  return longer.endsWith(shorter) && prefixes.has(longer.slice(0, longer.length - shorter.length));
}

/**
 * The word before `at` that turns round, or weakens, what begins there: «no [vamos a] firmar», «casi nunca»,
 * «dudo que»; undefined when there is none. Only words through which it reaches may lie between.
 */
export function turnsRound(words: readonly ComparedWord[], at: number): number | undefined {
  for (let before = at - 1; before >= 0; before -= 1) {
    const { key, after, written } = words[before] ?? { key: '', after: 'end', written: '' };
    if (after === 'end' || after === 'pause') return undefined;
    if (isNegation(key) || isHedge(key) || isConditional(written)) return before;
    const next = words[before + 1]?.key;
    if (undoing.has(key) && next === 'que') return before;
    if ((key === 'mas' || key === 'menos') && (next === 'de' || next === 'que')) return before;
    if (!transparent.has(key)) return undefined;
  }
  return undefined;
}

/** «Si», and not «sí». */
function isConditional(written: string): boolean {
  return /^si$/i.test(written);
}

function groupsOf(lists: readonly (readonly string[])[]): Map<string, Set<number>> {
  const groups = new Map<string, Set<number>>();
  for (const [index, words] of lists.entries())
    for (const word of words) groups.set(word, (groups.get(word) ?? new Set()).add(index));
  return groups;
}

function share(groups: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean {
  const others = groups.get(b);
  return others !== undefined && [...(groups.get(a) ?? [])].some((group) => others.has(group));
}

/** Stem → stems of its opposites; only of single words. */
function oppositesOf(pairs: readonly (readonly string[])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  // Corta, cortos, too, of corto.
  const rootsOfForms = (lemma: string) =>
    /r(?:se)?$/u.test(lemma) ? rootsOf(lemma) : nounFormsOf(lemma, true).flatMap((form) => stemsOf(form));
  const add = (a: string, b: string) => {
    for (const root of rootsOfForms(a))
      found.set(root, new Set([...(found.get(root) ?? []), ...rootsOfForms(b)]));
  };
  for (const [a = '', b = ''] of pairs) {
    if (a.includes(' ') || b.includes(' ')) continue;
    add(a, b);
    add(b, a);
  }
  return found;
}
