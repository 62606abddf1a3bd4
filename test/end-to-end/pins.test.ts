// /fijar on Discord: pinning, updating, listing, removing, and every refusal in its own words.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { View } from '../../src/practice-room/index.ts';
import { type Bot, expectFaultless, plainText, startBot, textOf } from './bot.ts';

const TREATY = '2024-06-19-tratado-pyongyang';
const HARBOUR = '2023-11-04-puerto-viejo';
const PIN_ROUTE = '/channels/{channel.id}/messages/pins/{message.id}';

let bot: Bot;
beforeEach(async () => {
  bot = await startBot({ room: { limits: { pinsPerChannel: 3 } } });
});
afterEach(() => bot.stop());

const mod = (name = 'Moderadora') => bot.room.member(name, { locale: 'es-ES', roles: ['moderator'] });

function pin(articulo = TREATY, largo = 'corto', name?: string): Promise<View> {
  return mod(name).slash('fijar', { articulo, largo }, { subcommand: 'resumen' });
}

describe('/fijar resumen', () => {
  it('posts the summary, pins it, and tells the moderator privately', async () => {
    const view = await pin();
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain('Resumen fijado');
    const [pinned] = bot.room.pins('general');
    expect(textOf(view.message)).toContain(pinned?.id);
    expect(pinned?.author.id).toBe(bot.room.bot.id);
    expect(plainText(pinned ?? null)).not.toBe('');
    expectFaultless(bot);
  });

  it('again updates the pinned message in its place', async () => {
    await pin(TREATY, 'corto');
    const [before] = bot.room.pins('general');
    const view = await pin(TREATY, 'largo');
    expect(textOf(view.message)).toContain('Resumen actualizado');
    const after = bot.room.pins('general');
    expect(after.map(({ id }) => id)).toEqual([before?.id]);
    expect(plainText(after[0] ?? null).length).toBeGreaterThan(plainText(before ?? null).length);
    expectFaultless(bot);
  });

  it('keeps one pin an article and channel', async () => {
    await pin(TREATY);
    await pin(HARBOUR);
    await mod().slash('fijar', { articulo: TREATY }, { subcommand: 'resumen', channel: 'noticias' });
    expect(bot.room.pins('general')).toHaveLength(2);
    expect(bot.room.pins('noticias')).toHaveLength(1);
    expectFaultless(bot);
  });

  it('by two moderators at once gives one pin', async () => {
    const views = await Promise.all([pin(TREATY, 'corto', 'Moderadora'), pin(TREATY, 'corto', 'Moderador')]);
    expect(bot.room.pins('general')).toHaveLength(1);
    expect(views.map(({ message }) => textOf(message)).join()).toContain('Resumen actualizado');
    expectFaultless(bot);
  });

  it('by the button under a summary does the same', async () => {
    const { message } = await mod().slash('resumen', { articulo: TREATY });
    if (!message) throw new Error('no message');
    const view = await mod().press(message, '📌 Fijar');
    expect(view.ephemeral).toBe(true);
    expect(bot.room.pins('general')).toHaveLength(1);
    expectFaultless(bot);
  });

  it('works for a bot that has been restarted: the channel is its memory', async () => {
    await pin();
    const [pinned] = bot.room.pins('general');
    if (!pinned) throw new Error('nothing pinned');
    bot = await bot.restart();
    const opened = await bot.room.member('Ana').press(pinned, 'Leer el artículo');
    expect(opened.ephemeral).toBe(true);
    const listed = await mod().slash('fijar', {}, { subcommand: 'lista' });
    expect(textOf(listed.message)).toContain(pinned.id);
    expect(textOf((await pin(TREATY, 'largo')).message)).toContain('Resumen actualizado');
    expect(bot.room.pins('general').map(({ id }) => id)).toEqual([pinned.id]);
    expectFaultless(bot);
  });

  it('posts once even if Discord’s answer to the post is lost', async () => {
    bot.room.faults.nextResponse({
      route: '/channels/{channel.id}/messages',
      method: 'POST',
      status: 502,
      carriedOut: true,
    });
    await pin();
    const posted = mod()
      .sees('general')
      .filter(({ author, embeds }) => author.id === bot.room.bot.id && embeds.length > 0);
    expect(bot.room.pins('general')).toHaveLength(1);
    expect(posted.filter(({ interaction_metadata: made }) => made === undefined)).toHaveLength(1);
    expectFaultless(bot);
  });

  it('speaks the server’s language, and tells the moderator in theirs', async () => {
    const english = bot.room.member('Mod', { locale: 'en-GB', roles: ['moderator'] });
    const view = await english.slash('fijar', { articulo: TREATY }, { subcommand: 'resumen' });
    expect(textOf(view.message)).not.toContain('Resumen fijado');
    expect(textOf(bot.room.pins('general')[0] ?? null)).toContain('Leer el artículo');
    expectFaultless(bot);
  });
});

describe('/fijar lista and /fijar quitar', () => {
  it('list what is pinned and take it down', async () => {
    await pin(TREATY);
    await pin(HARBOUR);
    const listed = await mod().slash('fijar', {}, { subcommand: 'lista' });
    for (const { id } of bot.room.pins('general')) expect(textOf(listed.message)).toContain(id);
    const removed = await mod().slash('fijar', { articulo: TREATY }, { subcommand: 'quitar' });
    expect(textOf(removed.message)).toContain('Resumen retirado');
    expect(bot.room.pins('general')).toHaveLength(1);
    expectFaultless(bot);
  });

  it('of what is not pinned say so', async () => {
    const listed = await mod().slash('fijar', {}, { subcommand: 'lista' });
    expect(textOf(listed.message)).toContain('no hay ningún resumen fijado');
    const removed = await mod().slash('fijar', { articulo: TREATY }, { subcommand: 'quitar' });
    expect(textOf(removed.message)).toContain('no hay ningún resumen fijado');
    expectFaultless(bot);
  });

  it('offer articles while one types', async () => {
    const { choices } = await mod().autocomplete('fijar', { articulo: 'tratad' }, 'articulo', {
      subcommand: 'quitar',
    });
    expect(choices[0]?.value).toBe(TREATY);
    expectFaultless(bot);
  });
});

describe('a refusal', () => {
  const leftBehind = () =>
    bot.room
      .member('Ana')
      .sees('general')
      .filter(({ author }) => author.id === bot.room.bot.id);

  it('of a member without the permission comes from Discord’s list and from us', async () => {
    const member = bot.room.member('Ana', { locale: 'es-ES' });
    expect(member.commands('general')).not.toContain('fijar');
    const view = await member.slash('fijar', {}, { subcommand: 'lista', force: true });
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain('te hace falta el permiso «Fijar mensajes»');
    expectFaultless(bot);
  });

  it('is foreseen when the bot may not pin here', async () => {
    bot.room.faults.denyPermission('PinMessages', 'general');
    const view = await pin();
    expect(textOf(view.message)).toContain('Me falta el permiso «Fijar mensajes»');
    expect(leftBehind()).toEqual([]);
    expectFaultless(bot);
  });

  it.each([
    [403, 50013, 'Me falta el permiso «Fijar mensajes»'],
    [400, 30003, 'ya tiene todos los mensajes fijados'],
    [404, 10008, 'alguien lo borró'],
    [403, 50001, 'No tengo acceso a este canal'],
  ])('%i/%i while pinning has its own sentence, and nothing stays behind', async (status, code, sentence) => {
    bot.room.faults.nextResponse({
      route: PIN_ROUTE,
      method: 'PUT',
      status,
      body: { message: 'refused', code },
    });
    const view = await pin();
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain(sentence);
    expect(leftBehind()).toEqual([]);
    expectFaultless(bot);
  });

  it('comes of itself when the channel is full of pins', async () => {
    await pin(TREATY);
    await pin(HARBOUR);
    await pin('2024-10-21-vacuna-altiplano');
    const view = await pin('2025-03-12-entrevista-faro');
    expect(textOf(view.message)).toContain('ya tiene todos los mensajes fijados');
    expect(bot.room.pins('general')).toHaveLength(3);
    expectFaultless(bot, [30003]);
  });

  it('is none when somebody has deleted the pinned message: it is posted anew', async () => {
    await pin();
    const [pinned] = bot.room.pins('general');
    if (!pinned) throw new Error('nothing pinned');
    bot.room.faults.deleteMessage(pinned);
    const view = await pin();
    expect(textOf(view.message)).toContain('Resumen fijado');
    expect(bot.room.pins('general')).toHaveLength(1);
    expectFaultless(bot);
  });

  it('that nobody foresaw is an apology with a reference', async () => {
    bot.room.faults.nextResponse({
      route: PIN_ROUTE,
      method: 'PUT',
      status: 400,
      body: { message: 'odd', code: 1 },
    });
    const view = await pin();
    const line = await bot.lastLine('fijar');
    expect(line).toMatchObject({ outcome: 'failed', reference: expect.any(String) });
    expect(textOf(view.message)).toContain(line.reference);
    expect(leftBehind()).toEqual([]);
    expectFaultless(bot);
  });
});
