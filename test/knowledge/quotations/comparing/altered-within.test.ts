import { describe, expect, it } from 'vitest';
import { alteredWithin } from '../../../../knowledge/quotations/comparing/altered-within.ts';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';

const PRINTED = 'Hoy dormimos tranquilos, mañana ya veremos si vuelven las máquinas';

function altered(typed: string, printed = PRINTED) {
  const within = alteredWithin(wordsToCompare(typed), wordsToCompare(printed));
  return within && typed.slice(within.place.start, within.place.end);
}

describe('an altered quotation in a message', () => {
  it('is all between its first and its last word', () => {
    expect(
      altered(
        'che es cierto que dijo hoy dormimos intranquilos, mañana ya veremos si vuelven las máquinas??',
      ),
    ).toBe('hoy dormimos intranquilos, mañana ya veremos si vuelven las máquinas');
  });

  it('has what was typed for its last words', () => {
    expect(
      altered(
        'dijo el pulso y la manía de rematar bien por fuera, no?',
        'el pulso y la manía de rematar bien por dentro',
      ),
    ).toBe('el pulso y la manía de rematar bien por fuera');
  });

  it('is all of it with another word for one, whatever stands before', () => {
    expect(
      altered('reconoce que la cifra es apenas la mitad del problema, no?', 'apenas la orilla del problema'),
    ).toBe('apenas la mitad del problema');
    expect(altered('la carta llegó pronto, por fax y en gallego', 'tarde, por fax y en gallego')).toBe(
      'pronto, por fax y en gallego',
    );
  });
});
