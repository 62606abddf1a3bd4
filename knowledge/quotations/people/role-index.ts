// Everybody whom a text gives a role, by the nouns that may be for it: la alcaldesa, el consejero de Hacienda.

import type { Gender } from '../../spanish/gender.ts';
import { nounsAlike, sameRole } from '../../spanish/grammar.ts';
import { formStem, sameOffice } from '../../spanish/role-fields.ts';
import { isPresided } from '../words/body-kinds.ts';
import { type Entity, genderOfEntity } from './entity.ts';
import type { Role } from './role.ts';

/** Somebody, with those of their roles that a noun may be for. */
export interface Holder {
  readonly entity: Entity;
  readonly roles: readonly Role[];
  /** Where the text first has a word of their name. */
  readonly since: number;
}

/** A role, and whose it is. */
interface Held {
  readonly entity: Entity;
  readonly role: Role;
}

/** Looked up by noun, so that a text with thousands of names may ask for each of its lines. */
export class RoleIndex {
  /** By the noun of the role as the text has it. */
  private readonly byNoun = new Map<string, Held[]>();
  /** The nouns of roles by what their forms share: alcalde and alcaldesa. */
  private readonly forms = new Map<string, Set<string>>();
  private readonly known = new Map<string, Holders>();
  /** Whoever has left an office: la exalcaldesa. */
  private readonly left: readonly Entity[];
  private readonly formers = new Map<Gender | null, Entity | null>();

  constructor(entities: readonly Entity[]) {
    this.left = entities.filter(({ roles }) => roles.some(({ head }) => head.startsWith('ex')));
    for (const entity of entities) {
      for (const role of entity.roles) {
        push(this.byNoun, role.head, { entity, role });
        const stem = formStem(role.head);
        this.forms.set(stem, (this.forms.get(stem) ?? new Set()).add(role.head));
      }
    }
  }

  /** Whoever may be called by the noun, by a man's or a woman's where the words around it tell. */
  holders(noun: string, gender: Gender | null): Holders {
    const key = `${gender} ${noun}`;
    const holders = this.known.get(key) ?? new Holders(noun, this.heldAs(noun, gender));
    this.known.set(key, holders);
    return holders;
  }

  /** The one who has left an office; null for nobody and for several. */
  former(gender: Gender | null): Entity | null {
    const known = this.formers.get(gender);
    if (known !== undefined) return known;
    const found = this.left.filter((one) => gender === null || (genderOfEntity(one) ?? gender) === gender);
    const [only] = found;
    const former = only && found.length === 1 ? only : null;
    this.formers.set(gender, former);
    return former;
  }

  /** La congresista is nobody whom the text calls el congresista. */
  private heldAs(noun: string, gender: Gender | null): Held[] {
    const nouns = new Set([noun, ...nounsAlike(noun), ...(this.forms.get(formStem(noun)) ?? [])]);
    return [...nouns]
      .flatMap((each) => this.byNoun.get(each) ?? [])
      .filter(
        ({ entity, role }) => gender === null || (role.gender ?? genderOfEntity(entity) ?? gender) === gender,
      );
  }
}

/** Whoever may be called by one noun. */
class Holders {
  /** Earliest first. */
  readonly all: readonly Holder[];
  /** The one whom the text calls by this very noun; null where it calls nobody or several so. */
  readonly exact: Entity | null;
  private byWord: ReadonlyMap<string, readonly Holder[]> | undefined;
  private readonly known = new Map<string, readonly Holder[]>();

  constructor(noun: string, held: readonly Held[]) {
    const exact = new Set(held.filter(({ role }) => role.head === noun).map(({ entity }) => entity));
    const [first] = exact;
    this.exact = first && exact.size === 1 ? first : null;
    this.all = holdersOf(held.filter(({ role }) => isRoleFor(role, noun)));
  }

  /** Those whose role or name has all the folded words, earliest first. */
  with(words: readonly string[]): readonly Holder[] {
    if (words.length === 0) return this.all;
    const key = words.join(' ');
    const found = this.known.get(key) ?? this.search(words);
    this.known.set(key, found);
    return found;
  }

  private search(words: readonly string[]): readonly Holder[] {
    this.byWord ??= byWordOf(this.all);
    let rarest = this.all;
    for (const word of words) {
      const having = this.byWord.get(word) ?? [];
      if (having.length < rarest.length) rarest = having;
    }
    return rarest.filter(({ entity, roles }) =>
      roles.some((role) => words.every((word) => role.words.has(word) || entity.words.has(word))),
    );
  }
}

/** Each with all their roles, earliest first. */
function holdersOf(held: readonly Held[]): Holder[] {
  const roles = new Map<Entity, Role[]>();
  for (const { entity, role } of held) push(roles, entity, role);
  return [...roles]
    .map(([entity, own]) => ({ entity, roles: own, since: Math.min(...entity.since.values()) }))
    .sort((a, b) => compared(a.since, b.since));
}

/** As they come where the text has neither name: infinity less infinity is no number. */
function compared(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function byWordOf(holders: readonly Holder[]): Map<string, Holder[]> {
  const byWord = new Map<string, Holder[]>();
  for (const holder of holders) {
    const words = new Set([...holder.entity.words, ...holder.roles.flatMap((role) => [...role.words])]);
    for (const word of words) push(byWord, word, holder);
  }
  return byWord;
}

/** El mandatario is the presidente of a country, and not of a committee. */
function isRoleFor({ head, words }: Role, noun: string): boolean {
  if (sameOffice(head, noun)) return true;
  return sameRole(head, noun) && !(GOVERNS.test(noun) && [...words].some((word) => isPresided(word)));
}

const GOVERNS = /^(?:mandatari[oa]|gobernante)$/u;

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
