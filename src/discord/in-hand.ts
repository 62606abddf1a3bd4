// What has been taken up and not yet finished, so that a stop can wait for it.

export interface InHand {
  /** Keeps a task in hand until it ends, well or badly. */
  hold(task: Promise<unknown>): void;
  readonly size: number;
  /** Resolves when nothing is in hand, or after so many milliseconds; tells whether all was finished. */
  finish(withinMs: number): Promise<boolean>;
}

export function createInHand(): InHand {
  const tasks = new Set<Promise<unknown>>();
  return {
    hold(task) {
      const ended: Promise<unknown> = Promise.allSettled([task]).then(() => tasks.delete(ended));
      tasks.add(ended);
    },
    get size() {
      return tasks.size;
    },
    async finish(withinMs) {
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, withinMs);
      });
      await Promise.race([Promise.all(tasks), patience]);
      clearTimeout(timer);
      return tasks.size === 0;
    },
  };
}
