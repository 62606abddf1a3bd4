// What an option offers while somebody types in it, for every transport.

import type { Library } from '../../knowledge/library.ts';
import type { AnyCommand, Choice, OptionDeclaration, OptionValue } from '../command.ts';
import { shorten } from './clean-text.ts';
import { CHOICES } from './limits.ts';

/** The options of a command, or of its subcommand where it has them. */
export function optionsOf({ declaration }: AnyCommand, subcommand?: unknown): readonly OptionDeclaration[] {
  return declaration.subcommands?.find(({ name }) => name === subcommand)?.options ?? declaration.options;
}

/** At most 25 choices for what stands in `options[option]` so far; none where the option suggests nothing. */
export function suggestFor(
  command: AnyCommand,
  option: string,
  options: Readonly<Record<string, OptionValue>>,
  library: Library,
): readonly Choice[] {
  const suggest = optionsOf(command, options.subcommand).find(({ name }) => name === option)?.suggest;
  const typed = String(options[option] ?? '');
  return (suggest?.({ typed, options, library }) ?? []).flatMap(asTaken).slice(0, CHOICES.max);
}

/** A name may be shortened, for it is only shown; a value may not, for the command must know it again. */
function asTaken({ name, value }: Choice): Choice[] {
  if (name.trim() === '' || value === '' || value.length > CHOICES.characters) return [];
  return [{ name: shorten(name, CHOICES.characters), value }];
}
