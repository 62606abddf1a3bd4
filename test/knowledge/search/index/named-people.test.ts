import { describe, expect, it } from 'vitest';
import { namedPeople } from '../../../../knowledge/search/index/named-people.ts';
import { readWords } from '../../../../knowledge/search/index/read-sentence.ts';

const named = (text: string) =>
  namedPeople(readWords(text)).map(({ name, role }) => [name.join(' '), role.join(' ')]);

describe('the people whom a sentence names', () => {
  it('have the role that stands before the name, with or without a comma', () => {
    expect(named('Habló el ministro de Economía, Tomás Lezica, ayer.')).toContainEqual([
      'tomas lezica',
      'ministro economia',
    ]);
    expect(named('Ayer la jueza Ana Ruiz calló.')).toEqual([['ana ruiz', 'jueza']]);
  });

  it('have the role that stands behind the name and its comma, past an article and an adjective', () => {
    expect(named('Lloraba Nélida Acosta, la nueva capitana del club desde 1988.')).toEqual([
      ['nelida acosta', 'capitana club'],
    ]);
    expect(named('Volvió Carla Benítez (entrenadora de Unión).')).toContainEqual([
      'carla benitez',
      'entrenadora union',
    ]);
  });

  it('have none where a verb, another clause or a preposition stands between', () => {
    expect(named('El ministro que criticó Tomás Lezica calló.')).toEqual([['tomas lezica', '']]);
    expect(named('El abogado viajó con Ana Ruiz.')).toEqual([['ana ruiz', '']]);
    expect(named('Llegó Ana Ruiz, y el abogado calló.')).toEqual([['ana ruiz', '']]);
  });

  it('are none in a sentence without a name', () => {
    expect(named('El alcalde calló.')).toEqual([]);
  });
});
