// The room breaks things on purpose: discord.js waits, retries or reports, as it would with Discord.
import { describe, expect, it } from 'vitest';
import { channelId, connectBot, start, startRoom } from './bench.ts';

const MESSAGES = '/channels/{channel.id}/messages';

describe('an injected fault', () => {
  it('of 429 is waited out, and the request sent once more', async () => {
    const { room, client } = await start();
    room.faults.nextResponse({ route: MESSAGES, status: 429, retryAfter: 0.02 });
    await client.rest.post(`/channels/${channelId(room)}/messages`, { body: { content: 'a' } });
    expect(room.log.requests(MESSAGES, 'POST').map((entry) => entry.status)).toEqual([429, 200]);
    expect(room.log.refusals()).toEqual([]);
  });

  it('of 500 is retried where the client retries, and an error where it does not', async () => {
    const room = await startRoom();
    const patient = await connectBot(room, { rest: { api: room.apiUrl, retries: 1 } });
    const hasty = await connectBot(room);
    const post = (client: typeof hasty) =>
      client.rest.post(`/channels/${channelId(room)}/messages`, { body: { content: 'a' } });
    room.faults.nextResponse({ status: 500, times: 2, method: 'POST' });
    await expect(post(hasty)).rejects.toMatchObject({ status: 500 });
    await post(patient);
    expect(room.log.requests(MESSAGES, 'POST').map((entry) => entry.status)).toEqual([500, 500, 200]);
  });

  it('can come after the work was done', async () => {
    const { room, client } = await start();
    room.faults.nextResponse({ route: /messages$/, status: 502, carriedOut: true });
    await expect(
      client.rest.post(`/channels/${channelId(room)}/messages`, { body: { content: 'a' } }),
    ).rejects.toMatchObject({ status: 502 });
    expect(
      room
        .member('lectora')
        .sees('general')
        .map((message) => message.content),
    ).toEqual(['a']);
  });

  it('can carry a body of its own', async () => {
    const { room, client } = await start();
    room.faults.nextResponse({ status: 403, body: { code: 50013, message: 'Missing Permissions' } });
    await expect(client.rest.get('/users/@me')).rejects.toMatchObject({ status: 403, code: 50013 });
  });

  it('can be mere slowness', async () => {
    const { room, client } = await start();
    room.faults.delay({ route: '/users/@me', ms: 60 });
    await client.rest.get('/users/@me');
    expect(room.log.requests('/users/@me')[0]?.ms).toBeGreaterThanOrEqual(55);
  });
});

describe('the log', () => {
  it('keeps each request with its route, body, status and time', async () => {
    const { room, client } = await start();
    room.log.clear();
    const body = { content: 'a', allowed_mentions: { parse: [] } };
    await client.rest.post(`/channels/${channelId(room)}/messages`, { body });
    expect(room.log.entries).toMatchObject([
      {
        method: 'POST',
        route: MESSAGES,
        path: `/api/v10/channels/${channelId(room)}/messages`,
        body,
        status: 200,
        injected: false,
      },
    ]);
    expect(room.log.entries[0]?.ms).toBeGreaterThanOrEqual(0);
  });
});

describe('a room', () => {
  it('is one’s own', async () => {
    const rooms = await Promise.all([startRoom(), startRoom({ channels: ['a', 'b', 'c'], botName: 'Otra' })]);
    expect(new Set(rooms.map((room) => room.port)).size).toBe(2);
    expect(Object.keys(rooms[1].channels)).toEqual(['a', 'b', 'c']);
  });

  it('says so when its port is taken', async () => {
    const room = await startRoom();
    await expect(startRoom({ port: room.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('waits for what a test names, and tells when it does not come', async () => {
    const room = await startRoom();
    await expect(room.waitForBot(20)).rejects.toThrow('within 20 ms');
    await expect(room.waitForMessage(() => false, 20)).rejects.toThrow('No such message came within 20 ms');
    await expect(room.member('lectora').slash('a')).rejects.toThrow('No command "a"');
  });
});
