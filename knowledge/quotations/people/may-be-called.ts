// Whether somebody named before may be meant by a noun, by what else the text calls them.

import { isCountry } from '../../spanish/countries.ts';
import type { Gender } from '../../spanish/gender.ts';
import { sameRole } from '../../spanish/grammar.ts';
import {
  isJudging,
  isKin,
  isOffice,
  isPointer,
  isTie,
  mayPointAt,
  pointsBack,
  sameOffice,
} from '../../spanish/role-fields.ts';
import speakers from '../../spanish/speaker-nouns.json' with { type: 'json' };
import { isOnlyOne, mayBeBodyOf } from '../words/body-kinds.ts';
import { soundsLike } from './alike.ts';
import { type Entity, genderOfEntity } from './entity.ts';
import type { People } from './people.ts';
import type { Speaker } from './speaker.ts';

/**
 * Whether somebody so named may be called this, by what else the text calls them. `acted`: and not only named;
 * `told`: the text calls somebody else by the noun, so that a trade has to speak for it.
 */
export function mayBe(
  people: People,
  { name, person, noun: worded }: Speaker,
  noun: string,
  { acted, told }: { readonly acted: boolean; readonly told: boolean },
): boolean {
  if (!person) return false;
  const found = people.byName(name ?? '');
  // Puerto Aillén has no trade, and no name of a woman or a man.
  if (found === 'ambiguous' || (found && isNobodyYet(found, acted))) return false;
  const roles = rolesOf(found, worded);
  if (!found && isBound(name ?? '', worded)) return acted && mayBeKin(name ?? '', worded, noun);
  // El juez: nobody of whom the text tells nothing.
  if (isJudging(noun) && roles.length === 0 && !acted) return false;
  if (isOfFormer(noun) && !roles.some((role) => role.startsWith('ex'))) return false;
  return (
    holdsAny(roles, noun) ||
    (pointsBack(noun) && mayPointAt(noun, roles, whose(found, name, { acted, told })))
  );
}

/** How surely somebody may be pointed at: by a name, or by nothing but words. */
function whose(
  found: Entity | undefined,
  name: string | null,
  { acted, told }: { readonly acted: boolean; readonly told: boolean },
): { readonly named: boolean; readonly known: boolean } {
  return {
    named: !told && (found !== undefined || /^(?:el|la) /iu.test(name ?? '')),
    // El cirujano, whom the text calls so: nobody else whom it has only named.
    known: found !== undefined && (!told || acted),
  };
}

/** Su padre, then el hombre. */
function mayBeKin(name: string, worded: string, noun: string): boolean {
  return /^(?:hombre|mujer)$/u.test(noun) && isKin(worded) && /^su /iu.test(name);
}

/** Su madre is somebody's, and no señora that the text brings in. */
function isBound(name: string, worded: string): boolean {
  return /^(?:su|mi|tu) /iu.test(name) || (isPointer(worded) && /^(?:el|la) /iu.test(name));
}

/** El exfuncionario: whoever has left an office. */
function isOfFormer(noun: string): boolean {
  return /^ex\p{L}{3}/u.test(noun) && isPointer(noun);
}

/** The one person of whom the text says an office that they have left, for «el exfuncionario»; null without one. */
export function formerOf(people: People, { noun, gender }: Speaker): Entity | null {
  return isOfFormer(noun) ? people.former(gender) : null;
}

/** San José, Los Almeces: with the capital of a name. */
const placeOpenings = new Set(
  speakers.placeNameOpenings.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`),
);

/** A name that tells no gender, and nothing that the text calls it: unless it is made like a person's and acts. */
function isNobodyYet(found: Entity, acted: boolean): boolean {
  const [first = '', second = ''] = found.name.split(/\s+/);
  const person =
    acted && !found.group && !found.thing && !placeOpenings.has(first) && /^\p{Lu}\p{Ll}/u.test(second);
  return genderOfEntity(found) === null && found.roles.length === 0 && !person;
}

/** Whether the text names somebody without a role, so that a bare office may be theirs: …, comentó la directora. */
export function isWithoutRole(people: People, { name, person }: Speaker, noun: Speaker): boolean {
  const found = people.byName(name ?? '');
  return (
    person &&
    found !== undefined &&
    found !== 'ambiguous' &&
    found.roles.every(({ head }) => isCourtesy(head)) &&
    // Amaranta Zúñiga, then «la acordeonista»: no list has the name.
    (genderOfEntity(found) !== null ||
      (!found.group && !found.thing && maySoundLike(found.name, noun.gender)))
  );
}

/** A cargo de la doctora Inés Paz: a title, and no trade. */
const isCourtesy = (role: string): boolean => /^(?:doctora?|licenciad[oa])$/u.test(role);

/** Whether the text calls somebody so named by ties alone, so that a trade may be theirs: su compañero, Ana Ruiz. */
export function isWithoutTrade(people: People, { name, person, gender }: Speaker): boolean {
  const found = people.byName(name ?? '');
  if (!person || gender === null || found === undefined || found === 'ambiguous') return false;
  return found.roles.length > 0 && found.roles.every(({ head }) => isTie(head) || isKin(head));
}

/** Yuleidy Barboza may be «la cineasta»: a name of two words that ends as no other gender's. */
function maySoundLike(name: string, gender: Gender | null): boolean {
  if (soundsLike(name, gender)) return true;
  const [first = '', second = ''] = name.split(/\s+/);
  return gender !== null && /^\p{Lu}\p{Ll}/u.test(second) && /^\p{Lu}\p{Ll}+[^aeo\s]$/u.test(first);
}

/** Whether the text gives somebody so named an office, in a government, a court or a force. */
export function hasOffice(people: People, { name, noun }: Speaker): boolean {
  const found = people.byName(name ?? '');
  return found !== 'ambiguous' && rolesOf(found, noun).some((role) => isOffice(role));
}

/** Whether the text gives somebody so named this office, or one that is the same. */
export function holds(people: People, { name, noun: worded }: Speaker, noun: string): boolean {
  const found = people.byName(name ?? '');
  return found !== 'ambiguous' && holdsAny(rolesOf(found, worded), noun);
}

function rolesOf(found: Entity | undefined, worded: string): string[] {
  if (found) return found.roles.map(({ head }) => head);
  return worded === '' ? [] : [worded];
}

/** Whether one of the roles is the noun's office, or one that the press uses of the same person. */
function holdsAny(roles: readonly string[], noun: string): boolean {
  return roles.some((role) => sameRole(role, noun) || sameOffice(role, noun));
}

/** Whether a body so named, or whatever a name without a gender is of, may be called this: Petrosur is la petrolera. */
export function mayBeBody(people: People, { name, group, gender }: Speaker, noun: string): boolean {
  if (name === null || isCountry(name.toLowerCase())) return false;
  // «La empresa» is nobody by name, la fiscalía there is but one.
  if (!/\p{Lu}/u.test(name.replace(/^(?:el|la|los|las) /iu, '')) && !isOnlyOne(name)) return false;
  const found = people.byName(name);
  const known = found !== undefined && found !== 'ambiguous' ? found : null;
  if (!group && (gender !== null || known?.aged || (known?.roles.length ?? 0) > 0 || !isNameOfBody(name)))
    return false;
  return mayBeBodyOf(name, noun);
}

/** NASA, Petrosur, Médicos Sin Fronteras: one word, or the first for several. */
function isNameOfBody(name: string): boolean {
  const [first = '', ...others] = name.split(/\s+/);
  return others.length === 0 ? first.length > 2 : /[^s]s$/u.test(first);
}
