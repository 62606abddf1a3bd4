import { describe, expect, it } from 'vitest';
import data from '../../../knowledge/spanish/role-fields.json' with { type: 'json' };
import {
  isDemonym,
  isForRulers,
  isJudging,
  isKin,
  isSide,
  isSingular,
  mayPointAt,
  pointsBack,
  sameOffice,
} from '../../../knowledge/spanish/role-fields.ts';

describe('role-fields.json', () => {
  const lists: (readonly [string, readonly string[]])[] = [
    ['anybody', data.anybody],
    ['neutral', data.neutral],
    ['parties', data.parties],
    ['singular', data.singular],
    ['serving', data.serving],
    ...Object.entries(data.fields).flatMap(([field, { pointing, roles }]) => [
      [`${field}, pointing`, pointing] as const,
      [`${field}, roles`, roles] as const,
    ]),
  ];

  it.each(lists)('holds nouns in lower case, each once: %s', (_name, nouns) => {
    for (const noun of nouns) expect(noun).toMatch(/^\p{Ll}+$/u);
    expect(nouns.filter((noun, index) => nouns.indexOf(noun) !== index)).toEqual([]);
  });

  it('judges by fields that it has', () => {
    for (const field of data.judging) expect(Object.keys(data.fields)).toContain(field);
  });
});

describe('a noun for somebody just named', () => {
  it('may be for whoever holds an office of its field, or of any', () => {
    expect(mayPointAt('legisladora', ['diputada'], { named: true, known: true })).toBe(true);
    expect(mayPointAt('mandatario', ['alcalde'], { named: true, known: true })).toBe(true);
    expect(mayPointAt('economista', ['presidenta'], { named: true, known: true })).toBe(true);
    expect(mayPointAt('mujer', ['fiscal'], { named: true, known: true })).toBe(true);
  });

  it('is not for whoever has a trade of another field', () => {
    expect(mayPointAt('delantero', ['ministro'], { named: true, known: true })).toBe(false);
    expect(mayPointAt('entrenador', ['portero'], { named: true, known: true })).toBe(false);
    expect(mayPointAt('acusado', ['juez'], { named: true, known: true })).toBe(false);
  });

  it('of two trades asks for a field that tells which: el defensor pleads, or plays at the back', () => {
    expect(mayPointAt('defensor', ['capitán'], { named: true, known: true })).toBe(true);
    expect(mayPointAt('defensor', ['presidenta'], { named: true, known: true })).toBe(false);
  });

  it('tells sides of a trial from a defender on the pitch, nouns for rulers and ties of family', () => {
    const noun = (gender: string, noun: string) => isSide({ noun, gender });
    expect([noun('feminine', 'defensa'), noun('feminine', 'abogada')]).toEqual([true, false]);
    expect([noun('masculine', 'jurado'), noun('masculine', 'defensa')]).toEqual([true, false]);
    expect([isForRulers('mandatario'), isForRulers('arquitecto')]).toEqual([true, false]);
    expect([isKin('hermana'), isKin('entrenador')]).toEqual([true, false]);
  });

  it('takes nobody without a name by an office of every field', () => {
    expect(mayPointAt('economista', ['presidenta'], { named: false, known: false })).toBe(false);
  });

  it('points back when it tells a field or a place, and not when it is an office with its own holder', () => {
    expect(['legisladora', 'funcionario', 'campeona', 'checa'].map(pointsBack)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['alcaldesa', 'fiscal', 'portavoz'].map(pointsBack)).toEqual([false, false, false]);
    expect([isDemonym('salvadoreño'), isDemonym('panadero')]).toEqual([true, false]);
    expect([isSingular('alcaldesa'), isSingular('concejal')]).toEqual([true, false]);
    expect([isJudging('jueza'), isJudging('directora')]).toEqual([true, false]);
  });

  it('is one office in either gender, and for whoever no longer holds it', () => {
    expect(sameOffice('alcalde', 'alcaldesa')).toBe(true);
    expect(sameOffice('gerente', 'exgerenta')).toBe(true);
    expect(sameOffice('gerente', 'gerencia')).toBe(false);
  });

  it.each(['francés', 'francesa', 'franceses', 'francesas', 'senegalesa', 'alemana', 'chilenos'])(
    'tells where somebody is from in every form: %s',
    (noun) => {
      expect(isDemonym(noun)).toBe(true);
    },
  );
});
