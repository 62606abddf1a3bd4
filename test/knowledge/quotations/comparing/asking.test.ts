import { describe, expect, it } from 'vitest';
import asking from '../../../../knowledge/quotations/comparing/asking.json' with { type: 'json' };
import { foldLoosely } from '../../../../knowledge/spanish/fold.ts';

describe('the words of asking', () => {
  it.each(Object.entries(asking).filter(([, words]) => Array.isArray(words)))(
    'of %s are folded and listed once',
    (_, words) => {
      expect([...words].map(foldLoosely)).toEqual([...words]);
      expect(new Set(words).size).toBe(words.length);
    },
  );

  it('hold no negation that would be taken off before a quotation', () => {
    for (const words of [...asking.fillers, ...asking.thats])
      expect(words).not.toMatch(/\b(?:nunca|nadie|jamas)\b/);
  });
});
