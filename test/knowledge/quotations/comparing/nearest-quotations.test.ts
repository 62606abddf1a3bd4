import { describe, expect, it } from 'vitest';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';
import { Nearest } from '../../../../knowledge/quotations/comparing/nearest-quotations.ts';

const printed = [
  'Perdimos porque dejamos de jugar',
  'Es realmente un documento innovador',
  'El agua no es una mercancía',
  'La nieve llegó antes de lo previsto',
  'Esperamos quince años',
];
const nearest = new Nearest(printed.map(wordsToCompare));

function offered(
  typed: string,
  meanings: (key: string) => string[] = () => [],
  within = (_: number) => true,
) {
  return nearest.placesFor(wordsToCompare(typed), meanings, within).map((place) => printed[place]);
}

describe('the nearest quotations', () => {
  it('are those of which what was typed is a translation', () => {
    expect(offered('we lost because we stopped playing')[0]).toBe(printed[0]);
    expect(offered('the snow came earlier')[0]).toBe(printed[3]);
  });

  it('are those of which it is a paraphrase, or a slip', () => {
    expect(offered('un texto novedoso')[0]).toBe(printed[1]);
    expect(offered('la mercnacia', () => ['mercancia'])[0]).toBe(printed[2]);
  });

  it('are none for what has one word of many in common, or none', () => {
    expect(offered('el agua del puerto bajó mucho este verano')).toEqual([]);
    expect(offered('zanahorias con patatas')).toEqual([]);
    expect(offered('')).toEqual([]);
  });

  it('are none where several words lead to one and the same', () => {
    expect(offered('la amistad durará mil años')).toEqual([]);
  });

  it('keep within what is looked at', () => {
    expect(
      offered(
        'we lost because we stopped playing',
        () => [],
        (place) => place > 0,
      ),
    ).not.toContain(printed[0]);
  });
});
