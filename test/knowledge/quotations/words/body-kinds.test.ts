// By which nouns a body that was named is meant again, and that their data are well formed.
import { describe, expect, it } from 'vitest';
import data from '../../../../knowledge/quotations/words/body-kinds.json' with { type: 'json' };
import {
  bodyNoun,
  isBodyAdjective,
  isBodyOf,
  isOnlyOne,
  isVague,
  leadsToName,
  mayBeBodyOf,
} from '../../../../knowledge/quotations/words/body-kinds.ts';

const word = /^\p{Ll}+$/u;
const sorts = Object.entries(data.kinds);

describe('a noun for a body', () => {
  it.each([
    ['Hospital San Blas', ['centro', 'sanitario']],
    ['la aerolínea AeroSabana', ['compañía']],
    ['Gasvega', ['petrolera']],
    ['Corte de Apelaciones', ['alto', 'tribunal']],
    ['Guardia Costera', ['cuerpo']],
    ['Ministerio de Salud', ['dependencia']],
    ['Club Atlético Peñaflor', ['institución', 'albiverde']],
    ['Dirección de Tránsito', ['agencia']],
    ['Aemet', ['organismo']],
    ['La compañía minera Cerro Pelado', ['minera']],
  ])('may mean %s', (name, words) => {
    expect(mayBeBodyOf(name, bodyNoun(words) ?? '')).toBe(true);
  });

  it.each([
    ['Ministerio de Salud', 'empresa'],
    ['Hospital San Blas', 'club'],
    ['Fundación Aire', 'plataforma'],
    ['Corte Suprema', 'sindicato'],
    ['un diario de Caracas', 'transportadora'],
  ])('does not mean %s: %s', (name, noun) => {
    expect(mayBeBodyOf(name, noun)).toBe(false);
  });

  it('leads to a name that tells nothing, or is of bodies that have their own', () => {
    expect(['empresa', 'plataforma', 'sindicato'].map(leadsToName)).toEqual([true, true, true]);
    expect(['ministerio', 'asamblea', 'mesa'].map(leadsToName)).toEqual([false, false, false]);
    expect(['minera', 'sindical', 'alcaldesa'].map(isBodyAdjective)).toEqual([true, true, false]);
  });

  it('tells a body by its name, or leaves open what a name without a sort is of', () => {
    expect([isBodyOf('Hospital San Blas', 'centro'), isBodyOf('Gasvega', 'empresa')]).toEqual([true, false]);
    expect([isOnlyOne('la fiscalía'), isOnlyOne('la empresa')]).toEqual([true, false]);
    expect([isVague('institución'), isVague('aerolínea')]).toEqual([true, false]);
  });
});

describe('body-kinds.json', () => {
  it('has nouns of one word in lower case, each once for a sort, and descriptions of more', () => {
    for (const [sort, { heads, nouns, own, described }] of sorts) {
      for (const noun of [...nouns, ...own]) expect(noun, sort).toMatch(word);
      for (const words of described) expect(words.split(' ').length, words).toBeGreaterThan(1);
      for (const list of [heads, [...nouns, ...own], described])
        expect(new Set(list).size, `${sort}: ${list.join(' ')}`).toBe(list.length);
    }
  });

  it('has acronyms and adjectives of one word in lower case, each once in all', () => {
    const acronyms = sorts.flatMap(([, sort]) => sort.acronyms);
    for (const list of [acronyms, data.adjectives]) {
      for (const one of list) expect(one).toMatch(word);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('names sorts and vague nouns that it has', () => {
    const names = new Set(sorts.map(([sort]) => sort));
    for (const sort of data.unnamed) expect(names).toContain(sort);
    const known = new Set(sorts.flatMap(([, { nouns, own }]) => [...nouns, ...own]));
    expect(data.vague.filter((noun) => !known.has(noun))).toEqual([]);
  });
});
