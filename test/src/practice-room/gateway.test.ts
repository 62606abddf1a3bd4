// A real discord.js client on the room's gateway: it logs in, hears what its intents allow, drops, resumes.
import { type Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  ALL_INTENTS,
  channelId,
  connectBot,
  eventually,
  makeClient,
  post,
  start,
  startRoom,
} from './bench.ts';

function heard(client: Client): string[] {
  const contents: string[] = [];
  client.on(Events.MessageCreate, (message) => contents.push(message.content));
  return contents;
}

describe('login', () => {
  it('makes a client ready, with its server, channels and own member', async () => {
    const { room, client } = await start();
    expect(client.user?.id).toBe(room.applicationId);
    expect(client.application?.id).toBe(room.applicationId);
    const guild = client.guilds.cache.get(room.guildId);
    expect(guild?.channels.cache.map((channel) => channel.name)).toEqual(['general', 'noticias']);
    const permissions = guild?.members.me?.permissionsIn(channelId(room));
    expect(permissions?.has('PinMessages')).toBe(true);
    expect(permissions?.has('ManageMessages')).toBe(false);
    await room.waitForBot();
  });

  it('with a wrong token is refused', async () => {
    const room = await startRoom();
    await expect(makeClient(room).login('a.b.c')).rejects.toMatchObject({ code: 'TokenInvalid' });
  });

  it('works without the Guilds intent', async () => {
    const room = await startRoom();
    const client = await connectBot(room, { intents: [], waitGuildTimeout: 10 });
    expect(client.isReady()).toBe(true);
  });
});

describe('heartbeats', () => {
  it('are acknowledged', async () => {
    const room = await startRoom({ limits: { heartbeatMs: 20 } });
    const client = await connectBot(room);
    await eventually(() => client.ws.ping).toBeGreaterThanOrEqual(0);
  });
});

describe('messages', () => {
  it('reach the bot with their content, author and member', async () => {
    const { room, client } = await start();
    const message = new Promise((resolve) => client.once(Events.MessageCreate, resolve));
    await room.member('lectora').say('general', 'hola');
    expect(await message).toMatchObject({
      content: 'hola',
      author: { username: 'lectora' },
      guildId: room.guildId,
    });
  });

  it('come without content where the intent is missing, unless they mention the bot', async () => {
    const room = await startRoom();
    const client = await connectBot(room, {
      intents: ALL_INTENTS.filter((i) => i !== GatewayIntentBits.MessageContent),
    });
    const contents = heard(client);
    const member = room.member('lectora');
    await member.say('general', 'hola');
    await member.say('general', `${room.bot.mention} hola`);
    await client.rest.post(`/channels/${channelId(room)}/messages`, { body: { content: 'yo' } });
    await eventually(() => contents).toEqual(['', `${room.bot.mention} hola`, 'yo']);
  });

  it('do not come at all without the messages intent', async () => {
    const room = await startRoom();
    const client = await connectBot(room, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
      partials: [Partials.Channel],
    });
    const contents = heard(client);
    await room.member('lectora').say('general', 'en el servidor');
    await room.member('lectora').say('dm', 'en privado');
    await eventually(() => contents).toEqual(['en privado']);
  });

  it('do not come from a channel the bot cannot see', async () => {
    const { room, client } = await start();
    const contents = heard(client);
    room.faults.denyPermission('ViewChannel', 'general');
    await room.member('lectora').say('general', 'a solas');
    await room.member('lectora').say('noticias', 'a todos');
    await eventually(() => contents).toEqual(['a todos']);
  });

  it('tell of edits and deletions', async () => {
    const { room, client } = await start();
    const { id } = await post(room, client, { content: 'uno' });
    const edited = new Promise((resolve) =>
      client.once(Events.MessageUpdate, (_, after) => resolve(after.content)),
    );
    await client.rest.patch(`/channels/${channelId(room)}/messages/${id}`, { body: { content: 'dos' } });
    expect(await edited).toBe('dos');
    const deleted = new Promise((resolve) =>
      client.once(Events.MessageDelete, (message) => resolve(message.id)),
    );
    room.faults.deleteMessage({ id, channel_id: channelId(room) });
    expect(await deleted).toBe(id);
  });
});

describe('a dropped gateway', () => {
  it('is resumed, and what was missed is replayed once and in order', async () => {
    const { room, client } = await start();
    const contents = heard(client);
    await room.member('lectora').say('general', 'antes');
    await eventually(() => contents).toEqual(['antes']);
    const resumed = new Promise((resolve) =>
      client.once(Events.ShardResume, (_, replayed) => resolve(replayed)),
    );
    room.faults.dropGateway();
    for (const text of ['uno', 'dos', 'tres']) await room.member('lectora').say('general', text);
    expect(await resumed).toBeGreaterThanOrEqual(3);
    await room.member('lectora').say('general', 'después');
    await eventually(() => contents).toEqual(['antes', 'uno', 'dos', 'tres', 'después']);
  });

  it('is resumed too when the room asks for it or closes with a code', async () => {
    const { room, client } = await start();
    for (const drop of [() => room.faults.requestReconnect(), () => room.faults.dropGateway(4000)]) {
      const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
      drop();
      await resumed;
    }
    expect(client.isReady()).toBe(true);
  });

  it('with an ended session is a new login', async () => {
    const room = await startRoom();
    // discord.js spaces identifies by five seconds; a throttle of one's own lets the test go on.
    const client = await connectBot(room, {
      ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    });
    const again = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    room.faults.invalidateSession();
    await again;
    const contents = heard(client);
    await room.member('lectora').say('general', 'hola');
    await eventually(() => contents).toEqual(['hola']);
  });
});
