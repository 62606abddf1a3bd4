import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../../src/card/content.ts';
import { createCards } from '../../../src/card/index.ts';

const content = (text: string): CardContent => ({
  text,
  language: 'es',
  speaker: 'Marta Ríos',
  named: true,
  title: '«El puerto»',
  outlet: 'El Faro',
  date: '4 de noviembre de 2023',
});

function counting() {
  const counts = { loads: 0, draws: 0 };
  const load = async () => {
    counts.loads += 1;
    return async ({ text }: CardContent) => {
      counts.draws += 1;
      if (text === 'mal') throw new Error('no');
      return { png: Buffer.from(text), quotation: { size: 92, lines: [], shown: text, cut: false } };
    };
  };
  return { counts, cards: createCards(load) };
}

describe('pictures of quotations', () => {
  it('are loaded for when the first is asked for, and once', async () => {
    const { counts, cards } = counting();
    expect(counts).toEqual({ loads: 0, draws: 0 });
    await Promise.all([cards.picture(content('a')), cards.picture(content('b'))]);
    expect(counts).toEqual({ loads: 1, draws: 2 });
  });

  it('are drawn once, also when asked for twice at a time', async () => {
    const { counts, cards } = counting();
    const [one, two] = await Promise.all([cards.picture(content('a')), cards.picture(content('a'))]);
    expect(one).toBe(two);
    await cards.picture(content('a'));
    expect(counts.draws).toBe(1);
  });

  it('are told apart by all that stands on them', async () => {
    const { counts, cards } = counting();
    await cards.picture(content('a'));
    await cards.picture({ ...content('a'), date: '4 November 2023' });
    expect(counts.draws).toBe(2);
  });

  it('are forgotten in the end', async () => {
    const { counts, cards } = counting();
    for (let number = 0; number < 40; number += 1) await cards.picture(content(`${number}`));
    await cards.picture(content('0'));
    await cards.picture(content('39'));
    expect(counts.draws).toBe(41);
  });

  it('that fail are tried again, without loading again', async () => {
    const { counts, cards } = counting();
    await expect(cards.picture(content('mal'))).rejects.toThrow('no');
    await expect(cards.picture(content('mal'))).rejects.toThrow('no');
    expect(counts).toEqual({ loads: 1, draws: 2 });
  });

  it('load again after loading has failed', async () => {
    let loads = 0;
    const cards = createCards(async () => {
      loads += 1;
      throw new Error('missing');
    });
    await expect(cards.picture(content('a'))).rejects.toThrow('missing');
    await expect(cards.picture(content('a'))).rejects.toThrow('missing');
    expect(loads).toBe(2);
  });
});
