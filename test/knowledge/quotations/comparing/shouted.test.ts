import { describe, expect, it } from 'vitest';
import { shoutedIn } from '../../../../knowledge/quotations/comparing/shouted.ts';

const shouted = (text: string) => shoutedIn(text)?.words ?? null;

describe('what a message sets in capitals', () => {
  it.each([
    ['le preguntaron y respondió EN ALGUNOS y ya??', 'EN ALGUNOS'],
    ['SIN CORONAS, Y SIN DISCURSOS así quiero irme yo', 'SIN CORONAS, Y SIN DISCURSOS'],
    ['quién dijo eso de TENEMOS 12 MESES, la jefa?', 'TENEMOS 12 MESES'],
  ])('is set apart as between marks: %s', (text, words) => {
    expect(shouted(text)).toBe(words);
  });

  it.each([
    'dijo que NADIE firma nada',
    'ITALIA YA NO ESTÁ SOLA de quien',
    'dijo que no TIENEN PRISA esos señores',
    'unos decían EN MARZO y otros EN ABRIL',
    'lo dijo Ana Gil en el pleno',
  ])('is no quotation of one word, of several, denied, or where all is shouted: %s', (text) => {
    expect(shouted(text)).toBeNull();
  });
});
