// Whether a noun may point back at somebody whom the text calls by another one: la legisladora for the coordinadora.

import { remembered } from '../remembered.ts';
import { foldLoosely } from './fold.ts';
import places from './lexicon/places.json' with { type: 'json' };
import data from './role-fields.json' with { type: 'json' };

/** What a noun's forms share: alcalde, alcaldesa; director, directora; whoever no longer is one. */
export const formStem = remembered((noun: string): string => {
  const bare = noun.replace(/^ex-?(?=\p{L}{4})/u, '').replace(/(?:eses|(?:esa|isa|és|a|e|o)?s?)$/u, '');
  // Campeón, campeona; francés, francesa. But la mano is no maña.
  return bare
    .normalize('NFD')
    .replace(/[\u0301\u0308]/gu, '')
    .normalize('NFC');
});

interface Field {
  readonly pointing: ReadonlySet<string>;
  readonly every: ReadonlySet<string>;
}

const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries(data.fields).map(([name, { pointing, roles }]) => [
    name,
    { pointing: stems(pointing), every: stems([...pointing, ...roles]) },
  ]),
);
const professions = fieldsNamed(data.professions);
const offices = fieldsNamed(data.offices);
const ranks = fieldsNamed(data.ranks);
const judging = data.judging.map((name) => fields.get(name)?.every ?? new Set<string>());
const demonyms = stems([...places.groups.flatMap((group) => group.demonyms), ...data.demonyms]);
const anybody = new Set([...stems(data.anybody), ...demonyms]);
const parties = stems(data.parties);
const kin = stems(data.kin);
const plain = stems(data.plain);
const singular = stems(data.singular);
const serving = stems(data.serving);
const legislators = stems(data.legislators);
const seconds = stems(data.seconds);
const broad = stems(data.broad);
const neutral = stems(data.neutral);
const pointing = new Set([
  ...anybody,
  ...parties,
  ...[...fields.values()].flatMap((field) => [...field.pointing]),
  ...professions.flatMap((field) => [...field.every]),
]);

function fieldsNamed(names: readonly string[]): Field[] {
  return names.flatMap((name) => fields.get(name) ?? []);
}

function stems(nouns: readonly string[]): Set<string> {
  return new Set(nouns.map(formStem));
}

/** Whether the noun, with «el» or «la» and nothing else, may be for somebody whom the text has just named. */
export function pointsBack(noun: string): boolean {
  return pointing.has(formStem(noun)) || SCHOLAR.test(formStem(noun));
}

/**
 * Whether somebody whom the text calls `roles` may be meant: nothing in them speaks against it. Of somebody without a
 * name (`named` false) a field has to speak for it; `known` is somebody whom the text calls by a proper name.
 */
export function mayPointAt(
  noun: string,
  roles: readonly string[],
  { named, known }: { readonly named: boolean; readonly known: boolean },
): boolean {
  const stem = formStem(noun);
  const called = roles.map(formStem);
  if (anybody.has(stem) || called.length === 0) return true;
  // La medallista is not her abuela.
  if (called.every((role) => kin.has(role) && role !== stem)) return false;
  if (known && isProfessionOf(stem, called)) return true;
  if (parties.has(stem))
    return !called.some((role) => !neutral.has(role) && judging.some((every) => every.has(role)));
  const told = named && !isOfTwoTrades(stem);
  return called.some((role) => {
    if (role === stem || (told && neutral.has(role) && !isJudging(noun))) return true;
    const of = [...fields.values()].filter(({ every }) => every.has(role));
    return (told && of.length === 0 && !isJudging(noun)) || of.some((field) => field.pointing.has(stem));
  });
}

/** El defensor pleads in court, or plays at the back: a field has to tell which. */
function isOfTwoTrades(stem: string): boolean {
  const elsewhere = [...fields].some(
    ([name, field]) => !data.judging.includes(name) && field.pointing.has(stem),
  );
  return elsewhere && judging.some((every) => every.has(stem));
}

const SCHOLAR = /(?:olog|ograf|atr)$/u;

/** La economista, of a gobernadora: an office says nothing of the trade that somebody has besides. */
function isProfessionOf(stem: string, called: readonly string[]): boolean {
  // Musicólogo, oceanógrafo: a trade of learning, whether a list has it or not.
  if (!SCHOLAR.test(stem) && !professions.some(({ every }) => every.has(stem))) return false;
  return called.every((role) => neutral.has(role) || offices.some(({ every }) => every.has(role)));
}

/** Whether the noun is of somebody who judges, arrests or asks: not of whoever a text names without a trade. */
export function isJudging(noun: string): boolean {
  return judging.some((every) => every.has(formStem(noun)));
}

/** Whether the noun is for anybody without an office: el hombre, la joven. */
export function isPlain(noun: string): boolean {
  return plain.has(formStem(noun));
}

/** Whether the noun with its article is a side of a trial or a board rather than one person: la defensa, el jurado. */
export function isSide({ noun, gender }: { readonly noun: string; readonly gender: string | null }): boolean {
  return data.sides.includes(`${gender === 'feminine' ? 'la' : 'el'} ${noun}`);
}

/** Whether the noun is for whoever governs, of whatever office: el mandatario, la autoridad. */
export function isForRulers(noun: string): boolean {
  return fields.get('government')?.pointing.has(formStem(noun)) ?? false;
}

/** Whether the noun is for whoever sits in a parliament, of whatever house: la legisladora del Valle de Uco. */
export function isForLegislators(noun: string): boolean {
  return legislators.has(formStem(noun));
}

/** Whether the noun is for a trade that somebody may have besides what the text calls them: el soldador, of a portavoz. */
export function isSecond(noun: string): boolean {
  return seconds.has(formStem(noun));
}

/** Whether the noun is for the other one of two who face each other: su rival, su contendora. */
export function isCounterpart(noun: string): boolean {
  return data.counterparts.some((each) => formStem(each) === formStem(noun));
}

/** Whether the noun tells a tie of family: su hermano. */
export function isKin(noun: string): boolean {
  return kin.has(formStem(noun));
}

/** Whether the noun is for somebody who governs, judges or arrests. */
export function isOffice(noun: string): boolean {
  const stem = formStem(noun);
  // Un profesor leads a union now and then, and teaches for all that.
  if (neutral.has(stem) || professions.some(({ pointing: trades }) => trades.has(stem))) return false;
  return [...offices, ...ranks].some(({ every }) => every.has(stem));
}

/** Whether an office has one holder, so that «el alcalde» is him wherever he was named: not one of many ediles. */
export function isSingular(noun: string): boolean {
  return singular.has(formStem(noun));
}

/** Whether the noun is an office, or what one person is in a text: not for somebody of whom it tells nothing else. */
export function isHeld(noun: string): boolean {
  return isSingular(noun) || isOffice(noun);
}

/** Whether several of a field are called so at once: la futbolista. */
export function isBroad(noun: string): boolean {
  return broad.has(formStem(noun));
}

/** Whether the noun is for whoever serves or keeps a house or a shop: la portera, el camarero. */
export function isServing(noun: string): boolean {
  return serving.has(formStem(noun));
}

/** Whether the noun is of no field, no family and no office, so that anybody may be called so besides: la hincha, el repitente. */
export function isTie(noun: string): boolean {
  const stem = formStem(noun);
  if (pointing.has(stem) || kin.has(stem) || serving.has(stem)) return false;
  return !isHeld(noun) && ![...fields.values()].some(({ every }) => every.has(stem));
}

/** Whether the noun is a side of a trial or whoever is heard in one: el perito, la testigo. */
export function isParty(noun: string): boolean {
  return parties.has(formStem(noun));
}

/** Whether the noun only points: la ganadora, la mujer. */
export function isPointer(noun: string): boolean {
  return anybody.has(formStem(noun));
}

/** Whether the noun is for whoever comes from a place: la checa, un salvadoreño. */
export const isDemonym = remembered((noun) => noun.length > 3 && demonyms.has(formStem(noun)));

const homes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  places.groups.flatMap(({ place, capital, demonyms: own }) => {
    const words = new Set([place, capital ?? '', ...own].filter((word) => word !== '').map(foldLoosely));
    return own.map((demonym) => [formStem(demonym), words] as const);
  }),
);

/** Whether the folded words of a role tell the place that a noun is of: el hondureño, of the homólogo de Honduras; la británica, of the embajadora británica. */
export function isFrom(noun: string, words: ReadonlySet<string>): boolean {
  const stem = formStem(noun);
  const home = homes.get(stem);
  return home !== undefined && [...words].some((word) => home.has(word) || formStem(word) === stem);
}

/** Whether both are one office, held by a man or a woman, now or before: gerente, exgerenta. */
export function sameOffice(one: string, other: string): boolean {
  return formStem(one) === formStem(other);
}
