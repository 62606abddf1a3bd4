// What a name by itself tells of whoever bears it: a person, a body or a thing, a woman or a man.
import { describe, expect, it } from 'vitest';
import {
  draftOf,
  genderOfEntity,
  personOf,
  withoutArticle,
} from '../../../../knowledge/quotations/people/entity.ts';
import type { Role } from '../../../../knowledge/quotations/people/role.ts';

function kindOf(name: string, aliases: readonly string[] = [], vouched = false): string {
  const { group, thing } = draftOf(name, aliases, vouched);
  if (group) return 'a body';
  return thing ? 'a thing' : 'a person';
}

const role = (head: string, gender?: Role['gender']): Role => ({
  head,
  words: new Set([head]),
  ...(gender && { gender }),
});

describe('a name', () => {
  it.each([
    ['Ana Ruiz', 'a person'],
    ['Marina Sulca', 'a person'],
    ['Ministerio de Salud', 'a body'],
    ['Cruz Roja', 'a body'],
    ['UGT', 'a body'],
    ['Aguas del Sur S.A.', 'a body'],
    ['Los Almeces', 'a thing'],
    ['El Mirador', 'a thing'],
    ['Plan Marea', 'a thing'],
  ])('%s is of %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });

  it('is no thing’s where an editor vouches for it, and a body’s by another name of one', () => {
    expect(kindOf('El Mirador', [], true)).toBe('a person');
    expect(kindOf('Gasvega', ['empresa'], true)).toBe('a body');
  });
});

describe('other names of somebody', () => {
  const { aliases, roles, words } = draftOf('Ana Ruiz', ['la alcaldesa', 'el Cartero', 'doña Quena'], true);

  it('are known folded, with and without what stands before the name', () => {
    expect([...aliases]).toEqual([
      'ana ruiz',
      'la alcaldesa',
      'el cartero',
      'dona quena',
      'cartero',
      'quena',
    ]);
    expect([...words]).toEqual(['ana', 'ruiz']);
  });

  it('are roles where they are nouns, and no role where they are nicknames', () => {
    expect(roles).toEqual([{ head: 'alcaldesa', words: new Set(['alcaldesa']) }]);
  });

  it('lose the article or the courtesy before them', () => {
    expect(['el faneca', 'dona quena', 'elena'].map(withoutArticle)).toEqual(['faneca', 'quena', 'elena']);
  });
});

describe('somebody’s gender', () => {
  const gender = (name: string, ...roles: readonly Role[]) =>
    genderOfEntity({ ...draftOf(name, [], false), roles });

  it('is the given name’s, whatever they are called', () => {
    expect(gender('Ana Ruiz', role('alcalde', 'masculine'))).toBe('feminine');
  });

  it('is told by a role for want of a given name: by its article, or by its ending', () => {
    expect(gender('Ccanto', role('congresista', 'masculine'))).toBe('masculine');
    expect(gender('Ccanto', role('alcaldesa'))).toBe('feminine');
    expect(gender('Ccanto', role('gobernador'))).toBe('masculine');
    expect(gender('Ccanto', role('congresista'))).toBeNull();
    expect(gender('Ccanto', role('víctima'))).toBeNull();
  });

  it('is guessed of a name with a surname or an age', () => {
    expect(gender('Eudoxia Paz')).toBe('feminine');
    expect(gender('Eudoxia')).toBeNull();
    expect(genderOfEntity({ ...draftOf('Eudoxia', [], false), aged: true })).toBe('feminine');
  });

  it('is no body’s and no thing’s', () => {
    expect(gender('Cruz Roja', role('alcaldesa'))).toBeNull();
    expect(gender('Plan Marea', role('alcaldesa'))).toBeNull();
  });
});

it('somebody may speak as a person whose subject is left out', () => {
  expect(personOf(draftOf('Ana Ruiz', [], false))).toMatchObject({
    name: 'Ana Ruiz',
    way: 'dropped',
    gender: 'feminine',
    somebody: true,
    person: true,
  });
});
