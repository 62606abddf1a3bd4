// The longest time that something kept everything else from running.

export interface Watched<Value> {
  readonly value: Value;
  /** Milliseconds between two turns of the event loop, at the most. */
  readonly longestMs: number;
}

/** Runs it while a turn follows upon a turn, and measures the longest wait for the next. */
export async function longestBlockOf<Value>(run: () => Promise<Value>): Promise<Watched<Value>> {
  let longest = 0;
  let last = performance.now();
  let running = true;
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  try {
    const value = await run();
    return { value, longestMs: Math.max(longest, performance.now() - last) };
  } finally {
    running = false;
  }
}
