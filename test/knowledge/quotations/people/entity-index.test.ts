// Whom a name or a part of one may mean, among everybody whom a text names.
import { beforeEach, describe, expect, it } from 'vitest';
import { type Draft, draftOf } from '../../../../knowledge/quotations/people/entity.ts';
import { EntityIndex, only } from '../../../../knowledge/quotations/people/entity-index.ts';

let index: EntityIndex;
beforeEach(() => {
  index = new EntityIndex();
});

const add = (name: string, vouched = false): Draft => {
  const draft = draftOf(name, [], vouched);
  index.add(draft);
  return draft;
};
const found = (name: string) => index.find(name).map((one) => one.name);

describe('a name', () => {
  it('in full is the one’s who has it, though others have its words', () => {
    add('Ana Ruiz');
    add('Ana Ruiz Soler');
    expect(found('Ana Ruiz')).toEqual(['Ana Ruiz']);
    expect(found('ana ruiz soler')).toEqual(['Ana Ruiz Soler']);
  });

  it('of two surnames is theirs who have a given name before them', () => {
    add('Núñez Carballo');
    add('Evaristo Núñez Carballo');
    expect(found('Núñez Carballo')).toEqual(['Evaristo Núñez Carballo']);
  });

  it('in part is everybody’s who has all its words', () => {
    add('Ana Ruiz');
    add('Luis Ruiz');
    expect(found('Ruiz')).toEqual(['Ana Ruiz', 'Luis Ruiz']);
    expect(found('Ana Gil')).toEqual([]);
  });

  it('of one word is a person’s before a body’s', () => {
    add('Fundación Ruiz');
    add('Ana Ruiz');
    expect(found('Ruiz')).toEqual(['Ana Ruiz']);
  });

  it('is theirs for whom an editor vouches', () => {
    add('Ana Ruiz');
    add('Luis Ruiz', true);
    expect(found('Ruiz')).toEqual(['Luis Ruiz']);
  });

  it('within a longer one is the longer one’s', () => {
    add('Vladimir Vladímirovich Putin');
    add('Vladimir Putin');
    expect(found('Putin')).toEqual(['Vladimir Vladímirovich Putin']);
  });

  it('is looked up anew once everybody is known', () => {
    add('Ana Ruiz');
    expect(found('Ruiz')).toEqual(['Ana Ruiz']);
    add('Luis Ruiz');
    expect(found('Ruiz')).toEqual(['Ana Ruiz']);
    index.settle();
    expect(found('Ruiz')).toEqual(['Ana Ruiz', 'Luis Ruiz']);
  });
});

describe('another name, or another word of one', () => {
  it('leads to whoever got it, once', () => {
    const ana = add('Ana Ruiz');
    for (let times = 0; times < 2; times += 1) {
      index.alias('la pulga', ana);
      index.holds('pulga', ana);
    }
    expect(index.called('la pulga')).toEqual([ana]);
    expect(index.having('pulga')).toEqual([ana]);
    expect(ana.aliases.has('la pulga')).toBe(true);
    expect([index.called('pulga'), index.having('gil')]).toEqual([[], []]);
  });
});

describe('the words of a body’s name', () => {
  it('lead to the one body that has them all, and to no person', () => {
    const bank = add('Banco Central');
    add('Luis Banco');
    expect(index.bodyHaving(['banco'])).toBe(bank);
    expect(index.bodyHaving(['banco', 'central'])).toBe(bank);
    expect(index.bodyHaving(['banco', 'sur'])).toBeUndefined();
  });

  it('lead to the one whose name begins with them', () => {
    const court = add('Audiencia de Teruel');
    add('Sala de la Audiencia');
    expect(index.bodyHaving(['audiencia'])).toBe(court);
  });

  it('are ambiguous where two bodies have them', () => {
    add('Banco Central');
    add('Banco del Sur');
    expect(index.bodyHaving(['banco'])).toBe('ambiguous');
  });
});

it('of several none is the only one', () => {
  const [ana, luis] = [draftOf('Ana Ruiz', [], false), draftOf('Luis Paz', [], false)];
  expect([only([]), only([ana]), only([ana, luis])]).toEqual([undefined, ana, 'ambiguous']);
});
