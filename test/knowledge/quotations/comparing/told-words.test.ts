import { describe, expect, it } from 'vitest';
import { wordsToCompare } from '../../../../knowledge/quotations/comparing/compared-words.ts';
import { isToldAs, isVerbToldAs } from '../../../../knowledge/quotations/comparing/told-words.ts';

function pair(printed: string, typed: string) {
  const [[one], [other]] = [wordsToCompare(printed), wordsToCompare(typed)];
  if (!one || !other) throw new Error('two words are compared');
  return [one, other] as const;
}

describe('a word that is told', () => {
  it.each([
    ['pedimos', 'piden'],
    ['pedimos', 'pedian'],
    ['contamos', 'cuentan'],
    ['llamé', 'llamo'],
    ['he', 'ha'],
    ['hemos', 'habian'],
    ['mi', 'su'],
    ['mí', 'ella'],
    ['tendremos', 'tendran'],
    ['soy', 'era'],
    ['voy', 'iba'],
    ['venga', 'viniera'],
    ['digamos', 'dijeran'],
    ['hay', 'habia'],
    ['pagaré', 'pagaria'],
    ['aquí', 'ahi'],
    ['tú', 'ella'],
    ['miró', 'miraba'],
    ['terminaban', 'terminaron'],
    ['nosotros', 'ellos'],
    ['hice', 'izo'],
    ['digo', 'dise'],
  ])('stands in another person or further back in time: %s, %s', (printed, typed) => {
    expect(isToldAs(...pair(printed, typed))).toBe(true);
  });

  it.each([
    ['pedimos', 'pido'],
    ['pedimos', 'pierden'],
    ['piden', 'pedimos'],
    ['tu', 'ella'],
    ['nosotros', 'el'],
    ['no', 'si'],
    ['cerramos', 'abren'],
    ['pagará', 'pago'],
    ['pagó', 'pagara'],
    ['su', 'mi'],
  ])('is not something else: %s, %s', (printed, typed) => {
    expect(isToldAs(...pair(printed, typed))).toBe(false);
  });

  it('is a wish for a command only where one may stand', () => {
    expect(isVerbToldAs(...pair('carga', 'cargara'))).toBe(false);
    expect(isVerbToldAs(...pair('carga', 'cargara'), true)).toBe(true);
  });

  it('is a command’s verb without the pronouns behind it, where one may stand', () => {
    expect(isToldAs(...pair('déjenme', 'dejaran'), true)).toBe(true);
    expect(isToldAs(...pair('pregúntenmelo', 'preguntaran'), true)).toBe(true);
    expect(isToldAs(...pair('déjenme', 'dejaran'))).toBe(false);
    expect(isToldAs(...pair('déjenme', 'pidieran'), true)).toBe(false);
    expect(isToldAs(...pair('informe', 'inforaran'), true)).toBe(false);
  });
});
