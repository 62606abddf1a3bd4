// Registers the commands with Discord: compares first, and writes only when something has changed.

import { z } from 'zod';
import type { AnyCommand } from '../../commands/command.ts';
import { Routes } from '../discord-api.ts';
import {
  type Changes,
  changesBetween,
  identity,
  isUnchanged,
  registeredSchema,
  shown,
} from './command-diff.ts';
import { commandPayloads } from './command-payloads.ts';
import { SERVERS_LOOKED_THROUGH } from './limits.ts';
import { discordCode, type Rest } from './rest.ts';

export interface Registration {
  readonly rest: Rest;
  readonly applicationId: string;
  /** The one server to register in, at once; undefined: everywhere. */
  readonly guildId: string | undefined;
  readonly commands: readonly AnyCommand[];
}

/** Commands of ours found in a scope where they would stand beside themselves, and removed. */
export interface Cleared {
  /** A server's id, or `global`. */
  readonly scope: string;
  readonly removed: readonly string[];
}

const registeredList = z.array(registeredSchema);

/**
 * Brings Discord's commands in this scope into line with ours, by one bulk overwrite, or by nothing when nothing has
 * changed. Throws what Discord refuses: 401 for the token, 50001 for a server that the bot is not in.
 */
export async function registerCommands(registration: Registration): Promise<Changes> {
  const { rest, guildId } = registration;
  const wanted = commandPayloads(registration.commands, guildId === undefined ? 'global' : 'server');
  const route = routeOf(registration, guildId);
  const changes = changesBetween(wanted, await registeredAt(rest, route));
  if (!isUnchanged(changes)) await rest.put(route, { body: wanted });
  return changes;
}

/**
 * Removes our commands from the scope that is not in use: a member would see each of them twice. Only what bears our
 * names goes. From one server to everywhere, the bot's servers are looked through, the first 20.
 */
export async function clearOtherScopes(registration: Registration): Promise<readonly Cleared[]> {
  const { rest, guildId } = registration;
  const scopes = guildId === undefined ? await serversOf(rest) : [undefined];
  const cleared = [];
  for (const scope of scopes) {
    const removed = await clearScope(registration, scope);
    if (removed.length > 0) cleared.push({ scope: scope ?? 'global', removed });
  }
  return cleared;
}

async function clearScope(registration: Registration, guildId: string | undefined): Promise<string[]> {
  const route = routeOf(registration, guildId);
  const ours = new Set(commandPayloads(registration.commands, 'server').map(identity));
  const leftovers = (await registeredUnlessClosed(registration.rest, route)).filter((command) =>
    ours.has(identity(command)),
  );
  for (const { id } of leftovers) await registration.rest.delete(`${route}/${id}`);
  return leftovers.map(shown);
}

async function registeredUnlessClosed(rest: Rest, route: `/${string}`) {
  try {
    return await registeredAt(rest, route);
  } catch (error) {
    // A server that lets the bot in without commands has none of ours.
    if (discordCode(error) === undefined) throw error;
    return [];
  }
}

async function registeredAt(rest: Rest, route: `/${string}`) {
  return registeredList.parse(
    await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) }),
  );
}

async function serversOf(rest: Rest): Promise<string[]> {
  const query = new URLSearchParams({ limit: String(SERVERS_LOOKED_THROUGH) });
  const servers = z.array(z.object({ id: z.string() })).parse(await rest.get(Routes.userGuilds(), { query }));
  return servers.map(({ id }) => id);
}

function routeOf({ applicationId }: Registration, guildId: string | undefined): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}
