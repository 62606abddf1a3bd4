import { describe, expect, it } from 'vitest';
import {
  isNumber,
  isSameNumber,
  numberAt,
  numberByEar,
  numberOf,
} from '../../../knowledge/spanish/numbers.ts';

describe('a number', () => {
  it.each([
    ['doce', 12],
    ['12', 12],
    ['1.200', 1200],
    ['14,200', 14_200],
    ['60 000', 60_000],
    ['11,4', 11.4],
    ['3.500,50', 3500.5],
    ['casa', undefined],
    ['1º', undefined],
  ])('%s is %s', (key, value) => {
    expect(numberOf(key)).toBe(value);
  });

  it.each([
    ['cuarenta y dos barcos', 3, 42],
    ['ciento ochenta y cuatro escalones', 4, 184],
    ['seis mil vehículos', 2, 6000],
    ['mil doscientos pesos', 2, 1200],
    ['11,4 millones de euros', 2, 11_400_000],
    ['2,3 millones', 2, 2_300_000],
    ['dos millones quinientos mil', 4, 2_500_000],
    ['mil millones', 2, 1_000_000_000],
    ['un millón', 2, 1_000_000],
  ])('of several words is read whole: %s', (text, length, value) => {
    expect(numberAt(text.replace('ó', 'o').split(' '), 0)).toEqual({ length, value });
  });

  it.each(['doce barcos', 'un 25', 'uno y otro', 'tres y cuatro', 'primero segundo', 'y dos', ''])(
    'of one word, or none, is left as it stands: %s',
    (text) => {
      expect(numberAt(text.split(' '), 0)).toBeUndefined();
    },
  );

  it('is the same in figures and in words, and another when its value is another', () => {
    expect(isSameNumber('12', 'doce')).toBe(true);
    expect(isSameNumber('1.200', '1200')).toBe(true);
    expect(isSameNumber('1', 'un')).toBe(true);
    expect(isSameNumber('doce', 'trece')).toBe(false);
    expect(isSameNumber('un', 'primero')).toBe(false);
    expect(isSameNumber('casa', 'casa')).toBe(false);
  });

  it('is not what is mostly an article', () => {
    expect([isNumber('una'), isNumber('dos'), isNumber('7'), isNumber('casa')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('a number spelt by ear', () => {
  it('is known by its sound, where it is no word', () => {
    expect(numberByEar('sinco')).toBe('cinco');
    expect(numberByEar('zero')).toBe('cero');
    expect(numberByEar('cinco')).toBeUndefined();
    expect(numberByEar('mesa')).toBeUndefined();
  });
});
