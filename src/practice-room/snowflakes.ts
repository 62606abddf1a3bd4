// Discord's identifiers: milliseconds since 2015 in the high bits, a counter in the low ones.
import type { Clock } from './clock.ts';

const DISCORD_EPOCH_MS = 1_420_070_400_000;
const COUNTER_BITS = 22n;

export type NextId = () => string;

/** Every id is greater than the one before, even within one millisecond: Discord's lists sort by id. */
export function createSnowflakes(clock: Clock): NextId {
  let last = 0n;
  return () => {
    const fresh = BigInt(clock.now() - DISCORD_EPOCH_MS) << COUNTER_BITS;
    last = fresh > last ? fresh : last + 1n;
    return String(last);
  };
}

export function isNewer(id: string, than: string): boolean {
  return BigInt(id) > BigInt(than);
}
