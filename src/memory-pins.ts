// A channel’s pins where there is no Discord (the console, the examples of the practice room): kept in memory, gone with the process.

import type { PinBoard } from '../commands/answering/pin-board.ts';
import { fail, succeed } from '../commands/failure.ts';
import type { PinnedSummary } from '../commands/result.ts';

export function memoryPins(): PinBoard {
  const pins = new Map<string, PinnedSummary>();
  return {
    list: async () => succeed([...pins.values()]),
    put: async ({ article, source }) => {
      const did = pins.has(article) ? 'updated' : 'pinned';
      const pin = { article, title: source.title };
      pins.set(article, pin);
      return succeed({ did, pin });
    },
    remove: async ({ slug, title }) => {
      const pin = pins.get(slug);
      pins.delete(slug);
      return pin ? succeed(pin) : fail({ code: 'pins.none', title });
    },
  };
}
