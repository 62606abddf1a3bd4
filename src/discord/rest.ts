// The little of discord.js's REST client that this folder uses, and what its errors mean.
import type { REST } from 'discord.js';

/** Sends requests to Discord's API, waiting out rate limits and repeating what failed on the way. */
export type Rest = Pick<REST, 'get' | 'post' | 'put' | 'patch' | 'delete'>;

/** Discord's JSON error code of a refused request (10062, 50013…), or undefined for any other error. */
export function discordCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'number' ? error.code : undefined;
}

/** The HTTP status of a refused request, or undefined for any other error. */
export function httpStatus(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}
