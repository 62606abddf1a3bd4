// The log: structured lines on standard error, with every secret struck out.
import { pino } from 'pino';
import type { Settings } from './settings.ts';

export type Log = pino.Logger;

/** How an interaction ended. `refused:` carries the failure's code. */
export type InteractionOutcome = 'answered' | 'silent' | `refused:${string}` | 'late' | 'failed';

/** The one line that each interaction leaves. */
export interface InteractionLine {
  readonly command: string;
  readonly kind: 'command' | 'message' | 'autocomplete' | 'button' | 'mention' | 'unknown';
  readonly outcome: InteractionOutcome;
  /** Milliseconds from receipt until Discord had taken the answer. */
  readonly ms: number;
  /** Milliseconds between Discord making the interaction and our receiving it, by the two clocks. */
  readonly age: number;
  /** What the member typed; logged only when LOG_TEXT=1. */
  readonly text?: Readonly<Record<string, unknown>>;
  /** Discord's error code, and the milliseconds from making the interaction to our answer, when it came late. */
  readonly code?: number;
  readonly delay?: number;
  /** Reference that the member was shown, when something of ours failed. */
  readonly reference?: string;
}

/** Where lines go: `process.stderr`, or an array's end in a test. */
export interface Destination {
  write(line: string): unknown;
}

/** A bot token anywhere in a text, also one that is not ours (three parts, the first the id in base64). */
const ANY_TOKEN = /\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g;

/** Tokens that Discord puts in addresses: they let anyone answer for the bot for fifteen minutes. */
const TOKEN_IN_ADDRESS = /((?:interactions|webhooks)\/\d+)\/[^/?"\\\s]+/g;

const STRUCK = '[secreto]';

/** Strikes the given secrets, anything shaped like a bot token, and interaction tokens in addresses. */
function strike(text: string, secrets: readonly string[]): string {
  const known = secrets.reduce((rest, secret) => rest.replaceAll(secret, STRUCK), text);
  return known.replace(ANY_TOKEN, STRUCK).replace(TOKEN_IN_ADDRESS, `$1/${STRUCK}`);
}

/**
 * Makes the log. Striking happens on the finished line, so no error message, address or stack can slip past it.
 */
export function createLog(
  settings: Pick<Settings, 'logLevel' | 'token'>,
  destination: Destination = process.stderr,
): Log {
  const secrets = settings.token === undefined ? [] : [settings.token];
  const struck = { write: (line: string) => void destination.write(strike(line, secrets)) };
  return pino(
    {
      level: settings.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
    },
    struck,
  );
}

/** Writes an interaction's line: a warning when it came to nothing, information otherwise. */
export function logInteraction(log: Log, line: InteractionLine, options: { readonly text: boolean }): void {
  const { text, ...facts } = line;
  const level = line.outcome === 'failed' ? 'error' : line.outcome === 'late' ? 'warn' : 'info';
  log[level]({ ...facts, ...(options.text && text ? { text } : {}) }, 'interaction');
}

/**
 * An error's plain facts. Its other fields stay out: Discord's errors carry the whole body that was sent, and with
 * it what a member typed.
 */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const facts = ['code', 'status', 'method', 'url'].flatMap((key) => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [];
  });
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...Object.fromEntries(facts),
    ...cause,
  };
}
