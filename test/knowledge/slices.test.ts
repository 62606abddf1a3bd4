import { describe, expect, it } from 'vitest';
import { inSlices } from '../../knowledge/slices.ts';

function spin(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Steps of so many milliseconds each, which tell how many turns others had between them. */
async function turnsDuring(steps: number, each: number): Promise<number> {
  let [turns, running, done] = [0, true, 0];
  const turn = (): void => {
    turns += 1;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  await inSlices(
    (function* () {
      for (; done < steps; done += 1) yield spin(each);
    })(),
  );
  running = false;
  expect(done).toBe(steps);
  return turns;
}

describe('work in slices', () => {
  it('lets others have their turn after each long step', async () => {
    expect(await turnsDuring(5, 15)).toBeGreaterThanOrEqual(4);
  });

  it('does short steps one after the other', async () => {
    expect(await turnsDuring(50, 0)).toBeLessThan(10);
  });

  it('fails as a step does', async () => {
    const steps = (function* () {
      yield 1;
      throw new Error('no room');
    })();
    await expect(inSlices(steps)).rejects.toThrow('no room');
  });
});
