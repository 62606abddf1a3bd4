// The library in use and its commands: front doors look here at each request, and a reload puts another in its place.
import type { AnyCommand } from '../commands/command.ts';
import { commandsFor } from '../commands/index.ts';
import { commandNames } from '../commands/names.ts';
import type { Library } from '../knowledge/library.ts';
import { type Reloading, reloadLibrary } from '../knowledge/load.ts';
import { createInTurn } from './discord/in-turn.ts';
import type { Log } from './log.ts';

/** A library and the commands that it has. Never altered: what began with one is answered by it. */
export interface Edition {
  readonly library: Library;
  readonly commands: readonly AnyCommand[];
}

export interface Editions {
  readonly current: Edition;
  /** Calls back with each edition that takes the place of another. */
  onNew(listener: (edition: Edition) => void): void;
}

export interface ReloadableEditions extends Editions {
  /** Reads the articles' folder anew; while they have a fault, and until the new edition is ready, the one before stays. */
  reload(): Promise<Reloading>;
}

/** `library` was read from `folder`. */
export function createEditions(library: Library, folder: string): ReloadableEditions {
  let current = editionOf(library);
  const listeners: ((edition: Edition) => void)[] = [];
  const inTurn = createInTurn();
  const reload = async () => {
    const before = current.library;
    const reloading = await reloadLibrary(before, folder, commandNames);
    if (!reloading.ok || reloading.library === before) return reloading;
    current = editionOf(reloading.library);
    for (const listener of listeners) listener(current);
    return reloading;
  };
  return {
    get current() {
      return current;
    },
    onNew: (listener) => void listeners.push(listener),
    reload: () => inTurn('reload', reload),
  };
}

function editionOf(library: Library): Edition {
  return { library, commands: commandsFor(library) };
}

/** Reloads, and logs in one line what that came to. */
export async function reloadLogged(editions: ReloadableEditions, log: Log): Promise<void> {
  const begun = performance.now();
  const reloading = await editions.reload();
  if (reloading.ok) {
    const ms = Math.round(performance.now() - begun);
    log.info({ ...reloading.changes, articles: reloading.library.articles.length, ms }, 'articles reloaded');
    return;
  }
  const faults = reloading.message.split('\n').map((line) => line.trim());
  log.error({ faults }, 'articles not reloaded: those before stay');
}
