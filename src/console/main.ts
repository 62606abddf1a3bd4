// `npm run consola`: the console over the articles; `--json` for scripts, `--explain "…"` to look into an answer.
import { commandNames } from '../../commands/names.ts';
import { loadLibrary } from '../../knowledge/load.ts';
import { EXIT } from '../exit-codes.ts';
import { loadSettings } from '../settings.ts';
import { explainedText } from './explain.ts';
import { startConsole } from './index.ts';

const USAGE = 'Uso: npm run -s consola [-- --json | -- --explain "pregunta"]';

process.exit(await main(process.argv.slice(2)));

async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked) return complain(USAGE, EXIT.config);
  const loaded = loadSettings();
  if (!loaded.ok) return complain(loaded.message, EXIT.config);
  const read = await loadLibrary(loaded.settings.knowledgeDir, commandNames);
  if (!read.ok) return complain(read.message, EXIT.fault);
  if (asked.explain !== undefined) process.stdout.write(`${explainedText(asked.explain, read.library)}\n`);
  else await startConsole({ library: read.library, json: asked.json });
  return EXIT.ok;
}

/** Undefined for arguments that are not understood. */
function readArguments(args: readonly string[]): { json: boolean; explain?: string } | undefined {
  const [option, question] = args;
  if (option === '--explain')
    return args.length === 2 && question?.trim() ? { json: false, explain: question } : undefined;
  return args.every((argument) => argument === '--json') ? { json: args.length > 0 } : undefined;
}

function complain(message: string, exitCode: number): number {
  process.stderr.write(`${message}\n`);
  return exitCode;
}
