// What roles and channel overwrites grant, and what the bot gets where it lacks something.
import { describe, expect, it } from 'vitest';
import { computePermissions, hasPermission, permissionBits } from '../../../src/practice-room/permissions.ts';
import { channelId, eventually, start } from './bench.ts';

describe('permissions are computed', () => {
  const everyone = { id: 'todos', permissions: permissionBits(['ViewChannel']) };
  const role = { id: 'rol', permissions: permissionBits(['SendMessages']) };
  const subject = { userId: 'yo', isOwner: false, everyoneRoleId: 'todos', roles: [everyone, role] };
  const none = { allow: 0n, deny: 0n };
  const send = permissionBits(['SendMessages']);

  it('from all roles together', () => {
    expect(hasPermission(computePermissions(subject, []), 'ViewChannel', 'SendMessages')).toBe(true);
  });

  it('with a role’s overwrite above @everyone’s, and the member’s above both', () => {
    const denied = { ...none, id: 'todos', type: 0 as const, deny: send };
    const allowed = { ...none, id: 'rol', type: 0 as const, allow: send };
    const mine = { ...none, id: 'yo', type: 1 as const, deny: send };
    expect(hasPermission(computePermissions(subject, [denied]), 'SendMessages')).toBe(false);
    expect(hasPermission(computePermissions(subject, [denied, allowed]), 'SendMessages')).toBe(true);
    expect(hasPermission(computePermissions(subject, [denied, allowed, mine]), 'SendMessages')).toBe(false);
  });

  it('without limits for the owner and for administrators', () => {
    const admin = { ...subject, roles: [{ id: 'rol', permissions: permissionBits(['Administrator']) }] };
    const deny = [{ ...none, id: 'yo', type: 1 as const, deny: send }];
    expect(hasPermission(computePermissions(admin, deny), 'PinMessages')).toBe(true);
    expect(hasPermission(computePermissions({ ...subject, isOwner: true }, deny), 'SendMessages')).toBe(true);
  });
});

describe('the bot is refused', () => {
  it('where it lacks the permission, and heard again once it has it', async () => {
    const { room, client } = await start();
    const path = `/channels/${channelId(room)}/messages` as const;
    const said = await room.member('lectora').say('general', 'hola');
    const pin = () => client.rest.put(`${path}/pins/${said.id}`);
    const post = (body: object) => client.rest.post(path, { body });
    room.faults.denyPermission('PinMessages', 'general');
    await expect(pin()).rejects.toMatchObject({
      status: 403,
      code: 50013,
      rawError: { message: 'Missing Permissions' },
    });
    room.faults.denyPermission(['EmbedLinks', 'ReadMessageHistory']);
    await expect(post({ embeds: [{ title: 't' }] })).rejects.toMatchObject({ code: 50013 });
    await expect(post({ content: 'a', message_reference: { message_id: said.id } })).rejects.toMatchObject({
      code: 160002,
    });
    await expect(client.rest.get(`${path}/${said.id}`)).rejects.toMatchObject({ code: 50013 });
    expect(await client.rest.get(path)).toEqual([]);
    room.faults.denyPermission('SendMessages');
    await expect(post({ content: 'a' })).rejects.toMatchObject({ status: 403, code: 50013 });
    room.faults.denyPermission('ViewChannel');
    await expect(post({ content: 'a' })).rejects.toMatchObject({ status: 403, code: 50001 });
    room.faults.restorePermissions();
    await pin();
    await post({ content: 'a' });
  });

  it('by its role, which discord.js learns of at once', async () => {
    const { room, client } = await start();
    const mayPin = () => client.guilds.cache.get(room.guildId)?.members.me?.permissions.has('PinMessages');
    expect(mayPin()).toBe(true);
    room.bot.setPermissions(['ViewChannel']);
    await eventually(mayPin).toBe(false);
    const { id } = await room.member('lectora').say('general', 'hola');
    await expect(client.rest.put(`/channels/${channelId(room)}/messages/pins/${id}`)).rejects.toMatchObject({
      code: 50013,
    });
  });

  it('another’s message to edit or delete, and a channel or message that is not there', async () => {
    const { room, client } = await start();
    const path = `/channels/${channelId(room)}/messages` as const;
    const { id } = await room.member('lectora').say('general', 'hola');
    await expect(client.rest.patch(`${path}/${id}`, { body: { content: 'a' } })).rejects.toMatchObject({
      status: 403,
      code: 50005,
    });
    await expect(client.rest.delete(`${path}/${id}`)).rejects.toMatchObject({ status: 403, code: 50013 });
    await expect(client.rest.get(`${path}/1`)).rejects.toMatchObject({ status: 404, code: 10008 });
    await expect(client.rest.get('/channels/1')).rejects.toMatchObject({ status: 404, code: 10003 });
    room.bot.setPermissions(['ManageMessages']);
    await client.rest.delete(`${path}/${id}`);
  });
});

describe('a member', () => {
  it('writes, and is answered, where they may', async () => {
    const { room, client } = await start();
    client.on('messageCreate', async (message) => {
      if (message.mentions.has(room.applicationId) && !message.author.bot) await message.reply('¡hola!');
    });
    const reply = await room.member('lectora').ask('general', '¿quién?');
    expect(reply).toMatchObject({
      content: '¡hola!',
      referenced_message: { content: `${room.bot.mention} ¿quién?` },
    });
  });
});
