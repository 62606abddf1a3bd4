// A command that the bot registers: the published schema, then Discord's naming, order and size rules.
import type { $ZodType } from 'zod/v4/core';
import type { Fault } from '../errors.ts';
import { refuse } from '../errors.ts';
import { CommandKind } from '../state/commands.ts';
import type { CommandOption } from '../wire-commands.ts';
import { CommandBody } from '../wire-commands.ts';
import { localeFaults, nameFaults, optionListFaults } from './command-options.ts';
import { LIMITS } from './limits.ts';
import type { Path } from './paths.ts';
import { badLength, schemaFaults } from './schema-faults.ts';

export function readCommand(body: unknown, schema: $ZodType): CommandBody {
  const { command, faults } = checkCommand(body, schema, []);
  if (!command || faults.length > 0) throw refuse.invalidForm(faults);
  return command;
}

export function readCommands(body: unknown, schema: $ZodType): CommandBody[] {
  if (!Array.isArray(body)) {
    const message = 'Only iterables may be used in a ListType';
    throw refuse.invalidForm([{ path: [], code: 'LIST_TYPE_CONVERT', message }]);
  }
  const checked = body.map((one: unknown, index) => checkCommand(one, schema, [index]));
  const commands = checked.flatMap(({ command }) => command ?? []);
  const faults = [...checked.flatMap((one) => one.faults), ...duplicateCommandFaults(commands)];
  if (faults.length > 0) throw refuse.invalidForm(faults);
  return commands;
}

function checkCommand(body: unknown, schema: $ZodType, at: Path): { command?: CommandBody; faults: Fault[] } {
  const shape = schemaFaults(schema, withNumericPermissions(body), at);
  if (shape.length > 0) return { faults: shape };
  const command = CommandBody.parse(body);
  const faults = commandFaults(command).map((fault) => ({ ...fault, path: [...at, ...fault.path] }));
  return { command, faults };
}

/** Discord takes the permission bits as text too, and clients send text; the schema only knows the number. */
function withNumericPermissions(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('default_member_permissions' in body)) return body;
  const bits = body.default_member_permissions;
  const isNumeric = typeof bits === 'string' && /^\d+$/.test(bits);
  return isNumeric ? { ...body, default_member_permissions: Number(bits) } : body;
}

function commandFaults(command: CommandBody): Fault[] {
  const isChatInput = (command.type ?? CommandKind.ChatInput) === CommandKind.ChatInput;
  const size = characters(command);
  const faults = [
    ...localeFaults(command, []),
    ...(isChatInput ? chatInputFaults(command) : contextMenuFaults(command)),
  ];
  if (size > LIMITS.commandCharacters) {
    const message = `Command exceeds maximum size (${LIMITS.commandCharacters})`;
    faults.push({ path: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return faults;
}

function chatInputFaults(command: CommandBody): Fault[] {
  const description = command.description ?? '';
  return [
    ...nameFaults(command.name, ['name']),
    ...Object.entries(command.name_localizations ?? {}).flatMap(([locale, name]) =>
      nameFaults(name, ['name_localizations', locale]),
    ),
    ...(description === '' ? [{ path: ['description'], ...badLength(1, 100) }] : []),
    ...optionListFaults(command.options ?? [], ['options']),
  ];
}

function contextMenuFaults(command: CommandBody): Fault[] {
  return [
    ...(command.description
      ? [
          {
            path: ['description'],
            code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
            message: 'Context menu commands cannot have description',
          },
        ]
      : []),
    ...(command.options?.length
      ? [
          {
            path: ['options'],
            code: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID',
            message: 'Context menu commands cannot have options',
          },
        ]
      : []),
  ];
}

/** Per text its longest localisation counts, not the sum of them. */
function characters(command: CommandBody): number {
  return (command.options ?? []).reduce(
    (sum, option) => sum + optionCharacters(option),
    ownCharacters(command),
  );
}

function optionCharacters(option: CommandOption): number {
  const choices = (option.choices ?? []).reduce(
    (sum, { name, value }) => sum + name.length + (typeof value === 'string' ? value.length : 0),
    0,
  );
  const children = (option.options ?? []).reduce((sum, child) => sum + optionCharacters(child), 0);
  return ownCharacters(option) + choices + children;
}

function ownCharacters(item: CommandBody | CommandOption): number {
  const longest = (text: string, others: Record<string, string> | null | undefined) =>
    Math.max(text.length, ...Object.values(others ?? {}).map((other) => other.length));
  const name = longest(item.name, item.name_localizations);
  return name + longest(item.description ?? '', item.description_localizations);
}

function duplicateCommandFaults(commands: readonly CommandBody[]): Fault[] {
  const keys = commands.map((command) => `${command.type ?? CommandKind.ChatInput}:${command.name}`);
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index
      ? [
          {
            path: [index],
            code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
            message: 'Application command names must be unique',
          },
        ]
      : [],
  );
}
