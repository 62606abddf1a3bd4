import { describe, expect, it } from 'vitest';
import { percentile } from '../bench/percentile.ts';

describe('a percentile', () => {
  it('is one of the values, by nearest rank, in whatever order they came', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([percentile(hundred, 0.5), percentile(hundred, 0.99), percentile(hundred, 1)]).toEqual([
      50, 99, 100,
    ]);
  });

  it('of one value is that value, and of none is 0', () => {
    expect([percentile([7], 0.5), percentile([7], 0.99), percentile([], 0.5)]).toEqual([7, 7, 0]);
  });
});
