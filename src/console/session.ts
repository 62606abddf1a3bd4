// What both faces of the console share: the commands over one library, the names they go by, and asking them.

import { answerRequest } from '../../commands/answering/dispatch.ts';
import type { PinBoard } from '../../commands/answering/pin-board.ts';
import type { AnyCommand, Choice, OptionValue, Response } from '../../commands/command.ts';
import { fail, type Outcome, type PermissionName } from '../../commands/failure.ts';
import { commandsFor, contextOf } from '../../commands/index.ts';
import { suggestFor } from '../../commands/options/suggest.ts';
import type { ActionRequest } from '../../commands/result.ts';
import type { Library } from '../../knowledge/library.ts';
import { fold } from '../../knowledge/spanish/fold.ts';
import { decodeAction } from '../discord/custom-id.ts';
import { permissionNames } from '../discord/permissions.ts';
import { memoryPins } from '../memory-pins.ts';
import { languages, spokenChoice, spokenOption, textsFor } from '../texts/index.ts';

export type Options = Readonly<Record<string, OptionValue>>;

export interface Session {
  readonly library: Library;
  readonly commands: readonly AnyCommand[];
  /** The same over another library: what is pinned stays. */
  over(library: Library): Session;
  /** Asks a command, as a member with these permissions in a server's channel. */
  ask(command: string, options: Options, permissions: Iterable<PermissionName>): Promise<Outcome<Response>>;
  /** Asks again what a button repeats, from its custom_id or from the action itself. */
  pressAction(request: ActionRequest, permissions: Iterable<PermissionName>): Promise<Outcome<Response>>;
  press(customId: string, permissions: Iterable<PermissionName>): Promise<Outcome<Response>>;
  /** What an option offers for what has been typed in it so far. */
  suggest(command: string, option: string, options: Options): readonly Choice[];
  /** The command at the beginning of a text, by its name in any language, and what comes after it. */
  named(text: string): { readonly command: AnyCommand; readonly rest: string } | undefined;
}

/** Everything that a person at the prompt may do, and the bot in its own console. */
export const allPermissions: ReadonlySet<PermissionName> = new Set(permissionNames);

export function createSession(library: Library, pins: PinBoard = memoryPins()): Session {
  const commands = commandsFor(library);
  const context = contextOf(library, commands, pins);
  const names = namesOf(commands);
  const send = (
    request: { readonly command: string; readonly options: Options; readonly from: 'command' | 'button' },
    permissions: Iterable<PermissionName>,
  ) => {
    const memberPermissions = new Set(permissions);
    return answerRequest(
      { ...request, place: 'server', memberPermissions, botPermissions: allPermissions },
      context,
    );
  };
  return {
    library,
    commands,
    over: (other) => createSession(other, pins),
    ask: (command, options, permissions) => send({ command, options, from: 'command' }, permissions),
    pressAction: (request, permissions) => send({ ...request, from: 'button' }, permissions),
    press: async (customId, permissions) => {
      const action = decodeAction(customId);
      return action
        ? send({ ...action.request, from: 'button' }, permissions)
        : fail({ code: 'button.stale' });
    },
    suggest: (name, option, options) => {
      const command = commands.find(({ declaration }) => declaration.name === name);
      return command ? suggestFor(command, option, options, library) : [];
    },
    named: (text) => commandAtStart(text, names),
  };
}

/** The name in code of what somebody called an option or subcommand, in whichever language. */
export function nameInCode(
  typed: string,
  names: readonly string[],
  spoken: (name: string) => readonly string[],
) {
  return names.find((name) => [name, ...spoken(name)].some((each) => fold(each) === fold(typed)));
}

/** An option's names in all languages. */
export function namesOfOption(option: string): readonly string[] {
  return languages.flatMap((language) => spokenOption(option, language) ?? []);
}

/** What a fixed choice may be called, in all languages. */
export function namesOfChoice(value: string): readonly string[] {
  return languages.flatMap((language) => [
    spokenChoice(value, language),
    textsFor(language).choices[value] ?? value,
  ]);
}

/** A subcommand's names in all languages. */
export function namesOfSubcommand(command: string, subcommand: string): readonly string[] {
  return languages.flatMap(
    (language) => textsFor(language).commands[command]?.subcommands?.[subcommand]?.name ?? [],
  );
}

/** Longest first, so that a name of two words is not taken for one of one. */
function namesOf(commands: readonly AnyCommand[]): readonly (readonly [string, AnyCommand])[] {
  const typeable = commands.filter(({ declaration }) => declaration.kind !== 'button');
  const pairs = typeable.flatMap((command) => {
    const { name } = command.declaration;
    const spoken = languages.flatMap((language) => textsFor(language).commands[name]?.name ?? []);
    return [name, ...spoken].map((each) => [fold(each), command] as const);
  });
  return pairs.sort(([a], [b]) => b.length - a.length);
}

function commandAtStart(text: string, names: ReturnType<typeof namesOf>) {
  const words = text.trimStart().replace(/^\//, '');
  // Folding keeps no lengths (accents may be characters of their own), so names are compared word by word.
  for (const [name, command] of names) {
    const count = name.split(' ').length;
    const parts = words.split(/\s+/, count);
    if (fold(parts.join(' ')) !== name) continue;
    const rest = new RegExp(`^(?:\\S+\\s*){${count}}`).exec(words)?.[0] ?? '';
    return { command, rest: words.slice(rest.length) };
  }
  return undefined;
}
