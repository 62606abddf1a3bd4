// `npm run bench`: the time of each command; `-- --questions`: how often answers are right; `-- --squad FILE`: beside others.
import { benchTime } from './command-times.ts';
import { OptionError, readOptions, type Wanted } from './options.ts';
import { note } from './print.ts';
import { benchQuestions } from './question-sets.ts';
import { SquadFileError } from './squad/file.ts';
import { benchSquad } from './squad-main.ts';

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof OptionError || error instanceof SquadFileError)) throw error;
  note(error.message);
  process.exitCode = 1;
}

function run(wanted: Wanted): Promise<void> {
  if (wanted.kind === 'squad') return benchSquad(wanted.options);
  return wanted.kind === 'questions' ? benchQuestions(wanted.misses) : benchTime();
}
