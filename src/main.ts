// The composition root: settings, articles, and then the front door, which is Discord or the practice room.
import { constants } from 'node:os';
import { commandsFor } from '../commands/index.ts';
import { commandNames } from '../commands/names.ts';
import type { Library } from '../knowledge/library.ts';
import { loadLibrary } from '../knowledge/load.ts';
import type { Running } from './discord/start.ts';
import { EXIT } from './exit-codes.ts';
import { createLog, type Log, strike } from './log.ts';
import { openBrowser, somebodyIsThere } from './practice-room/page/open-browser.ts';
import { loadSettings, type Settings } from './settings.ts';

async function main(): Promise<number> {
  const loaded = loadSettings();
  if (!loaded.ok) return complain(loaded.message, EXIT.config);
  const { settings } = loaded;
  const read = await loadLibrary(settings.knowledgeDir, commandNames);
  if (!read.ok) return complain(read.message, EXIT.data);
  const { token } = settings;
  if (token !== undefined) return onDiscord({ ...settings, token }, read.library);
  return inPracticeRoom(settings, read.library);
}

/** A local Discord with the bot in it and a page to use it from, until a signal; gives the exit code. */
async function inPracticeRoom(settings: Settings, library: Library): Promise<number> {
  // The page shows every request; the terminal is for the address, unless somebody asks for more or for less.
  const logLevel = settings.logLevel === 'info' ? 'warn' : settings.logLevel;
  const log = createLog({ ...settings, logLevel });
  surviveMistakes(log);
  const signal = firstSignal(log);
  const { startPractice } = await import('./practice-room/start.ts');
  const { port, logText } = settings;
  const practice = await startPractice({ library, commands: commandsFor(library), log, port, logText });
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
async function onDiscord(settings: Settings & { readonly token: string }, library: Library): Promise<number> {
  const log = createLog(settings);
  surviveMistakes(log);
  const signal = firstSignal(log);
  // Each front door loads when it is chosen, so that a bad setting is told at once.
  const { startDiscord } = await import('./discord/start.ts');
  const started = await Promise.race([
    startDiscord({ settings, library, commands: commandsFor(library), log }),
    signal,
  ]);
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

/** Resolves at the first SIGTERM or SIGINT; the second ends the process at once. */
function firstSignal(log: Log): Promise<undefined> {
  return new Promise((resolve) => {
    let signalled = false;
    const onSignal = (name: NodeJS.Signals) => {
      if (signalled) process.exit(SIGNALLED + constants.signals[name]);
      signalled = true;
      log.info({ signal: name }, 'signal');
      resolve(undefined);
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}

const CONNECTED = 'Conectado a Discord. Ctrl+C lo detiene.';

/** What a shell reports for a process that a signal ended: this and the signal's number. */
const SIGNALLED = 128;

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
