// Somebody (or some body) whom an article names: their names, and the roles it gives them.
import { foldLoosely } from '../../spanish/fold.ts';
import { type Gender, genderOf, isGivenName, likelyGenderOf } from '../../spanish/gender.ts';
import {
  areInitialsOfThing,
  isCompanyName,
  isCompanyTrade,
  isEpicene,
  isGroupNoun,
  isMedium,
  isNamedThing,
  isOfCommonGender,
  isPersonInPlural,
  isPersonNoun,
} from '../../spanish/grammar.ts';
import { nameWords } from '../sentences/names.ts';
import { isAcronymOfBody } from '../words/body-kinds.ts';
import type { Role } from './role.ts';
import { nobody, type Speaker } from './speaker.ts';

export interface Entity {
  /** The fullest name the article gives. */
  readonly name: string;
  /** Folded words of the name. */
  readonly words: ReadonlySet<string>;
  /** Folded other names: `alcaldesa`, `el faneca`. */
  readonly aliases: ReadonlySet<string>;
  readonly roles: readonly Role[];
  /** A body (ministerio, empresa) rather than a person. */
  readonly group: boolean;
  /** Neither: a prize, a law, a plan. */
  readonly thing: boolean;
  /** Named in the front matter: an editor vouches for it. */
  readonly vouched: boolean;
  /** The text gives an age: a person, though no list may have the name. */
  readonly aged: boolean;
  /** Where the text first has each folded word of the name, as a position in the body. */
  readonly since: ReadonlyMap<string, number>;
}

/** By the given name, or else by what the text calls the person: la alcaldesa. */
export function genderOfEntity({ name, roles, group, thing, aged }: Entity): Gender | null {
  if (group || thing) return null;
  const own = genderOf(name);
  if (own) return own;
  for (const { head, gender } of roles) {
    if (gender) return gender;
    if (isEpicene(head)) continue;
    if (/[^t]a$|nta$|esa$|iz$/u.test(head) && !isOfCommonGender(head)) return 'feminine';
    if (/o$|or$/u.test(head)) return 'masculine';
  }
  // Eudoxia, de 58 años.
  return aged || TWO_NAMES.test(name) ? likelyGenderOf(name) : null;
}

/** A given name that no list has, right before its surname: no «Campo de Gibraltar». */
const TWO_NAMES = /^\p{Lu}\p{Ll}+ \p{Lu}/u;

/** As somebody who may speak, whatever words the text has for them later. */
export function personOf(entity: Entity): Speaker {
  const gender = genderOfEntity(entity);
  return { ...nobody, name: entity.name, way: 'dropped', gender, somebody: true, person: true };
}

/** `ambiguous`: the text names several whom these words may mean. */
export type Lookup = Entity | 'ambiguous' | undefined;

/** An entity while the text is being learnt. */
export interface Draft {
  name: string;
  words: Set<string>;
  aliases: Set<string>;
  roles: Role[];
  group: boolean;
  thing: boolean;
  vouched: boolean;
  aged: boolean;
  since: Map<string, number>;
}

/** Somebody with what their names alone tell. */
export function draftOf(name: string, aliases: readonly string[], vouched: boolean): Draft {
  const own = foldLoosely(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  // Marina Sulca is no navy.
  const person = isGivenName(own[0] ?? '') && own.length > 1;
  const first = name.split(/\s/)[0]?.toLowerCase() ?? '';
  const initials = areInitialsOfThing(name.toLowerCase());
  const group =
    !initials &&
    ((!person &&
      (isGroupNoun(own[0] ?? '') ||
        isGroupNoun(first) ||
        isMedium(first) ||
        isCompanyName(first) ||
        isAcronymOfBody(first) ||
        (own.length > 1 && isCompanyTrade(first)) ||
        isPersonInPlural(first))) ||
      /\bS\. ?[AL]\.|^\p{Lu}{2,}$|^(?:Policía|Guardia|Cruz|Protección) \p{Lu}/u.test(name) ||
      aliases.some((alias) => isGroupNoun(alias.toLowerCase())));
  const roles = aliases.flatMap((alias): Role[] => {
    const [head = '', ...rest] = alias
      .toLowerCase()
      .replace(/^(?:el|la) /, '')
      .split(/\s+/);
    // «alcaldesa» is a role, «el Cartero» a nickname.
    const common = /^\p{Ll}/u.test(alias.replace(/^(?:el|la) /, ''));
    return common && isPersonNoun(head) ? [{ head, words: new Set([head, ...rest].map(foldLoosely)) }] : [];
  });
  const folded = new Set([name, ...aliases].map(foldLoosely));
  // doña Quena, el Inge: also without what stands before the name.
  for (const alias of aliases)
    if (/^(?:el|la|los|las|don|doña) \p{Lu}/u.test(alias)) folded.add(withoutArticle(foldLoosely(alias)));
  // Los Almeces, El Mirador: a name with an article is a place's, unless an editor says otherwise.
  const place = /^(?:el|la|los|las)$/u.test(own[0] ?? '');
  const thing = !vouched && !group && (initials || place || isNamedThing(own[0] ?? ''));
  return {
    name,
    words: new Set(nameWords(name)),
    aliases: folded,
    roles,
    group,
    thing,
    vouched,
    aged: false,
    since: new Map(),
  };
}

/** el Faneca, doña Quena: the name without what stands before it. */
export function withoutArticle(alias: string): string {
  return alias.replace(/^(?:el|la|los|las|don|dona) /, '');
}
