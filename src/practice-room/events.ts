// What happens in the room, told once to whoever listens: the gateway, waiting members, later a page.
import type { LogEntry } from './log.ts';
import type { StoredMessage } from './state/messages.ts';
import type { Channel, Member, Role } from './state/world.ts';

export type RoomEvent =
  | { type: 'message-created'; stored: StoredMessage }
  | { type: 'message-updated'; stored: StoredMessage }
  | { type: 'message-deleted'; stored: StoredMessage }
  | { type: 'pins-updated'; channel: Channel; lastPinAt: string | null }
  | { type: 'role-updated'; role: Role }
  | { type: 'channel-updated'; channel: Channel }
  | { type: 'member-updated'; member: Member }
  | { type: 'interaction-created'; payload: Record<string, unknown>; deliveries: number }
  | { type: 'interaction-answered'; interactionId: string }
  | { type: 'session-changed' }
  | { type: 'request-served'; entry: LogEntry };

export type RoomListener = (event: RoomEvent) => void;

export interface Bus {
  emit(event: RoomEvent): void;
  /** Returns what stops listening. */
  listen(listener: RoomListener): () => void;
}

export function createBus(): Bus {
  const listeners = new Set<RoomListener>();
  return {
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export interface WaitOptions {
  timeoutMs: number;
  /** Says what was awaited and what came instead; asked only when time is up. */
  explain: () => string;
}

/** Looks now and after every event, until `look` finds something or time is up. */
export function waitUntil<T>(bus: Bus, look: () => T | undefined, options: WaitOptions): Promise<T> {
  const found = look();
  if (found !== undefined) return Promise.resolve(found);
  return new Promise((resolve, reject) => {
    const stop = bus.listen(() => {
      const result = look();
      if (result === undefined) return;
      clearTimeout(timer);
      stop();
      // Once the request that brought it is answered and logged, so that a test finds both.
      setImmediate(resolve, result);
    });
    const timer = setTimeout(() => {
      stop();
      reject(new Error(options.explain()));
    }, options.timeoutMs);
  });
}
