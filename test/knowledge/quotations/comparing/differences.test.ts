import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../knowledge/quotations/comparing/compare.ts';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';

function told(typed: string, printed: string): string[] {
  const { verdict, differences } = compare(wordsToCompare(typed), wordsToCompare(printed));
  expect(verdict).toBe('altered');
  return differences.map((one) => `${one.typed} → ${one.printed}`);
}

describe('what differs from what was printed', () => {
  it.each([
    ['yo no vendo mi parcela', 'Yo no vendo mi tierra, la heredé de mi abuela', 'parcela → tierra'],
    ['madrugamos mucho y llegamos', 'madrugamos mucho, pero llegamos', 'y → pero'],
    ['le querían hundir vivo', 'me querían hundir vivo', 'le → me'],
    [
      'hablamos con los vecinos barbudos',
      'Hablamos con los vecinos de la plaza y nadie más',
      'barbudos → de la plaza',
    ],
  ])('is what was printed beside what was typed in its place: «%s»', (typed, printed, due) => {
    expect(told(typed, printed)).toEqual([due]);
  });

  it.each([
    [
      'nadie cruza el puente con niebla y prisa',
      'con niebla y prisa nadie cruza el puente',
      'nadie cruza el puente con niebla y prisa → con niebla y prisa nadie cruza el puente',
    ],
    [
      'Primero se venden los barcos y luego se arregla el muelle; aquí es así',
      'Primero se arregla el muelle y luego se venden los barcos; aquí es así',
      'venden los barcos y luego se arregla el muelle → arregla el muelle y luego se venden los barcos',
    ],
  ])(
    'shows words that stand elsewhere in the quotation in both their places: «%s»',
    (typed, printed, due) => {
      expect(told(typed, printed)).toEqual([due]);
    },
  );

  it('is what is missing, where the last words are the quotation’s', () => {
    expect(told('Cavamos un pozo y no había barro', 'Cavamos un pozo y no había pozo, había barro')).toEqual([
      ' → pozo había',
    ]);
  });

  it('leaves out of a difference what is the same on both sides', () => {
    expect(told('Allí hubo ricos y pobres', 'Allí no hay ricos ni pobres, hay vecinos')).toEqual([
      'hubo → no hay',
      'y → ni',
    ]);
  });

  it('is nothing printed where there was nothing printed', () => {
    expect(told('chantaje nuclear', 'chantaje')).toEqual(['nuclear → ']);
    expect(told('no vendo mi tierra heredada', 'Yo no vendo mi tierra. Vendo pan')).toEqual(['heredada → ']);
  });

  it('calls no word surplus that the quotation has and that was typed but once', () => {
    const words = ['muelle', 'barco', 'niebla', 'puente', 'prisa', 'limón', 'tierra', 'vecino'];
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 4 }), fc.nat(), (printed, seed) => {
        const typed = printed.map((_, at) => printed[(at + seed) % printed.length] ?? '');
        const held = compare(wordsToCompare(typed.join(' ')), wordsToCompare(printed.join(' ')));
        const surplus = held.differences.filter((one) => one.printed === '');
        expect(surplus).toEqual([]);
      }),
    );
  });
});
