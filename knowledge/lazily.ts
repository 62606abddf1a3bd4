// What is made when it is first needed: the bot is ready sooner for each thing that nobody needs yet.
import { setImmediate as nextTurn } from 'node:timers/promises';

/** What `make` makes, made at the first call and kept. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const tables: (() => unknown)[] = [];

/** The same for a table that a module has for as long as the bot runs: `makeTables` makes it ahead. */
export function lazyTable<Made>(make: () => Made): () => Made {
  const table = lazily(make);
  tables.push(table);
  return table;
}

/** Makes the tables that nobody has needed yet, one a turn of the event loop, so that nobody waits for them. */
export async function makeTables(): Promise<void> {
  for (const table of tables) {
    table();
    await nextTurn();
  }
}
