// One bucket per route and major parameter, with the headers that a client reads.
import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { RoomLimits } from '../options.ts';

export interface RateVerdict {
  headers: Record<string, string>;
  /** Set when the request is one too many: seconds to wait. */
  retryAfterS?: number;
}

export interface RateLimits {
  take(bucket: string): RateVerdict;
}

export function createRateLimits(limits: RoomLimits, clock: Clock): RateLimits {
  const buckets = new Map<string, { used: number; resetAt: number }>();
  return {
    take: (name) => {
      const now = clock.now();
      const known = buckets.get(name);
      const bucket = known && known.resetAt > now ? known : { used: 0, resetAt: now + limits.windowMs };
      buckets.set(name, bucket);
      bucket.used += 1;
      const resetAfterS = (bucket.resetAt - now) / 1000;
      const headers = {
        'x-ratelimit-limit': String(limits.requestsPerWindow),
        'x-ratelimit-remaining': String(Math.max(0, limits.requestsPerWindow - bucket.used)),
        'x-ratelimit-reset': (bucket.resetAt / 1000).toFixed(3),
        'x-ratelimit-reset-after': resetAfterS.toFixed(3),
        'x-ratelimit-bucket': createHash('sha1').update(name).digest('hex'),
      };
      return bucket.used > limits.requestsPerWindow ? { headers, retryAfterS: resetAfterS } : { headers };
    },
  };
}

export function rateLimitHeaders(retryAfterS: number, global: boolean): Record<string, string> {
  return {
    'retry-after': String(retryAfterS),
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global && { 'x-ratelimit-global': 'true' }),
  };
}

export function rateLimitBody(retryAfterS: number, global: boolean): Record<string, unknown> {
  return { message: 'You are being rate limited.', retry_after: retryAfterS, global };
}
