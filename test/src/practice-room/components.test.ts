// Buttons, menus, modals, autocomplete and message commands, as members use them.
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  MessageFlags,
  StringSelectMenuBuilder,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { start } from './bench.ts';
import { ASK, register } from './fixtures.ts';

describe('components', () => {
  const row = () =>
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder({ customId: 'ctx:1', label: 'Contexto', style: ButtonStyle.Secondary }),
      new ButtonBuilder({ customId: 'no', label: 'No', style: ButtonStyle.Secondary, disabled: true }),
      new ButtonBuilder({ url: 'https://example.org/', label: 'Fuente', style: ButtonStyle.Link }),
    );
  const menu = () =>
    new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
      new StringSelectMenuBuilder({
        customId: 'menu',
        options: [
          { label: 'Uno', value: '1' },
          { label: 'Dos', value: '2' },
        ],
      }),
    );

  async function withMessage() {
    const { room, client } = await start();
    await register(room, client, [ASK]);
    client.on('interactionCreate', async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'hola', components: [row(), menu()] });
      if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
    });
    const member = room.member('lectora');
    const { message } = await member.slash('preguntar', { pregunta: 'hola' });
    if (!message) throw new Error('no message');
    return { room, client, member, message };
  }

  it('update the message they sit on', async () => {
    const { client, member, message } = await withMessage();
    client.on('interactionCreate', async (interaction) => {
      if (interaction.isButton())
        await interaction.update({ content: `${interaction.message.content} ${interaction.customId}` });
    });
    const pressed = await member.press(message, 'Contexto');
    expect(pressed.message).toMatchObject({ id: message.id, content: 'hola ctx:1' });
    expect(pressed.message?.components).toHaveLength(2);
    expect(member.sees('general')[0]?.content).toBe('hola ctx:1');
  });

  it('may be deferred and then update the same message', async () => {
    const { client, member, message } = await withMessage();
    client.on('interactionCreate', async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply('más');
    });
    const pressed = await member.press(message, 'ctx:1');
    expect(pressed.message).toMatchObject({ id: message.id, content: 'más' });
    expect(pressed.response.type).toBe(6);
  });

  it('may be answered with another message, private or not', async () => {
    const { member, message } = await withMessage();
    const chosen = await member.choose(message, 'menu', ['2']);
    expect(chosen.message).toMatchObject({ content: '2', type: 19, referenced_message: { id: message.id } });
  });

  it('are not used where Discord would not let one', async () => {
    const { room, member, message } = await withMessage();
    await expect(member.press(message, 'No')).rejects.toThrow('disabled');
    await expect(member.press(message, 'Fuente')).rejects.toThrow('is a link');
    await expect(member.press(message, 'Otro')).rejects.toThrow('"Contexto" (ctx:1)');
    await expect(member.choose(message, 'menu', ['3'])).rejects.toThrow('does not offer');
    await expect(member.choose(message, 'menu', ['1', '2'])).rejects.toThrow('takes 1 to 1');
    room.faults.deleteMessage(message);
    await expect(member.press(message, 'Contexto')).rejects.toThrow('is gone');
  });

  it('can be forged', async () => {
    const { client, member, message } = await withMessage();
    client.on('interactionCreate', async (interaction) => {
      if (interaction.isButton()) await interaction.reply(interaction.customId);
    });
    expect((await member.press(message, 'v0:viejo', { force: true })).message?.content).toBe('v0:viejo');
  });

  it('of a private message are their reader’s only', async () => {
    const { room, client } = await start();
    await register(room, client, [ASK]);
    client.on('interactionCreate', async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: 'sh', components: [row()], flags: MessageFlags.Ephemeral });
      }
      if (interaction.isButton()) {
        await interaction.deferUpdate();
        await interaction.followUp({ content: 'para todos' });
      }
    });
    const reader = room.member('lectora');
    const { message } = await reader.slash('preguntar', { pregunta: 'hola' });
    if (!message) throw new Error('no message');
    await expect(room.member('otra').press(message, 'Contexto')).rejects.toThrow('private');
    const shared = await reader.press(message, 'Contexto');
    expect(shared.followUps.map(({ content }) => content)).toEqual(['para todos']);
    expect(
      room
        .member('otra')
        .sees('general')
        .map(({ content }) => content),
    ).toEqual(['para todos']);
  });
});

describe('autocomplete', () => {
  it('offers the choices for what has been typed', async () => {
    const { room, client } = await start();
    await register(room, client, [ASK]);
    client.on('interactionCreate', async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      const question = interaction.options.getString('pregunta');
      await interaction.respond([{ name: `${name} ${value} ${question}`, value: 'a' }]);
    });
    const view = await room
      .member('lectora')
      .autocomplete('preguntar', { pregunta: 'x', articulo: 'tra' }, 'articulo');
    expect(view.choices).toEqual([{ name: 'articulo tra x', value: 'a' }]);
    expect(view.message).toBeNull();
  });
});

describe('a modal', () => {
  it('opens on a command and comes back filled in', async () => {
    const { room, client } = await start();
    await register(room, client, [ASK]);
    client.on('interactionCreate', async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const input = { type: 4, custom_id: 'cita', style: 1, label: 'Cita', max_length: 10 } as const;
        await interaction.showModal({
          title: 'Cita',
          custom_id: 'm',
          components: [{ type: 1, components: [input] }],
        });
      }
      if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('cita'));
    });
    const member = room.member('lectora');
    const opened = await member.slash('preguntar', { pregunta: 'hola' });
    expect(opened.modal).toMatchObject({ custom_id: 'm', title: 'Cita' });
    await expect(member.submitModal(opened, {})).rejects.toThrow('"cita" is required');
    await expect(member.submitModal(opened, { cita: 'x'.repeat(11) })).rejects.toThrow('too long');
    expect((await member.submitModal(opened, { cita: 'hola' })).message?.content).toBe('hola');
  });
});

describe('a message command', () => {
  it('carries the message it was used on', async () => {
    const { room, client } = await start();
    await register(room, client, [{ type: 3, name: 'Verificar cita' }]);
    client.on('interactionCreate', async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply(
          `${interaction.targetMessage.author.username}: ${interaction.targetMessage.content}`,
        );
      }
    });
    const said = await room.member('otra').say('noticias', 'pleno apoyo');
    const view = await room.member('lectora').messageCommand('Verificar cita', said);
    expect(view.message).toMatchObject({
      content: 'otra: pleno apoyo',
      type: 23,
      channel_id: said.channel_id,
    });
  });
});
