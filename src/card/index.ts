// Quotations as pictures: drawn when asked for, kept while there is room. Nothing of it is loaded before the first one.
import { createHash } from 'node:crypto';
import type { CardContent } from './content.ts';
import type { Draw } from './draw.ts';
import { createLru } from './lru.ts';

export interface Cards {
  /** The picture as a PNG of 1200 by 675. Rejects when it cannot be made. */
  picture(content: CardContent): Promise<Buffer>;
}

/** Pictures kept: 32 of some 80 kB each are under 3 MB. */
const KEPT = 32;

/** Loads what draws; a test may bring its own. */
export type LoadDraw = () => Promise<Draw>;

const loadDraw: LoadDraw = async () => (await import('./draw.ts')).createDraw();

export function createCards(load: LoadDraw = loadDraw): Cards {
  const kept = createLru<Promise<Buffer>>(KEPT);
  let loading: Promise<Draw> | undefined;
  const ready = () => {
    loading ??= load().catch((error: unknown) => {
      // What failed to load may load the next time.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const draw = async (content: CardContent) => (await (await ready())(content)).png;
  return {
    picture: (content) => {
      const key = createHash('sha256').update(JSON.stringify(content)).digest('base64');
      const known = kept.get(key);
      if (known) return known;
      const drawn = draw(content);
      kept.set(key, drawn);
      drawn.catch(() => kept.delete(key));
      return drawn;
    },
  };
}
