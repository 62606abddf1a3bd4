// Messages and pins through discord.js's own REST client; the answers fit the published response schemas.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { responseSchemas } from '../../../src/practice-room/validation/schemas.ts';
import { channelId, eventually, post, postedFrom, start } from './bench.ts';
import { fitting, REPLY_BODY } from './bodies.ts';

describe('message routes', () => {
  it('create, read, edit and delete', async () => {
    const { room, client } = await start();
    const path = `/channels/${channelId(room)}/messages` as const;
    const sent = await post(room, client, REPLY_BODY);
    fitting(responseSchemas.message, sent);
    expect(sent).toMatchObject({
      content: 'hola **mundo**',
      author: { id: room.applicationId },
      pinned: false,
    });
    expect(await client.rest.get(`${path}/${sent.id}`)).toEqual(sent);
    const edited = await client.rest.patch(`${path}/${sent.id}`, { body: { content: 'otra', embeds: [] } });
    fitting(responseSchemas.message, edited);
    expect(edited).toMatchObject({ content: 'otra', embeds: [], components: sent.components });
    await client.rest.delete(`${path}/${sent.id}`);
    await expect(client.rest.get(`${path}/${sent.id}`)).rejects.toMatchObject({ status: 404, code: 10008 });
  });

  it('are sent once when they come twice with an enforced nonce', async () => {
    const { room, client } = await start();
    const body = { content: 'una vez', nonce: '7', enforce_nonce: true };
    const [first, second] = [await post(room, client, body), await post(room, client, body)];
    expect(second).toEqual(first);
    expect(room.member('lectora').sees('general')).toHaveLength(1);
  });

  it('reply, and notify only whom they may', async () => {
    const { room, client } = await start();
    const reader = room.member('lectora');
    const said = await reader.say('general', 'hola');
    const reference = { message_reference: { message_id: said.id } };
    const loud = await post(room, client, { content: `<@${reader.id}> @everyone`, ...reference });
    fitting(responseSchemas.message, loud);
    expect(loud).toMatchObject({ type: 19, referenced_message: { id: said.id }, mention_everyone: false });
    expect(loud.mentions.map((user) => user.id)).toEqual([reader.id]);
    const quiet = await post(room, client, {
      content: loud.content,
      ...reference,
      allowed_mentions: { parse: [] },
    });
    expect(quiet.mentions).toEqual([]);
    const polite = { parse: [], replied_user: true };
    expect(
      (await post(room, client, { content: 'a', ...reference, allowed_mentions: polite })).mentions,
    ).toHaveLength(1);
    room.faults.deleteMessage(said);
    expect(reader.sees('general')[0]).toMatchObject({ referenced_message: null });
    expect(
      (
        await post(room, client, {
          content: 'a',
          message_reference: { message_id: said.id, fail_if_not_exists: false },
        })
      ).type,
    ).toBe(0);
  });

  it('list newest first, before, after and around', async () => {
    const { room, client } = await start();
    const reader = room.member('lectora');
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) ids.push((await reader.say('general', `m${i}`)).id);
    const list = async (query: Record<string, string>) => {
      const messages = await client.rest.get(`/channels/${channelId(room)}/messages`, {
        query: new URLSearchParams(query),
      });
      return z
        .array(z.unknown())
        .parse(messages)
        .map((message) => postedFrom(message).content)
        .join();
    };
    expect(await list({})).toBe('m4,m3,m2,m1,m0');
    expect(await list({ before: ids[2] ?? '', limit: '1' })).toBe('m1');
    expect(await list({ after: ids[1] ?? '', limit: '2' })).toBe('m3,m2');
    expect(await list({ around: ids[2] ?? '', limit: '3' })).toBe('m3,m2,m1');
    await expect(list({ limit: '101' })).rejects.toMatchObject({ code: 50035 });
  });
});

describe('pin routes', () => {
  it('pin, list a page at a time and unpin, with their events and notices', async () => {
    const { room, client } = await start();
    const channel = await client.channels.fetch(channelId(room));
    if (!channel?.isTextBased()) throw new Error('no text channel');
    const reader = room.member('lectora');
    const changes: unknown[] = [];
    client.on('channelPinsUpdate', (where) => changes.push(where.id));
    for (const text of ['uno', 'dos', 'tres']) {
      const { id } = await reader.say('general', text);
      room.clock.advance(10);
      await client.rest.put(`/channels/${channel.id}/messages/pins/${id}`);
    }
    fitting(responseSchemas.pins, await client.rest.get(`/channels/${channel.id}/messages/pins`));
    const page = await channel.messages.fetchPins({ limit: 2 });
    expect(page.items.map(({ message }) => message.content)).toEqual(['tres', 'dos']);
    expect(page.hasMore).toBe(true);
    const rest = await channel.messages.fetchPins({ before: page.items[1]?.pinnedTimestamp ?? 0 });
    expect(rest.items.map(({ message }) => message.content)).toEqual(['uno']);
    expect(reader.sees('general').filter((message) => message.type === 6)).toHaveLength(3);
    await page.items[0]?.message.unpin();
    expect(room.pins('general').map((message) => message.content)).toEqual(['dos', 'uno']);
    await eventually(() => changes).toHaveLength(4);
  });

  it('hold as many as Discord does, and lose what is deleted', async () => {
    const { room, client } = await start({ limits: { pinsPerChannel: 2 } });
    const reader = room.member('lectora');
    const said = [
      await reader.say('general', 'a'),
      await reader.say('general', 'b'),
      await reader.say('general', 'c'),
    ];
    const pin = (id = '') => client.rest.put(`/channels/${channelId(room)}/messages/pins/${id}`);
    await pin(said[0]?.id);
    await pin(said[1]?.id);
    await pin(said[1]?.id);
    await expect(pin(said[2]?.id)).rejects.toMatchObject({ status: 400, code: 30003 });
    if (said[0]) room.faults.deleteMessage(said[0]);
    await pin(said[2]?.id);
    expect(room.pins('general').map((message) => message.content)).toEqual(['c', 'b']);
    const notice = reader.sees('general').find((message) => message.type === 6);
    await expect(pin(notice?.id)).rejects.toMatchObject({ code: 50021 });
  });
});
