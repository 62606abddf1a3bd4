import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syllables } from '../../../src/card/hyphenate.ts';

describe('where Spanish words are parted', () => {
  // Two letters alone on the next line would be too few.
  it.each([
    ['responsabilidad', 'res-pon-sa-bi-li-dad'],
    ['desgraciadamente;', 'des-gra-cia-da-mente;'],
    ['(administración)', '(ad-mi-nis-tra-ción)'],
    ['guerrilla', 'gue-rri-lla'],
    ['construcción', 'cons-truc-ción'],
    ['cigüeñas', 'ci-güe-ñas'],
    ['ayuntamiento', 'ayun-ta-miento'],
  ])('%s: %s', (word, parted) => {
    expect(syllables(word)).toEqual(parted.split('-'));
  });

  it.each([
    'casa',
    'Pyongyang',
    'OTAN',
    'UNESCO',
    'kilómetros/hora',
    'https://ejemplo.es/direccion',
    'a@correo.es',
  ])('«%s» stays whole', (word) => {
    expect(syllables(word)).toEqual([word]);
  });

  it('never changes a letter, whatever the word', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeiouáüñrrllchbcdg-.,;¿»'), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'grapheme' })), (word) => {
        fc.pre(!word.includes('\u00ad'));
        expect(syllables(word).join('')).toBe(word);
      }),
    );
  });
});
