// Lines in and lines out of streams, of any length and at the pace of whoever reads.
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** The lines of a UTF-8 stream, ended by LF or CRLF; a byte order mark at its beginning is left out. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pending: string[] = [];
  const finish = (rest: string) => {
    const line = [...pending, rest].join('');
    pending = [];
    return line.replace(/^\ufeff/, '').replace(/\r$/, '');
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      yield finish(text.slice(from, end));
      from = end + 1;
    }
    pending.push(text.slice(from));
  }
  const last = finish(decoder.end());
  if (last !== '') yield last;
}

export interface LineWriter {
  /** Writes a line and waits until there is room for more; false when nobody reads any longer. */
  write(line: string): Promise<boolean>;
  /** Resolves when all has been handed over, or nobody reads any longer. */
  end(): Promise<void>;
}

/** A writer of lines that ends quietly when its reader goes away (`… | head -1`). */
export function createLineWriter(output: Writable): LineWriter {
  let isOpen = true;
  const gone = new Promise<void>((resolve) => {
    const close = () => {
      isOpen = false;
      resolve();
    };
    output.on('error', close);
    output.on('close', close);
  });
  return {
    write: async (line) => {
      if (isOpen && !output.write(`${line}\n`))
        await Promise.race([once(output, 'drain').catch(() => {}), gone]);
      return isOpen;
    },
    end: async () => {
      if (isOpen) await Promise.race([new Promise((resolve) => output.write('', resolve)), gone]);
    },
  };
}
