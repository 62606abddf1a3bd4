// Seconds from starting a process to its first sign of being ready, and the memory it then holds.
import { execFileSync, spawn } from 'node:child_process';

export interface StartUp {
  readonly seconds: number;
  /** Resident memory when ready, in MB (10⁶ bytes). */
  readonly megabytes: number;
}

export interface Program {
  /** Path of the built program and its arguments. */
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Written to its standard input once it runs. */
  readonly input?: string;
  /** What it prints when ready, on either stream. */
  readonly ready: RegExp;
}

/** Starts the program, waits until it is ready, reads its memory and stops it. */
export function measureStartUp(program: Program): Promise<StartUp> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, program.arguments, {
      env: { ...process.env, ...program.environment },
    });
    let printed = '';
    const listen = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (!program.ready.test(printed) || child.pid === undefined) return;
      const seconds = (performance.now() - begun) / 1000;
      const megabytes =
        (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)]).toString()) * 1024) / 1e6;
      child.removeAllListeners('exit');
      child.kill('SIGKILL');
      resolve({ seconds, megabytes });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('exit', (code) =>
      reject(new Error(`stopped with ${code} before it was ready: ${printed.slice(0, 500)}`)),
    );
    child.stdin.write(program.input ?? '');
  });
}
