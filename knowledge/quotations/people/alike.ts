// Whom a pronoun or a bare noun agrees with, among those whom a text has named.
import { type Gender, likelyGenderOf } from '../../spanish/gender.ts';
import { isKin, isPointer } from '../../spanish/role-fields.ts';
import { nobody, type Speaker } from './speaker.ts';

/** Named, or brought in as somebody new: un sargento, su jefa; «la madre» may be whoever speaks. */
export function isAnother({ name, way, noun }: Speaker): boolean {
  if (name === null) return false;
  // El gobernador les había ofrecido un pozo. «Nos dijo: …»: an office or a trade is somebody else's than who tells it.
  const told = /^(?:el|la) /iu.test(name) && noun !== '' && !isKin(noun) && !isPointer(noun);
  return way !== 'source' || told || /^(?:una?|su|mi) /iu.test(name);
}

/** The persons among them that agree, each once. */
export function alikeIn(scope: readonly Speaker[], pronoun: Speaker): Speaker[] {
  const every = scope.filter(
    (one) =>
      one.person &&
      agree(one, pronoun) &&
      (one.gender !== null || one.way === 'source' || soundsLike(one.name ?? '', pronoun.gender)),
  );
  // Su ayudante may be a woman, but whoever is called Marta is one.
  const sure = every.filter(({ gender }) => gender !== null);
  const vague = every.every(({ gender, way }) => gender !== null || way === 'source');
  const told = vague && sure.length > 0 ? sure : every;
  // Un diputado, whom the text has only brought in, gives way to whoever has a name.
  const named = told.filter(({ way }) => way !== 'source');
  const alike = named.length > 0 ? named : told;
  return alike.filter((one, index) => alike.findIndex(({ name }) => name === one.name) === index);
}

/** Whether the given name ends as those of that gender do: Eudoxia Palacios, whom no list has. */
export function soundsLike(name: string, gender: Gender | null): boolean {
  const [, ...others] = name.split(/\s+/);
  // La Casa de la Cultura is nobody's daughter.
  if (gender === null || others.length === 0 || others.some((word) => /^del?$/u.test(word))) return false;
  return likelyGenderOf(name) === gender;
}

/** A person, or a body. */
export function sameKind(one: Speaker, noun: Speaker): boolean {
  // Petrosur, la petrolera: a name without a gender may be of either.
  return noun.person ? one.person : one.group || one.gender === null;
}

/** In number, and in gender where both tell theirs. */
export function agree(one: Speaker, other: Speaker): boolean {
  return (
    one.plural === other.plural &&
    ((one.group && !one.person) ||
      one.gender === null ||
      other.gender === null ||
      one.gender === other.gender)
  );
}

/** Of those who fit: whoever acted last, or the only one. */
export function meantAmong(acted: readonly Speaker[], named: readonly Speaker[]): Speaker | null {
  // A name that tells no gender may be a club's: whoever is surely a person goes first.
  const last = acted.findLast(({ gender, group }) => gender !== null || group);
  if (last) return { ...last, way: 'role' };
  const alike = [...acted, ...named];
  const sure = alike.filter(({ gender }) => gender !== null);
  const [one, ...others] = sure.length > 0 ? sure : alike;
  if (!one) return null;
  return others.every(({ name }) => name === one.name) ? { ...one, way: 'role' } : nobody;
}
