import { describe, expect, it } from 'vitest';
import { FuzzyWords } from '../../../knowledge/search/fuzzy.ts';

const words = ['tratado', 'trato', 'municiones', 'misiles', 'apoyo', 'paz', 'pan', 'alimentacion', '2022'];

function meant(typed: string): string[] {
  const fuzzy = new FuzzyWords();
  for (const word of words) fuzzy.add(word);
  return fuzzy.similarTo(typed).map(({ id }) => words[id] ?? '');
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
});
