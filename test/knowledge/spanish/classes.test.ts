import { describe, expect, it } from 'vitest';
import { Classes } from '../../../knowledge/spanish/classes.ts';

const classes = new Classes([
  { asked: ['animal', 'bicho'], kinds: ['medusa'], classes: ['ave'] },
  { asked: ['ave', 'pájaro'], kinds: ['cóndor', 'pavo real'] },
  { asked: ['oficio'], kinds: ['herrero'], bothGenders: true },
  { asked: ['oficio', 'trabajo manual'], kinds: ['carta'] },
]);

describe('the classes of things', () => {
  it('lead to their kinds, in the singular and in the plural, by any of their names in either', () => {
    expect(classes.kindsOf('pajaros')).toEqual(['condor', 'condores', 'pavo real']);
    expect(classes.kindsOf('bicho')).toContain('medusas');
  });

  it('lead to what is in a smaller class, and to its name', () => {
    expect(classes.kindsOf('animal')).toEqual([
      'medusa',
      'medusas',
      'ave',
      'aves',
      'condor',
      'condores',
      'pavo real',
    ]);
  });

  it('lead to both genders only where they are said to', () => {
    expect(classes.kindsOf('oficio')).toContain('herreras');
    expect(classes.kindsOf('ave')).not.toContain('condora');
  });

  it('join where one word names two of them', () => {
    expect(classes.kindsOf('oficio')).toEqual(expect.arrayContaining(['herrero', 'carta']));
  });

  it('lead from a kind to nothing', () => {
    expect(classes.kindsOf('condor')).toEqual([]);
    expect([classes.has('animales'), classes.has('condor')]).toEqual([true, false]);
  });

  it('name their phrases, asked and printed', () => {
    expect(classes.phrases()).toEqual(['pavo real', 'trabajo manual']);
  });
});
