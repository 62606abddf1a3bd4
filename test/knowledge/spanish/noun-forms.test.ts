import { describe, expect, it } from 'vitest';
import { nounFormsOf } from '../../../knowledge/spanish/noun-forms.ts';

describe('the forms of a noun', () => {
  it.each([
    ['perro', ['perro', 'perros']],
    ['pez', ['pez', 'peces']],
    ['avión', ['avion', 'aviones']],
    ['jabalí', ['jabali', 'jabalis', 'jabalies']],
    ['francés', ['frances', 'franceses']],
    ['gas', ['gas', 'gases']],
    ['lunes', ['lunes']],
    ['medio de transporte', ['medio de transporte']],
  ])('of %s are %j', (noun, forms) => {
    expect(nounFormsOf(noun)).toEqual(forms);
  });

  it.each([
    ['abogado', ['abogado', 'abogados', 'abogada', 'abogadas']],
    ['escritor', ['escritor', 'escritores', 'escritora', 'escritoras']],
    ['guardián', ['guardian', 'guardianes', 'guardiana', 'guardianas']],
    ['dentista', ['dentista', 'dentistas']],
  ])('of %s, of both genders, are %j', (noun, forms) => {
    expect(nounFormsOf(noun, true)).toEqual(forms);
  });
});
