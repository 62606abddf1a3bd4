import { describe, expect, it } from 'vitest';
import notDiminutives from '../../../knowledge/spanish/diminutives.json' with { type: 'json' };
import { basesOf } from '../../../knowledge/spanish/diminutives.ts';
import { foldLoosely } from '../../../knowledge/spanish/fold.ts';
import { spanishLexicon as lexicon } from '../../../knowledge/spanish/lexicon.ts';

describe('diminutives', () => {
  it.each([
    ['librito', 'libro'],
    ['casitas', 'casa'],
    ['papelito', 'papel'],
    ['cochecito', 'coche'],
    ['pueblecito', 'pueblo'],
    ['ratoncito', 'raton'],
    ['chiquito', 'chico'],
    ['amiguita', 'amiga'],
    ['pedacito', 'pedazo'],
    ['lucecita', 'luz'],
  ])('lead from %s to %s', (typed, base) => {
    expect(basesOf(typed)).toContain(base);
  });

  it.each(['señorita', 'mosquito', 'bonito', 'bolsillo', 'delito', 'vietnamita', 'cita', 'libro'])(
    'are not seen in %s',
    (word) => {
      expect(basesOf(foldLoosely(word))).toEqual([]);
    },
  );

  it('weigh below the word itself, and only where the word is known', () => {
    const closeness = (typed: string, printed: string) =>
      lexicon.related(typed, false).find(({ key }) => key === printed)?.closeness ?? 0;
    expect(closeness('perrito', 'perro')).toBeGreaterThan(0.5);
    expect(closeness('perrito', 'perro')).toBeLessThan(0.9);
    expect(lexicon.knows('perrito')).toBe(true);
    expect(lexicon.related('zxqwito', false)).toEqual([]);
  });

  it('have exceptions that are folded, end like diminutives and are listed once', () => {
    const { words } = notDiminutives;
    expect(words.map(foldLoosely)).toEqual(words);
    expect(words.filter((word) => !/it[oa]s?$/.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});
