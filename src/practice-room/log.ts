// The requests that the bot made and what it got: tests assert on it, and refusals name the path of each fault.
import type { Fault } from './errors.ts';

export interface LogEntry {
  at: number;
  method: string;
  /** The route as Discord documents it, e.g. `/channels/{channel.id}/messages`. */
  route: string;
  path: string;
  body: unknown;
  status: number;
  response: unknown;
  ms: number;
  /** Discord's error code, for refusals. */
  code?: number;
  faults: readonly Fault[];
  /** The answer came from `room.faults`, not from Discord's rules. */
  injected: boolean;
}

export interface RoomLog {
  readonly entries: readonly LogEntry[];
  /** What was refused by the rules (injected faults are not). */
  refusals(): LogEntry[];
  /** Requests to one route, as documented, optionally with one method. */
  requests(route: string, method?: string): LogEntry[];
  clear(): void;
}

export interface WritableLog extends RoomLog {
  record(entry: LogEntry): void;
}

/** Requests kept, the latest: a room may stay open for days. */
export const MOST_KEPT = 10_000;

export function createLog(): WritableLog {
  const entries: LogEntry[] = [];
  return {
    entries,
    record: (entry) => {
      entries.push(entry);
      if (entries.length > MOST_KEPT) entries.splice(0, MOST_KEPT / 2);
    },
    refusals: () => entries.filter((entry) => entry.status >= 400 && !entry.injected),
    requests: (route, method) =>
      entries.filter((entry) => entry.route === route && (method === undefined || entry.method === method)),
    clear: () => {
      entries.length = 0;
    },
  };
}

/** One line for a person: `400 50035 POST /route: data.content BASE_TYPE_MAX_LENGTH`. */
export function describeEntry(entry: LogEntry): string {
  const faults = entry.faults.map((fault) => `${fault.path.join('.')} ${fault.code}`).join(', ');
  const head = `${entry.status} ${entry.code ?? ''} ${entry.method} ${entry.route}`.replace(/ {2,}/g, ' ');
  return faults === '' ? head : `${head}: ${faults}`;
}
