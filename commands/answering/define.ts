// Seals a command's input type in: outside, a command takes raw options and gives an outcome.
import type { AnyCommand, Command, CommandKind } from '../command.ts';
import { fail } from '../failure.ts';
import { failureOf } from '../options/schema.ts';

/** Puts parsing before running, so that a bad option is a failure and `run` sees typed input only. */
export function defineCommand<Input, const Name extends string, const Kind extends CommandKind>({
  declaration,
  input,
  run,
}: Command<Input, Name, Kind>): AnyCommand<Name, Kind> {
  return {
    declaration,
    answer: async (options, context) => {
      // Input is echoed in issues so that a missing option can be told from a mistaken one.
      const parsed = input.safeParse(options, { reportInput: true });
      return parsed.success ? run(parsed.data, context) : fail(failureOf(parsed.error));
    },
  };
}
