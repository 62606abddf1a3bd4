import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import data from '../../../../knowledge/search/index/signs.json' with { type: 'json' };
import { SIGN, type Sign, signsOf } from '../../../../knowledge/search/index/signs.ts';
import { wordsOf } from '../../../../knowledge/spanish/words.ts';

/** The words that are a sign of this, as written. */
function found(sign: Sign, text: string): string[] {
  const words = wordsOf(text);
  const signs = signsOf(text, words);
  return words
    .filter((_, at) => ((signs[at] ?? 0) & SIGN[sign]) !== 0)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a sign', () => {
  it.each<[Sign, string, string[]]>([
    ['person', 'Ayer llegó el presidente, Vladimir Putin, a la cumbre.', ['Vladimir', 'Putin']],
    ['person', 'Los líderes firmaron en Pyongyang un acuerdo.', []],
    ['name', 'Los líderes firmaron en Pyongyang un acuerdo.', ['Pyongyang']],
    ['place', 'Los líderes firmaron en Pyongyang un acuerdo.', ['Pyongyang']],
    ['place', 'Ayer habló el presidente Putin.', []],
    ['year', 'La guerra empezó en 2022 con 2.022 soldados y 35 barcos.', ['2022']],
    ['year', 'Desde 1898 y hasta 3015.', ['1898']],
    ['date', 'Llegó en la madrugada del miércoles.', ['madrugada', 'miércoles']],
    ['date', 'They met on Monday.', ['Monday']],
    ['clock', 'Salió a las 10.30 con 3 barcos.', ['10.30']],
    ['clock', 'Empieza a las 20:30, no a las 3:1.', ['20']],
    ['clock', 'Pagó 3.50 euros.', []],
    [
      'person',
      'Habló el Sr. Ledesma con la Dra. García de EE. UU. Ayala lo oyó.',
      ['Ledesma', 'García', 'EE. UU.', 'Ayala'],
    ],
    ['time', 'Volvieron tras la guerra.', ['tras']],
    ['duration', 'Gobernó 40 años el país.', ['40', 'años']],
    ['number', 'Vinieron quince barcos con 3.500 toneladas en 2022.', ['quince', '3.500']],
    ['number', 'Vinieron barcos.', []],
    ['money', 'Costó 3 mil millones de euros.', ['3', 'mil', 'millones']],
    ['money', 'Pagó 50 €, luego $200 y por fin 30 dólares.', ['50', '200', '30']],
    ['money', 'Pagó con euros a 50 marineros.', []],
    ['percent', 'Subió un 30 % y luego el doce por ciento.', ['30', 'doce']],
    ['percent', 'Subió 30 puestos.', []],
    ['cause', 'No salió porque llovía.', ['porque']],
    ['aim', 'Salió para pescar.', ['para']],
    ['manner', 'Entró mediante engaños.', ['mediante']],
  ])('of %s in «%s» is %j', (sign, text, words) => {
    expect(found(sign, text)).toEqual(words);
  });

  it('of a name is no capital that is only there because a sentence begins', () => {
    expect(found('name', 'La cumbre terminó tarde.')).toEqual([]);
    expect(found('name', 'Llegó a la cumbre.')).toEqual([]);
    expect(found('name', 'Enero fue frío.')).toEqual([]);
    expect(found('name', 'Dijo «no». Mañana volverá.')).toEqual([]);
    expect(found('name', '«¿Quién? Nadie», dijo Kim.')).toEqual(['Kim']);
  });

  it('of a name is the name with which a sentence begins', () => {
    expect(found('name', 'Putin llegó tarde.')).toEqual(['Putin']);
  });

  it('of an amount reaches over the words of the number and not over the thing counted', () => {
    expect(found('money', 'Dio 5 barcos por dos millones de euros.')).toEqual(['dos', 'millones']);
  });

  it('is read of any text whatever, one number of 16 bits a word', () => {
    const parts = fc.constantFrom(
      'Putin',
      'en',
      '3',
      'mil',
      '€',
      '%',
      '2022',
      '. ',
      ' ',
      '«',
      'años',
      '10.30',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(parts, { maxLength: 30 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const words = wordsOf(text);
        const signs = signsOf(text, words);
        expect(signs).toHaveLength(words.length);
        for (const bits of signs) {
          expect(bits).toBe(bits & 0xffff);
          if (bits & (SIGN.person | SIGN.place)) expect(bits & SIGN.name).toBe(SIGN.name);
          if (bits & (SIGN.money | SIGN.percent | SIGN.clock)) expect(bits & SIGN.number).toBe(SIGN.number);
        }
      }),
    );
  });
});

describe('the signs', () => {
  it('are a bit each, at most 16 in all', () => {
    const bits = Object.values(SIGN);
    expect(new Set(bits).size).toBe(bits.length);
    for (const bit of bits) {
      expect(Math.log2(bit) % 1).toBe(0);
      expect(bit).toBeLessThan(1 << 16);
    }
  });

  const { about: _, ...lists } = data;
  it.each(Object.entries(lists))('listed as %s are single folded words, each once', (_name, words) => {
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(wordsOf(word).map(({ key }) => key)).toEqual([word]);
  });
});
