import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestMarks } from '../../../src/card/marks.ts';

const MARKS = /[«»“”‘’"]/g;

describe('marks within a quotation', () => {
  it.each([
    ['dijo «no» y se fue', 'dijo “no” y se fue'],
    ['dijo "no" y se fue', 'dijo “no” y se fue'],
    ['dijo “no” y se fue', 'dijo “no” y se fue'],
    ['dijo ‘no’ y se fue', 'dijo “no” y se fue'],
    ['«Ven cuando “quieras”», dijo', '“Ven cuando ‘quieras’”, dijo'],
    ['«a “b ‘c’”» d', '“a ‘b “c”’” d'],
    ['«uno» y «dos»', '“uno” y “dos”'],
    ['l’Hospitalet d’Llobregat', 'l’Hospitalet d’Llobregat'],
    ['‘l’Hospitalet’', '“l’Hospitalet”'],
    ['sin cerrar «esto', 'sin cerrar «esto'],
    ['esto» sin abrir', 'esto» sin abrir'],
    ['un televisor de 42" y basta', 'un televisor de 42" y basta'],
    ['', ''],
  ])('%j become %j', (printed, set) => {
    expect(nestMarks(printed)).toBe(set);
  });

  it('are all that ever changes, one for one', () => {
    const text = fc.string({
      unit: fc.constantFrom('«', '»', '“', '”', '‘', '’', '"', 'a', 'ñ', ' ', '(', '—'),
    });
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (printed) => {
        const set = nestMarks(printed);
        expect(set.length).toBe(printed.length);
        expect(set.replace(MARKS, '#')).toBe(printed.replace(MARKS, '#'));
      }),
    );
  });

  it('take time in proportion to their number', () => {
    const started = performance.now();
    nestMarks('«“'.repeat(100_000));
    nestMarks('«a» '.repeat(100_000));
    nestMarks('”'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
