// The thread that draws cards: loads the layout engine and the rasteriser, then draws what it is asked for.
import { parentPort } from 'node:worker_threads';
import { createDraw } from './draw.ts';
import type { Order, Reply } from './thread.ts';

const draw = await createDraw();

async function answer({ id, content }: Order): Promise<void> {
  try {
    // A copy with memory of its own, which can be handed over.
    const png = new Uint8Array((await draw(content)).png);
    parentPort?.postMessage({ kind: 'drawn', id, png } satisfies Reply, [png.buffer]);
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ kind: 'failed', id, reason } satisfies Reply);
  }
}

parentPort?.on('message', (order: Order) => void answer(order));
parentPort?.postMessage({ kind: 'ready' } satisfies Reply);
