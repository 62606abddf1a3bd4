// The dateline of a piece of news, and what is none.
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../knowledge/quotations/finding/find-quotations.ts';
import { datelineLength } from '../../../knowledge/reading/dateline.ts';
import { articleOf } from '../quotations/article-of.ts';

describe('a dateline', () => {
  it.each([
    ['Riga, 4 mar (EFE).- ', 'El primer ministro dimitió.'],
    ['SAN SALVADOR.- ', 'La Asamblea votó.'],
    ['SAN SALVADOR. ', 'Ana Ruiz aprendió a contar de niña.'],
    ['QUITO (AP) — ', 'Un juez falló.'],
    ['VILLA ALTA, Oax.– ', 'Llovió toda la noche.'],
    ['MADRID, 9 Nov. (Agencia Sur) - ', 'La ministra negó todo.'],
    ['Santa Fe de la Vera, 3 de mayo de 2024 (ANS).- ', 'El río bajó.'],
  ])('«%s» ends before the news', (dateline, news) => {
    expect(datelineLength(dateline + news)).toBe(dateline.length);
  });

  it.each([
    'Ana Ruiz — portavoz del sindicato — dimitió.',
    'El País — dijo — cambia.',
    'La Habana baila.',
    'ONU. La sede cierra.',
  ])('is not what begins «%s»', (text) => {
    expect(datelineLength(text)).toBe(0);
  });

  it('names nobody who speaks', () => {
    const body =
      'SAN JOSÉ (ACN) — La economista Rosa Lira ganó ayer y prometió gobernar «con la puerta abierta».';
    expect(quotationsOf(articleOf(body)).map(({ speaker }) => speaker)).toEqual(['Rosa Lira']);
  });
});
