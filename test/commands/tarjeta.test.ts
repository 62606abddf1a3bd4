import { describe, expect, it } from 'vitest';
import { referToQuotation } from '../../commands/citing/quotation-reference.ts';
import { PAGE } from '../../commands/options/limits.ts';
import { failureIn, fullDesk, resultOf } from './desk.ts';
import { expectVerbatim } from './verbatim.ts';

const desk = await fullDesk();
const all = desk.library.quotations();

describe('a card', () => {
  it('holds the quotation with its speaker, place and source, word for word', async () => {
    for (const quotation of all) {
      const cita = referToQuotation(quotation, desk.library);
      const card = resultOf(await desk.ask('tarjeta', { cita }, { from: 'button' }), 'card');
      expect(card.quotation.text).toBe(quotation.text);
      expect(card.quotation.speaker).toBe(quotation.speaker);
      expect(card.language).toBe('es');
      expectVerbatim(card, desk.library);
    }
  });

  it('leads to the paragraph that the quotation is from', async () => {
    const [quotation] = all;
    if (!quotation) throw new Error('no quotations');
    const cita = referToQuotation(quotation, desk.library);
    const { actions } = resultOf(await desk.ask('tarjeta', { cita }, { from: 'button' }), 'card');
    expect(actions).toEqual([
      {
        label: 'context',
        reply: 'private',
        request: {
          command: 'parrafo',
          options: {
            articulo: desk.library.article(quotation.article)?.key,
            numero: quotation.at.paragraph,
          },
        },
      },
    ]);
  });

  it('of what is not there says that the button is out of date', async () => {
    expect(failureIn(await desk.ask('tarjeta', { cita: 'a1b2c3.1.0f9e8d' }, { from: 'button' }))).toEqual({
      code: 'button.stale',
    });
  });

  it('can be asked for of each quotation on a page of /citas, and only of those', async () => {
    const { quotations, actions, page } = resultOf(await desk.ask('citas', { pagina: 2 }), 'quotations');
    expect(page.pages).toBeGreaterThan(1);
    const shown = quotations.slice(PAGE.quotations, PAGE.quotations * 2);
    const cards = actions.filter(({ label }) => label === 'card');
    expect(cards.map(({ choice }) => choice)).toEqual(
      shown.map(({ text, speaker }) => ({ text, about: speaker })),
    );
    for (const [index, { request }] of cards.entries()) {
      const card = resultOf(await desk.ask(request.command, request.options, { from: 'button' }), 'card');
      expect(card.quotation).toEqual(shown[index]);
    }
  });

  it('is not offered of the nearest thing that was printed when the words are nowhere', async () => {
    const nowhere = resultOf(
      await desk.ask('quien-dijo', { cita: 'vamos a bailar en la luna' }),
      'attribution',
    );
    expect(nowhere.verdict).toBe('not-found');
    expect(nowhere.actions.map(({ label }) => label)).not.toContain('card');
  });
});
