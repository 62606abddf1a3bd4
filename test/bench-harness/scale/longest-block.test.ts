// How long something kept everything else waiting. Compared, not timed: one block must tower above many small ones.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { longestBlockOf } from '../../bench/scale/longest-block.ts';

function spin(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

async function inSlices(slices: number, each: number): Promise<string> {
  for (let slice = 0; slice < slices; slice += 1) {
    spin(each);
    await nextTurn();
  }
  return 'done';
}

describe('the longest block', () => {
  it('is at least the longest slice, and what ran is given back', async () => {
    const { value, longestMs } = await longestBlockOf(() => inSlices(2, 30));
    expect(value).toBe('done');
    expect(longestMs).toBeGreaterThanOrEqual(29);
  });

  it('is seen even when all is done in one go', async () => {
    const { longestMs } = await longestBlockOf(async () => spin(40));
    expect(longestMs).toBeGreaterThanOrEqual(39);
  });

  it('fails as what it ran fails', async () => {
    await expect(longestBlockOf(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  });
});
