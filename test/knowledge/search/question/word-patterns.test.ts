import { describe, expect, it } from 'vitest';
import { patternsOf } from '../../../../knowledge/search/question/word-patterns.ts';

function stands(pattern: string, text: string): boolean {
  return patternsOf([pattern], { NUM: '\\d+|dos' })?.test(text) ?? false;
}

describe('a pattern of words', () => {
  it('stands where all of its words do, in order and whole', () => {
    expect(stands('de que color', 'dime de que color era')).toBe(true);
    expect(stands('de que color', 'de que colores')).toBe(false);
    expect(stands('año', 'antaño')).toBe(false);
  });

  it('may leave out a word after «~», and not the others', () => {
    expect(stands('la ~gran final', 'la final')).toBe(true);
    expect(stands('la ~gran final', 'la gran final')).toBe(true);
    expect(stands('la ~gran final', 'la')).toBe(false);
  });

  it('has up to three words of any kind at «*», within one clause', () => {
    expect(stands('ganó * ayer', 'ganó ayer')).toBe(true);
    expect(stands('ganó * ayer', 'ganó a los tres ayer')).toBe(true);
    expect(stands('ganó * ayer', 'ganó a todos los otros ayer')).toBe(false);
    expect(stands('ganó * ayer', 'ganó. Y ayer')).toBe(false);
  });

  it('does not stand behind a word with «!»', () => {
    expect(stands('!en que parte', 'que parte')).toBe(true);
    expect(stands('!en que parte', 'en que parte')).toBe(false);
  });

  it('has parts by their names in capitals, and spaces within brackets', () => {
    expect(stands('NUM años', 'hace dos años')).toBe(true);
    expect(stands('NUM (?:años y )?meses', '3 años y meses')).toBe(true);
    expect(stands('NUM (?:años y )?meses', '3 meses')).toBe(true);
  });

  it('is none where there are none', () => {
    expect(patternsOf([], {})).toBeUndefined();
  });
});
