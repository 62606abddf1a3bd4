import { describe, expect, it } from 'vitest';
import { FuzzyWords } from '../../../../knowledge/search/index/fuzzy.ts';

const words = ['tratado', 'trato', 'municiones', 'misiles', 'apoyo', 'paz', 'pan', 'alimentacion', '2022'];
/** Numbers may be left out, and may go beyond any first room. */
const idOf = (at: number) => at * 300 + 7;
const fuzzy = new FuzzyWords();
words.forEach((word, at) => {
  fuzzy.add(word, idOf(at));
});

function meant(typed: string): string[] {
  return fuzzy.similarTo(typed).map(({ id }) => words[(id - 7) / 300] ?? '');
}

describe('a mistyped word', () => {
  it.each([
    ['tratdo', 'tratado'],
    ['tartado', 'tratado'],
    ['munciones', 'municiones'],
    ['mizyles', 'misiles'],
    ['alimentasion', 'alimentacion'],
    ['apoio', 'apoyo'],
    ['pas', 'paz'],
    ['munisiones', 'municiones'],
  ])('%s leads to %s first', (typed, word) => {
    expect(meant(typed)[0]).toBe(word);
  });

  it.each(['pax', 'zanahoria', '2023', ''])(
    '%s leads nowhere when too short, a figure, or too far',
    (typed) => {
      expect(meant(typed)).toEqual([]);
    },
  );

  it('leads to the same words every time', () => {
    for (const typed of ['tratdo', 'munciones', 'zanahoria', 'tratdo'])
      expect(meant(typed)).toEqual(meant(typed));
    expect(meant('tratdo')[0]).toBe('tratado');
  });

  it('leads to a few words, the closest first, none as close as the word itself', () => {
    for (const typed of ['tratdo', 'trata', 'munisiones', 'mizyles']) {
      const closeness = fuzzy.similarTo(typed).map((similar) => similar.closeness);
      expect(closeness.length).toBeLessThanOrEqual(3);
      expect(closeness).toEqual([...closeness].sort((a, b) => b - a));
      for (const share of closeness) expect(share > 0 && share < 1).toBe(true);
    }
  });

  it('leads to the one with fewer slips first, though it has fewer letter pairs in common', () => {
    const two = new FuzzyWords();
    two.add('puetadro', 0);
    two.add('puerto', 1);
    expect(two.similarTo('puetro').map(({ id }) => id)).toEqual([1, 0]);
  });

  it('leads to words that were added after the first was looked for', () => {
    const growing = new FuzzyWords();
    growing.add('tratado', 0);
    expect(growing.similarTo('munciones')).toEqual([]);
    growing.add('municiones', 5000);
    expect(growing.similarTo('munciones').map(({ id }) => id)).toEqual([5000]);
    expect(growing.similarTo('tratdo').map(({ id }) => id)).toEqual([0]);
  });
});
