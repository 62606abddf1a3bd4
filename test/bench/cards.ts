// Times cards and writes three of them for people to see:
//   npm run -s build && npx tsx test/bench/cards.ts [folder, docs/ by default]
// The thread that draws is the built one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { CardContent } from '../../src/card/content.ts';
import { createCards } from '../../src/card/index.ts';
import { openThread } from '../../src/card/thread.ts';
import { samples } from '../src/card/samples.ts';

const WRITTEN = ['medium', 'long', 'nested'];
const CARDS = 30;

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);

/** Milliseconds by the clock, and of the processor, which other people's work on the machine leaves alone. */
interface Time {
  readonly ms: number;
  readonly cpuMs: number;
}

async function timed(task: () => Promise<unknown>): Promise<Time> {
  const started = performance.now();
  const before = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - started, cpuMs: (user + system) / 1e3 };
}

/** As many different cards as are timed: the samples, each with a number that makes it another. */
function varied(): CardContent[] {
  const all = Object.values(samples);
  return Array.from({ length: CARDS }, (_, index) => {
    const { text, ...rest } = all[index % all.length] ?? fail();
    return { ...rest, text: `${text} ${index}` };
  });
}

function fail(): never {
  throw new Error('no samples');
}

const WARM_AFTER_MS = 100;
const IDLE_MS = 3000;
const BUILT = new URL('../../dist/src/card/thread-main.js', import.meta.url);
const open = (onLost: () => void) => openThread(onLost, BUILT);

/** Longest time that the event loop was kept busy since the last call, in ms. */
const delays = monitorEventLoopDelay({ resolution: 1 });
delays.enable();
function longestBlock(): string {
  const longest = delays.max / 1e6;
  delays.reset();
  return `event loop kept at most ${shown(longest)} ms`;
}
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function cold(): Promise<string> {
  await sleep(200);
  longestBlock();
  const first = await timed(() => createCards(open).picture(samples.medium ?? fail()));
  return `first, nothing foreseen: ${shown(first.ms)} ms (processor ${shown(first.cpuMs)}), ${longestBlock()}\n`;
}

const before = megabytes();
const cards = createCards(open, { warmAfterMs: WARM_AFTER_MS, idleMs: IDLE_MS });
await sleep(200);
longestBlock();
cards.foresee();
// Until the thread has drawn what it draws for itself: no card follows its offer sooner than a reader reads.
await sleep(2500);
const warming = longestBlock();
const ready = megabytes();
const first = await timed(() => cards.picture(samples.medium ?? fail()));
const firstBlock = longestBlock();
const times: Time[] = [];
for (const content of varied()) times.push(await timed(() => cards.picture(content)));
const drawing = longestBlock();
const again = await timed(() => cards.picture(samples.medium ?? fail()));
const after = megabytes();

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `p50 ${shown(sorted[Math.floor(sorted.length / 2)])}, max ${shown(sorted.at(-1))}`;
}

function shown(ms: number | undefined): string {
  return (ms ?? Number.NaN).toFixed(ms !== undefined && ms < 1 ? 2 : 0);
}

process.stdout.write(
  `made ready after an offer: ${warming}\n` +
    `first after an offer: ${shown(first.ms)} ms (processor ${shown(first.cpuMs)}), ${firstBlock}\n` +
    `${CARDS} more, ms: ${spread(times.map(({ ms }) => ms))} (processor ${spread(times.map(({ cpuMs }) => cpuMs))}), ${drawing}\n` +
    `kept: ${shown(again.ms)} ms\n`,
);
for (const name of WRITTEN) {
  const file = join(process.argv[2] ?? 'docs', `card-${name}.png`);
  const png = await cards.picture(samples[name] ?? fail());
  writeFileSync(file, png);
  process.stdout.write(`${file}: ${Math.round(png.length / 1e3)} kB\n`);
}
await sleep(IDLE_MS + 1000);
process.stdout.write(
  `memory: ${before} MB before, ${ready} MB when ready, ${after} MB after all, ${megabytes()} MB when let go\n`,
);
process.stdout.write(await cold());
