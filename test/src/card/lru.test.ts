import { describe, expect, it } from 'vitest';
import { createLru } from '../../../src/card/lru.ts';

describe('what is kept', () => {
  it('is no more than there is room for, and what was used last', () => {
    const kept = createLru<number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    expect(kept.get('a')).toBe(1);
    kept.set('c', 3);
    expect([kept.get('a'), kept.get('b'), kept.get('c'), kept.size]).toEqual([1, undefined, 3, 2]);
  });

  it('is replaced, and forgotten when told', () => {
    const kept = createLru<number>(2);
    kept.set('a', 1);
    kept.set('a', 2);
    expect([kept.get('a'), kept.size]).toEqual([2, 1]);
    kept.delete('a');
    expect([kept.get('a'), kept.size]).toEqual([undefined, 0]);
  });
});
