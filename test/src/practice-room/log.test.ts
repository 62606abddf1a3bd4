import { describe, expect, it } from 'vitest';
import { createLog, type LogEntry, MOST_KEPT } from '../../../src/practice-room/log.ts';

const entry = (at: number): LogEntry => ({
  at,
  method: 'GET',
  route: '/users/@me',
  path: '/users/@me',
  body: undefined,
  status: 200,
  response: {},
  ms: 1,
  faults: [],
  injected: false,
});

describe('the log of a practice room', () => {
  it('keeps the latest requests, and forgets the oldest of a room that stays open', () => {
    const log = createLog();
    for (let at = 0; at <= MOST_KEPT; at += 1) log.record(entry(at));
    expect(log.entries.length).toBeLessThanOrEqual(MOST_KEPT);
    expect(log.entries.at(-1)?.at).toBe(MOST_KEPT);
    expect(log.entries[0]?.at).toBeGreaterThan(0);
  });
});
