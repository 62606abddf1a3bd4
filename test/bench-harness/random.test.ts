import { describe, expect, it } from 'vitest';
import { sampleOf } from '../bench/random.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

describe('a sample', () => {
  it('has the number wanted, in the order of the whole, the same for the same seed', () => {
    const sample = sampleOf(letters, 9, 1);
    expect(sample).toHaveLength(9);
    expect(new Set(sample).size).toBe(9);
    expect(sample).toEqual([...sample].sort());
    expect(sampleOf(letters, 9, 1)).toEqual(sample);
    expect(sampleOf(letters, 9, 2)).not.toEqual(sample);
  });

  it('is the whole when more are wanted than there are', () => {
    expect(sampleOf(letters, 100, 1)).toEqual(letters);
  });
});
