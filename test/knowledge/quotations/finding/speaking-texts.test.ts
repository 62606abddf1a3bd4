// Which words are a message; in whose words it is, who-speaks.test.ts tells.
import { describe, expect, it } from 'vitest';
import { isWritten } from '../../../../knowledge/quotations/finding/speaking-texts.ts';
import { lastLineOf } from '../last-line.ts';

describe('what is written', () => {
  it.each([
    ['El mensaje llegó.', true],
    ['Su diario llegó.', true],
    ['Un diario llegó.', false],
    ['Este mensaje llegó.', false],
    ['El informe llegó.', false],
  ])('is a message, and no paper that speaks for itself: %s', (body, is) => {
    const phrase = lastLineOf(body).line.phraseAt(0);
    expect(phrase && isWritten(phrase)).toBe(is);
  });
});
