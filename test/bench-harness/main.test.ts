// The benchmark as it is run: in processes of its own, with one line on standard output.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recallFiguresSchema, scaleFiguresSchema } from '../bench/run/job.ts';
import { harbour } from './squad/harbour.ts';

const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-bench-'));
const file = join(folder, 'muelle.json');
writeFileSync(file, JSON.stringify(harbour));

/** Starting a few processes one after the other on a busy machine. In ms. */
const PATIENCE = 90_000;

const printed = z.object({
  dataset: z.literal('muelle'),
  passages: z.literal(5),
  questions: z.literal(4),
  systems: z.array(recallFiguresSchema),
  scale: z.array(scaleFiguresSchema),
  missing: z.tuple([]),
});

describe('npm run bench -- --squad FILE', () => {
  it(
    'prints one object on one line with --json, and draws',
    async () => {
      const svg = join(folder, 'figures.svg');
      const args = ['--squad', file, '--noise', '--json', '--only', 'hemeroteca,flexsearch'];
      const { stdout } = await promisify(execFile)(process.execPath, [
        ...['--import', 'tsx', 'test/bench/main.ts'],
        ...[...args, '--scale', '20', '--svg', svg],
      ]);
      expect(stdout.split('\n')).toHaveLength(2);
      const { systems, scale } = printed.parse(JSON.parse(stdout));
      expect(systems.map(({ name }) => name)).toEqual(['hemeroteca', 'flexsearch']);
      expect(systems.map(({ asked }) => asked)).toEqual([4, 4]);
      expect(scale.map(({ passages }) => passages)).toEqual([20, 20]);
      expect(readFileSync(svg, 'utf8')).toMatch(/Accuracy against latency.*Latency against size/s);
    },
    PATIENCE,
  );
});
