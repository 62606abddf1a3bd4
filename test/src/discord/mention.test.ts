// Which messages are questions to the bot, and how they are answered.
import { describe, expect, it } from 'vitest';
import type { AnyCommand } from '../../../commands/command.ts';
import { fail } from '../../../commands/failure.ts';
import { answerMention, questionTo } from '../../../src/discord/mention.ts';
import { messageSchema } from '../../../src/discord/payload.ts';
import { createServerLanguages } from '../../../src/discord/server-languages.ts';
import { createLog } from '../../../src/log.ts';
import { emptyLibrary, fakeCommand } from './fake-commands.ts';
import { createFakeRest, refusal, type Sent } from './fake-rest.ts';

const BOT = '100';

function messageOf(content: string, fields: Readonly<Record<string, unknown>> = {}) {
  return messageSchema.parse({
    id: '1300000000000000000',
    channel_id: '55',
    guild_id: '77',
    content,
    type: 0,
    author: { id: '200' },
    mentions: content.includes(`<@${BOT}>`) ? [{ id: BOT }] : [],
    ...fields,
  });
}

describe('a question to the bot', () => {
  it.each([
    ['begins with its mention', `<@${BOT}> ¿quién firmó?`, '¿quién firmó?'],
    ['ends with its mention', `¿quién firmó? <@!${BOT}>`, '¿quién firmó?'],
    ['mentions it twice', `<@${BOT}> ¿quién <@${BOT}> firmó?`, '¿quién firmó?'],
    ['is nothing but its mention', ` <@${BOT}> `, ''],
    ['mentions others too', `<@${BOT}> ¿qué dice <@300>?`, '¿qué dice <@300>?'],
  ])('%s', (_, content, question) => {
    expect(questionTo(BOT, messageOf(content))).toBe(question);
  });

  it('may be a reply that pings it and says something', () => {
    expect(questionTo(BOT, messageOf('¿y Putin?', { type: 19, mentions: [{ id: BOT }] }))).toBe('¿y Putin?');
  });

  it('may be written to it directly, without a mention', () => {
    expect(questionTo(BOT, messageOf('¿quién firmó?', { guild_id: undefined }))).toBe('¿quién firmó?');
  });

  it.each([
    ['a message that does not mention it', messageOf('¿quién firmó?')],
    ['a message to everyone', messageOf('@everyone ¿quién firmó?', { mention_everyone: true })],
    ['a ping by reply and nothing else', messageOf('', { type: 19, mentions: [{ id: BOT }] })],
    ['a message of another bot', messageOf(`<@${BOT}> hola`, { author: { id: '300', bot: true } })],
    ['a message of a webhook', messageOf(`<@${BOT}> hola`, { webhook_id: '5' })],
    ['a message of its own', messageOf(`<@${BOT}> hola`, { author: { id: BOT } })],
    ['a notice that somebody pinned something', messageOf(`<@${BOT}>`, { type: 6 })],
    ['a picture sent to it directly', messageOf('', { guild_id: undefined })],
    ['a mention of a longer id', messageOf(`<@${BOT}9> hola`)],
  ])('is not %s', (_, message) => {
    expect(questionTo(BOT, message)).toBeUndefined();
  });
});

function deskWith(commands: readonly AnyCommand[], respond: (sent: Sent) => unknown = () => ({})) {
  const { rest, sent } = createFakeRest(respond);
  const lines: string[] = [];
  const log = createLog({ logLevel: 'info', token: undefined }, { write: (line) => lines.push(line) });
  const carrier = { rest, log, now: Date.now };
  const desk = { library: emptyLibrary, commands, carrier, languageOfServer: () => 'es' as const };
  return {
    desk,
    sent,
    lines,
    answer: (question: string) => answerMention(messageOf('x'), question, { desk, receivedAt: Date.now() }),
  };
}

describe('the answer to a mention', () => {
  const preguntar = fakeCommand({ name: 'preguntar' });

  it('is a reply that notifies nobody, and is never sent twice', async () => {
    const { answer, sent } = deskWith([preguntar]);
    expect(await answer('¿quién firmó?')).toMatchObject({
      command: 'preguntar',
      kind: 'mention',
      outcome: 'answered',
      text: { pregunta: '¿quién firmó?' },
    });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      method: 'POST',
      route: '/channels/55/messages',
      body: {
        allowed_mentions: { parse: [], replied_user: false },
        message_reference: { message_id: '1300000000000000000', fail_if_not_exists: false },
        nonce: '1300000000000000000',
        enforce_nonce: true,
      },
    });
  });

  it('to nothing but a mention is help', async () => {
    const { answer } = deskWith([preguntar, fakeCommand({ name: 'ayuda' })]);
    expect(await answer('')).toMatchObject({ command: 'ayuda', outcome: 'answered' });
  });

  it('tells a failure too', async () => {
    const { answer, sent } = deskWith([
      fakeCommand({ name: 'preguntar' }, async () => fail({ code: 'article.none' })),
    ]);
    expect(await answer('hola')).toMatchObject({ outcome: 'refused:article.none' });
    expect(sent).toHaveLength(1);
  });

  it('is an apology when something of ours breaks', async () => {
    const { answer, sent, lines } = deskWith([
      fakeCommand({ name: 'preguntar' }, () => Promise.reject(new Error('boom'))),
    ]);
    const { outcome, reference } = await answer('hola');
    expect(outcome).toBe('failed');
    expect(JSON.stringify(sent[0]?.body)).toContain(reference);
    expect(lines.join('')).toContain(reference);
  });

  it.each([50013, 50001, 10008, 50035])('that Discord refuses with %i is a line in the log', async (code) => {
    const { answer, lines } = deskWith([preguntar], () => {
      throw refusal(code);
    });
    expect(await answer('hola')).toMatchObject({ outcome: 'failed', code });
    expect(lines).toHaveLength(1);
  });
});

describe('a server’s language', () => {
  it('is Spanish until an interaction tells', () => {
    const languages = createServerLanguages();
    expect(languages.of('77')).toBe('es');
    languages.learn('77', 'en-US');
    expect(languages.of('77')).toBe('en');
    expect(languages.of(undefined)).toBe('es');
  });

  it('is forgotten, the oldest first, when there are very many', () => {
    const languages = createServerLanguages();
    for (let id = 0; id < 1_001; id += 1) languages.learn(String(id), 'en-US');
    expect(languages.of('0')).toBe('es');
    expect(languages.of('1')).toBe('en');
  });
});
