// What whoever tells a quotation says behind it. The texts are folded, as the judge gives them.
import { describe, expect, it } from 'vitest';
import { isRemarkBehind } from '../../../../knowledge/quotations/comparing/remark-behind.ts';

describe('behind a quotation that is told to its end', () => {
  it.each([
    ', zasca',
    '. poesia pura',
    '... hechos cuales',
    ', ese tipo merece aumento',
    ', me rompio',
    '? con que, con cinta?',
    ', re frances el tipo. es literal?',
  ])('is a remark: |%s', (behind) => {
    expect(isRemarkBehind(behind)).toBe(true);
  });

  it.each([
    ' zanahoria',
    ', pero solo los lunes',
    ', manana',
    ', veinte',
    ', el martes',
    ', quince veces',
    ', quiza',
    ', no siempre',
    ', legalmente',
    ', este ano',
    ', en marzo',
    ', subiran el agua en marzo',
    '. pan con queso. poesia pura',
  ])('may be more of what was said: |%s', (behind) => {
    expect(isRemarkBehind(behind)).toBe(false);
  });
});
