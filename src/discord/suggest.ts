// What an option offers while somebody types in it.
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { AnyCommand, Choice, OptionDeclaration } from '../../commands/command.ts';
import { CHOICES } from '../../commands/limits.ts';
import type { Library } from '../../knowledge/library.ts';
import { commandNamed } from './command-names.ts';
import { readOptions } from './options.ts';
import type { AutocompleteInteraction } from './payload.ts';

/** At most 25 choices, as Discord takes them; none where the command, the option or its suggestions are unknown. */
export function suggestFor(
  payload: AutocompleteInteraction,
  commands: readonly AnyCommand[],
  library: Library,
): APIApplicationCommandOptionChoice<string>[] {
  const { options, focused } = readOptions(payload.data.options);
  const command = commandNamed(commands, payload.data.name, 'slash');
  if (!command || !focused) return [];
  const suggest = optionsOf(command, options.subcommand).find(({ name }) => name === focused.name)?.suggest;
  const choices = suggest?.({ typed: focused.typed, options, library }) ?? [];
  return choices.flatMap(asTaken).slice(0, CHOICES.max);
}

function optionsOf({ declaration }: AnyCommand, subcommand: unknown): readonly OptionDeclaration[] {
  return declaration.subcommands?.find(({ name }) => name === subcommand)?.options ?? declaration.options;
}

/** A name may be shortened, for it is only shown; a value may not, for the command must know it again. */
function asTaken({ name, value }: Choice): Choice[] {
  if (name.trim() === '' || value === '' || value.length > CHOICES.characters) return [];
  return [{ name: shortened(name), value }];
}

function shortened(name: string): string {
  if (name.length <= CHOICES.characters) return name;
  // Cut by characters and not by code units, so that no half of an emoji stays behind.
  let room = CHOICES.characters - 1;
  const kept: string[] = [];
  for (const character of name) {
    room -= character.length;
    if (room < 0) break;
    kept.push(character);
  }
  return `${kept.join('').trimEnd()}…`;
}
