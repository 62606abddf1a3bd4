// Starts rooms and real discord.js bots for these tests, and ends them all after each test.
import { Client, type ClientOptions, GatewayIntentBits } from 'discord.js';
import { afterEach, expect } from 'vitest';
import { z } from 'zod';
import { createPracticeRoom, type PracticeRoom, type RoomOptions } from '../../../src/practice-room/index.ts';

const endings: Array<() => Promise<unknown>> = [];

afterEach(async () => {
  // Bots first, so that none tries to reconnect to a room that has gone.
  for (const end of endings.splice(0).reverse()) await end();
});

export async function startRoom(options: RoomOptions = {}): Promise<PracticeRoom> {
  const room = await createPracticeRoom(options);
  endings.push(() => room.close());
  return room;
}

export const ALL_INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
  GatewayIntentBits.MessageContent,
];

/** A client as any bot makes it; only `rest.api` differs. */
export function makeClient(room: PracticeRoom, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({ intents: ALL_INTENTS, rest: { api: room.apiUrl, retries: 0 }, ...options });
  endings.push(() => client.destroy());
  return client;
}

export async function connectBot(room: PracticeRoom, options: Partial<ClientOptions> = {}): Promise<Client> {
  const client = makeClient(room, options);
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(room.token);
  await ready;
  return client;
}

/** A room with a bot in it. */
export async function start(options: RoomOptions = {}): Promise<{ room: PracticeRoom; client: Client }> {
  const room = await startRoom(options);
  return { room, client: await connectBot(room) };
}

/** The id of a channel the room is known to have. */
export function channelId(room: PracticeRoom, name = 'general'): string {
  const id = room.channels[name];
  if (id === undefined) throw new Error(`No channel ${name}`);
  return id;
}

const Posted = z.looseObject({
  id: z.string(),
  type: z.number(),
  content: z.string(),
  mentions: z.array(z.looseObject({ id: z.string() })),
  components: z.array(z.unknown()),
});
export type Posted = z.infer<typeof Posted>;

/** A message that a route answered with. */
export function postedFrom(answer: unknown): Posted {
  return Posted.parse(answer);
}

export async function post(room: PracticeRoom, client: Client, body: unknown): Promise<Posted> {
  return postedFrom(await client.rest.post(`/channels/${channelId(room)}/messages`, { body }));
}

/** The id of whatever a route answered with. */
export function idOf(answer: unknown): string {
  return z.looseObject({ id: z.string() }).parse(answer).id;
}

/** Asks again until it is so; patient, since the machine may be busy with other tests. */
export function eventually<T>(look: () => T) {
  return expect.poll(look, { timeout: 5_000, interval: 5 });
}
