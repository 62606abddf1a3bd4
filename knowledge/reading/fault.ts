// What can be wrong with an article file, and how each fault is told to whoever edits the articles.

/** One fault of one file. `line` counts from 1 in the file; absent when the whole file is at fault. */
export interface Fault {
  readonly file: string;
  readonly line?: number;
  readonly problem: string;
  readonly remedy: string;
}

/** Every fault of every file as one message: file, line, what is wrong and how to mend it. */
export function describeFaults(faults: readonly Fault[]): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  const count = faults.length === 1 ? 'Hay un fallo' : `Hay ${faults.length} fallos`;
  const where = files === 1 ? 'en un fichero de artículos' : `en ${files} ficheros de artículos`;
  const lines = faults.map(({ file, line, problem, remedy }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `  ${place}: ${problem}. ${remedy}${/[?…]$/.test(remedy) ? '' : '.'}`;
  });
  return [`${count} ${where}:`, ...lines].join('\n');
}
