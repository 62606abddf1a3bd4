// What the text calls somebody beside the name, before it and after it.
import { describe, expect, it } from 'vitest';
import { type Role, roleFrom } from '../../../../knowledge/quotations/people/role.ts';
import { rolesBeside, withOffice } from '../../../../knowledge/quotations/people/roles.ts';
import { hangsOnDe } from '../../../../knowledge/quotations/people/roles-before.ts';
import { lastLineOf } from '../last-line.ts';

/** Beside the name from one word to another. */
function beside(sentence: string, first: string, last: string): Role[] {
  const { line, at } = lastLineOf(sentence);
  return rolesBeside(line.tokens, { from: at(first), to: at(last) + 1 });
}

const heads = (sentence: string, first = 'Ana', last = 'Ruiz') =>
  beside(sentence, first, last).map(({ head }) => head);
const wordsOf = (sentence: string) =>
  beside(sentence, 'Ana', 'Ruiz').map(({ words }) => [...words].join(' '));

describe('before the name', () => {
  it.each([
    ['Habló la alcaldesa, Ana Ruiz.', ['alcaldesa']],
    ['Habló la concejala de Hacienda Ana Ruiz.', ['concejala']],
    ['Habló la vecina de la directora, Ana Ruiz.', ['vecina']],
    ['Habló la asesora de la directora Ana Ruiz.', ['directora']],
    ['Habló Dra. Ana Ruiz.', ['doctora']],
    ['Habló la alcaldesa de Lucena (Córdoba), Ana Ruiz.', ['alcaldesa']],
    ['Habló la exalcaldesa de Lucena (Córdoba) Ana Ruiz.', ['exalcaldesa']],
    ['Habló la jueza central, la bogotana Ana Ruiz.', ['bogotana', 'jueza']],
    ['Habló su sobrina, la notaria Ana Ruiz.', ['notaria', 'sobrina']],
    ['Habló aquella repitente, Ana Ruiz.', ['repitente']],
    ['Habló la gerente general, Ana Ruiz.', ['gerente']],
  ])('stands a role: %s', (sentence, roles) => {
    expect(heads(sentence)).toEqual(roles);
  });

  it.each([
    ['several are called so', 'Hablaron sus hijas Ana Ruiz y Eva.'],
    ['it is the thing’s name', 'Habló la directora de la residencia Los Almeces.', 'Los', 'Almeces'],
    ['the name is where it is', 'Habló la profesora en Ana Ruiz.'],
    ['the name is what it is of', 'Habló la alcaldesa de Ana Ruiz.'],
    ['a verb stands between', 'La alcaldesa vio Ana Ruiz.'],
    ['the name goes on past the comma', 'Habló la alcaldesa, Ana Ruiz calló.'],
    ['an office has no place', 'Desde Kiev, el ministro calló.', 'Kiev', 'Kiev'],
  ])('stands none where %s: %s', (_, sentence, first?: string, last?: string) => {
    expect(heads(sentence, first, last)).toEqual([]);
  });
});

describe('after the name', () => {
  it.each([
    ['Habló Ana Ruiz, portavoz del sindicato.', ['portavoz']],
    ['Habló Ana Ruiz, la nueva alcaldesa.', ['alcaldesa']],
    ['Habló Ana Ruiz (vecina).', ['vecina']],
    ['Habló Ana Ruiz, almazarera de 58 años.', ['almazarera']],
    ['Habló Ana Ruiz, cuyo hijo está ingresado.', ['madre']],
    ['Ana Ruiz es la nueva directora del museo.', ['directora']],
    ['La ganadora fue Ana Ruiz.', ['ganadora']],
  ])('stands a role: %s', (sentence, roles) => {
    expect(heads(sentence)).toEqual(roles);
  });

  it.each([
    ['it has a verb of its own', 'Leída por Ana Ruiz, la fundadora pide agua.'],
    ['it is several people’s', 'Hablaron Ana Ruiz, vecinas del barrio.'],
    ['no comma stands between', 'Habló Ana Ruiz portavoz del sindicato.'],
    ['somebody’s car is meant', 'Habló Ana Ruiz, cuyo coche ardió.'],
  ])('stands none where %s: %s', (_, sentence) => {
    expect(heads(sentence)).toEqual([]);
  });
});

describe('what belongs to a role', () => {
  it.each([
    ['Habló Ana Ruiz, portavoz del sindicato.', 'portavoz sindicato'],
    ['Habló Ana Ruiz, ministra para la Igualdad.', 'ministra igualdad'],
    ['Habló Ana Ruiz, actriz al recoger el premio.', 'actriz'],
    ['Habló Ana Ruiz, actriz que ganó el premio.', 'actriz'],
    ['Habló la primera bailarina, Ana Ruiz.', 'bailarina primera'],
  ])('goes on to a link, a verb or another preposition: %s', (sentence, words) => {
    expect(wordsOf(sentence)).toEqual([words]);
  });

  it('is the gender of its article, if it has one', () => {
    const genders = ['el', 'la', 'un', 'una', 'su'].map(
      (word) => beside(`Habló ${word} congresista, Ana Ruiz.`, 'Ana', 'Ruiz')[0]?.gender ?? null,
    );
    expect(genders).toEqual(['masculine', 'feminine', 'masculine', 'feminine', null]);
    expect(beside('Habló la primera ministra, Ana Ruiz.', 'Ana', 'Ruiz')[0]?.gender).toBe('feminine');
  });

  it('is read from its noun on', () => {
    const { line, at } = lastLineOf('Acudió la alcaldesa de Lugo.');
    expect(roleFrom(line.tokens, at('alcaldesa'))).toEqual({
      head: 'alcaldesa',
      words: new Set(['alcaldesa', 'lugo']),
      gender: 'feminine',
    });
  });
});

describe('an office by several words', () => {
  it('is one noun’s too', () => {
    expect(heads('Habló la jefa del Ejecutivo, Ana Ruiz.')).toEqual(['jefa', 'mandataria']);
    const plain: Role = { head: 'vecina', words: new Set(['vecina']) };
    expect(withOffice(plain)).toEqual([plain]);
  });
});

it('«de» leads to what begins after it, past an article', () => {
  const { line, at } = lastLineOf('El alcalde de Lugo y el del Bierzo vieron la casa de la Roja.');
  expect(['Lugo', 'Bierzo', 'Roja', 'casa'].map((word) => hangsOnDe(line.tokens, at(word)))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
