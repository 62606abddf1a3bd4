import { describe, expect, it } from 'vitest';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';
import { foundWithin } from '../../../../knowledge/quotations/comparing/quotation-within.ts';

const PRINTED = 'Hoy dormimos tranquilos, mañana ya veremos si vuelven las máquinas';

function found(typed: string, printed = PRINTED, isTold = false) {
  const within = foundWithin(wordsToCompare(typed), wordsToCompare(printed), isTold);
  return within && { ...within, words: typed.slice(within.place.start, within.place.end) };
}

describe('the words of a quotation in a message', () => {
  it('are found whatever stands around them', () => {
    expect(found('che quien era la que decía hoy dormimos tranquilos en la tele?')).toMatchObject({
      words: 'hoy dormimos tranquilos',
      begins: true,
      ends: true,
      closes: false,
    });
  });

  it('tell whether they are all of it', () => {
    expect(found(`oigan, ${PRINTED.toLowerCase()}, quien fue`)).toMatchObject({ opens: true, closes: true });
  });

  it('do not end as it does where it goes on', () => {
    expect(found('dijo que ya veremos si vuelven mañana')).toMatchObject({ begins: false, ends: false });
  });

  it('are not found in a few that stand anywhere', () => {
    expect(found('mañana hay que ver las obras')).toBeNull();
  });

  it('are not found beside a word that stands for another', () => {
    expect(found('en dos cuotas y sin indexar', 'en doce cuotas y sin indexar')).toBeNull();
  });

  it('are all of it without what a quotation begins with and does not say', () => {
    expect(found('el agua se va despacio, no?', 'Pero el agua se va despacio')).toMatchObject({
      opens: true,
    });
    expect(found('el agua se va despacio, no?', 'Aquí el agua se va despacio')).toMatchObject({
      opens: false,
    });
  });

  it('end before small words that begin a question', () => {
    const printed = 'Se fue durmiendo sin molestar, como vivió';
    expect(found('se fue durmiendo sin molestar, como se llama ella', printed)?.words).toBe(
      'se fue durmiendo sin molestar',
    );
  });

  it('may be the clause that a mark sets apart', () => {
    expect(found('le dijo que ya no le mueva tanto', 'Licenciada, ya no le mueva')).toMatchObject({
      words: 'ya no le mueva',
    });
  });

  it('may be told in another person', () => {
    const typed = 'dijo que no piden ni un euro más';
    expect(found(typed, 'No pedimos ni un euro más', true)).toMatchObject({
      words: 'no piden ni un euro más',
    });
  });

  it('are all of it without whom it is said to', () => {
    expect(found('decía que el que espera aquí gana', 'Señorías, el que espera aquí gana')).toMatchObject({
      opens: true,
    });
    expect(found('decía que el que espera aquí gana', 'Nunca, el que espera aquí gana')).toMatchObject({
      opens: false,
    });
  });

  it('begin with the verb that helps the first of them', () => {
    const typed = 'dijo que ella había votado la rendición de cuentas';
    expect(found(typed, 'votó la rendición de cuentas', true)).toMatchObject({
      words: 'había votado la rendición de cuentas',
      opens: true,
    });
  });
});
