// An easel in a thread of its own: the bot goes on answering while a card is laid out, and the memory ends with the thread.
import { Worker } from 'node:worker_threads';
import type { CardContent } from './content.ts';
import type { Easel } from './easel.ts';

/** What the thread is asked for. */
export interface Order {
  readonly id: number;
  readonly content: CardContent;
}

/** What it says: that it is ready, or what has become of an order. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'drawn'; readonly id: number; readonly png: Uint8Array }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

interface Waiting {
  readonly resolve: (png: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** What the first drawing of a thread shows to nobody: it loads fonts, and those after it are fast. */
const SPECIMEN: CardContent = {
  text: 'Aquí no se ha rendido nadie todavía, ni piensa hacerlo mientras quede una sola línea por leer.',
  language: 'es',
  speaker: 'Nombre Apellido, portavoz',
  named: true,
  title: '«Un título de prensa»',
  outlet: 'Un periódico',
  date: '1 de enero de 2024',
};

/** As compiled: a thread starts from JavaScript, and where there is none (`tsx`) it cannot be had. */
const MODULE = new URL('./thread-main.js', import.meta.url);

/** Resolves when the thread can draw; rejects when it cannot be had. */
export function openThread(onLost: () => void, module: URL = MODULE): Promise<Easel> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module);
    let ready = false;
    const orders = createOrders(worker);
    worker.on('message', (reply: Reply) => {
      if (reply.kind === 'ready') {
        ready = true;
        worker.unref();
        const warm = async () => void (await orders.draw(SPECIMEN));
        resolve({ warm, draw: orders.draw, close });
      } else orders.settle(reply);
    });
    const close = () => {
      // An end that is wished for is no loss.
      worker.removeAllListeners();
      orders.fail(new Error('the thread that draws cards has been closed'));
      void worker.terminate();
    };
    const lost = (error: Error) => {
      // What has never been there is not lost: whoever opens it may have something else instead.
      if (ready) onLost();
      orders.fail(error);
      reject(error);
    };
    worker.on('error', lost);
    worker.on('exit', (code) => lost(new Error(`the thread that draws cards has ended (${code})`)));
  });
}

function createOrders(worker: Worker) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const draw = (content: CardContent) =>
    new Promise<Buffer>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      // Only a card that somebody waits for keeps the process alive.
      worker.ref();
      worker.postMessage({ id: last, content } satisfies Order);
    });
  const settle = (reply: Exclude<Reply, { kind: 'ready' }>) => {
    const order = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
    if (reply.kind === 'failed') order?.reject(new Error(reply.reason));
    else order?.resolve(Buffer.from(reply.png.buffer, reply.png.byteOffset, reply.png.byteLength));
  };
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  return { draw, settle, fail };
}
