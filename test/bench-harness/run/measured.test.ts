// Measuring: what is asked, how often, and until when.
import { describe, expect, it } from 'vitest';
import { measureAsking, measureBuild } from '../../bench/run/measured.ts';

const NEVER = Number.POSITIVE_INFINITY;

describe('asking', () => {
  it('gives every answer in order, be it waited for or not', async () => {
    const limits = { deadline: NEVER, rounds: 1 };
    expect((await measureAsking([1, 2, 3], (n) => n * 2, limits)).answers).toEqual([2, 4, 6]);
    expect((await measureAsking([1, 2, 3], async (n) => n * 2, limits)).answers).toEqual([2, 4, 6]);
  });

  it('asks as many rounds as told after warming up, and answers once', async () => {
    let asked = 0;
    const { answers } = await measureAsking(['a', 'b'], () => ++asked, { deadline: NEVER, rounds: 3 });
    expect(answers).toHaveLength(2);
    expect(asked).toBe(2 + 3 * 2);
  });

  it('stops at its deadline, though not before one answer', async () => {
    const { answers } = await measureAsking(['a', 'b', 'c'], (text) => text, { deadline: 0, rounds: 1 });
    expect(answers).toEqual(['a']);
  });

  it('never says that the hundredth slowest was faster than the middle', async () => {
    const { p50, p99 } = await measureAsking([...Array(50).keys()], Math.sqrt, {
      deadline: NEVER,
      rounds: 2,
    });
    expect(p99).toBeGreaterThanOrEqual(p50);
    expect(p50).toBeGreaterThanOrEqual(0);
  });
});

describe('building', () => {
  it('gives the index with its time and memory', async () => {
    const built = await measureBuild(async () => 'index');
    expect(built.index).toBe('index');
    expect(built.milliseconds).toBeGreaterThanOrEqual(0);
    expect(Number.isFinite(built.megabytes)).toBe(true);
  });
});
