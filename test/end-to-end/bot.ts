// The bot as it runs on Discord, connected to a practice room; every request it makes is held to our promises.
import { fileURLToPath } from 'node:url';
import { expect, vi } from 'vitest';
import { z } from 'zod';
import type { AnyCommand } from '../../commands/command.ts';
import { commandsFor } from '../../commands/index.ts';
import type { Library } from '../../knowledge/library.ts';
import { libraryOf } from '../../knowledge/library-of.ts';
import { readFolder } from '../../knowledge/reading/read-folder.ts';
import { type Running, startDiscord } from '../../src/discord/start.ts';
import type { Editions } from '../../src/editions.ts';
import { createLog } from '../../src/log.ts';
import {
  createPracticeRoom,
  describeEntry,
  type PracticeRoom,
  type RoomOptions,
} from '../../src/practice-room/index.ts';
import { fakeCommand } from '../src/discord/fake-commands.ts';

export interface Bot {
  readonly room: PracticeRoom;
  readonly running: Running;
  readonly library: Library;
  /** The log's lines, parsed. */
  readonly lines: () => readonly LogLine[];
  /** The line of the interaction that ended last, once it is there. */
  readonly lastLine: (command: string, earlier?: number) => Promise<LogLine>;
  /** Lines of this command's interactions so far. */
  readonly count: (command: string) => number;
  /** Resolves when every answer that the room has taken has its line. For rooms without faults. */
  readonly settled: () => Promise<void>;
  /** Ends this bot, and starts another in the room: nothing is left of it but what the room holds. */
  readonly restart: () => Promise<Bot>;
  readonly stop: () => Promise<void>;
}

export interface BotOptions {
  readonly room?: RoomOptions;
  /** Commands that the test adds to the real ones. */
  readonly commands?: readonly AnyCommand[];
  readonly deferAfterMs?: number;
  readonly guildOnly?: boolean;
}

const CALLBACK = '/interactions/{interaction.id}/{interaction.token}/callback';

const fields = z.record(z.string(), z.unknown());

const logLine = z.looseObject({
  msg: z.string().optional(),
  command: z.string().optional(),
  outcome: z.string().optional(),
  reference: z.string().optional(),
});

export type LogLine = z.infer<typeof logLine>;

/** The first article and the fixtures together: enough for several pages of everything. */
export async function loadTestLibrary(): Promise<Library> {
  const folders = ['../../knowledge/articles', '../fixtures/articles'];
  const readings = await Promise.all(
    folders.map((folder) => readFolder(fileURLToPath(new URL(folder, import.meta.url)), [])),
  );
  return libraryOf(readings.flatMap((reading) => (reading.ok ? [...reading.articles] : [])));
}

/** These for as long as the bot runs. */
export function onlyEdition(
  library: Library,
  commands: readonly AnyCommand[] = commandsFor(library),
): Editions {
  return { current: { library, commands }, onNew: () => {} };
}

/** Starts a room and the bot in it, with the commands registered. */
export async function startBot(options: BotOptions = {}): Promise<Bot> {
  return startBotIn(await createPracticeRoom(options.room ?? {}), options);
}

async function startBotIn(room: PracticeRoom, options: BotOptions): Promise<Bot> {
  const library = await loadTestLibrary();
  const written: string[] = [];
  const started = await startDiscord({
    settings: {
      token: room.token,
      apiUrl: room.apiUrl,
      guildId: options.guildOnly ? room.guildId : undefined,
      logText: false,
    },
    editions: onlyEdition(library, [...commandsFor(library), ...(options.commands ?? [])]),
    log: createLog({ logLevel: 'info', token: room.token }, { write: (line) => written.push(line) }),
    ...(options.deferAfterMs === undefined ? {} : { deferAfterMs: options.deferAfterMs }),
  });
  if (!started.ok) throw new Error(started.ended.message);
  const { running } = started;
  await running.registered;
  const restart = async () => {
    await running.stop();
    return startBotIn(room, options);
  };
  const stop = async () => {
    await running.stop();
    await room.close();
  };
  return { room, running, library, ...watchLog(room, written), restart, stop };
}

const SOON = { timeout: 5_000, interval: 5 };

/** What the tests ask of the log. A line is written just after the room has taken the answer: one has to wait. */
function watchLog(room: PracticeRoom, written: readonly string[]) {
  const lines = () => written.map((line) => logLine.parse(JSON.parse(line)));
  const interactions = () => lines().filter(({ msg }) => msg === 'interaction');
  const of = (command: string) => interactions().filter((line) => line.command === command);
  return {
    lines,
    count: (command: string) => of(command).length,
    lastLine: (command: string, earlier = 0) =>
      vi.waitFor(() => {
        const line = of(command).at(-1);
        if (!line || of(command).length <= earlier) throw new Error(`no line of ${command}`);
        return line;
      }, SOON),
    settled: () =>
      vi.waitFor(() => {
        const callbacks = room.log.requests(CALLBACK);
        // What is posted to be pinned replies to nobody: its interaction has a callback of its own.
        const posts = room.log.requests('/channels/{channel.id}/messages', 'POST');
        const replies = posts.filter(
          ({ body }) => fields.safeParse(body).data?.message_reference !== undefined,
        );
        if (interactions().length < callbacks.length + replies.length) throw new Error('lines are missing');
      }, SOON),
  };
}

/** A command, /esperar, that answers when the test lets it. */
export function createWaitingCommand(): { readonly command: AnyCommand; readonly release: () => void } {
  let release = () => {};
  const quick = fakeCommand({ name: 'esperar', description: 'Espera' });
  const command = fakeCommand({ name: 'esperar', description: 'Espera' }, async (...given) => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return quick.answer(...given);
  });
  return { command, release: () => release() };
}

/** The message in a request's body, be it the body itself or a callback's data; undefined where there is none. */
function messageIn(body: unknown): z.infer<typeof fields> | undefined {
  const outer = fields.safeParse(body);
  const inner = fields.safeParse(outer.data?.data);
  const message = inner.data ?? outer.data ?? {};
  return ['content', 'embeds', 'components'].some((key) => key in message) ? message : undefined;
}

/** Nothing that the bot sent was refused or found faulty, and none of it could have notified anybody. */
export function expectFaultless({ room }: Bot, allowedRefusals: readonly number[] = []): void {
  const refused = room.log.refusals().filter(({ code }) => !allowedRefusals.includes(code ?? 0));
  expect(refused.map(describeEntry)).toEqual([]);
  for (const entry of room.log.entries) {
    expect(entry.faults, describeEntry(entry)).toEqual([]);
    const message = messageIn(entry.body);
    if (message) expect(message.allowed_mentions, describeEntry(entry)).toMatchObject({ parse: [] });
  }
}

/** The statuses with which the room took the answers to each interaction: one 204 is an answer given once. */
export function answersByInteraction(room: PracticeRoom): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { path, status } of room.log.requests(CALLBACK)) {
    const id = path.split('/').at(-3) ?? '';
    found.set(id, [...(found.get(id) ?? []), status]);
  }
  return found;
}

/** All that a message says, embeds and buttons included, as one text. */
export function textOf(
  message: { readonly content: string; readonly embeds: unknown; readonly components: unknown } | null,
): string {
  return message === null ? '' : JSON.stringify([message.content, message.embeds, message.components]);
}

/** What the embeds of a message show, without the marks of emphasis and escaping. */
export function plainText(
  message: { readonly embeds: readonly { readonly description?: string | undefined }[] } | null,
): string {
  const shown = message?.embeds.map(({ description }) => description ?? '').join('\n') ?? '';
  return shown.replaceAll('**', '').replace(/\\(.)/g, '$1');
}
