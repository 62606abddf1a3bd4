import { describe, expect, it } from 'vitest';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';
import { spacedAs } from '../../../../knowledge/quotations/comparing/spacing.ts';

function spaced(typed: string, printed: string): string[] {
  return spacedAs(wordsToCompare(printed), wordsToCompare(typed)).map(({ key }) => key);
}

describe('typed words', () => {
  it('are joined where they are printed as one, and parted where as two', () => {
    expect(spaced('por que lo hizo', 'porque lo hizo')).toEqual(['porque', 'lo', 'hizo']);
    expect(spaced('aver si llega', 'a ver si llega')).toEqual(['a', 'ver', 'si', 'llega']);
    expect(spaced('xq lo hizo', 'por qué lo hizo')).toEqual(['por', 'que', 'lo', 'hizo']);
  });

  it('are one where they tell it of somebody else', () => {
    const [typed, printed] = ['va con ella', 'va conmigo'].map(wordsToCompare);
    expect(spacedAs(printed ?? [], typed ?? [], true).map(({ key }) => key)).toEqual(['va', 'conmigo']);
    expect(spaced('va con ella', 'va conmigo')).toEqual(['va', 'con', 'ella']);
  });

  it('are left alone where they are printed so, or where a negation would come or go', () => {
    expect(spaced('por que lo hizo', 'por que lo hizo')).toEqual(['por', 'que', 'lo', 'hizo']);
    expect(spaced('sin cero', 'sincero')).toEqual(['sin', 'cero']);
    expect(spaced('sincero', 'sin cero')).toEqual(['sincero']);
  });
});
