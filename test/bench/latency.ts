// Milliseconds from a request to its outcome, for each command, in one process.

import { answerRequest } from '../../commands/answering/dispatch.ts';
import type { Request } from '../../commands/answering/request.ts';
import type { Context } from '../../commands/command.ts';
import { percentile } from './percentile.ts';

export interface Latency {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
}

const all = new Set([
  'PinMessages',
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'ReadMessageHistory',
] as const);

/** Asks each request `times` times in turn, after one round to warm up. */
export async function measureLatency(
  requests: readonly Pick<Request, 'command' | 'options'>[],
  context: Context,
  times: number,
): Promise<Latency[]> {
  const byCommand = new Map<string, number[]>();
  for (let round = 0; round <= times; round += 1) {
    for (const { command, options } of requests) {
      const begun = performance.now();
      await answerRequest(
        { command, options, from: 'command', place: 'server', memberPermissions: all, botPermissions: all },
        context,
      );
      const taken = performance.now() - begun;
      if (round > 0) byCommand.set(command, [...(byCommand.get(command) ?? []), taken]);
    }
  }
  return [...byCommand].map(([name, taken]) => ({
    name,
    p50: percentile(taken, 0.5),
    p99: percentile(taken, 0.99),
  }));
}
