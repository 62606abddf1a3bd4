// Every system asked the questions of a SQuAD file, as figures and as a table.
import { note } from '../print.ts';
import { inAProcess } from '../run/in-a-process.ts';
import { type RecallFigures, recallFiguresSchema } from '../run/job.ts';
import type { System } from '../systems/system.ts';
import { type Column, milliseconds, share, tableOf } from '../table.ts';

export interface Comparison {
  readonly systems: readonly RecallFigures[];
  /** Systems without figures, and why. */
  readonly missing: readonly string[];
}

export interface ComparisonOptions {
  readonly file: string;
  readonly noise: number | undefined;
  readonly seed: number;
  readonly sample: number | undefined;
  /** Times that each question is asked; the least of its times counts. */
  readonly rounds: number;
  /** For each system. */
  readonly seconds: number;
}

export async function compare(systems: readonly System[], options: ComparisonOptions): Promise<Comparison> {
  const figures: RecallFigures[] = [];
  const missing: string[] = [];
  for (const { name } of systems) {
    note(`${name}…`);
    const job = { kind: 'recall', system: name, ...options } as const;
    const outcome = await inAProcess(job, recallFiguresSchema, options.seconds);
    if (outcome.kind === 'done') figures.push(outcome.figures);
    else
      missing.push(
        `${name}: ${outcome.kind === 'late' ? `not done after ${outcome.seconds} s` : outcome.message}`,
      );
  }
  return { systems: figures, missing };
}

const COLUMNS: readonly Column<RecallFigures>[] = [
  { heading: 'system', cell: ({ name }) => name },
  { heading: 'paragraph @1', cell: ({ paragraphRecallAt1 }) => share(paragraphRecallAt1) },
  { heading: '@3', cell: ({ paragraphRecallAt3 }) => share(paragraphRecallAt3) },
  { heading: 'excerpt @1', cell: ({ excerptRecallAt1 }) => share(excerptRecallAt1) },
  { heading: 'answered', cell: ({ answered }) => share(answered) },
  { heading: 'p50 ms', cell: ({ p50Ms }) => milliseconds(p50Ms) },
  { heading: 'p99 ms', cell: ({ p99Ms }) => milliseconds(p99Ms) },
  { heading: 'excerpt p50', cell: ({ excerptP50Ms }) => milliseconds(excerptP50Ms) },
  { heading: 'p99', cell: ({ excerptP99Ms }) => milliseconds(excerptP99Ms) },
  { heading: 'index ms', cell: ({ indexMs }) => indexMs.toFixed(0) },
  { heading: 'heap MB', cell: ({ heapMb }) => heapMb.toFixed(1) },
  { heading: 'paragraphs from', cell: ({ paragraphsFrom }) => paragraphsFrom },
  { heading: 'asked', cell: ({ asked }) => String(asked) },
];

export function comparisonLines({ systems, missing }: Comparison): string[] {
  return [
    ...tableOf(COLUMNS, systems),
    ...missing.map((line) => `without figures: ${line}`),
    '',
    'Shares are of the questions asked. An excerpt counts where the first sentence returned covers the position of a',
    'gold answer. The search libraries index paragraphs, and sentences besides: excerpts come from the sentences,',
    'paragraphs from whichever index puts more of them first (named); p50, p99, index time and heap are that index’s,',
    '«excerpt p50, p99» the sentence index’s. The product gives both with one question. Each system runs in a process',
    'of its own; heap is what heapUsed and array buffers grow by, after garbage collection, while it indexes.',
    ...systems.map(({ name, how }) => `  ${name}: ${how}`),
  ];
}
