// Application commands, global and of a server: list, create, overwrite all, change, delete.
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import type { Command } from '../../state/commands.ts';
import { commandPayload } from '../../state/commands.ts';
import { readCommand, readCommands } from '../../validation/commands.ts';
import { LIMITS } from '../../validation/limits.ts';
import { schemaFaults } from '../../validation/schema-faults.ts';
import { requestSchemas } from '../../validation/schemas.ts';
import type { Answer, Call, Route } from '../router.ts';

const GLOBAL = '/applications/{application.id}/commands';
const GUILD = '/applications/{application.id}/guilds/{guild.id}/commands';

export const commandRoutes: readonly Route[] = [GLOBAL, GUILD].flatMap((path): Route[] => {
  const scopeOf = path === GUILD ? guildScope : globalScope;
  const one = `${path}/{command.id}`;
  return [
    { method: 'GET', path, auth: 'bot', run: (call) => listCommands(call, scopeOf(call)) },
    { method: 'POST', path, auth: 'bot', run: (call) => createCommand(call, scopeOf(call)) },
    { method: 'PUT', path, auth: 'bot', run: (call) => overwriteCommands(call, scopeOf(call)) },
    { method: 'GET', path: one, auth: 'bot', run: (call) => show(call, find(call, scopeOf(call))) },
    { method: 'PATCH', path: one, auth: 'bot', run: (call) => patchCommand(call, find(call, scopeOf(call))) },
    {
      method: 'DELETE',
      path: one,
      auth: 'bot',
      run: (call) => deleteCommand(call, find(call, scopeOf(call))),
    },
  ];
});

type Scope = string | undefined;

/** A body that is no object is caught by the schema; here it changes nothing. */
const Changes = z.record(z.string(), z.unknown()).catch({});

function globalScope({ core, param }: Call): Scope {
  if (param('application.id') !== core.world.bot.user.id) throw refuse.unknownApplication();
  return undefined;
}

function guildScope(call: Call): Scope {
  globalScope(call);
  if (call.param('guild.id') !== call.core.world.guild.id) throw refuse.missingAccess();
  return call.core.world.guild.id;
}

function listCommands(call: Call, scope: Scope): Answer {
  const withLocalizations = call.query.get('with_localizations') === 'true';
  const commands = call.core.commands.list(scope);
  return { status: 200, body: commands.map((command) => payload(call, command, withLocalizations)) };
}

function createCommand(call: Call, scope: Scope): Answer {
  const body = readCommand(call.body, requestSchemas.createCommand);
  assertRoom([
    ...call.core.commands.list(scope).filter((c) => c.name !== body.name || c.type !== (body.type ?? 1)),
    body,
  ]);
  const { command, isNew } = call.core.commands.put(scope, body);
  return { status: isNew ? 201 : 200, body: payload(call, command) };
}

function overwriteCommands(call: Call, scope: Scope): Answer {
  const bodies = readCommands(call.body, requestSchemas.putCommand);
  assertRoom(bodies);
  const commands = call.core.commands.replaceAll(scope, bodies);
  return { status: 200, body: commands.map((command) => payload(call, command)) };
}

function patchCommand(call: Call, command: Command): Answer {
  const changes = Changes.parse(call.body);
  const shape = schemaFaults(requestSchemas.patchCommand, withoutPermissions(changes));
  if (shape.length > 0) throw refuse.invalidForm(shape);
  // The whole command is checked as it would be after the change: order and size span its fields.
  const whole: unknown = { ...payload(call, command), ...changes };
  const merged = readCommand(whole, requestSchemas.createCommand);
  return show(call, call.core.commands.replace(command, merged));
}

function deleteCommand(call: Call, command: Command): Answer {
  call.core.commands.remove(command);
  return { status: 204 };
}

function find(call: Call, scope: Scope): Command {
  const command = call.core.commands.find(scope, call.param('command.id'));
  if (!command) throw refuse.unknownCommand();
  return command;
}

function show(call: Call, command: Command): Answer {
  return { status: 200, body: payload(call, command) };
}

function payload(call: Call, command: Command, withLocalizations = true): Record<string, unknown> {
  return commandPayload(command, call.core.world.bot.user.id, withLocalizations);
}

function assertRoom(commands: ReadonlyArray<{ type?: number | null | undefined }>): void {
  for (const [type, limit] of LIMITS.commandsByType) {
    if (commands.filter((command) => (command.type ?? 1) === type).length > limit)
      throw refuse.tooManyCommands(limit);
  }
}

// Bits come as text, which the schema does not know; the whole command is checked with them afterwards.
function withoutPermissions(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== 'default_member_permissions'));
}
