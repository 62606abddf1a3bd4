import { describe, expect, it } from 'vitest';
import { isFrequentWord, isKnownWord } from '../../../knowledge/spanish/frequent-words.ts';

describe('a word of the language', () => {
  it('is frequent in the very form that the list has', () => {
    expect(isFrequentWord('consecuencias')).toBe(true);
    expect(isFrequentWord('zubirola')).toBe(false);
  });

  it.each(['consecuencias', 'que', 'oye', 'ciudades', 'rubricaron', 'treaty'])(
    'is known by one list or another: %s',
    (word) => {
      expect(isKnownWord(word)).toBe(true);
    },
  );

  it.each(['sarasola', 'messi', 'xqzt'])('is none that no list has, as names are: %s', (word) => {
    expect(isKnownWord(word)).toBe(false);
  });
});
