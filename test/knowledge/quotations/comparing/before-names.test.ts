import { expect, it } from 'vitest';
import { goesBeforeNames } from '../../../../knowledge/quotations/comparing/before-names.ts';

it.each(['dona', 'senora', 'alcaldesa', 'secretaria', 'salud', 'dra', 'informatica'])(
  'a courtesy, a title, an office and what it is of may go before a name: %s',
  (word) => {
    expect(goesBeforeNames(word)).toBe(true);
  },
);

it.each(['doña', 'Alcaldesa', 'ana', 'mesa', ''])(
  'no other word may, nor one with its accents: «%s»',
  (word) => {
    expect(goesBeforeNames(word)).toBe(false);
  },
);
