// Times cards and writes three of them for people to see: npx tsx test/bench/cards.ts [folder, docs/ by default]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardContent } from '../../src/card/content.ts';
import { createCards } from '../../src/card/index.ts';
import { samples } from '../src/card/samples.ts';

const WRITTEN = ['medium', 'long', 'nested'];
const CARDS = 30;

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);

async function timed<Value>(task: () => Promise<Value>): Promise<{ value: Value; ms: number }> {
  const started = performance.now();
  const value = await task();
  return { value, ms: performance.now() - started };
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
const times: number[] = [];
for (const content of varied()) times.push((await timed(() => cards.picture(content))).ms);
times.sort((a, b) => a - b);
const again = await timed(() => cards.picture(samples.medium ?? fail()));
const rounded = (ms: number | undefined) => (ms ?? Number.NaN).toFixed(ms !== undefined && ms < 1 ? 2 : 0);
process.stdout.write(
  `first, with loading: ${rounded(first.ms)} ms\n` +
    `${CARDS} more: p50 ${rounded(times[CARDS / 2])} ms, max ${rounded(times.at(-1))} ms\n` +
    `kept: ${rounded(again.ms)} ms\n` +
    `memory: ${before} MB before, ${loaded} MB after the first, ${megabytes()} MB after all\n`,
);
for (const name of WRITTEN) {
  const file = join(process.argv[2] ?? 'docs', `card-${name}.png`);
  const png = await cards.picture(samples[name] ?? fail());
  writeFileSync(file, png);
  process.stdout.write(`${file}: ${Math.round(png.length / 1e3)} kB\n`);
}
