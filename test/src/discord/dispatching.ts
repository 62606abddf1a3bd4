// A dispatcher to try interactions on.
import { expect } from 'vitest';
import { z } from 'zod';
import type { AnyCommand } from '../../../commands/command.ts';
import { createCards } from '../../../src/card/index.ts';
import { type Desk, handleInteraction } from '../../../src/discord/dispatch.ts';
import type { Interaction } from '../../../src/discord/payload.ts';
import { createLog } from '../../../src/log.ts';
import { emptyLibrary, noPins } from './fake-commands.ts';

/** The flag of a message that the reader alone sees. */
export const EPHEMERAL = 64;

/** What interactions are handled with, and the lines that its log writes. */
export function deskWith(commands: readonly AnyCommand[], options: Partial<Desk> = {}) {
  const lines: string[] = [];
  const log = createLog({ logLevel: 'info', token: undefined }, { write: (line) => lines.push(line) });
  return {
    desk: { library: emptyLibrary, commands, log, cards: createCards(), pinsFor: () => noPins, ...options },
    lines,
  };
}

export const messageCallback = z.looseObject({
  type: z.number(),
  data: z.looseObject({ flags: z.number().default(0), allowed_mentions: z.unknown() }),
});

/** What an interaction is answered with at once, by a message that pings nobody. */
export async function callbackTo(payload: Interaction, commands: readonly AnyCommand[]) {
  const { desk } = deskWith(commands);
  const handled = await handleInteraction(payload, desk);
  const callback = messageCallback.parse(handled.callback);
  expect(callback.data.allowed_mentions).toMatchObject({ parse: [] });
  return { type: callback.type, isPrivate: (callback.data.flags & EPHEMERAL) !== 0, handled, callback };
}
