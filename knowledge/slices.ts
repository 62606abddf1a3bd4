// Long work in slices, for a process that has other things to do meanwhile.
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of work between two turns for others; far from the 50 at which people notice. */
const SLICE = 10;

/** Goes through all steps; between two of them others get their turn as soon as a slice is used up. */
export async function inSlices(steps: Iterable<unknown>): Promise<void> {
  let begun = performance.now();
  for (const _ of steps) {
    if (performance.now() - begun < SLICE) continue;
    await nextTurn();
    begun = performance.now();
  }
}
