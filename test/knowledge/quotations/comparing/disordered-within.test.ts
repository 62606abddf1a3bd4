import { describe, expect, it } from 'vitest';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';
import { disorderedWithin } from '../../../../knowledge/quotations/comparing/disordered-within.ts';

function disordered(typed: string, printed: string) {
  const place = disorderedWithin(wordsToCompare(typed), wordsToCompare(printed));
  return place && typed.slice(place.start, place.end);
}

describe('a clause in another order within a message', () => {
  it('is all from its first word to its last, in whichever form they are', () => {
    expect(
      disordered(
        'el juez dijo que se gana por un verbo y se pierde por una coma, qué tipo',
        'Se gana por una coma y se pierde por un verbo. Lo sé',
      ),
    ).toBe('se gana por un verbo y se pierde por una coma');
    expect(
      disordered(
        'eran doce camellos en esa carpa y ni una persona',
        'Eran doce personas en esa carpa y ni un camello',
      ),
    ).toBe('eran doce camellos en esa carpa y ni una persona');
  });

  it('is none where it is as printed, lacks a word, or lies scattered', () => {
    const printed = 'Se gana por una coma y se pierde por un verbo';
    expect(disordered('dijo que se gana por una coma y se pierde por un verbo', printed)).toBeNull();
    expect(disordered('se pierde por una coma y se gana', printed)).toBeNull();
    expect(
      disordered(
        'un verbo se pierde en la carta larga de la señora, y una coma en otra se gana siempre',
        printed,
      ),
    ).toBeNull();
  });
});
