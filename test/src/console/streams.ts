// Streams for driving the console in tests.
import { PassThrough, Readable } from 'node:stream';
import type { Library } from '../../../knowledge/library.ts';
import { startConsole } from '../../../src/console/index.ts';
import { library as tinyLibrary } from './tiny-library.ts';

export interface Spoken {
  readonly output: string;
  readonly errors: string;
}

interface Ways {
  readonly json?: boolean;
  readonly locale?: string;
  readonly library?: Library;
}

/** Feeds chunks of input to a console, over the tiny library unless told otherwise, and gives all that it wrote. */
export async function converse(chunks: readonly (string | Buffer)[], ways: Ways = {}): Promise<Spoken> {
  const output = collector();
  const errors = collector();
  const input = Readable.from(chunks, { objectMode: false });
  await startConsole({
    library: tinyLibrary,
    ...ways,
    input,
    output: output.stream,
    errors: errors.stream,
    environment: {},
  });
  return { output: output.text(), errors: errors.text() };
}

function collector() {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
