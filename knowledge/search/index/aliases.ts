// Who else is meant where an article names somebody or calls them by their role: «Lezica» is the ministro, «la jueza» is Zaldívar.
import type { Person } from '../../article.ts';
import { isGivenName } from '../../spanish/gender.ts';
import { isPersonNoun } from '../../spanish/grammar.ts';
import { isFunctionWord, type Word, wordsOf } from '../../spanish/words.ts';
import { type NamedPerson, namedPeople } from './named-people.ts';
import type { ReadSentence } from './read-sentence.ts';
import { SIGN } from './signs.ts';

/** A word that a sentence does not have and that one of its words means as well, at the place of that one. */
export interface Implied {
  readonly key: string;
  readonly place: number;
}

/** Somebody with all the words, folded, by which the article calls them. */
interface Called {
  readonly name: Set<string>;
  /** Nouns of roles, and the words that go with them. */
  readonly roles: Set<string>;
  readonly roleWords: Set<string>;
}

/** Behind one of these a role means one who is known: la jueza, but not una jueza. */
const POINTING = new Set(['el', 'la', 'al', 'del', 'su', 'este', 'esta', 'ese', 'esa', 'aquel', 'aquella']);

/** Whom an article speaks of, by the words for them. */
export class Aliases {
  private readonly all: Called[] = [];
  /** Everybody who has a word in their name, in order. */
  private readonly bearers = new Map<string, Called[]>();
  /** By a word of a name and by the noun of a role; undefined where it is the word of several. */
  private readonly byName = new Map<string, Called | undefined>();
  private readonly byRole = new Map<string, Called | undefined>();

  /** Of an article with these sentences, whose front matter has these people. */
  constructor(people: readonly Person[], sentences: readonly ReadSentence[]) {
    for (const { name, aliases } of people) this.addKnown(name, aliases);
    const named = sentences.flatMap(namedPeople);
    // The longest names first: the others are parts of them.
    for (const person of [...named].sort((a, b) => b.name.length - a.name.length)) this.learn(person);
    for (const called of this.all) this.note(called);
  }

  /** What the words of a sentence, with their signs, mean as well. */
  impliedBy({ words, signs }: Pick<ReadSentence, 'words' | 'signs'>): Implied[] {
    if (this.all.length === 0) return [];
    const present = new Set(words.map(({ key }) => key));
    const implied: Implied[] = [];
    words.forEach((_, place) => {
      const called = this.meantAt(place, words, signs);
      if (!called) return;
      for (const other of [...called.name, ...called.roles, ...called.roleWords]) {
        if (present.has(other)) continue;
        present.add(other);
        implied.push({ key: other, place });
      }
    });
    return implied;
  }

  private meantAt(place: number, words: readonly Word[], signs: readonly number[]): Called | undefined {
    const key = words[place]?.key ?? '';
    if (((signs[place] ?? 0) & SIGN.name) !== 0) return this.byName.get(key);
    return POINTING.has(words[place - 1]?.key ?? '') ? this.byRole.get(key) : undefined;
  }

  /** Aliases are names or roles: Putin, el mandatario ruso. */
  private addKnown(name: string, aliases: readonly string[]): void {
    const called: Called = { name: new Set(keysIn(name)), roles: new Set(), roleWords: new Set() };
    for (const words of aliases.map(keysIn)) {
      const isRole = isPersonNoun(words[0] ?? '');
      for (const [at, key] of words.entries())
        (isRole ? (at === 0 ? called.roles : called.roleWords) : called.name).add(key);
    }
    this.bear(called);
  }

  /** A name is one that is known, or else somebody new where a role or a given name shows a person. */
  private learn({ name, role }: NamedPerson): void {
    const bearers = this.bearers.get(name[0] ?? '') ?? [];
    const known = bearers.filter((called) => name.every((key) => called.name.has(key)));
    if (known.length > 1) return;
    const isNew = role.length > 0 || (name.length > 1 && isGivenName(name[0] ?? ''));
    const called =
      known[0] ??
      (isNew ? { name: new Set(name), roles: new Set<string>(), roleWords: new Set<string>() } : undefined);
    if (!called) return;
    if (!known[0]) this.bear(called);
    const [noun, ...others] = role;
    if (noun !== undefined) called.roles.add(noun);
    for (const key of others) called.roleWords.add(key);
  }

  private bear(called: Called): void {
    this.all.push(called);
    for (const key of called.name) {
      const bearers = this.bearers.get(key);
      if (bearers) bearers.push(called);
      else this.bearers.set(key, [called]);
    }
  }

  private note(called: Called): void {
    for (const key of called.name) noteAt(this.byName, key, called);
    for (const key of called.roles) noteAt(this.byRole, key, called);
  }
}

function keysIn(text: string): string[] {
  return wordsOf(text)
    .map(({ key }) => key)
    .filter((key) => key.length > 1 && !isFunctionWord(key));
}

function noteAt(all: Map<string, Called | undefined>, key: string, called: Called): void {
  all.set(key, all.has(key) ? undefined : called);
}
