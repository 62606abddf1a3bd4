import { describe, expect, it } from 'vitest';
import { isListedWord } from '../../../knowledge/spanish/word-list.ts';

describe('the list of Spanish words', () => {
  it.each(['casa', 'sacaron', 'peludos', 'jugase', 'tiñen', 'ñu', 'aaronica', 'zuzones'])(
    'has %s',
    (word) => {
      expect(isListedWord(word)).toBe(true);
    },
  );

  it.each(['tinen', 'retroseso', 'municipalida', 'cupla', '', '0', 'hasOwnProperty', 'a"b'])(
    'has no «%s»',
    (word) => {
      expect(isListedWord(word)).toBe(false);
    },
  );

  it('has the adverbs of its adjectives', () => {
    expect(isListedWord('historicamente')).toBe(true);
    expect(isListedWord('mente')).toBe(true);
    expect(isListedWord('retrosesamente')).toBe(false);
  });
});
