// The bot from its start to its end: registering, losing the gateway, stopping.
import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandsFor } from '../../commands/index.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { startDiscord } from '../../src/discord/start.ts';
import { createLog } from '../../src/log.ts';
import { createPracticeRoom, type View } from '../../src/practice-room/index.ts';
import {
  answersByInteraction,
  type Bot,
  createWaitingCommand,
  expectFaultless,
  onlyEdition,
  plainText,
  startBot,
} from './bot.ts';
import { buttonsOf, pressAll } from './walk.ts';

const QUESTION = { pregunta: '¿Qué incluye el acuerdo de asociación estratégica?' };
const ANSWER = 'asistencia mutua';

const CALLBACK = '/interactions/{interaction.id}/{interaction.token}/callback';
const ORIGINAL = '/webhooks/{application.id}/{interaction.token}/messages/{message.id}';
/** Commands whose answers have buttons: between them, of every kind that members see. */
const OPENINGS = [
  ['preguntar', QUESTION],
  ['preguntar', { pregunta: '¿Qué dijo Putin?', privado: true }],
  ['quien-dijo', { cita: 'pleno apoyo' }],
  ['citas', {}],
  ['articulos', {}],
  ['parrafo', { numero: 2 }],
  ['resumen', {}],
  ['tratado', {}],
] as const;

let bot: Bot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.stop());

const ana = () => bot.room.member('Ana', { locale: 'es-ES' });
/** How each interaction since the bot started has ended. */
const outcomes = () =>
  bot
    .lines()
    .flatMap(({ msg, outcome }) => (msg === 'interaction' && outcome !== undefined ? [outcome] : []));

describe('the gateway', () => {
  it.each([
    ['dropped without a word', (it: Bot) => it.room.faults.dropGateway()],
    ['closed with a code that one may resume from', (it: Bot) => it.room.faults.dropGateway(4000)],
    ['asking to reconnect', (it: Bot) => it.room.faults.requestReconnect()],
  ])('%s is resumed, and what was asked meanwhile is answered once', async (_, drop) => {
    drop(bot);
    const view = await ana().slash('preguntar', QUESTION);
    expect(plainText(view.message)).toContain(ANSWER);
    const reply = await ana().ask('general', QUESTION.pregunta);
    expect(plainText(reply)).toContain(ANSWER);
    await vi.waitFor(() => expect(bot.count('preguntar')).toBe(2));
    expectFaultless(bot);
  });

  it.each([
    ['dropped without a word', (it: Bot) => it.room.faults.dropGateway()],
    ['asking to reconnect', (it: Bot) => it.room.faults.requestReconnect()],
  ])('%s in the middle of an answer, loses and doubles nothing', async (_, drop) => {
    const waiting = createWaitingCommand();
    const other = await startBot({ commands: [waiting.command], deferAfterMs: 150 });
    const member = other.room.member('Ana', { locale: 'es-ES' });
    const deferred = await member.slash('esperar', {}, { until: 'callback' });
    other.room.faults.delay({ route: CALLBACK, ms: 300 });
    const onItsWay = member.slash('preguntar', QUESTION);
    drop(other);
    const meanwhile = member.slash('quien-dijo', { cita: 'pleno apoyo' });
    waiting.release();
    expect(plainText((await onItsWay).message)).toContain(ANSWER);
    expect(plainText((await meanwhile).message)).toContain('pleno apoyo');
    await other.lastLine('esperar');
    expect(plainText(member.refresh(deferred).message)).toContain('El puerto se cerró');
    await other.settled();
    expect([...answersByInteraction(other.room).values()]).toEqual([[204], [204], [204]]);
    expect(other.room.log.requests(ORIGINAL, 'PATCH')).toHaveLength(1);
    expectFaultless(other);
    await other.stop();
  });

  it('dropped again and again while people ask has every question answered once', async () => {
    const asked = [];
    for (let round = 0; round < 30; round += 1) {
      asked.push(ana().slash('preguntar', QUESTION));
      if (round % 6 === 5) {
        bot.room.faults.dropGateway();
        await bot.room.waitForBot();
      }
    }
    const views = await Promise.all(asked);
    for (const { message } of views) expect(plainText(message)).toContain(ANSWER);
    await bot.settled();
    const answers = answersByInteraction(bot.room);
    expect(views.map(({ interactionId }) => answers.get(interactionId)?.join())).toEqual(
      views.map(() => '204'),
    );
    expect(bot.count('preguntar')).toBe(30);
    expectFaultless(bot);
  });

  it('revoking the token ends the bot with what to do about it', async () => {
    bot.room.faults.dropGateway(4004);
    expect(await bot.running.ended).toMatchObject({
      exitCode: 78,
      message: expect.stringContaining('DISCORD_TOKEN'),
    });
  });
});

describe('a restart', () => {
  it('leaves every button that was there working', async () => {
    const views: View[] = [];
    for (const [name, values] of OPENINGS) views.push(await ana().slash(name, values));
    const before = views.flatMap(({ message }) => buttonsOf(message));
    expect(before.length).toBeGreaterThan(OPENINGS.length);
    bot = await bot.restart();
    const pressed = await pressAll(ana(), views);
    expect(pressed.length).toBeGreaterThanOrEqual(before.length);
    await vi.waitFor(() => expect(outcomes()).toHaveLength(pressed.length));
    expect(new Set(outcomes())).toEqual(new Set(['answered']));
    expectFaultless(bot);
  });
});

describe('stopping', () => {
  it('finishes what is in hand, and takes nothing new', async () => {
    const waiting = createWaitingCommand();
    // A member who waits in vain waits for one second here.
    const room = { limits: { callbackMs: 1_000 } };
    const other = await startBot({ commands: [waiting.command], deferAfterMs: 150, room });
    const member = other.room.member('Ana', { locale: 'es-ES' });
    const deferred = await member.slash('esperar', {}, { until: 'callback' });
    const stopped = other.running.stop();
    await expect(member.slash('preguntar', QUESTION)).rejects.toThrow('did not respond');
    waiting.release();
    await stopped;
    expect(plainText(member.refresh(deferred).message)).toContain('El puerto se cerró');
    expect(other.count('preguntar')).toBe(0);
    expectFaultless(other);
    await other.room.close();
  });
});

describe('registering at start', () => {
  it('puts every command into every server, or into one', async () => {
    expect(ana().commands('general')).toEqual(
      expect.arrayContaining(['preguntar', 'tratado', 'Verificar cita']),
    );
    const guildOnly = await startBot({ guildOnly: true });
    expect(guildOnly.room.member('Ana').commands('general')).toContain('preguntar');
    expect(guildOnly.room.member('Ana').commands('dm')).toEqual([]);
    expectFaultless(guildOnly);
    await guildOnly.stop();
  });

  it('writes nothing when the commands are there as they should be', async () => {
    const rest = new REST({ api: bot.room.apiUrl }).setToken(bot.room.token);
    const { applicationId } = bot.room;
    const before = bot.room.log.entries.length;
    await registerCommands({ rest, applicationId, guildId: undefined, commands: commandsFor(bot.library) });
    expect(bot.room.log.entries.slice(before).map(({ method }) => method)).toEqual(['GET']);
    expectFaultless(bot);
  });

  it('that fails leaves the bot answering', async () => {
    const room = await createPracticeRoom({});
    room.faults.nextResponse({
      route: '/applications/{application.id}/commands',
      method: 'PUT',
      status: 400,
      body: { message: 'no', code: 50035 },
    });
    const lines: string[] = [];
    const log = createLog({ logLevel: 'info', token: room.token }, { write: (line) => lines.push(line) });
    const settings = { token: room.token, apiUrl: room.apiUrl, guildId: undefined, logText: false };
    const started = await startDiscord({ settings, editions: onlyEdition(bot.library), log });
    if (!started.ok) throw new Error(started.ended.message);
    await started.running.registered;
    expect(lines.join('')).toContain('commands not registered');
    expect(plainText(await room.member('Ana').ask('general', QUESTION.pregunta))).toContain(ANSWER);
    await started.running.stop();
    await room.close();
  });
});
