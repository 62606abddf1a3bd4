import { describe, expect, it } from 'vitest';
import asking from '../../../knowledge/quotations/asking.json' with { type: 'json' };
import { markedStretches, typedQuotation } from '../../../knowledge/quotations/typed-quotation.ts';
import { fold } from '../../../knowledge/spanish/fold.ts';

describe('the quotation within what was typed', () => {
  it.each([
    ['pleno apoyo', 'pleno apoyo'],
    ['¿quién dijo «pleno apoyo»?', 'pleno apoyo'],
    ['oye, ¿quién dijo eso de que era un documento innovador?', 'era un documento innovador?'],
    ['Kim dijo "la paz y la estabilidad" ayer', 'la paz y la estabilidad'],
    ['quien dijo', 'quien dijo'],
    ['  …pleno apoyo', 'pleno apoyo'],
  ])('of %s is %s', (typed, quotation) => {
    expect(typedQuotation(typed)).toBe(quotation);
  });

  it('is every marked stretch of a message, whatever the marks', () => {
    expect(markedStretches('«uno» dijo; “dos”, y "tres"; „cuatro“ «¡!»')).toEqual([
      'uno',
      'dos',
      'tres',
      'cuatro',
    ]);
  });

  it('has words of asking that are folded and listed once', () => {
    expect(asking.beginnings.map(fold)).toEqual(asking.beginnings);
    expect(new Set(asking.beginnings).size).toBe(asking.beginnings.length);
  });
});
