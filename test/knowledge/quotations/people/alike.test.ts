// A pronoun or a bare noun is for whoever agrees with it, and a name or a phrase may tell less than both.
import { describe, expect, it } from 'vitest';
import {
  agree,
  alikeIn,
  isAnother,
  meantAmong,
  sameKind,
  soundsLike,
} from '../../../../knowledge/quotations/people/alike.ts';
import { nobody, type Speaker } from '../../../../knowledge/quotations/people/speaker.ts';
import { person } from '../person.ts';

const ana = person('Ana Ruiz', { gender: 'feminine' });
const eva = person('Eva Gil', { gender: 'feminine' });
const luis = person('Luis Paz', { gender: 'masculine' });
/** No list has the name. */
const eudoxia = person('Eudoxia Palacios');
const body = person('Petrosur', { person: false, group: true });
const she = person('ella', { name: null, way: 'pronoun', gender: 'feminine' });

/** As an article words somebody whom it does not name. */
const worded = (name: string, noun: string, more: Partial<Speaker> = {}) =>
  person(name, { way: 'source', noun, ...more });
const names = (all: readonly Speaker[]) => all.map(({ name }) => name);

describe('somebody else than whoever speaks', () => {
  it.each([
    ['has a name', luis],
    ['is new to the text', worded('un sargento', 'sargento')],
    ['is somebody’s', worded('su jefa', 'jefa')],
    ['holds an office', worded('el gobernador', 'gobernador')],
  ])('%s', (_, one) => {
    expect(isAnother(one)).toBe(true);
  });

  it.each([
    ['by a noun of kin', worded('la madre', 'madre')],
    ['by a noun for anybody', worded('la mujer', 'mujer')],
    ['by several of them', worded('los vecinos', 'vecinos')],
    ['where nobody is told of', nobody],
  ])('is not told %s', (_, one) => {
    expect(isAnother(one)).toBe(false);
  });
});

describe('«ella»', () => {
  it('is each woman once, and no man or body', () => {
    expect(names(alikeIn([ana, luis, body, ana, eva], she))).toEqual(['Ana Ruiz', 'Eva Gil']);
  });

  it('is whoever has a name rather than whoever is only brought in', () => {
    const deputy = worded('una diputada', 'diputada', { gender: 'feminine' });
    expect(names(alikeIn([deputy, ana], she))).toEqual(['Ana Ruiz']);
    expect(names(alikeIn([deputy], she))).toEqual(['una diputada']);
  });

  it('is surely a woman rather than «su ayudante», who may be one', () => {
    const helper = worded('su ayudante', 'ayudante');
    const deputy = worded('una diputada', 'diputada', { gender: 'feminine' });
    expect(names(alikeIn([helper, deputy], she))).toEqual(['una diputada']);
    expect(names(alikeIn([helper], she))).toEqual(['su ayudante']);
  });

  it('may be a name that no list has and that ends as women’s do', () => {
    expect(names(alikeIn([eudoxia], she))).toEqual(['Eudoxia Palacios']);
    expect(names(alikeIn([eudoxia], { ...she, gender: 'masculine' }))).toEqual([]);
  });
});

describe('a name that no list has', () => {
  it('sounds like one gender where it has a surname that is no place’s', () => {
    expect(soundsLike('Eudoxia Palacios', 'feminine')).toBe(true);
    expect(soundsLike('Eudoxia Palacios', 'masculine')).toBe(false);
    expect(soundsLike('Eudoxia Palacios', null)).toBe(false);
    expect(soundsLike('Eudoxia', 'feminine')).toBe(false);
    expect(soundsLike('Casa de la Cultura', 'feminine')).toBe(false);
  });
});

describe('what agrees', () => {
  it('is of one kind: a person, or a body and what may be one', () => {
    const company = { ...nobody, group: true };
    expect([ana, body, eudoxia].map((one) => sameKind(one, she))).toEqual([true, false, true]);
    expect([ana, body, eudoxia].map((one) => sameKind(one, company))).toEqual([false, true, true]);
  });

  it('is in one number, and in one gender where both tell it', () => {
    expect([ana, luis, eudoxia].map((one) => agree(one, she))).toEqual([true, false, true]);
    expect(agree(ana, { ...she, gender: null })).toBe(true);
    expect(agree({ ...ana, plural: true }, she)).toBe(false);
    expect(agree({ ...body, gender: 'masculine' }, she)).toBe(true);
  });
});

describe('of those who fit', () => {
  it('whoever acted last is meant, and surely a person before a name that may be a club’s', () => {
    expect(meantAmong([ana, luis], [eva])).toEqual({ ...luis, way: 'role' });
    expect(meantAmong([ana, eudoxia], [])?.name).toBe('Ana Ruiz');
    expect(meantAmong([ana, body], [])?.name).toBe('Petrosur');
  });

  it('without anybody who acted the only one named is, and of two nobody', () => {
    expect(meantAmong([], [ana, ana])?.name).toBe('Ana Ruiz');
    expect(meantAmong([], [ana, eudoxia])?.name).toBe('Ana Ruiz');
    expect(meantAmong([eudoxia], [])?.name).toBe('Eudoxia Palacios');
    expect(meantAmong([], [ana, eva])).toBe(nobody);
    expect(meantAmong([], [])).toBeNull();
  });
});
