// What /quien-dijo suggests while somebody types, and that it comes back as the quotation chosen.
import { beforeAll, describe, expect, it } from 'vitest';
import { articleFrom, treaty } from '../articles.ts';
import { type Desk, deskOf, fullDesk, resultOf } from './desk.ts';
import { treatyQuotations } from './treaty-quotations.ts';
import { whoSaid } from './who-said.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await fullDesk();
});

describe('what /quien-dijo suggests', () => {
  it('comes back as the quotation that was chosen, in every article', async () => {
    for (const { slug } of desk.library.articles) {
      const articulo = { articulo: slug };
      for (const { value } of desk.suggest('quien-dijo', 'cita', '', articulo)) {
        const { verdict, quotation } = await whoSaid(desk, value, slug);
        expect([verdict, quotation?.article]).toEqual(['exact', slug]);
      }
    }
  });

  it('comes back when it is short, long, broken over lines, within marks, like asking, or said twice', async () => {
    const long = 'no dejaremos de reparar las barcas '.repeat(5).trim();
    const harbour = deskOf([
      articleFrom(`---
titulo: El pleno
fecha: 2024-01-02
---

«Sí», dijo Marta Ríos.

«Mi padre me decía “ven conmigo” y yo iba», recordó Marta Ríos.

«Lo de que no hay dinero es mentira», añadió Marta Ríos.

«Apoyo a
los vecinos de siempre», dijo Marta Ríos. «${long}», prometió Marta Ríos.

«Estamos muy contentos», dijo Marta Ríos. «Estamos muy contentos», dijo Luis Vega.
`),
    ]);
    const quotations = harbour.library.quotations();
    expect(quotations).toHaveLength(8);
    const choices = harbour.suggest('quien-dijo', 'cita', '');
    expect(choices).toHaveLength(8);
    for (const [index, { value }] of choices.entries()) {
      const result = resultOf(await harbour.ask('quien-dijo', { cita: value }), 'attribution');
      const { text, speaker } = quotations[index] ?? {};
      expect(result).toMatchObject({ verdict: 'exact', quotation: { text, speaker } });
      expect(result.typed.replace(/\s/g, ' ')).toBe(text?.replace(/\s/g, ' '));
    }
  });

  it('leads from a few words, with or without accents, to the quotation', () => {
    const first = (typed: string) => desk.suggest('quien-dijo', 'cita', typed)[0]?.name;
    expect(first('documento inn')).toBe('Es realmente un documento innovador');
    expect(first('qerido amigo')).toBe('querido amigo del pueblo coreano');
  });

  it('keeps to the article that has been chosen', () => {
    const names = desk.suggest('quien-dijo', 'cita', '', { articulo: treaty }).map(({ name }) => name);
    expect(names).toEqual(treatyQuotations.map(({ text }) => text));
  });
});
