import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardResult } from '../../../commands/result.ts';
import { ALT, altTextOf, contentOf } from '../../../src/card/content.ts';
import { textsFor } from '../../../src/texts/index.ts';

const es = textsFor('es');
const en = textsFor('en');

const card = (over: Partial<CardResult['quotation']> = {}): CardResult => ({
  kind: 'card',
  language: 'es',
  actions: [],
  quotation: {
    text: 'Ni un paso atrás',
    speaker: 'Marta Ríos',
    cue: 'dijo',
    way: 'name',
    article: 'puerto',
    paragraph: 1,
    sentence: 1,
    context: { text: '«Ni un paso atrás», dijo Ríos.', highlights: [[1, 17]] },
    source: { title: 'El «Puerto Viejo» reabre', outlet: 'El Faro', date: '2023-11-04' },
    ...over,
  },
});
const alt = (result: CardResult, texts = es) => altTextOf(contentOf(result, texts), texts);

describe('what a card says', () => {
  it('is the quotation verbatim, its speaker, and where it was published, in the reader’s language', () => {
    expect(contentOf(card(), es)).toEqual({
      text: 'Ni un paso atrás',
      language: 'es',
      speaker: 'Marta Ríos',
      named: true,
      title: '«El “Puerto Viejo” reabre»',
      outlet: 'El Faro',
      date: '4 de noviembre de 2023',
    });
    expect(contentOf(card(), en).date).toBe('4 November 2023');
  });

  it('names nobody where the article names nobody', () => {
    expect(contentOf(card({ speaker: null }), es)).toMatchObject({
      speaker: 'El artículo no nombra a quien habla',
      named: false,
    });
  });

  it('leaves out what is not known of the article', () => {
    expect(contentOf(card({ source: { title: 'Sin fecha' } }), es)).toMatchObject({ outlet: '', date: '' });
  });
});

describe('its alternative text', () => {
  it('says all that can be seen', () => {
    expect(alt(card())).toBe(
      'Tarjeta con una cita: «Ni un paso atrás» — Marta Ríos. ' +
        'Del artículo «El “Puerto Viejo” reabre», El Faro, 4 de noviembre de 2023.',
    );
    expect(alt(card(), en)).toContain(
      'Card with a quotation: «Ni un paso atrás» — Marta Ríos. From the article',
    );
  });

  it('keeps to Discord’s limit whatever stands on the card, and cuts the quotation from its end', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 3_000 });
    fc.assert(
      fc.property(words, words, words, (text, speaker, title) => {
        const description = alt(card({ text, speaker, source: { title, outlet: title } }));
        expect(description.length).toBeLessThanOrEqual(ALT);
      }),
      { numRuns: 30 },
    );
    const long = alt(card({ text: 'palabra '.repeat(400).trim() }));
    expect(long.length).toBeLessThanOrEqual(ALT);
    expect(long).toContain('palabra […]» — Marta Ríos');
  });
});
