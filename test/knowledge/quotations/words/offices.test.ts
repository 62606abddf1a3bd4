// Offices of several words stand for one noun, and lead to whoever holds them.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import data from '../../../../knowledge/quotations/words/offices.json' with { type: 'json' };
import { officeOf } from '../../../../knowledge/quotations/words/offices.ts';
import { articleOf } from '../article-of.ts';

const speakersOf = (body: string) => quotationsOf(articleOf(body)).map(({ speaker }) => speaker);

describe('an office of several words', () => {
  it('has a noun of its holder’s gender, and keeps what else is said of it', () => {
    expect(officeOf(['jefa', 'gobierno', 'Hungría'], 'feminine')).toMatchObject({
      noun: 'mandataria',
      rest: ['Hungría'],
    });
    expect(officeOf(['jefe', 'comunal'], 'masculine')).toMatchObject({ noun: 'alcalde', rest: [] });
    expect(officeOf(['jefe', 'bomberos'], 'masculine')).toBeUndefined();
  });

  it.each([
    ['La primera ministra, Ona Balt, dimitió. La jefa del Ejecutivo pidió «calma».', 'Ona Balt'],
    ['El alcalde Raúl Soto llegó tarde. El jefe comunal habló de «urgencia».', 'Raúl Soto'],
    [
      'La ministra de Salud, Elsa Prado, calló. «Ya veremos», dijo luego la secretaria de Estado.',
      'Elsa Prado',
    ],
    ['El jefe de la diplomacia letona, Janis Kalns, votó. El ministro báltico pidió «orden».', 'Janis Kalns'],
    [
      'El portavoz, Quim Roca, habló de «rencor»; su jefe de filas, de «error».',
      'Quim Roca',
      'su jefe de filas',
    ],
  ])('leads to its holder: %s', (body, ...speakers) => {
    expect(speakersOf(body)).toEqual(speakers);
  });
});

describe('offices.json', () => {
  it('words each office once, with at least two words in lower case', () => {
    const worded = data.offices.flatMap((office) => office.worded);
    expect(worded.filter((one, index) => worded.indexOf(one) !== index)).toEqual([]);
    for (const one of worded) expect(one).toMatch(/^\p{Ll}+(?: \p{Ll}+)+$/u);
  });
});
