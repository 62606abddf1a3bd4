// A REST client that writes down what it is asked and answers as the test says.
import type { RequestData } from 'discord.js';
import type { Rest } from '../../../src/discord/rest.ts';

export interface Sent {
  readonly method: string;
  readonly route: string;
  readonly body: unknown;
  readonly query: string;
  readonly auth: boolean;
}

/** Discord's refusal of a request, with the fields that matter of discord.js's DiscordAPIError. */
export function refusal(code: number, status = 403): Error {
  return Object.assign(new Error(`refused ${code}`), { code, status });
}

/** `respond` gives the response's JSON, or throws a refusal. */
export function createFakeRest(respond: (sent: Sent) => unknown): { rest: Rest; sent: Sent[] } {
  const sent: Sent[] = [];
  const verb =
    (method: string) =>
    async (route: string, options: RequestData = {}) => {
      const request = {
        method,
        route,
        body: options.body,
        query: String(options.query ?? ''),
        auth: options.auth !== false,
      };
      sent.push(request);
      return respond(request);
    };
  const rest = {
    get: verb('GET'),
    post: verb('POST'),
    put: verb('PUT'),
    patch: verb('PATCH'),
    delete: verb('DELETE'),
  };
  return { rest, sent };
}
