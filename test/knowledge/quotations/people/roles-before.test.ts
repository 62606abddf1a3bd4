// What the text calls somebody before the name.
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../knowledge/quotations/people/role.ts';
import { hangsOnDe, rolesBefore } from '../../../../knowledge/quotations/people/roles-before.ts';
import { lastLineOf } from '../last-line.ts';

/** Beside the name from one word to another. */
function beside(sentence: string, first: string, last: string): Role[] {
  const { line, at } = lastLineOf(sentence);
  return rolesBefore(line.tokens, { from: at(first), to: at(last) + 1 });
}

const heads = (sentence: string, first = 'Ana', last = 'Ruiz') =>
  beside(sentence, first, last).map(({ head }) => head);

describe('before the name', () => {
  it.each([
    ['Habló la alcaldesa, Ana Ruiz.', ['alcaldesa']],
    ['Habló la concejala de Hacienda Ana Ruiz.', ['concejala']],
    ['Habló la vecina de la directora, Ana Ruiz.', ['vecina']],
    ['Habló la asesora de la directora Ana Ruiz.', ['directora']],
    ['Habló Dra. Ana Ruiz.', ['doctora']],
    ['Habló la alcaldesa, sor Ana Ruiz.', ['monja', 'alcaldesa']],
    ['Habló la alcaldesa de Lucena (Córdoba), Ana Ruiz.', ['alcaldesa']],
    ['Habló la exalcaldesa de Lucena (Córdoba) Ana Ruiz.', ['exalcaldesa']],
    ['Habló la jueza central, la bogotana Ana Ruiz.', ['bogotana', 'jueza']],
    ['Habló su sobrina, la notaria Ana Ruiz.', ['notaria', 'sobrina']],
    ['Habló aquella repitente, Ana Ruiz.', ['repitente']],
    ['Habló la gerente general, Ana Ruiz.', ['gerente']],
    ['Habló la alcaldesa, Ana Ruiz (PP), de la obra.', ['alcaldesa']],
    ['Habló la alcaldesa —Ana Ruiz— de la obra.', ['alcaldesa']],
    ['La abogada y alcaldesa de Lugo Ana Ruiz calló.', ['abogada', 'alcaldesa']],
    ['La recién nombrada fiscal, Ana Ruiz, calló.', ['fiscal']],
    ['La consejera y candidata a la reelección, Ana Ruiz, calló.', ['consejera', 'candidata']],
    ['Como alcaldesa de Lugo, Ana Ruiz calló.', ['alcaldesa']],
    ['En su calidad de alcaldesa, Ana Ruiz calló.', ['alcaldesa']],
    ['La presidenta de la Federación de Vecinos (Fedeve) del Sur, Ana Ruiz, calló.', ['presidenta']],
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

it('«de» leads to what begins after it, past an article', () => {
  const { line, at } = lastLineOf('El alcalde de Lugo y el del Bierzo vieron la casa de la Roja.');
  expect(['Lugo', 'Bierzo', 'Roja', 'casa'].map((word) => hangsOnDe(line.tokens, at(word)))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
