// Where a town is, in brackets behind it, is no person’s name.
import { expect, it } from 'vitest';
import { placeInBrackets } from '../../../../knowledge/quotations/sentences/place-in-brackets.ts';
import { lastLineOf } from '../last-line.ts';

const isPlace = (sentence: string) => {
  const { line, at } = lastLineOf(sentence);
  const opening = at('(');
  return placeInBrackets(line.tokens, opening + 1) !== null;
};

it.each([
  'El alcalde de Torrija (Guadalajara), Ramiro Peñas, calló.',
  'El alcalde de Torrija (Guadalajara) Ramiro Peñas calló.',
  'La alcaldesa de Villarta (Ciudad Real) calló.',
  'El portavoz (Cs) calló.',
])('a place: %s', (sentence) => {
  expect(isPlace(sentence)).toBe(true);
});

it.each([
  'La alcaldesa (Inés Peñas) calló.',
  'La alcaldesa (Yarelva Ruiz) calló.',
  'La alcaldesa (en la imagen) calló.',
  'La alcaldesa (Inés Peñas, de Lugo) calló.',
])('no place: %s', (sentence) => {
  expect(isPlace(sentence)).toBe(false);
});
