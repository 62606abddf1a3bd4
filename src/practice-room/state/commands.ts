// The application's registered commands, global and of the server, as Discord keeps and returns them.
import type { NextId } from '../snowflakes.ts';
import type { CommandBody, CommandOption } from '../wire-commands.ts';

export const CommandKind = { ChatInput: 1, User: 2, Message: 3 } as const;

export interface Command {
  id: string;
  version: string;
  /** Absent for a global command. */
  guildId?: string;
  type: number;
  name: string;
  description: string;
  nameLocalizations: Record<string, string> | null;
  descriptionLocalizations: Record<string, string> | null;
  options: CommandOption[];
  defaultMemberPermissions: string | null;
  contexts: number[] | null;
  integrationTypes: number[];
  dmPermission: boolean;
  nsfw: boolean;
}

export interface CommandRegistry {
  /** `undefined` is the global scope. */
  list(guildId: string | undefined): Command[];
  find(guildId: string | undefined, id: string): Command | undefined;
  /** One with the same name and type is replaced and keeps its id. */
  put(guildId: string | undefined, body: CommandBody): { command: Command; isNew: boolean };
  /** Same id, new version. */
  replace(command: Command, body: CommandBody): Command;
  replaceAll(guildId: string | undefined, bodies: readonly CommandBody[]): Command[];
  remove(command: Command): void;
  /** What a member of the server meets under this name: the server's own before the global one. */
  lookUp(name: string, type: number): Command | undefined;
}

export function createCommandRegistry(nextId: NextId): CommandRegistry {
  let commands: Command[] = [];
  const list = (guildId: string | undefined) => commands.filter((command) => command.guildId === guildId);
  const put: CommandRegistry['put'] = (guildId, body) => {
    const type = body.type ?? CommandKind.ChatInput;
    const known = list(guildId).find((c) => c.name === body.name && c.type === type);
    const command = fromBody(body, {
      id: known?.id ?? nextId(),
      version: nextId(),
      ...(guildId && { guildId }),
    });
    commands = [...commands.filter((c) => c !== known), command];
    return { command, isNew: !known };
  };
  return {
    list,
    find: (guildId, id) => list(guildId).find((command) => command.id === id),
    put,
    replace: (command, body) => {
      const merged = fromBody(body, { ...command, version: nextId() });
      commands = commands.map((c) => (c === command ? merged : c));
      return merged;
    },
    replaceAll: (guildId, bodies) => {
      const kept = bodies.map((body) => put(guildId, body).command);
      commands = commands.filter((c) => c.guildId !== guildId || kept.includes(c));
      return kept;
    },
    remove: (command) => {
      commands = commands.filter((c) => c !== command);
    },
    lookUp: (name, type) => {
      const named = commands.filter((c) => c.name === name && c.type === type);
      return named.find((c) => c.guildId !== undefined) ?? named[0];
    },
  };
}

function fromBody(body: CommandBody, identity: { id: string; version: string; guildId?: string }): Command {
  return {
    id: identity.id,
    version: identity.version,
    ...(identity.guildId !== undefined && { guildId: identity.guildId }),
    type: body.type ?? CommandKind.ChatInput,
    name: body.name,
    description: body.description ?? '',
    nameLocalizations: body.name_localizations ?? null,
    descriptionLocalizations: body.description_localizations ?? null,
    options: body.options ?? [],
    defaultMemberPermissions:
      body.default_member_permissions == null ? null : String(body.default_member_permissions),
    contexts: body.contexts ?? null,
    integrationTypes: body.integration_types ?? [0],
    dmPermission: body.dm_permission ?? true,
    nsfw: body.nsfw ?? false,
  };
}

/** Discord leaves localisations out of a listing unless they are asked for. */
export function commandPayload(
  command: Command,
  applicationId: string,
  withLocalizations: boolean,
): Record<string, unknown> {
  return {
    id: command.id,
    application_id: applicationId,
    version: command.version,
    type: command.type,
    name: command.name,
    description: command.description,
    default_member_permissions: command.defaultMemberPermissions,
    contexts: command.contexts,
    integration_types: command.integrationTypes,
    nsfw: command.nsfw,
    ...(command.guildId === undefined
      ? { dm_permission: command.dmPermission }
      : { guild_id: command.guildId }),
    ...(withLocalizations && {
      name_localizations: command.nameLocalizations,
      description_localizations: command.descriptionLocalizations,
    }),
    ...(command.options.length > 0 && {
      options: command.options.map((option) => optionPayload(option, withLocalizations)),
    }),
  };
}

function optionPayload(option: CommandOption, withLocalizations: boolean): Record<string, unknown> {
  const { name_localizations, description_localizations, options, choices, ...rest } = option;
  return {
    ...withoutUndefined(rest),
    ...(withLocalizations && {
      name_localizations: name_localizations ?? null,
      description_localizations: description_localizations ?? null,
    }),
    ...(choices && {
      choices: choices.map(({ name_localizations: names, ...choice }) => ({
        ...choice,
        ...(withLocalizations && { name_localizations: names ?? null }),
      })),
    }),
    ...(options && { options: options.map((child) => optionPayload(child, withLocalizations)) }),
  };
}

function withoutUndefined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value != null));
}
