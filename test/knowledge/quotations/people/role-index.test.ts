// Whom the text gives a role that a noun may be for, without a walk through everybody in it.
import { describe, expect, it } from 'vitest';
import { draftOf, type Entity } from '../../../../knowledge/quotations/people/entity.ts';
import { RoleIndex } from '../../../../knowledge/quotations/people/role-index.ts';

/** Somebody named at `at`, with what the text calls them: consejera de hacienda. */
function somebody(name: string, at: number, ...called: readonly string[]): Entity {
  const roles = called.map((role) => {
    const [head = '', ...rest] = role.split(' ').filter((word) => word !== 'de');
    return { head, words: new Set([head, ...rest]) };
  });
  return { ...draftOf(name, [], false), roles, since: new Map([['name', at]]) };
}

const index = new RoleIndex([
  somebody('Eva Gil', 300, 'alcaldesa'),
  somebody('Raúl Paz', 100, 'regidor'),
  somebody('Ana Ruiz', 200, 'consejera de hacienda', 'vecina'),
  somebody('Luis Mena', 50, 'presidente de comision'),
  somebody('Rosa Lira', 10, 'exgerenta'),
]);
const names = (holders: readonly { readonly entity: Entity }[]) => holders.map(({ entity }) => entity.name);
const called = (noun: string, gender: 'feminine' | 'masculine' | null = null) =>
  names(index.holders(noun, gender).all);

describe('a noun', () => {
  it('is for whoever the text calls so, or by another word for the same, earliest first', () => {
    expect(called('regidora')).toEqual(['Raúl Paz', 'Eva Gil']);
    expect(called('vecino')).toEqual(['Ana Ruiz']);
    expect(called('gerente')).toEqual(['Rosa Lira']);
    expect(called('payador')).toEqual([]);
  });

  it('is for nobody of the other gender', () => {
    expect(called('regidora', 'feminine')).toEqual(['Eva Gil']);
  });

  it('tells the one whom the text calls by it and nothing else', () => {
    expect(index.holders('alcaldesa', null).exact?.name).toBe('Eva Gil');
    expect(index.holders('alcalde', null).exact).toBeNull();
  });

  it('of whoever governs is not for whoever presides over a committee', () => {
    expect([called('presidenta'), called('mandatario')]).toEqual([['Luis Mena'], []]);
  });

  it('with more words is for those whose role or name has them all', () => {
    const consejera = index.holders('consejera', 'feminine');
    expect(names(consejera.with(['hacienda']))).toEqual(['Ana Ruiz']);
    expect(names(consejera.with(['ruiz', 'hacienda']))).toEqual(['Ana Ruiz']);
    expect(consejera.with(['salud'])).toEqual([]);
    expect(consejera.with(['hacienda', 'salud'])).toEqual([]);
  });
});

it('knows the one who has left an office', () => {
  expect([index.former('feminine')?.name, index.former('masculine')]).toEqual(['Rosa Lira', null]);
});
