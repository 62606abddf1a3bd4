// What the text calls a person beside the name: la alcaldesa, Inés Carballal · Ana Ruiz, portavoz del sindicato.
import { foldLoosely } from '../../spanish/fold.ts';
import { type Gender, genderOf, likelyGenderOf } from '../../spanish/gender.ts';
import type { Range } from '../sentences/phrase.ts';
import { placeInBrackets } from '../sentences/place-in-brackets.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { officeOf } from '../words/offices.ts';
import { pleading, predicateAfter, predicateBefore, presiding } from './predicate-roles.ts';
import { type Role, roleFrom, roleOf } from './role.ts';
import { rolesAfter } from './roles-after.ts';
import { rolesBefore } from './roles-before.ts';

/** Prepositions before a place. */
const PLACED = new Set(['en', 'desde', 'hasta', 'hacia']);

/** Roles before the name (with or without a comma) and after it. */
export function rolesBeside(tokens: readonly Token[], name: Range): Role[] {
  // El exalcalde de Villaortiz (Toledo) Sebastián Rey: where that is, and then who.
  if (placeInBrackets(tokens, name.from) === name.to) return [];
  // Desde Kiev, el ministro: a place has no office.
  const placed = PLACED.has(wordAt(tokens, name.from - 1)?.lower ?? '');
  const after = placed ? [] : rolesAfter(tokens, name);
  return [...rolesBefore(tokens, name), ...after, ...predicates(tokens, name)].flatMap(withOffice);
}

/** What a clause says that somebody is. */
function predicates(tokens: readonly Token[], name: Range): Role[] {
  const after = predicateAfter(tokens, name);
  const before = predicateBefore(tokens, name);
  const over = presiding(tokens, name);
  const side = pleading(tokens, name);
  return [
    ...(side === null ? [] : [advocacy(tokens, name, side)]),
    ...(over === null ? [] : presidency(tokens, name, over)),
    ...(after === null ? [] : [roleFrom(tokens, after)]),
    ...(before === null ? [] : [roleOf(tokens, before, before + 1, wordAt(tokens, before)?.lower ?? '')]),
  ];
}

/** La abogada de la defensa, of la defensa, a cargo de Ana Ruiz. */
function advocacy(tokens: readonly Token[], name: Range, side: number): Role {
  const gender = genderIn(tokens, name);
  const head = gender === 'feminine' ? 'abogada' : 'abogado';
  const noun = foldLoosely(wordAt(tokens, side)?.lower ?? '');
  return { head, words: new Set([head, noun]), ...(gender && { gender }) };
}

/** La presidenta del tribunal, la magistrada, of Julia Paz, que preside el tribunal. */
function presidency(tokens: readonly Token[], name: Range, over: number): Role[] {
  const gender = genderIn(tokens, name);
  const head = gender === 'feminine' ? 'presidenta' : 'presidente';
  const noun = foldLoosely(wordAt(tokens, over)?.lower ?? '');
  const office = { head, words: new Set([head, noun]), ...(gender && { gender }) };
  if (!/^(?:tribunal|corte|sala|juzgado|audiencia)$/u.test(noun)) return [office];
  const judge = gender === 'feminine' ? 'magistrada' : 'magistrado';
  return [office, { ...office, head: judge, words: new Set([judge]) }];
}

/** By the given name, or as it ends. */
function genderIn(tokens: readonly Token[], { from }: Range): Gender | null {
  const first = wordAt(tokens, from)?.lower ?? '';
  return genderOf(first) ?? likelyGenderOf(first);
}

/** La jefa del Ejecutivo, Ana Ruiz: also by the one noun for her office. */
export function withOffice(role: Role): Role[] {
  const office = officeOf([...role.words], role.gender ?? null);
  if (!office || office.pointing) return [role];
  return [
    role,
    { ...role, head: office.noun, words: new Set([office.noun, ...office.rest].map(foldLoosely)) },
  ];
}
