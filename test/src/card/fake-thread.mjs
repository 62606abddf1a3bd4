// Stands in for the thread that draws cards: gives back the text, and does what the text says where it is a word of these.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ id, content: { text } }) => {
  if (text === 'end') process.exit(3);
  if (text === 'fail') parentPort?.postMessage({ kind: 'failed', id, reason: 'no' });
  if (text === 'throw') throw new Error('broken');
  // Busy, as a layout is.
  for (const until = Date.now() + 300; text === 'long' && Date.now() < until; );
  const png = new TextEncoder().encode(text);
  if (text !== 'fail') parentPort?.postMessage({ kind: 'drawn', id, png }, [png.buffer]);
});
parentPort?.postMessage({ kind: 'ready' });
