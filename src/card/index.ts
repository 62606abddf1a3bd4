// Quotations as pictures: drawn in a thread that is there only while cards are likely, and kept while there is room.
import { createHash } from 'node:crypto';
import type { CardContent } from './content.ts';
import { type Easel, type EaselTimes, HeldEasel, type OpenEasel } from './easel.ts';
import { createLru } from './lru.ts';
import { openThread } from './thread.ts';

export interface Cards {
  /** The picture as a PNG of 1200 by 675. Rejects when it cannot be made. */
  picture(content: CardContent): Promise<Buffer>;
  /** Somebody has been offered a card: what draws it is made ready in a quiet moment. */
  foresee(): void;
}

const USUAL: EaselTimes = { warmAfterMs: 500, idleMs: 5 * 60_000 };
/** Pictures kept: 32 of some 80 kB each are under 3 MB. */
const KEPT = 32;

/** A test may bring what draws, and be in a hurry. */
export function createCards(open: OpenEasel = openWherePossible, times: EaselTimes = USUAL): Cards {
  const kept = createLru<Promise<Buffer>>(KEPT);
  const easel = new HeldEasel(open, times);
  return {
    picture: (content) => {
      const key = createHash('sha256').update(JSON.stringify(content)).digest('base64');
      const known = kept.get(key);
      if (known) return known;
      const drawn = easel.draw(content);
      kept.set(key, drawn);
      drawn.catch(() => kept.delete(key));
      return drawn;
    },
    foresee: () => easel.foresee(),
  };
}

/** In a thread of its own, or else in this one: a card that keeps the bot waiting is better than none. */
function openWherePossible(onLost: () => void): Promise<Easel> {
  return openThread(onLost).catch(openHere);
}

/** Loads what draws when the first card is asked for, and not before: it would keep the bot waiting. */
function openHere(): Easel {
  const load = async () => (await import('./draw.ts')).createDraw();
  let loading: ReturnType<typeof load> | undefined;
  return {
    warm: async () => {},
    draw: async (content) => {
      loading ??= load();
      return (await (await loading)(content)).png;
    },
    close: () => {},
  };
}
