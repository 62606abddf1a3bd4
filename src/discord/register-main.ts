// `npm run registrar`: registers the commands with Discord, says what changed, and does nothing else.

import { z } from 'zod';
import { commandsFor } from '../../commands/index.ts';
import { commandNames } from '../../commands/names.ts';
import { loadLibrary } from '../../knowledge/load.ts';
import { Routes } from '../discord-api.ts';
import { EXIT } from '../exit-codes.ts';
import { loadSettings, type Settings } from '../settings.ts';
import { type Changes, isUnchanged } from './command-diff.ts';
import { REST } from './discord-js.ts';
import { endedBy } from './ended.ts';
import { type Cleared, clearOtherScopes, type Registration, registerCommands } from './register.ts';
import { discordCode } from './rest.ts';

const MISSING_TOKEN =
  'DISCORD_TOKEN: falta; se espera el token del bot, en el fichero .env o en el entorno (véase «Invitar el bot» en el README).';

async function main(): Promise<number> {
  const loaded = loadSettings();
  if (!loaded.ok) return say(loaded.message, EXIT.config);
  const { settings } = loaded;
  if (settings.token === undefined) return say(MISSING_TOKEN, EXIT.config);
  const read = await loadLibrary(settings.knowledgeDir, commandNames);
  if (!read.ok) return say(read.message, EXIT.data);
  const rest = new REST({ api: settings.apiUrl }).setToken(settings.token);
  try {
    const { id } = z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication()));
    const { guildId } = settings;
    const registration = { rest, applicationId: id, guildId, commands: commandsFor(read.library) };
    const changes = await registerCommands(registration);
    process.stdout.write(report(settings, changes));
    process.stdout.write(await clear(registration));
    return EXIT.ok;
  } catch (error) {
    return refused(error, settings);
  }
}

function refused(error: unknown, { apiUrl, guildId }: Settings): number {
  // 50001 Missing Access, 10004 Unknown Guild.
  if (guildId !== undefined && [50001, 10004].includes(discordCode(error) ?? 0)) {
    const wanted = 'se espera un servidor donde esté el bot, invitado con el permiso «applications.commands»';
    return say(
      `DISCORD_GUILD_ID: el bot no puede registrar órdenes en el servidor ${guildId}; ${wanted}.`,
      EXIT.config,
    );
  }
  const { message, exitCode } = endedBy(error, apiUrl);
  return say(message, exitCode);
}

/** The commands stand registered already: not being able to look for leftovers is no failure. */
async function clear(registration: Registration): Promise<string> {
  try {
    const cleared = await clearOtherScopes(registration);
    return cleared.map(clearedLine).join('');
  } catch (error) {
    if (discordCode(error) === undefined) throw error;
    return 'No se ha podido mirar si las órdenes estaban registradas también en otro sitio.\n';
  }
}

function clearedLine({ scope, removed }: Cleared): string {
  const place = scope === 'global' ? 'en todos los servidores' : `en el servidor ${scope}`;
  return `Quitadas las que estaban registradas ${place}, que saldrían dos veces: ${removed.join(' ')}\n`;
}

function report({ guildId }: Settings, changes: Changes): string {
  const where = guildId === undefined ? 'en todos los servidores' : `en el servidor ${guildId}`;
  const lines = isUnchanged(changes)
    ? [`Nada ha cambiado: las órdenes ya estaban registradas ${where}.`]
    : [`Órdenes registradas ${where}:`, ...changeLines(changes)];
  return `${lines.join('\n')}\n`;
}

function changeLines({ added, changed, removed }: Changes): string[] {
  const kinds: readonly [string, readonly string[]][] = [
    ['nuevas', added],
    ['cambiadas', changed],
    ['quitadas', removed],
  ];
  return kinds.flatMap(([kind, names]) => (names.length > 0 ? [`  ${kind}: ${names.join(' ')}`] : []));
}

function say(message: string, exitCode: number): number {
  process.stderr.write(`${message}\n`);
  return exitCode;
}

// Last, so that everything above is there when it runs.
process.exitCode = await main();
