// What a verb form may be; the data are the tables of any Spanish grammar.
import { describe, expect, it } from 'vitest';
import data from '../../../knowledge/spanish/conjugation.json' with { type: 'json' };
import { verbReadings } from '../../../knowledge/spanish/conjugation.ts';

/** Whether two forms, as printed, may be of one verb. */
function areKin(one: string, other: string): boolean {
  const verbs = new Set(verbReadings(one, true).map(({ verb }) => verb));
  return verbReadings(other, true).some(({ verb }) => verbs.has(verb));
}

const told = (word: string, hasAccents = true) =>
  verbReadings(word, hasAccents).map(({ tense, person }) => `${tense} ${person}`);

describe('a verb form', () => {
  it.each([
    ['pedimos', 'present 1p'],
    ['pedimos', 'preterite 1p'],
    ['cantó', 'preterite 3s'],
    ['cantaré', 'future 1s'],
    ['viniera', 'pastSubjunctive 3s'],
    ['dijésemos', 'pastSubjunctive 1p'],
    ['mantuvo', 'preterite 3s'],
    ['propondrían', 'conditional 3p'],
    ['roto', 'participle null'],
    ['haciendo', 'gerund null'],
    ['vení', 'imperative 2s'],
  ])('is told by its ending, or listed: %s, %s', (word, reading) => {
    expect(told(word)).toContain(reading);
  });

  it('with its accents is not what it would be without them', () => {
    expect(told('canto')).not.toContain('preterite 3s');
    expect(told('canto', false)).toContain('preterite 3s');
    expect(told('cantó')).not.toContain('present 1s');
  });

  it.each([
    ['pagué', 'pago'],
    ['sigo', 'siguen'],
    ['conozco', 'conoció'],
    ['construye', 'construyó'],
    ['cuento', 'contamos'],
    ['puedo', 'podían'],
    ['cojo', 'cogieron'],
    ['hizo', 'haremos'],
    ['vamos', 'fuéramos'],
    ['oigo', 'oyeron'],
    ['rompió', 'roto'],
    ['vea', 'viera'],
    ['sonríe', 'sonriera'],
  ])('is of the same verb, whatever its stem becomes: %s, %s', (one, other) => {
    expect(areKin(one, other)).toBe(true);
  });

  it('is not of another', () => {
    expect(areKin('cerramos', 'abren')).toBe(false);
    expect(areKin('pagan', 'pegan')).toBe(false);
  });

  it('has no reading where it has no ending', () => {
    expect(verbReadings('', true)).toEqual([]);
    expect(verbReadings('sur', true)).toEqual([]);
  });
});

describe('the tables', () => {
  it('have six persons to a tense, or none, in lower case', () => {
    const regular = Object.values(data.endings).flatMap((group) => Object.values(group));
    const irregular = Object.values(data.irregular).flatMap((own) =>
      Object.values(own).filter((forms): forms is string[] => Array.isArray(forms)),
    );
    for (const forms of [...regular, ...irregular]) {
      expect([1, 6]).toContain(forms.length);
      for (const form of forms) expect(form).toMatch(/^[a-zñáéíóúü ]*$/u);
    }
  });

  it('compound only verbs that they list', () => {
    for (const infinitive of data.compounded) expect(Object.keys(data.irregular)).toContain(infinitive);
  });
});
