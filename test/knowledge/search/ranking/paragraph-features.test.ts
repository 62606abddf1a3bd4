import { describe, expect, it } from 'vitest';
import { articleFrom, articleOf } from '../../../articles.ts';
import { featuresIn, featuresOf, indexed } from '../indexed.ts';

describe('what speaks for a whole paragraph', () => {
  it('is what stands in title, lead, other paragraphs and editors’ questions beyond its paragraph', () => {
    const article = articleFrom(`---
titulo: Naufragio
fecha: 2024-01-01
preguntas:
  - pregunta: ¿Hubo supervivientes?
    parrafo: 2
---

La barcaza encalló. Nadie sabía.

Todos vieron el faro.

El capitán calló.`);
    const small = indexed(article, articleOf('Llueve.'));
    const own = (text: string) => featuresIn(small, text).at(-1);
    expect(own('faro naufragio')?.title).toBeGreaterThan(0);
    expect(own('faro barcaza')?.lead).toBeGreaterThan(0);
    expect(own('faro capitán')?.article).toBeGreaterThan(0);
    expect(own('faro supervivientes')?.hint).toBeGreaterThan(0);
    expect(own('faro naufragio')?.titleAll).toBeGreaterThan(0);
    expect(own('faro barcaza')?.leadAll).toBeGreaterThan(0);
    const alone = own('faro');
    expect([alone?.titleAll, alone?.leadAll]).toEqual([0, 0]);
    expect([alone?.title, alone?.lead, alone?.article, alone?.hint]).toEqual([0, 0, 0, 0]);
    expect(alone?.articleOften).toBeGreaterThan(0);
  });

  it('is how often its paragraph says it, less in a long one', () => {
    const [twice, once, long] = featuresOf(
      'barco',
      'El barco vio otro barco.',
      'El barco vio otra nube.',
      'El barco vio gente, puertos, montañas, ríos, bosques, ciudades y plazas.',
    );
    expect(twice?.paragraphOften).toBeGreaterThan(once?.paragraphOften ?? 0);
    expect(once?.paragraphOften).toBeGreaterThan(long?.paragraphOften ?? 0);
  });
});
