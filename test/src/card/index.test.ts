import { afterEach, describe, expect, it, vi } from 'vitest';
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

const SOON = { warmAfterMs: 10, idleMs: 50 };

function counting(times = { warmAfterMs: 10, idleMs: 60_000 }) {
  const counts = { loads: 0, draws: 0, closed: 0 };
  const losing: (() => void)[] = [];
  const open = async (onLost: () => void) => {
    counts.loads += 1;
    losing.push(onLost);
    return {
      warm: async () => {
        counts.draws += 1;
      },
      draw: async ({ text }: CardContent) => {
        counts.draws += 1;
        if (text === 'mal') throw new Error('no');
        return Buffer.from(text);
      },
      close: () => {
        counts.closed += 1;
      },
    };
  };
  return { counts, losing, cards: createCards(open, times) };
}

describe('pictures of quotations', () => {
  it('are loaded for when the first is asked for, and once', async () => {
    const { counts, cards } = counting();
    expect(counts).toEqual({ loads: 0, draws: 0, closed: 0 });
    await Promise.all([cards.picture(content('a')), cards.picture(content('b'))]);
    expect(counts).toEqual({ loads: 1, draws: 2, closed: 0 });
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
    expect(counts).toEqual({ loads: 1, draws: 2, closed: 0 });
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

describe('what draws them', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is made ready once cards have been offered, but not at once', async () => {
    vi.useFakeTimers();
    const { counts, cards } = counting();
    cards.foresee();
    cards.foresee();
    expect(counts.loads).toBe(0);
    await vi.advanceTimersByTimeAsync(SOON.warmAfterMs);
    expect(counts).toEqual({ loads: 1, draws: 1, closed: 0 });
  });

  it('is not made ready twice when a card is asked for meanwhile', async () => {
    vi.useFakeTimers();
    const { counts, cards } = counting();
    cards.foresee();
    await cards.picture(content('a'));
    await vi.advanceTimersByTimeAsync(SOON.warmAfterMs);
    expect(counts).toEqual({ loads: 1, draws: 1, closed: 0 });
  });

  it('is let go when no card has been asked for or offered for a while', async () => {
    vi.useFakeTimers();
    const { counts, cards } = counting(SOON);
    await cards.picture(content('a'));
    await vi.advanceTimersByTimeAsync(SOON.idleMs - 1);
    cards.foresee();
    await vi.advanceTimersByTimeAsync(SOON.idleMs - 1);
    expect(counts.closed).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(counts.closed).toBe(1);
    await cards.picture(content('b'));
    expect(counts.loads).toBe(2);
  });

  it('is replaced when it is lost, and an old loss does not cost the new one', async () => {
    const { counts, losing, cards } = counting();
    await cards.picture(content('a'));
    losing[0]?.();
    await cards.picture(content('b'));
    expect(counts.loads).toBe(2);
    losing[0]?.();
    await cards.picture(content('c'));
    expect(counts.loads).toBe(2);
  });
});
