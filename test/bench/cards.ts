// Times cards and writes three of them for people to see: npx tsx test/bench/cards.ts [folder, docs/ by default]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardContent } from '../../src/card/content.ts';
import { createCards } from '../../src/card/index.ts';
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

const cards = createCards();
const before = megabytes();
const first = await timed(() => cards.picture(samples.medium ?? fail()));
const loaded = megabytes();
const times: Time[] = [];
for (const content of varied()) times.push(await timed(() => cards.picture(content)));
const again = await timed(() => cards.picture(samples.medium ?? fail()));

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `p50 ${shown(sorted[Math.floor(sorted.length / 2)])}, max ${shown(sorted.at(-1))}`;
}

function shown(ms: number | undefined): string {
  return (ms ?? Number.NaN).toFixed(ms !== undefined && ms < 1 ? 2 : 0);
}

process.stdout.write(
  `first, with loading: ${shown(first.ms)} ms (processor ${shown(first.cpuMs)})\n` +
    `${CARDS} more, ms: ${spread(times.map(({ ms }) => ms))} (processor ${spread(times.map(({ cpuMs }) => cpuMs))})\n` +
    `kept: ${shown(again.ms)} ms\n` +
    `memory: ${before} MB before, ${loaded} MB after the first, ${megabytes()} MB after all\n`,
);
for (const name of WRITTEN) {
  const file = join(process.argv[2] ?? 'docs', `card-${name}.png`);
  const png = await cards.picture(samples[name] ?? fail());
  writeFileSync(file, png);
  process.stdout.write(`${file}: ${Math.round(png.length / 1e3)} kB\n`);
}
