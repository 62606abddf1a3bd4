// The composition root: settings, articles, and then the front door, which is Discord or the practice room.
import { commandNames } from '../commands/names.ts';
import { loadLibrary } from '../knowledge/load.ts';
import type { Running } from './discord/start.ts';
import { createEditions, type Editions, reloadLogged } from './editions.ts';
import { EXIT } from './exit-codes.ts';
import { createLog, type Log, strike } from './log.ts';
import { openBrowser, somebodyIsThere } from './practice-room/page/open-browser.ts';
import { loadSettings, type Settings } from './settings.ts';
import { firstSignal, listenForHangups } from './signals.ts';

async function main(): Promise<number> {
  const onHangup = listenForHangups();
  const loaded = loadSettings();
  if (!loaded.ok) return complain(loaded.message, EXIT.config);
  const { settings } = loaded;
  const read = await loadLibrary(settings.knowledgeDir, commandNames);
  if (!read.ok) return complain(read.message, EXIT.data);
  const editions = createEditions(read.library, settings.knowledgeDir);
  const log = createLog(settings);
  onHangup(() => void reloadLogged(editions, log));
  const { token } = settings;
  if (token !== undefined) return onDiscord({ ...settings, token }, editions, log);
  return inPracticeRoom(settings, editions);
}

/** A local Discord with the bot in it and a page to use it from, until a signal; gives the exit code. */
async function inPracticeRoom(settings: Settings, editions: Editions): Promise<number> {
  // The page shows every request; the terminal is for the address, unless somebody asks for more or for less.
  const logLevel = settings.logLevel === 'info' ? 'warn' : settings.logLevel;
  const log = createLog({ ...settings, logLevel });
  surviveMistakes(log);
  const signal = firstSignal(log);
  const { startPractice } = await import('./practice-room/start.ts');
  const { port, logText } = settings;
  const practice = await startPractice({ editions, log, port, logText });
  const taken = practice.port === port ? '' : ` (el puerto ${port} está ocupado; PORT elige otro)`;
  process.stdout.write(`Sala de prácticas: ${practice.url}${taken}. Ctrl+C la cierra.\n${TO_DISCORD}\n`);
  if (settings.opensBrowser && somebodyIsThere(process.env)) openBrowser(practice.url);
  await signal;
  await stopped(practice, log);
  return EXIT.ok;
}

const TO_DISCORD =
  'Para conectar el bot a Discord, pon DISCORD_TOKEN en «.env»: sigue «Invitar el bot» en el README.';

/** Answers on Discord until a signal or Discord itself puts an end to it; gives the exit code. */
async function onDiscord(
  settings: Settings & { readonly token: string },
  editions: Editions,
  log: Log,
): Promise<number> {
  surviveMistakes(log);
  const signal = firstSignal(log);
  // Each front door loads when it is chosen, so that a bad setting is told at once.
  const { startDiscord } = await import('./discord/start.ts');
  const started = await Promise.race([startDiscord({ settings, editions, log }), signal]);
  if (started === undefined) return EXIT.ok;
  if (!started.ok) return complain(started.ended.message, started.ended.exitCode);
  process.stdout.write(`${CONNECTED}\n`);
  const { running } = started;
  const ended = await Promise.race([running.ended, signal]);
  await stopped(running, log);
  return ended === undefined ? EXIT.ok : complain(ended.message, ended.exitCode);
}

async function stopped(running: Pick<Running, 'stop'>, log: Log): Promise<void> {
  log.info('stopping');
  await running.stop();
  log.info('stopped');
}

const CONNECTED = 'Conectado a Discord. Ctrl+C lo detiene.';

/** One request's mistake must not silence the bot: it holds no state that the mistake could have broken. */
function surviveMistakes(log: Log): void {
  process.on('unhandledRejection', (err) => log.error({ err }, 'unhandled rejection'));
  process.on('uncaughtException', (err) => log.error({ err }, 'uncaught exception'));
}

function complain(message: string, exitCode: number): number {
  process.stderr.write(`${message}\n`);
  return exitCode;
}

/** The start itself broke. Left to itself it would be taken for one request's mistake, and nothing would run. */
function crashed(error: unknown): number {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return complain(strike(told, []), EXIT.crash);
}

// Last, so that everything above is there when it runs.
process.exit(await main().catch(crashed));
