// One thing at a time for each key: what two people ask for at once happens one after the other.

export type InTurn = <Value>(key: string, task: () => Promise<Value>) => Promise<Value>;

/** Tasks with the same key run in the order in which they came; a task that throws does not hold up the next. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const before = last.get(key);
    const mine = (before ?? Promise.resolve()).then(task, task);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
