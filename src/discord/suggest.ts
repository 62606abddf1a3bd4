// Autocomplete over a raw payload: which option somebody is typing in, and what it offers.
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { AnyCommand } from '../../commands/command.ts';
import { suggestFor } from '../../commands/options/suggest.ts';
import type { Library } from '../../knowledge/library.ts';
import { commandNamed } from './command-names.ts';
import { readOptions } from './options.ts';
import type { AutocompleteInteraction } from './payload.ts';

/** At most 25 choices, as Discord takes them; none where the command, the option or its suggestions are unknown. */
export function choicesFor(
  payload: AutocompleteInteraction,
  commands: readonly AnyCommand[],
  library: Library,
): APIApplicationCommandOptionChoice<string>[] {
  const { options, focused } = readOptions(payload.data.options);
  const command = commandNamed(commands, payload.data.name, 'slash');
  if (!command || !focused) return [];
  const soFar = { ...options, [focused.name]: focused.typed };
  return suggestFor(command, focused.name, soFar, library).map(({ name, value }) => ({ name, value }));
}
