import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldAllLoosely, foldLoosely } from '../../../knowledge/spanish/fold.ts';

describe('folding', () => {
  it('takes case and accents away and keeps ñ', () => {
    expect(fold('Año de ÁVILA, pingüino')).toBe('año de avila, pinguino');
  });

  it('treats composed and decomposed letters alike', () => {
    expect(fold('Año ÁVILA'.normalize('NFD'))).toBe('año avila');
  });

  it('forgives ñ where it searches', () => {
    expect(foldLoosely('España')).toBe('espana');
  });

  it('folds each of several, and keeps a list in which nothing changes', () => {
    const plain = ['acuerdo', 'mala fe'];
    expect(foldAllLoosely(plain)).toBe(plain);
    expect(foldAllLoosely(['acuerdo', 'Unión', 'año'])).toEqual(['acuerdo', 'union', 'ano']);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
