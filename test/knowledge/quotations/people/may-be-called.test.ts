// Whether a noun may be for somebody named before, by what else the text calls them.
import { describe, expect, it } from 'vitest';
import {
  formerOf,
  hasOffice,
  holds,
  isWithoutRole,
  isWithoutTrade,
  mayBe,
  mayBeBody,
} from '../../../../knowledge/quotations/people/may-be-called.ts';
import type { People } from '../../../../knowledge/quotations/people/people.ts';
import type { Speaker } from '../../../../knowledge/quotations/people/speaker.ts';
import { lastLineOf } from '../last-line.ts';
import { person } from '../person.ts';

const peopleOf = (body: string): People => lastLineOf(body).who.people;
const people = peopleOf(
  [
    'La alcaldesa, Ana Ruiz, llegó con su hermano, Raúl Gil, y con Luis Paz.',
    'Habló la exministra Eva Mena con la doctora Inés Lugo y con el cirujano Blas Coll. Blas Coll, concejal del centro, calló.',
    'Vieron Puerto Aillén, a Yuleidy Barboza y a la administradora Sara Vidal.',
  ].join(' '),
);
const ana = person('Ana Ruiz', { gender: 'feminine' });
const raul = person('Raúl Gil', { gender: 'masculine' });
const luis = person('Luis Paz', { gender: 'masculine' });
const eva = person('Eva Mena', { gender: 'feminine' });
const blas = person('Blas Coll', { gender: 'masculine' });

const may = (one: Speaker, noun: string, how: { acted?: boolean; told?: boolean } = {}) =>
  mayBe(people, one, noun, { acted: true, told: false, ...how });

describe('a noun may be for somebody', () => {
  it.each([
    ['who has the office', ana, 'alcalde'],
    ['who has the same office by another word', ana, 'regidora'],
    ['of its field', ana, 'mandataria'],
    ['where it is for anybody', luis, 'hombre'],
    ['who has left an office', eva, 'exfuncionaria'],
  ])('%s', (_, one, noun) => {
    expect(may(one, noun)).toBe(true);
  });

  it.each([
    ['of another trade', ana, 'delantera'],
    ['who has left no office', ana, 'exfuncionaria'],
    ['who is no person', { ...ana, person: false }, 'alcaldesa'],
    ['whose name tells nothing', person('Puerto Aillén'), 'hombre'],
  ])('and not for somebody %s', (_, one, noun) => {
    expect(may(one, noun)).toBe(false);
  });

  it('is for whoever has a trade of no field, unless the text calls somebody else so', () => {
    const sara = person('Sara Vidal', { gender: 'feminine' });
    expect(may(sara, 'legisladora')).toBe(true);
    expect(may(sara, 'legisladora', { told: true, acted: false })).toBe(false);
  });

  it('is for somebody’s kin only as a man or a woman', () => {
    const father = person('Su padre', { way: 'source', noun: 'padre' });
    expect([may(father, 'hombre'), may(father, 'dirigente')]).toEqual([true, false]);
    expect(may(father, 'hombre', { acted: false })).toBe(false);
  });

  it('is for whoever the text words by the same noun', () => {
    expect(may(person('un regidor', { way: 'source', noun: 'regidor' }), 'alcalde')).toBe(true);
  });
});

describe('what the text tells of somebody', () => {
  it('is an office in a government, a court or a force', () => {
    expect([ana, raul, luis].map((one) => hasOffice(people, one))).toEqual([true, false, false]);
    expect(hasOffice(people, person('un ministro', { way: 'source', noun: 'ministro' }))).toBe(true);
  });

  it('is this office, or one that is the same', () => {
    expect([
      holds(people, ana, 'alcalde'),
      holds(people, ana, 'regidora'),
      holds(people, ana, 'ministra'),
    ]).toEqual([true, true, false]);
  });

  it('is one of several', () => {
    expect([holds(people, blas, 'concejal'), holds(people, blas, 'cirujano')]).toEqual([true, true]);
  });

  it('is no role, or no more than a courtesy', () => {
    const without = (one: Speaker) =>
      isWithoutRole(people, one, person('la directora', { gender: 'feminine' }));
    expect([ana, luis, person('Inés Lugo'), person('Eva Gil')].map(without)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    // No list has the name, and it ends as no man’s does.
    expect(without(person('Yuleidy Barboza'))).toBe(true);
    expect(without(person('Puerto Aillén'))).toBe(false);
  });

  it('is ties alone, and no trade', () => {
    expect([raul, ana, luis, blas].map((one) => isWithoutTrade(people, one))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(isWithoutTrade(people, { ...raul, gender: null })).toBe(false);
  });

  it('is an office that they have left, for «la exfuncionaria»', () => {
    const noun = person('la exfuncionaria', { noun: 'exfuncionaria', gender: 'feminine' });
    expect(formerOf(people, noun)?.name).toBe('Eva Mena');
    expect(formerOf(people, { ...noun, noun: 'funcionaria' })).toBeNull();
    expect(formerOf(people, { ...noun, gender: 'masculine' })).toBeNull();
  });
});

describe('a body', () => {
  const company = (name: string, more: Partial<Speaker> = {}) =>
    person(name, { person: false, group: true, ...more });

  it.each([
    ['Petrosur', 'petrolera'],
    ['Banco del Sur', 'entidad'],
  ])('by the name of %s may be the %s', (name, noun) => {
    expect(mayBeBody(people, company(name), noun)).toBe(true);
  });

  it.each([
    ['a country', company('Francia')],
    ['without a name', company('La empresa')],
    ['a name of a woman', company('Ana', { group: false, gender: 'feminine' })],
    ['two words, and no body as far as the text tells', company('Tierra Viva', { group: false })],
  ])('is not meant by a noun for companies where it is %s', (_, one) => {
    expect(mayBeBody(people, one, 'compañía')).toBe(false);
  });

  it('may be a name without a gender, if it is one word or begins with one for several', () => {
    expect(mayBeBody(people, company('Petrosur', { group: false }), 'petrolera')).toBe(true);
    expect(mayBeBody(people, company('Médicos Sin Fronteras', { group: false }), 'organización')).toBe(true);
  });
});
