// Who asks, where and how: languages, direct messages, mentions, and what the log keeps of it.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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

const PUTIN_QUOTE = 'Es realmente un documento innovador';
const TREATY = '2024-06-19-tratado-pyongyang';

const ana = () => bot.room.member('Ana', { locale: 'es-ES' });
const brenda = () => bot.room.member('Brenda', { locale: 'en-US' });
const mod = () => bot.room.member('Moderadora', { locale: 'es-419', roles: ['moderator'] });

describe('English', () => {
  it('is spoken to those who read Discord in English', async () => {
    const view = await brenda().slash('ayuda');
    expect(textOf(view.message)).toContain('/ask');
    const failure = await brenda().slash('parrafo', { numero: 60, articulo: TREATY });
    expect(textOf(failure.message)).not.toContain('párrafo 60');
  });

  it('leaves excerpts as they were published', async () => {
    const view = await brenda().slash('quien-dijo', { cita: PUTIN_QUOTE });
    expect(plainText(view.message)).toContain(PUTIN_QUOTE);
  });
});

describe('a direct message', () => {
  it('takes commands', async () => {
    const view = await ana().slash(
      'preguntar',
      { pregunta: '¿Quiénes firmaron el acuerdo?' },
      { channel: 'dm' },
    );
    expect(plainText(view.message)).toContain('firmaron');
  });

  it('is not offered what needs a server, and refuses it all the same', async () => {
    expect(ana().commands('dm')).not.toContain('fijar');
    const view = await mod().slash('fijar', {}, { channel: 'dm', subcommand: 'lista', force: true });
    expect(textOf(view.message)).toContain('solo funciona en el canal de un servidor');
  });

  it('is a question without a mention', async () => {
    const message = await ana().say('dm', '¿Qué incluye el acuerdo de asociación estratégica?');
    const reply = await bot.room.waitForMessage(
      (other) => other.message_reference?.message_id === message.id,
    );
    expect(plainText(reply)).toContain('asistencia mutua');
  });
});

describe('a mention', () => {
  it('is answered as a reply that notifies nobody', async () => {
    const reply = await ana().ask('general', '¿Qué incluye el acuerdo de asociación estratégica?');
    expect(plainText(reply)).toContain('asistencia mutua');
    expect(reply).toMatchObject({ mentions: [], mention_everyone: false });
  });

  it('may be a reply to the bot’s own message', async () => {
    const first = await ana().ask('general', '¿Quiénes firmaron el acuerdo?');
    const message = await ana().say('general', '¿Qué dijo Putin del chantaje?', { replyTo: first });
    const reply = await bot.room.waitForMessage(
      (other) => other.message_reference?.message_id === message.id,
    );
    expect(plainText(reply)).toContain('chantaje');
  });

  it('without a question gets help', async () => {
    const reply = await ana().ask('general', '');
    expect(textOf(reply)).toContain('/preguntar');
  });

  it('in an English server is answered in English', async () => {
    const english = await startBot({ room: { locale: 'en-US' } });
    try {
      const member = english.room.member('Carol');
      await member.slash('ayuda');
      const reply = await member.ask('general', '¿Cuánto cuesta un billete de avión a Tokio?');
      expect(textOf(reply)).not.toContain('Los artículos no responden');
      expectFaultless(english);
    } finally {
      await english.stop();
    }
  });

  it('elsewhere in a message that nobody addressed to the bot is left alone', async () => {
    const before = bot.room.log.entries.length;
    await ana().say('general', '@everyone ¿Quiénes firmaron el acuerdo?');
    await ana().slash('ayuda');
    const written = bot.room.log.entries.slice(before).map(({ route }) => route);
    expect(written).not.toContain('/channels/{channel.id}/messages');
  });
});

describe('the log', () => {
  it('has one line an interaction and nothing of what was typed', async () => {
    const before = bot.count('quien-dijo');
    await ana().slash('quien-dijo', { cita: 'palabrasecreta innombrable' });
    const line = await bot.lastLine('quien-dijo', before);
    expect(line).toMatchObject({
      kind: 'command',
      outcome: 'answered',
      ms: expect.any(Number),
      age: expect.any(Number),
    });
    expect(bot.count('quien-dijo')).toBe(before + 1);
    expect(JSON.stringify(bot.lines())).not.toContain('palabrasecreta');
    expect(JSON.stringify(bot.lines())).not.toContain(bot.room.token);
  });
});
