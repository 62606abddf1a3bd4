// `npm run bench`: measures the product; `-- --help` tells what.
import { benchTime } from './command-times.ts';
import { OptionError, readOptions, type Wanted } from './options.ts';
import { note, print } from './print.ts';
import { benchQuestions } from './question-sets.ts';
import { benchQuotations } from './quotations.ts';
import { SquadFileError } from './squad/file.ts';
import { benchSquad } from './squad-main.ts';
import { USAGE } from './usage.ts';

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof OptionError || error instanceof SquadFileError)) throw error;
  note(error.message);
  process.exitCode = 1;
}

async function run(wanted: Wanted): Promise<void> {
  switch (wanted.kind) {
    case 'help':
      return print(USAGE);
    case 'squad':
      return benchSquad(wanted.options);
    case 'questions':
      return benchQuestions(wanted.options);
    case 'quotations':
      return benchQuotations(wanted, print);
    case 'command-times':
      return benchTime();
  }
}
