// A role read from its noun on.
import { describe, expect, it } from 'vitest';
import { endOfRole, isOutside, isVerb, roleFrom } from '../../../../knowledge/quotations/people/role.ts';
import { lastLineOf } from '../last-line.ts';

describe('a role', () => {
  it('is read from its noun on', () => {
    const { line, at } = lastLineOf('Acudió la alcaldesa de Lugo.');
    expect(roleFrom(line.tokens, at('alcaldesa'))).toEqual({
      head: 'alcaldesa',
      words: new Set(['alcaldesa', 'lugo']),
      gender: 'feminine',
    });
  });

  it.each([
    ['Acudió la alcaldesa de Lugo que calló.', 'alcaldesa', 'que'],
    ['Acudió la ministra para la Igualdad tras el pleno.', 'ministra', 'tras'],
  ])('ends before a link, a verb or a preposition that it does not hold: %s', (sentence, noun, end) => {
    const { line, at } = lastLineOf(sentence);
    expect(endOfRole(line.tokens, at(noun))).toBe(at(end));
  });

  it('knows verbs, and prepositions that stand outside it', () => {
    expect(['calló', 'dijo', 'alcaldesa', undefined].map((word) => isVerb(word))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(['tras', 'al', 'de', 'para'].map((word) => isOutside(word))).toEqual([true, true, false, false]);
  });
});
