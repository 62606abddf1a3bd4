import { describe, expect, it } from 'vitest';
import { saysMore } from '../../src/says-more.ts';

const inContext = (text: string, context: string) =>
  saysMore({ text, context: { text: context, highlights: [] } });

describe('the sentence that a quotation stands in', () => {
  it('says more when there is more than the quotation between its marks', () => {
    expect(inContext('pleno apoyo', 'Kim expresó su «pleno apoyo» a Putin.')).toBe(true);
  });

  it('says no more when only marks, blanks and stops are around it', () => {
    expect(inContext('Pues pregunté durante dos años', '— “Pues pregunté durante dos años”.')).toBe(false);
  });
});
