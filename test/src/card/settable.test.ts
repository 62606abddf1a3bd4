import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settable } from '../../../src/card/settable.ts';

describe('text made fit for type', () => {
  it.each([
    ['uno\n\ndos', 'uno dos'],
    ['uno.\n\n»Dos', 'uno. Dos'],
    ['  uno\u00a0 \t dos ', 'uno dos'],
    ['con 😀 cara y ☎️ aparato 👨‍👩‍👧 y 🇪🇸', 'con cara y aparato y'],
    ['raro\u202e\u200b\u00ad\ud800 fin\u0007', 'raro fin'],
    ['1.º, 25 %, © 2024 → ½ € #3 *', '1.º, 25 %, © 2024 → ½ € #3 *'],
    ['日本 עברית', '日本 עברית'],
    ['👍', ''],
    ['ℹ️ aviso', 'ℹ aviso'],
  ])('turns %j into %j', (printed, set) => {
    expect(settable(printed)).toBe(set);
  });

  it('keeps every letter and figure, in their order', () => {
    const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(wordsOf(settable(text))).toBe(wordsOf(text));
        expect(settable(text)).not.toMatch(/[\p{C}\n]|^ | $| {2}/u);
      }),
    );
  });
});
