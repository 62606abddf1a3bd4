// The console: the same commands in a terminal, for people and for scripts.
import type { Readable, Writable } from 'node:stream';
import type { Library } from '../../knowledge/library.ts';
import type { Reloading } from '../../knowledge/load.ts';
import { languageOf } from '../texts/index.ts';
import { answerLines } from './json.ts';
import { runPrompt } from './prompt.ts';
import { createSession } from './session.ts';

export interface ConsoleOptions {
  readonly library: Library;
  /** Reads the articles anew, where the prompt may have it done. */
  readonly reload?: (before: Library) => Promise<Reloading>;
  /** Requests and answers as JSON lines, for scripts; else a prompt, for people. */
  readonly json?: boolean;
  /** The prompt's language; requests of scripts bring their own. Spanish unless it says English. */
  readonly locale?: string;
  readonly input?: Readable;
  readonly output?: Writable;
  readonly errors?: Writable;
  /** Decides on colour (`NO_COLOR`, `TERM`). */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** Columns where a terminal does not say how many it has, or says something no one could read. */
const USUAL_WIDTH = 80;
const NARROWEST = 20;
/** Columns beyond which lines are hard to read. */
const WIDEST = 100;

/** Answers until the input ends, the person leaves, or nobody reads the output any longer. Never rejects for these. */
export async function startConsole(options: ConsoleOptions): Promise<void> {
  const { library, json = false, input = process.stdin, output = process.stdout } = options;
  const { errors = process.stderr, environment = process.env, locale, reload } = options;
  const session = createSession(library);
  if (json) return answerLines(session, { input, output, errors });
  const isTerminal = isTty(input) && isTty(output);
  const colour = isTty(output) && !environment.NO_COLOR && environment.TERM !== 'dumb';
  const width = () => (isTty(output) ? Math.min(columnsOf(output), WIDEST) : Number.POSITIVE_INFINITY);
  const look = () => ({ colour, width: width() });
  const language = languageOf(locale);
  return runPrompt(session, { input, output, errors, language, isTerminal, look, ...(reload && { reload }) });
}

function isTty(stream: Readable | Writable): boolean {
  return 'isTTY' in stream && stream.isTTY === true;
}

function columnsOf(stream: Writable): number {
  const columns = 'columns' in stream && typeof stream.columns === 'number' ? stream.columns : 0;
  return columns < NARROWEST ? USUAL_WIDTH : columns;
}
