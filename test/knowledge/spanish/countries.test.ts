import { expect, it } from 'vitest';
import { isCountry } from '../../../knowledge/spanish/countries.ts';

it.each(['turquía', 'argentina', 'bruselas'])(
  'a country and its capital speak for whoever governs: %s',
  (word) => {
    expect(isCountry(word)).toBe(true);
  },
);

it.each(['turquia', 'Turquía', 'argentino', 'alcaldesa', ''])(
  'is asked in lower case with accents: «%s»',
  (word) => {
    expect(isCountry(word)).toBe(false);
  },
);
