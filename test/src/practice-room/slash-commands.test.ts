// Members use commands, a real discord.js bot answers, and each sees what Discord would show them.
import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { start } from './bench.ts';
import { ASK, PIN, register } from './fixtures.ts';

describe('a slash command', () => {
  it('reaches the bot with its options, and the member sees the answer', async () => {
    const { room, client } = await start();
    await register(room, client, [ASK]);
    client.on('interactionCreate', async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options, locale, guildLocale, user } = interaction;
      const seen = [
        options.getString('pregunta'),
        options.getInteger('veces'),
        options.getBoolean('privado'),
        options.getUser('quien')?.username,
        user.username,
        locale,
        guildLocale,
        interaction.inCachedGuild(),
        interaction.memberPermissions?.has('SendMessages'),
        interaction.appPermissions.has('PinMessages'),
      ];
      await interaction.reply({ content: JSON.stringify(seen), allowedMentions: { parse: [] } });
    });
    const other = room.member('otra');
    const view = await room
      .member('lectora', { locale: 'es-419' })
      .slash('preguntar', { pregunta: '¿Quién?', veces: 2, privado: false, quien: other.id });
    expect(JSON.parse(view.message?.content ?? '')).toEqual([
      '¿Quién?',
      2,
      false,
      'otra',
      'lectora',
      'es-419',
      'es-ES',
      true,
      true,
      true,
    ]);
    expect(view).toMatchObject({ ephemeral: false, response: { type: 4 } });
    expect(view.message).toMatchObject({ type: 20, author: { bot: true } });
    expect(view.elapsedMs).toBeGreaterThan(0);
    expect(other.sees('general')).toEqual([view.message]);
    expect(room.log.refusals()).toEqual([]);
  });

  it('is answered in private to its reader alone', async () => {
    const { room, client } = await start();
    await register(room, client, [ASK]);
    client.on('interactionCreate', async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'sh', flags: MessageFlags.Ephemeral });
    });
    const reader = room.member('lectora');
    const view = await reader.slash('preguntar', { pregunta: 'hola' });
    expect(view.ephemeral).toBe(true);
    expect(reader.sees('general')).toHaveLength(1);
    expect(room.member('otra').sees('general')).toEqual([]);
    await expect(
      client.rest.get(`/channels/${room.channels.general}/messages/${view.message?.id}`),
    ).rejects.toMatchObject({
      status: 404,
      code: 10008,
    });
  });

  it('shows the edit that follows a deferral, and the follow-ups after it', async () => {
    const { room, client } = await start();
    await register(room, client, [ASK]);
    client.on('interactionCreate', async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('listo');
      await interaction.followUp({ content: 'y además', flags: MessageFlags.Ephemeral });
    });
    const reader = room.member('lectora');
    const view = await reader.slash('preguntar', { pregunta: 'hola' });
    expect(view.message?.content).toBe('listo');
    expect(view).toMatchObject({ ephemeral: true, response: { type: 5 } });
    await room.waitForMessage((message) => message.content === 'y además');
    expect(reader.refresh(view).followUps.map((message) => message.content)).toEqual(['y además']);
    const early = await reader.slash('preguntar', { pregunta: 'hola' }, { until: 'callback' });
    expect(early.message?.flags).toBe(64 | 128);
    await room.waitFor(() => reader.refresh(early).followUps[0]);
  });

  it('rejects for the member what Discord’s client would not send', async () => {
    const { room, client } = await start();
    await register(room, client, [ASK, PIN]);
    const member = room.member('lectora');
    await expect(member.slash('preguntar', {})).rejects.toThrow('"pregunta" is required');
    await expect(member.slash('preguntar', { pregunta: 'ab' })).rejects.toThrow('needs 3 characters');
    await expect(member.slash('preguntar', { pregunta: 'a'.repeat(21) })).rejects.toThrow(
      'takes 20 characters',
    );
    await expect(member.slash('preguntar', { pregunta: 'hola', veces: 0 })).rejects.toThrow('starts at 1');
    await expect(member.slash('preguntar', { pregunta: 'hola', otra: 'x' })).rejects.toThrow(
      'no option "otra"',
    );
    await expect(member.slash('nada')).rejects.toThrow('No command "nada"');
    await expect(member.slash('fijar', {}, { subcommand: 'resumen' })).rejects.toThrow(
      'does not offer "fijar"',
    );
  });

  it('is offered by permission, and can be forced past it', async () => {
    const { room, client } = await start();
    await register(room, client, [ASK, PIN]);
    client.on('interactionCreate', async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const may = interaction.memberPermissions?.has('PinMessages');
      await interaction.reply(`${interaction.options.getSubcommand()} ${may}`);
    });
    const moderator = room.member('moderadora', { roles: ['moderator'] });
    const granted = room.member('ayudante', { permissions: ['PinMessages'] });
    const member = room.member('lectora');
    expect(moderator.commands()).toEqual(['preguntar', 'fijar']);
    expect(member.commands()).toEqual(['preguntar']);
    const options = { subcommand: 'resumen' };
    expect((await moderator.slash('fijar', {}, options)).message?.content).toBe('resumen true');
    expect((await granted.slash('fijar', {}, options)).message?.content).toBe('resumen true');
    expect((await member.slash('fijar', {}, { ...options, force: true })).message?.content).toBe(
      'resumen false',
    );
  });

  it('works in a direct message, without a server', async () => {
    const { room, client } = await start();
    await client.rest.put(`/applications/${room.applicationId}/commands`, { body: [ASK] });
    client.on('interactionCreate', async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`${interaction.guildId} ${interaction.context}`);
    });
    const view = await room.member('lectora').slash('preguntar', { pregunta: 'hola' }, { channel: 'dm' });
    expect(view.message?.content).toBe('null 1');
  });

  it('fails clearly when nobody answers, and names what was refused', async () => {
    const { room, client } = await start({ limits: { callbackMs: 400 } });
    await register(room, client, [ASK]);
    const member = room.member('lectora');
    await expect(member.slash('preguntar', { pregunta: 'hola' })).rejects.toThrow(
      'did not respond within 400 ms',
    );
    client.on('interactionCreate', (interaction) => {
      if (interaction.isChatInputCommand()) interaction.reply('x'.repeat(2001)).catch(() => {});
    });
    await expect(member.slash('preguntar', { pregunta: 'hola' })).rejects.toThrow(
      /refused: 400 50035 POST .*: data\.content BASE_TYPE_MAX_LENGTH/,
    );
    await client.destroy();
    await room.waitFor(() => true);
    await expect(member.slash('preguntar', { pregunta: 'hola' })).rejects.toThrow('No bot is connected');
  });
});
