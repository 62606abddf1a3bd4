// Each route through discord.js's own REST client; what the room answers fits the published response schemas.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PracticeRoom } from '../../../src/practice-room/index.ts';
import { responseSchemas } from '../../../src/practice-room/validation/schemas.ts';
import { channelId, eventually, start, startRoom } from './bench.ts';
import { fitting, REPLY_BODY } from './bodies.ts';

describe('general routes', () => {
  it('say where the gateway is and who the bot is', async () => {
    const { room, client } = await start();
    const bot = fitting(responseSchemas.gatewayBot, await client.rest.get('/gateway/bot'));
    expect(bot).toMatchObject({ shards: 1, url: room.gatewayUrl });
    expect(await client.rest.get('/gateway', { auth: false })).toEqual({ url: room.gatewayUrl });
    fitting(responseSchemas.user, await client.rest.get('/users/@me'));
    fitting(responseSchemas.application, await client.rest.get('/applications/@me'));
    expect(await client.rest.get('/oauth2/applications/@me')).toMatchObject({ id: room.applicationId });
    fitting(responseSchemas.channel, await client.rest.get(`/channels/${channelId(room)}`));
    expect(await client.rest.get('/users/@me/guilds')).toMatchObject([{ id: room.guildId, owner: false }]);
    await client.guilds.cache.get(room.guildId)?.members.fetch(room.member('lectora').id);
    expect((await client.users.fetch(room.member('lectora').id)).username).toBe('lectora');
  });

  it('refuse a wrong token, an unknown route, method and version', async () => {
    const room = await startRoom();
    const ask = async (path: string, init: RequestInit = {}) => {
      const answer = await fetch(`${room.apiUrl}${path}`, init);
      return [answer.status, await answer.json()];
    };
    const authorized = { headers: { authorization: `Bot ${room.token}` } };
    expect(await ask('/v10/users/@me')).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
    expect(await ask('/v10/users/@me', { headers: { authorization: 'Bot x' } })).toMatchObject([401, {}]);
    expect(await ask('/v10/nada', authorized)).toEqual([404, { message: '404: Not Found', code: 0 }]);
    expect(await ask('/v10/users/@me', { ...authorized, method: 'DELETE' })).toMatchObject([
      405,
      { code: 0 },
    ]);
    expect(await ask('/v8/users/@me', authorized)).toMatchObject([400, { code: 50041 }]);
    expect(await ask('/v10/guilds/1', authorized)).toMatchObject([403, { code: 50001 }]);
  });

  it('carry rate-limit headers, and a 429 when a bucket is empty', async () => {
    const room = await startRoom({ limits: { requestsPerWindow: 2, windowMs: 60_000 } });
    const ask = () =>
      fetch(`${room.apiUrl}/v10/users/@me`, { headers: { authorization: `Bot ${room.token}` } });
    const first = await ask();
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'x-ratelimit-limit': '2',
      'x-ratelimit-remaining': '1',
      'x-ratelimit-bucket': expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    await ask();
    const third = await ask();
    expect(third.status).toBe(429);
    expect(await third.json()).toMatchObject({ retry_after: expect.any(Number), global: false });
    room.clock.advance(60_000);
    expect((await ask()).status).toBe(200);
  });
});

describe('command routes', () => {
  const commandsOf = (room: PracticeRoom) => `/applications/${room.applicationId}/commands` as const;
  const BODY = {
    name: 'preguntar',
    description: 'Pregunta',
    name_localizations: { 'en-US': 'ask' },
    options: [
      { type: 3, name: 'cita', description: 'La cita', required: true, choices: [{ name: 'a', value: 'b' }] },
    ],
    default_member_permissions: '8',
    contexts: [0],
  };

  it('create, list, change and delete, filling in what was left out', async () => {
    const { room, client } = await start();
    const created = fitting(
      responseSchemas.command,
      await client.rest.post(commandsOf(room), { body: BODY }),
    );
    expect(created).toMatchObject({
      application_id: room.applicationId,
      type: 1,
      nsfw: false,
      dm_permission: true,
      default_member_permissions: '8',
      integration_types: [0],
      description_localizations: null,
      version: expect.any(String),
    });
    const { id, version } = z.looseObject({ id: z.string(), version: z.string() }).parse(created);
    const [listed] = z.array(z.looseObject({})).parse(await client.rest.get(commandsOf(room)));
    expect(listed).not.toHaveProperty('name_localizations');
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(await client.rest.get(commandsOf(room), { query })).toMatchObject([
      { name_localizations: { 'en-US': 'ask' } },
    ]);
    const patched = await client.rest.patch(`${commandsOf(room)}/${id}`, { body: { description: 'Otra' } });
    expect(patched).toMatchObject({
      id,
      description: 'Otra',
      name: 'preguntar',
      default_member_permissions: '8',
    });
    expect(patched).not.toMatchObject({ version });
    await client.rest.delete(`${commandsOf(room)}/${id}`);
    await expect(client.rest.get(`${commandsOf(room)}/${id}`)).rejects.toMatchObject({
      status: 404,
      code: 10063,
    });
  });

  it('overwrite all at once, keeping the ids of those that stay', async () => {
    const { room, client } = await start();
    const guild = client.guilds.cache.get(room.guildId);
    const before = await guild?.commands.set([BODY, { name: 'Verificar cita', type: 3 }]);
    const after = await guild?.commands.set([BODY]);
    expect(after?.map((command) => command.id)).toEqual([before?.find((c) => c.name === 'preguntar')?.id]);
    expect((await guild?.commands.fetch())?.size).toBe(1);
    expect(room.member('dueña', { permissions: ['Administrator'] }).commands()).toEqual(['preguntar']);
  });

  it('are the application’s own', async () => {
    const { client } = await start();
    await expect(client.rest.get('/applications/1/commands')).rejects.toMatchObject({
      status: 404,
      code: 10002,
    });
  });
});

describe('a callback', () => {
  it('with_response returns what it made, fitting the schema', async () => {
    const { room, client } = await start();
    await client.rest.put(`/applications/${room.applicationId}/commands`, {
      body: [{ name: 'a', description: 'A' }],
    });
    const answers: unknown[] = [];
    client.on('raw', async (packet: { t: string; d: { id: string; token: string } }) => {
      if (packet.t !== 'INTERACTION_CREATE') return;
      const body = { type: 4, data: REPLY_BODY };
      const query = new URLSearchParams({ with_response: 'true' });
      answers.push(
        await client.rest.post(`/interactions/${packet.d.id}/${packet.d.token}/callback`, {
          body,
          query,
          auth: false,
        }),
      );
    });
    const view = await room.member('lectora').slash('a');
    await eventually(() => answers).toHaveLength(1);
    fitting(responseSchemas.callback, answers[0]);
    expect(answers[0]).toMatchObject({
      interaction: { response_message_id: view.message?.id },
      resource: { type: 4 },
    });
  });
});
