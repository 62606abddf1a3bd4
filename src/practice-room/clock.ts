// The room's own clock: real time plus what a test has skipped, so that fifteen minutes pass at once.

export interface Clock {
  now(): number;
  /** Moves the room's time forward; nothing else waits. */
  advance(ms: number): void;
}

export function createClock(): Clock {
  let skippedMs = 0;
  return {
    now: () => Date.now() + skippedMs,
    advance: (ms) => {
      skippedMs += ms;
    },
  };
}
