// `npm run consola`: the console over the articles, or the answer to one line; `--json` for scripts, `--explain "…"`
// to look into an answer.
import { Readable } from 'node:stream';
import { explainQuestion } from '../../commands/asking/explain-question.ts';
import { explainQuotation } from '../../commands/asking/explain-quotation.ts';
import type { Outcome } from '../../commands/failure.ts';
import { commandNames } from '../../commands/names.ts';
import { preguntar } from '../../commands/preguntar.ts';
import { quienDijo } from '../../commands/quien-dijo.ts';
import type { Library } from '../../knowledge/library.ts';
import { loadLibrary, reloadLibrary } from '../../knowledge/load.ts';
import { EXIT } from '../exit-codes.ts';
import { loadSettings } from '../settings.ts';
import { failureText, textsFor } from '../texts/index.ts';
import { explainedText } from './explain.ts';
import { explainedQuotationsText } from './explain-quotation.ts';
import { startConsole } from './index.ts';
import { oneLine } from './paint.ts';
import { parseLine } from './parse-line.ts';
import { createSession } from './session.ts';

/** Of the sentences that were ranked first, those that an explanation has even where they are not shown. */
const FIRST_RANKED = 5;

const { usage, help } = textsFor('es').console;

process.exit(await main(process.argv.slice(2)));

async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked) return complain(usage, EXIT.config);
  if (asked.does === 'help') return tell([usage, '', ...help].join('\n'));
  const loaded = loadSettings();
  if (!loaded.ok) return complain(loaded.message, EXIT.config);
  const read = await loadLibrary(loaded.settings.knowledgeDir, commandNames);
  if (!read.ok) return complain(read.message, EXIT.data);
  const { library } = read;
  const reload = (before: Library) => reloadLibrary(before, loaded.settings.knowledgeDir, commandNames);
  if (asked.does === 'explain') return explain(asked.line, library);
  const input = asked.does === 'answer' ? { input: Readable.from([`${asked.line}\n`]) } : {};
  await startConsole({ library, reload, json: asked.does === 'json', ...input });
  return EXIT.ok;
}

/** Explains what a line asks as it would at the prompt: a question alone, /preguntar or /quien-dijo with their options. */
function explain(line: string, library: Library): number {
  const { command, options } = parseLine(line, createSession(library));
  switch (command) {
    case preguntar.declaration.name:
      return tellOutcome(explainQuestion(options, library, FIRST_RANKED), explainedText);
    case quienDijo.declaration.name:
      return tellOutcome(explainQuotation(options, library), explainedQuotationsText);
    default:
      return complain(usage, EXIT.config);
  }
}

function tellOutcome<Value>(outcome: Outcome<Value>, textOf: (value: Value) => string): number {
  return outcome.ok
    ? tell(textOf(outcome.value))
    : complain(failureText(outcome.failure, 'es', oneLine), EXIT.config);
}

type Asked =
  | { readonly does: 'help' | 'json' | 'prompt' }
  | { readonly does: 'explain' | 'answer'; readonly line: string };

/** Undefined for arguments that are not understood. */
function readArguments(args: readonly string[]): Asked | undefined {
  const [first, question = ''] = args;
  if (first === undefined) return { does: 'prompt' };
  if (args.some((argument) => argument === '--help' || argument === '-h')) return { does: 'help' };
  if (first === '--explain' || first === '--explica')
    return args.length === 2 && question.trim() !== '' ? { does: 'explain', line: question } : undefined;
  if (args.every((argument) => argument === '--json')) return { does: 'json' };
  const isLine = args.length === 1 && first.trim() !== '' && !first.startsWith('-');
  return isLine ? { does: 'answer', line: first.replace(/\s+/g, ' ') } : undefined;
}

function tell(message: string): number {
  process.stdout.write(`${message}\n`);
  return EXIT.ok;
}

function complain(message: string, exitCode: number): number {
  process.stderr.write(`${message}\n`);
  return exitCode;
}
