// What sort of body a name is of, and by which nouns the press speaks of it again: la petrolera, el centro sanitario.
import { foldLoosely } from '../../spanish/fold.ts';
import data from './body-kinds.json' with { type: 'json' };
import { startsWithAny } from './stems.ts';

const byHead = new Map<string, Set<string>>();
const byNoun = new Map<string, Set<string>>();
const own = new Map<string, Set<string>>();
const acronyms = new Set<string>();
const vague = new Set(data.vague);
const adjectives = new Set(data.adjectives);
const unnamed: ReadonlySet<string> = new Set(data.unnamed);

for (const [kind, sort] of Object.entries(data.kinds)) {
  for (const head of [...sort.heads, ...sort.acronyms]) add(byHead, head, kind);
  for (const acronym of sort.acronyms) acronyms.add(acronym);
  for (const noun of sort.nouns) add(byNoun, noun, kind);
  for (const noun of sort.own) add(own, noun, kind);
  for (const words of sort.described) add(byNoun, words.replaceAll(' de ', ' '), kind);
}

function add(index: Map<string, Set<string>>, word: string, kind: string): void {
  index.set(word, (index.get(word) ?? new Set()).add(kind));
}

/** The words of a phrase (its noun first, without articles) by which a body may be meant; null for anything else. */
export function bodyNoun(words: readonly string[]): string | null {
  // El alto tribunal: what belongs to the noun may stand before it.
  const orders = [words, [...words].reverse()].map((order) => order.join(' '));
  const [noun = '', ...others] = words;
  // La institución albiverde: and what tells no other body may stand beside it.
  if (others.every((word) => adjectives.has(word))) orders.push(noun);
  return orders.find((each) => byNoun.has(each) || own.has(each)) ?? null;
}

/** Whether the word, lower case, is a body's name by itself: Aemet, which is written like any name. */
export function isAcronymOfBody(word: string): boolean {
  return acronyms.has(word);
}

/** Whether the word, lower case, tells of what sort a body is, and of none which: minera, sindical. */
export function isBodyAdjective(word: string): boolean {
  return adjectives.has(word);
}

/** Whether a name that tells nothing may follow the noun: la empresa Gasvega, la plataforma Salvemos el Río. */
export function leadsToName(noun: string): boolean {
  const kinds = [...(byNoun.get(noun) ?? []), ...(own.get(noun) ?? [])];
  return kinds.some((kind) => unnamed.has(kind));
}

/** Whether the noun fits so many bodies that only whoever has just acted is meant. */
export function isVague(noun: string): boolean {
  return vague.has(noun);
}

const calledAfterPeople: ReadonlySet<string> = new Set(data.calledAfterPeople);

/** Whether the noun, lower case, leads to a name even where that begins like a person's: el colegio Rosa Chacel. */
export function isCalledAfterPeople(noun: string): boolean {
  return calledAfterPeople.has(noun);
}

/** Whether a folded word is of a body that has a presidente without being governed: comisiones. */
export const isPresided = startsWithAny(data.presided.map(foldLoosely));

/** What the name of a body tells of its sort. */
interface Sort {
  /** The noun before the name or its first word: aerolínea, hospital. Empty where neither tells a sort. */
  readonly head: string;
  readonly kinds: ReadonlySet<string>;
}

/** Whether the body so named may be called this: el Hospital San Blas is a centro, la empresa Gasvega a firma. */
export function mayBeBodyOf(name: string, noun: string): boolean {
  // La compañía minera Cerro Pelado is la minera.
  if (/^(?:[Ee]l |[Ll]a )?\p{Ll}+ (\p{Ll}+) \p{Lu}/u.exec(name)?.[1] === noun) return true;
  const { head, kinds } = sortOf(name);
  const fits = (index: ReadonlyMap<string, ReadonlySet<string>>) =>
    [...kinds].some((kind) => index.get(noun)?.has(kind));
  return fits(byNoun) || ((head === '' || head === noun) && fits(own));
}

/** The same, of a body whose name tells its sort. */
export function isBodyOf(name: string, noun: string): boolean {
  return sortOf(name).head !== '' && mayBeBodyOf(name, noun);
}

/** Whether a body without a name of its own is the only one of its sort in a text: la fiscalía, el ayuntamiento. */
export function isOnlyOne(name: string): boolean {
  const { head, kinds } = sortOf(name);
  return head !== '' && [...kinds].every((kind) => !unnamed.has(kind));
}

const NONE: ReadonlySet<string> = new Set();

/** By the noun before the name or its first word; else any sort that has names which tell nothing. */
function sortOf(name: string): Sort {
  const bare = name.replace(/^(?:el|la|los|las) /iu, '');
  const before = /^(?:\p{Ll}+ )+(?=\p{Lu})/u.exec(bare)?.[0] ?? '';
  const [first = '', second = ''] = bare.slice(before.length).toLowerCase().split(/\s+/);
  const heads = [before.split(' ')[0] ?? '', `${first} ${second}`, first];
  for (const head of heads) {
    const kinds = byHead.get(head);
    if (kinds) return { head, kinds };
  }
  // Un diario de Caracas: a noun of another sort.
  return { head: '', kinds: before === '' ? unnamed : NONE };
}
