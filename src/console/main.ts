// `npm run consola`: the console over the articles; `--json` for scripts.
import { commandNames } from '../../commands/names.ts';
import { loadLibrary } from '../../knowledge/load.ts';
import { EXIT } from '../exit-codes.ts';
import { loadSettings } from '../settings.ts';
import { startConsole } from './index.ts';

const USAGE = 'Uso: npm run -s consola [-- --json]';

process.exit(await main(process.argv.slice(2)));

async function main(args: readonly string[]): Promise<number> {
  if (args.some((argument) => argument !== '--json')) return complain(USAGE, EXIT.config);
  const loaded = loadSettings();
  if (!loaded.ok) return complain(loaded.message, EXIT.config);
  const read = await loadLibrary(loaded.settings.knowledgeDir, commandNames);
  if (!read.ok) return complain(read.message, EXIT.fault);
  await startConsole({ library: read.library, json: args.includes('--json') });
  return EXIT.ok;
}

function complain(message: string, exitCode: number): number {
  process.stderr.write(`${message}\n`);
  return exitCode;
}
