import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speltOut, waysToType } from '../../../knowledge/spanish/chat-spellings.ts';
import { spanishLexicon } from '../../../knowledge/spanish/lexicon.ts';

describe('chat spellings', () => {
  it.each([
    ['xfa', ['por', 'favor']],
    ['grax', ['gracias']],
    ['mnñ', ['mnñ']],
    ['btw', ['by', 'the', 'way']],
  ])('of «%s» are %j', (typed, usual) => {
    expect(speltOut([typed])).toEqual(usual);
  });

  it('are those that the lexicon reads', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('q', 'porfa', 'wey', 'ola'), fc.string()), (word) => {
        expect(speltOut([word]).join(' ')).toBe(spanishLexicon.spelling(word));
      }),
    );
  });
});

describe('the ways to type a phrase', () => {
  it('begin with the phrase, and hold it whole or in part as chats spell it', () => {
    const [first, ...others] = waysToType('por favor');
    expect(first).toBe('por favor');
    expect(others).toEqual(expect.arrayContaining(['x favor', 'porfa', 'xfa']));
  });

  it('are spelt out as the phrase', () => {
    for (const phrase of ['por favor', 'que tal', 'alguien me puede decir'])
      for (const way of waysToType(phrase)) expect(speltOut(way.split(' ')).join(' ')).toBe(phrase);
  });
});
