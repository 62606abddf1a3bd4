import { describe, expect, it } from 'vitest';
import { stemsOf } from '../../../knowledge/spanish/stem.ts';
import exceptions from '../../../knowledge/spanish/stem-exceptions.json' with { type: 'json' };

function areForms(a: string, b: string): boolean {
  return stemsOf(a).some((stem) => stemsOf(b).includes(stem));
}

describe('stems', () => {
  it.each([
    ['firmó', 'firmaron'],
    ['firmo', 'firmaron'],
    ['cooperación', 'cooperaciones'],
    ['cooperacion', 'cooperaciones'],
    ['invasión', 'invasion'],
    ['país', 'paises'],
    ['rusa', 'rusos'],
    ['convertirá', 'convertir'],
    ['yanqui', 'yanquis'],
    ['España', 'espana'],
    ['deportista', 'deportes'],
    ['genero', 'géneros'],
    ['genero', 'generar'],
    ['Números', 'numero'],
    ['comunicación', 'comunicar'],
  ])('make %s and %s forms of one word', (a, b) => {
    expect(areForms(a, b)).toBe(true);
  });

  it.each([
    ['paz', 'pan'],
    ['tratado', 'firmado'],
    ['país', 'paisaje'],
    ['deportes', 'deportaron'],
    ['manifestaciones', 'manifestó'],
    ['manifestacion', 'manifestar'],
    ['partido', 'partes'],
    ['casas', 'casos'],
    ['casas', 'casarse'],
    ['puertos', 'puerta'],
    ['género', 'generar'],
    ['creó', 'creyó'],
    ['comunidades', 'comunicación'],
    ['universidad', 'universo'],
  ])('keep %s and %s apart', (a, b) => {
    expect(areForms(a, b)).toBe(false);
  });

  it('are the same each time', () => {
    expect(stemsOf('firmaron')).toBe(stemsOf('firmaron'));
  });
});

describe('the exceptions of stems', () => {
  const apart = Object.entries(exceptions.apart);
  const forms = [...apart, ...Object.entries(exceptions.joined)].flatMap(([, list]) => list);

  it('are lower-case words, composed, each listed once, a lemma among its forms', () => {
    expect(forms.filter((form) => !/^\p{Ll}+$/u.test(form) || form !== form.normalize('NFC'))).toEqual([]);
    expect(new Set(forms).size).toBe(forms.length);
    expect(apart.filter(([lemma, list]) => !list.includes(lemma))).toEqual([]);
  });

  it('make all forms of a word one, and the forms of no two', () => {
    const stems = apart.map(([, list]) => new Set(list.map((form) => stemsOf(form)[0])));
    expect(stems.filter(({ size }) => size !== 1)).toEqual([]);
    expect(new Set(stems.flatMap((each) => [...each])).size).toBe(apart.length);
  });
});
