// Runs one job in a process of its own, so that no system pays for another's memory or warms another's code.
import { fork } from 'node:child_process';
import type { z } from 'zod';
import type { Job } from './job.ts';

export type Outcome<Figures> =
  | { readonly kind: 'done'; readonly figures: Figures }
  /** It had not finished in time and was stopped. */
  | { readonly kind: 'late'; readonly seconds: number }
  | { readonly kind: 'failed'; readonly message: string };

/** Seconds for what the limit on asking leaves out: starting, reading the file, making passages. */
const GRACE_S = 30;
/** Lines of a failing process that are passed on. */
const LINES_KEPT = 5;

/** `seconds` is for indexing; asking has `job.seconds` beside it. */
export function inAProcess<Schema extends z.ZodType>(
  job: Job,
  schema: Schema,
  seconds: number,
): Promise<Outcome<z.infer<Schema>>> {
  return new Promise((resolve) => {
    const child = fork(new URL('./child.ts', import.meta.url), [JSON.stringify(job)], {
      execArgv: [...process.execArgv, '--expose-gc'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let complaint = '';
    let late = false;
    let outcome: Outcome<z.infer<Schema>> | undefined;
    const limit = setTimeout(
      () => {
        late = true;
        child.kill('SIGKILL');
      },
      (seconds + job.seconds + GRACE_S) * 1000,
    );
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.on('message', (message) => {
      const parsed = schema.safeParse(message);
      outcome = parsed.success
        ? { kind: 'done', figures: parsed.data }
        : { kind: 'failed', message: parsed.error.message };
    });
    child.on('error', ({ message }) => {
      outcome ??= { kind: 'failed', message };
    });
    child.on('close', () => {
      clearTimeout(limit);
      if (outcome) resolve(outcome);
      else if (late) resolve({ kind: 'late', seconds: seconds + job.seconds });
      else resolve({ kind: 'failed', message: lastLines(complaint) });
    });
  });
}

function lastLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    lines
      .filter((line) => /Error/.test(line))
      .slice(0, LINES_KEPT)
      .join('\n') || lines.slice(-LINES_KEPT).join('\n')
  );
}
