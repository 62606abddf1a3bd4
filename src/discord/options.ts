// An interaction's option tree as the flat options that commands take.

import type { OptionValue } from '../../commands/command.ts';
import { ApplicationCommandOptionType as OptionType } from '../discord-api.ts';
import type { RawOption } from './payload.ts';

export interface ReadOptions {
  /** A subcommand stands among them as the option `subcommand`. */
  readonly options: Readonly<Record<string, OptionValue>>;
  /** While somebody types: the option they are at, and what they have typed in it. */
  readonly focused?: { readonly name: string; readonly typed: string };
}

/** Flattens the tree: subcommands become the option `subcommand`, and their options come up beside it. */
export function readOptions(tree: readonly RawOption[]): ReadOptions {
  const flat = flatten(tree);
  const focused = flat.find((option) => option.focused);
  const entries = flat.flatMap(({ name, value, focused: typing }) =>
    value === undefined || typing ? [] : [[name, value] as const],
  );
  return {
    options: Object.fromEntries(entries),
    ...(focused ? { focused: { name: focused.name, typed: String(focused.value ?? '') } } : {}),
  };
}

type FlatOption = Omit<RawOption, 'options'>;

function flatten(tree: readonly RawOption[]): FlatOption[] {
  return tree.flatMap(({ options, ...option }) =>
    option.type === OptionType.Subcommand || option.type === OptionType.SubcommandGroup
      ? [{ name: 'subcommand', type: OptionType.String, value: option.name }, ...flatten(options ?? [])]
      : [option],
  );
}
