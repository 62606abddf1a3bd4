// How old somebody is, in figures or spelt out.
import { describe, expect, it } from 'vitest';
import { ageLength } from '../../../../knowledge/quotations/sentences/age.ts';
import { lastLineOf } from '../last-line.ts';

describe('an age', () => {
  it.each([
    ['Habló Ana, de 58 años, ayer.', 2],
    ['Habló Ana, de ochenta años, ayer.', 2],
    ['Habló Ana, de ochenta y dos años, ayer.', 4],
    ['Habló Ana, de 1979 años, ayer.', 0],
    ['Habló Ana, de ochenta y pico, ayer.', 0],
    ['Habló Ana, de muchos años, ayer.', 0],
    ['Habló Ana, de dos barrios, ayer.', 0],
  ])('takes so many tokens behind «de»: «%s»', (sentence, length) => {
    const { line, at } = lastLineOf(sentence);
    expect(ageLength(line.tokens, at('de') + 1)).toBe(length);
  });
});
