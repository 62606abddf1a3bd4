// Runs one of the project's programs as its own process, straight from the sources.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = import.meta.resolve('tsx');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
}

/**
 * Starts `src/main.ts` or another program. It runs in an empty folder, so that no `.env` of the developer's reaches
 * it, and hears of nothing in the environment but the path and what the test gives.
 */
export function start(
  program: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Started {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-'));
  const child = spawn(process.execPath, ['--import', tsx, join(root, program), ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
      KNOWLEDGE_DIR: join(root, 'knowledge/articles'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, ended: end(child).finally(() => rmSync(folder, { recursive: true })) };
}

export function run(
  program: string,
  environment: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<Ran> {
  return start(program, environment, args).ended;
}

async function end(child: ChildProcess): Promise<Ran> {
  const told = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      told[stream] += text;
    });
  }
  await once(child, 'close');
  return { code: child.exitCode ?? null, ...told };
}
