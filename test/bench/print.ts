// Where the benchmarks write: results to standard output, progress to standard error.

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Progress and notes that must not mix with a result read by a script. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}
