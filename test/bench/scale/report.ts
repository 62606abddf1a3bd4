// How time and memory grow with the number of passages, as figures and as a table.
import { note } from '../print.ts';
import { inAProcess } from '../run/in-a-process.ts';
import { type ScaleFigures, scaleFiguresSchema } from '../run/job.ts';
import type { Corpus } from '../squad/dataset.ts';
import type { ComparisonOptions } from '../squad/report.ts';
import type { System } from '../systems/system.ts';
import { type Column, milliseconds, tableOf } from '../table.ts';
import { heapsOf } from './growth.ts';

export interface Scaling {
  readonly figures: readonly ScaleFigures[];
  readonly missing: readonly string[];
}

/** From the smallest size up; a system that does not finish one is not tried at a larger one. */
export async function scaleUp(
  systems: readonly System[],
  sizes: readonly number[],
  options: ComparisonOptions,
): Promise<Scaling> {
  const figures: ScaleFigures[] = [];
  const missing: string[] = [];
  for (const { name } of systems) {
    for (const size of [...sizes].sort((a, b) => a - b)) {
      note(`${name}, ${size} passages…`);
      const job = { kind: 'scale', system: name, size, ...options } as const;
      const outcome = await inAProcess(job, scaleFiguresSchema, options.seconds);
      if (outcome.kind === 'done') {
        figures.push(outcome.figures);
        continue;
      }
      const why = outcome.kind === 'late' ? `not done after ${outcome.seconds} s` : outcome.message;
      missing.push(`${name} from ${size} passages on: ${why}`);
      break;
    }
  }
  return { figures, missing };
}

const COLUMNS: readonly Column<ScaleFigures>[] = [
  { heading: 'system', cell: ({ name }) => name },
  { heading: 'passages', cell: ({ passages }) => String(passages) },
  { heading: 'index ms', cell: ({ indexMs }) => indexMs.toFixed(0) },
  { heading: 'heap MB', cell: ({ heapMb }) => heapMb.toFixed(1) },
  { heading: 'p50 ms', cell: ({ p50Ms }) => milliseconds(p50Ms) },
  { heading: 'p99 ms', cell: ({ p99Ms }) => milliseconds(p99Ms) },
  { heading: 'asked', cell: ({ asked }) => String(asked) },
  { heading: 'longest block ms', cell: ({ longestBlockMs }) => milliseconds(longestBlockMs) },
];

export function scalingLines({ figures, missing }: Scaling, corpus: Corpus, seconds: number): string[] {
  const { exponent } = heapsOf(corpus.sentences.map(({ text }) => text));
  return [
    ...tableOf(COLUMNS, figures),
    ...missing.map((line) => `without figures: ${line}`),
    '',
    'Questions are asked as typed in a chat. A passage is a sentence; the search libraries index each as a document. Passages beyond the',
    `file’s own ${corpus.sentences.length} are the first half of one of its sentences and the second half of another, some longer words replaced by`,
    `coined ones so that the vocabulary grows by Heaps’ law with the file’s own exponent (${exponent.toFixed(2)}). Indexing and asking have`,
    `${seconds} s each for a system and size: one that is slow has been asked fewer questions («asked»), and its p99 says little.`,
    'Longest block: the longest that building in slices kept the event loop; a dash where building is in one go.',
  ];
}
