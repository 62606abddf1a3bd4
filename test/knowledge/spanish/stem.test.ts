import { describe, expect, it } from 'vitest';
import { stemsOf } from '../../../knowledge/spanish/stem.ts';

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
  ])('make %s and %s forms of one word', (a, b) => {
    expect(areForms(a, b)).toBe(true);
  });

  it.each([
    ['paz', 'pan'],
    ['tratado', 'firmado'],
    ['país', 'paisaje'],
  ])('keep %s and %s apart', (a, b) => {
    expect(areForms(a, b)).toBe(false);
  });

  it('are the same each time', () => {
    expect(stemsOf('firmaron')).toBe(stemsOf('firmaron'));
  });
});
