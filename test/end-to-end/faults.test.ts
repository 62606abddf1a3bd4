// What Discord and the network do to an answer, and what the bot makes of it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeCommand } from '../src/discord/fake-commands.ts';
import { type Bot, createWaitingCommand, expectFaultless, plainText, startBot, textOf } from './bot.ts';

const CALLBACK = '/interactions/{interaction.id}/{interaction.token}/callback';
const QUESTION = { pregunta: '¿Qué incluye el acuerdo de asociación estratégica?' };
const ANSWER = 'asistencia mutua';
const ORIGINAL = '/webhooks/{application.id}/{interaction.token}/messages/{message.id}';
/** Requests that discord.js makes of one: the first, and three more after a 5xx. */
const ATTEMPTS = 4;
/** A member who waits in vain waits this long. */
const IMPATIENT = { limits: { callbackMs: 1_000 } };

const failing = fakeCommand({ name: 'romper', description: 'Se rompe' }, () =>
  Promise.reject(new Error('boom')),
);
const waiting = createWaitingCommand();

let bot: Bot;
beforeEach(async () => {
  bot = await startBot({ commands: [failing, waiting.command], deferAfterMs: 150 });
});
afterEach(() => bot.stop());

const ana = () => bot.room.member('Ana', { locale: 'es-ES' });

describe('an answer that Discord does not take', () => {
  it.each([
    [404, 10062],
    [400, 40060],
  ])('with %i/%i is a log line with the command and the delay', async (status, code) => {
    await bot.stop();
    bot = await startBot({ room: IMPATIENT });
    bot.room.faults.nextResponse({ route: CALLBACK, status, body: { message: 'no', code } });
    await expect(ana().slash('preguntar', QUESTION)).rejects.toThrow('did not respond');
    expect(await bot.lastLine('preguntar')).toMatchObject({
      outcome: 'late',
      code,
      delay: expect.any(Number),
    });
    expect(plainText((await ana().slash('preguntar', QUESTION)).message)).toContain(ANSWER);
    expectFaultless(bot);
  });

  it('because it comes after the time that Discord gives is a log line, and shows the member nothing', async () => {
    await bot.stop();
    bot = await startBot({ room: IMPATIENT });
    bot.room.faults.delay({ route: CALLBACK, ms: 1_200 });
    await expect(ana().slash('preguntar', QUESTION)).rejects.toThrow('did not respond');
    const line = await bot.lastLine('preguntar');
    expect(line).toMatchObject({ outcome: 'late', code: 10062 });
    expect(line.delay).toBeGreaterThanOrEqual(1_000);
    expect(ana().sees('general')).toEqual([]);
    expect(plainText((await ana().slash('preguntar', QUESTION)).message)).toContain(ANSWER);
    expectFaultless(bot, [10062]);
  });

  it('because it has been answered already is one answer for the member', async () => {
    bot.room.faults.deliverTwice();
    const view = await ana().slash('preguntar', QUESTION);
    expect(plainText(view.message)).toContain(ANSWER);
    expect(view.followUps).toEqual([]);
    await vi.waitFor(() => expect(bot.count('preguntar')).toBe(2));
    const outcomes = bot
      .lines()
      .flatMap(({ command, outcome }) => (command === 'preguntar' ? [outcome] : []));
    expect(outcomes.sort()).toEqual(['answered', 'late']);
    expectFaultless(bot, [40060]);
  });

  it('because of a fault in its body becomes an apology with the log’s reference', async () => {
    bot.room.faults.nextResponse({
      route: CALLBACK,
      status: 400,
      body: { message: 'Invalid Form Body', code: 50035 },
    });
    const view = await ana().slash('preguntar', QUESTION);
    expect(view.ephemeral).toBe(true);
    const line = await bot.lastLine('preguntar');
    expect(line.outcome).toBe('failed');
    expect(textOf(view.message)).toContain(line.reference);
    expectFaultless(bot);
  });
});

describe('a hiccup of Discord’s', () => {
  it('of 429 is waited out', async () => {
    bot.room.faults.nextResponse({ route: CALLBACK, status: 429, retryAfter: 0.1 });
    const view = await ana().slash('preguntar', QUESTION);
    expect(plainText(view.message)).toContain(ANSWER);
    expectFaultless(bot);
  });

  it('of 500 is tried again', async () => {
    bot.room.faults.nextResponse({ route: CALLBACK, status: 500 });
    const view = await ana().slash('preguntar', QUESTION);
    expect(plainText(view.message)).toContain(ANSWER);
    expectFaultless(bot);
  });

  it('of 429 that outlasts the time for an answer is a log line, and the next one is answered', async () => {
    await bot.stop();
    bot = await startBot({ room: IMPATIENT });
    bot.room.faults.nextResponse({ route: CALLBACK, status: 429, retryAfter: 1.2 });
    await expect(ana().slash('preguntar', QUESTION)).rejects.toThrow('did not respond');
    expect(await bot.lastLine('preguntar')).toMatchObject({ outcome: 'late', code: 10062 });
    expect(plainText((await ana().slash('preguntar', QUESTION)).message)).toContain(ANSWER);
    expectFaultless(bot, [10062]);
  });

  it('of 500 that does not end is a log line, and the next one is answered', async () => {
    bot.room.faults.nextResponse({ route: CALLBACK, status: 500, times: ATTEMPTS });
    const view = await ana().slash('preguntar', QUESTION);
    const line = await bot.lastLine('preguntar');
    expect(line).toMatchObject({ outcome: 'failed', reference: expect.any(String) });
    expect(textOf(view.message)).toContain(line.reference);
    expect(plainText((await ana().slash('preguntar', QUESTION)).message)).toContain(ANSWER);
    expectFaultless(bot);
  });

  it.each([429, 500])('of %i on what follows a deferral is waited out too', async (status) => {
    const deferred = await ana().slash('esperar', {}, { until: 'callback' });
    bot.room.faults.nextResponse({ route: ORIGINAL, method: 'PATCH', status, retryAfter: 0.1 });
    waiting.release();
    await bot.lastLine('esperar');
    expect(plainText(ana().refresh(deferred).message)).toContain('El puerto se cerró');
    expect(bot.room.log.requests(ORIGINAL, 'PATCH').map((entry) => entry.status)).toEqual([status, 200]);
    expectFaultless(bot);
  });

  it('that loses the reply to an answer it took doubles nothing', async () => {
    bot.room.faults.nextResponse({ route: CALLBACK, status: 500, carriedOut: true });
    const view = await ana().slash('preguntar', QUESTION);
    await bot.lastLine('preguntar');
    expect(ana().refresh(view).followUps).toEqual([]);
    expect(ana().sees('general')).toHaveLength(1);
    expectFaultless(bot, [40060]);
  });

  it('that loses the reply to a mention’s answer doubles nothing', async () => {
    bot.room.faults.nextResponse({
      route: '/channels/{channel.id}/messages',
      method: 'POST',
      status: 500,
      carriedOut: true,
    });
    await ana().ask('general', QUESTION.pregunta);
    await bot.lastLine('preguntar');
    expect(ana().sees('general')).toHaveLength(2);
    expectFaultless(bot);
  });
});

describe('a button', () => {
  const aMessage = async () => {
    const { message } = await ana().slash('ayuda');
    if (!message) throw new Error('no message');
    return message;
  };

  it.each([
    ['of an old version', 'v0:resumen:1'],
    ['that somebody forged', 'h1vfijar|subcommand=resumenAAA'],
    ['with nothing in it', ' '],
  ])('%s says so privately, and the process goes on', async (_, customId) => {
    const view = await ana().press(await aMessage(), customId, { force: true });
    expect(view.ephemeral).toBe(true);
    expect(textOf(view.message)).toContain('Este botón ya no sirve; repite la orden.');
    expectFaultless(bot);
  });

  it('that is a menu which this version does not have says so too', async () => {
    const view = await ana().choose(await aMessage(), 'menu', ['a'], { force: true });
    expect(textOf(view.message)).toContain('Este botón ya no sirve');
    expectFaultless(bot);
  });
});

describe('an error of our own', () => {
  it('is a private apology with a reference that the log bears too, and the process goes on', async () => {
    const view = await ana().slash('romper');
    expect(view.ephemeral).toBe(true);
    const line = await bot.lastLine('romper');
    expect(line).toMatchObject({ outcome: 'failed', reference: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(textOf(view.message)).toContain(line.reference);
    expect(textOf(view.message)).not.toContain('boom');
    const told = bot
      .lines()
      .filter(({ reference, msg }) => reference === line.reference && msg !== 'interaction');
    expect(JSON.stringify(told)).toContain('boom');
    expect(plainText((await ana().slash('preguntar', QUESTION)).message)).toContain(ANSWER);
    expectFaultless(bot);
  });
});

describe('what takes long', () => {
  it('is deferred privately and then filled in', async () => {
    const asked = ana().slash('esperar', {}, { until: 'callback' });
    const deferred = await asked;
    expect(deferred.response).toMatchObject({ type: 5, body: { data: { flags: 64 } } });
    waiting.release();
    await bot.lastLine('esperar');
    const view = ana().refresh(deferred);
    expect(view.ephemeral).toBe(true);
    expect(plainText(view.message)).toContain('El puerto se cerró');
    expectFaultless(bot);
  });
});

describe('a place where the bot may not write', () => {
  it.each([
    ['SendMessages', 50013],
    ['ViewChannel', 50001],
  ] as const)('(without %s) leaves a mention unanswered, with a log line', async (permission, code) => {
    bot.room.faults.denyPermission(permission, 'noticias');
    await ana().say('noticias', `${bot.room.bot.mention} ${QUESTION.pregunta}`);
    if (permission === 'ViewChannel') return expectFaultless(bot);
    expect(await bot.lastLine('preguntar')).toMatchObject({ outcome: 'failed', code, kind: 'mention' });
    expectFaultless(bot, [code]);
  });

  it('and a message deleted before the reply leave no trace but a reply or a line', async () => {
    const message = await ana().say('general', `${bot.room.bot.mention} ${QUESTION.pregunta}`);
    bot.room.faults.deleteMessage(message);
    expect(await bot.lastLine('preguntar')).toMatchObject({ kind: 'mention' });
    expect(plainText((await ana().slash('preguntar', QUESTION)).message)).toContain(ANSWER);
  });
});
