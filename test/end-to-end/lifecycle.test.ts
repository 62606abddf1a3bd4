// The bot from its start to its end: registering, losing the gateway, stopping.
import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandsFor } from '../../commands/index.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { startDiscord } from '../../src/discord/start.ts';
import { createLog } from '../../src/log.ts';
import { createPracticeRoom } from '../../src/practice-room/index.ts';
import { type Bot, createWaitingCommand, expectFaultless, plainText, startBot } from './bot.ts';

const QUESTION = { pregunta: '¿Qué incluye el acuerdo de asociación estratégica?' };
const ANSWER = 'asistencia mutua';

let bot: Bot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.stop());

const ana = () => bot.room.member('Ana', { locale: 'es-ES' });

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

  it('revoking the token ends the bot with what to do about it', async () => {
    bot.room.faults.dropGateway(4004);
    expect(await bot.running.ended).toMatchObject({
      exitCode: 78,
      message: expect.stringContaining('DISCORD_TOKEN'),
    });
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
    const { library } = bot;
    const started = await startDiscord({ settings, library, commands: commandsFor(library), log });
    if (!started.ok) throw new Error(started.ended.message);
    await started.running.registered;
    expect(lines.join('')).toContain('commands not registered');
    expect(plainText(await room.member('Ana').ask('general', QUESTION.pregunta))).toContain(ANSWER);
    await started.running.stop();
    await room.close();
  });
});
