// Pictures of quotations as members get them: asked for on a message, seen by whoever sees that, with words for them.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/practice-room/wire.ts';
import { textsFor } from '../../src/texts/index.ts';
import { type Bot, expectFaultless, plainText, startBot, textOf } from './bot.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterEach(async () => {
  await bot.settled();
  expectFaultless(bot);
});
afterAll(() => bot.stop());

const ana = () => bot.room.member('Ana', { locale: 'es-ES' });
const brenda = () => bot.room.member('Brenda', { locale: 'en-US' });

const SAID = 'pleno apoyo';
const CONTEXT_IN_ENGLISH = textsFor('en').buttons.context;

function shown(message: Message | null): Message {
  if (!message) throw new Error('no message');
  return message;
}

/** The picture of a message, fetched as a client does. */
async function pictureOf(message: Message | null) {
  const { attachments } = shown(message);
  expect(attachments).toHaveLength(1);
  const [attachment] = attachments;
  if (!attachment) throw new Error('no attachment');
  const response = await fetch(attachment.url);
  const png = Buffer.from(await response.arrayBuffer());
  return {
    attachment,
    type: response.headers.get('content-type'),
    size: [png.readUInt32BE(16), png.readUInt32BE(20)],
  };
}

function menuOf(message: Message | null) {
  const menu = shown(message)
    .components.flatMap(({ components }) => components ?? [])
    .find(({ type }) => type === 3);
  if (!menu) throw new Error('no menu');
  return { id: menu.custom_id ?? '', options: menu.options ?? [], placeholder: menu.placeholder };
}

describe('«Tarjeta» below an attribution', () => {
  it('shows everybody the quotation as a picture, with words for whoever cannot see it', async () => {
    const { message } = await ana().slash('quien-dijo', { cita: SAID });
    const view = await ana().press(message, 'Tarjeta');
    expect(view).toMatchObject({ ephemeral: false, response: { type: 4 } });
    const { attachment, type, size } = await pictureOf(view.message);
    expect([type, ...size]).toEqual(['image/png', 1200, 675]);
    expect(attachment).toMatchObject({ filename: 'tarjeta.png', width: 1200, height: 675 });
    expect(attachment.description).toMatch(
      /^Tarjeta con una cita: «pleno apoyo» — .+ 19 de junio de 2024\.$/,
    );
    expect(plainText(view.message)).toContain('párrafo');
  });

  it('is in English for whoever reads English', async () => {
    const { message } = await brenda().slash('quien-dijo', { cita: SAID });
    const view = await brenda().press(message, 'Card');
    const { attachment } = await pictureOf(view.message);
    expect(attachment.filename).toBe('card.png');
    expect(attachment.description).toMatch(/^Card with a quotation: «pleno apoyo» — .+ 19 June 2024\.$/);
  });

  it('may be pressed by anybody who sees it, and leads to the paragraph', async () => {
    const { message } = await ana().slash('quien-dijo', { cita: SAID });
    const view = await brenda().press(message, 'Tarjeta');
    expect((await pictureOf(view.message)).attachment.filename).toBe('card.png');
    const opened = await ana().press(view.message, CONTEXT_IN_ENGLISH);
    expect(opened.ephemeral).toBe(true);
    expect(textOf(opened.message)).toContain('Párrafo');
  });
});

describe('«Tarjeta» below quotations', () => {
  it('lets one choose which, by what they say', async () => {
    const { message } = await ana().slash('citas', {});
    const { id, options, placeholder } = menuOf(message);
    expect(placeholder).toBe('Tarjeta: elige una cita');
    expect(options.length).toBeGreaterThan(1);
    for (const option of options) {
      const view = await ana().choose(message, id, [option.value]);
      expect(view.ephemeral).toBe(false);
      const { attachment } = await pictureOf(view.message);
      expect(attachment.description?.replace(/[«»“”‘’"]/g, '')).toContain(
        option.label.replace(/…$/, '').replace(/[«»“”‘’"]/g, ''),
      );
    }
  });

  it('says so where the article does not name who speaks', async () => {
    const unnamed = bot.library
      .quotations()
      .find(({ speaker, text }) => speaker === null && text.length < 90);
    if (!unnamed) throw new Error('every quotation has a speaker');
    const { message } = await ana().slash('quien-dijo', { cita: unnamed.text });
    const { attachment } = await pictureOf((await ana().press(message, 'Tarjeta')).message);
    expect(attachment.description?.toLowerCase()).toContain('el artículo no nombra a quien habla');
  });

  it('answers privately below what is private', async () => {
    const { message } = await ana().slash('quien-dijo', { cita: SAID });
    const mine = await ana().press(message, 'Citas');
    expect(mine.ephemeral).toBe(true);
    const view = shown(mine.message).components.some(({ components }) => components?.[0]?.type === 3)
      ? await ana().choose(mine.message, menuOf(mine.message).id, [
          menuOf(mine.message).options[0]?.value ?? '',
        ])
      : await ana().press(mine.message, 'Tarjeta');
    expect(view.ephemeral).toBe(true);
    expect((await pictureOf(view.message)).attachment.ephemeral).toBe(true);
  });

  it('with a choice that nobody made says that it is out of date', async () => {
    const { message } = await ana().slash('citas', {});
    const view = await ana().choose(message, menuOf(message).id, ['h1atarjeta|cita=a1b2c3.1.0f9e8dxxx'], {
      force: true,
    });
    expect(view.ephemeral).toBe(true);
    expect(view.message?.attachments).toEqual([]);
  });
});
