// The whole program in a room: how it starts, registers, and stops, with the exit codes that supervisors act on.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPracticeRoom, type PracticeRoom } from '../../src/practice-room/index.ts';
import { textOf } from './bot.ts';
import { run, start } from './process.ts';

const PIN_ROUTE = '/channels/{channel.id}/messages/pins/{message.id}';
const COMMANDS = '/applications/{application.id}/commands';
const GUILD_COMMANDS = '/applications/{application.id}/guilds/{guild.id}/commands';
/** Milliseconds for a process to load and connect on a busy machine. */
const START = 15_000;

// Each test starts one to three processes, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let room: PracticeRoom;
beforeEach(async () => {
  room = await createPracticeRoom();
});
afterEach(async () => {
  expect(room.log.entries.flatMap(({ faults }) => faults)).toEqual([]);
  await room.close();
});

const environment = () => ({ DISCORD_TOKEN: room.token, DISCORD_API_URL: room.apiUrl });
const moderator = () => room.member('Moderadora', { locale: 'es-ES', roles: ['moderator'] });

async function startInRoom() {
  const started = start('src/main.ts', environment());
  await room.waitForBot(START);
  await room.waitFor(() => (moderator().commands().includes('fijar') ? true : undefined), START);
  return started;
}

describe('the program', () => {
  it('ends with 78 and one sentence when Discord does not know the token', async () => {
    const wrong = `${'M'.repeat(24)}.Gabcde.${'x'.repeat(38)}`;
    const { code, stderr, stdout } = await run('src/main.ts', { ...environment(), DISCORD_TOKEN: wrong });
    expect(code).toBe(78);
    expect(stderr).toContain('DISCORD_TOKEN: Discord no reconoce el token');
    expect(stderr + stdout).not.toContain(wrong);
  });

  it('ends with 78 when Discord does not grant the intents', async () => {
    const strict = await createPracticeRoom({ disallowedIntents: 0xffff });
    const { code, stderr } = await run('src/main.ts', {
      DISCORD_TOKEN: strict.token,
      DISCORD_API_URL: strict.apiUrl,
    });
    await strict.close();
    expect(code).toBe(78);
    expect(stderr).toContain('intents');
  });

  it('told to stop finishes what is in hand and ends with 0', async () => {
    const { child, ended } = await startInRoom();
    room.faults.delay({ route: PIN_ROUTE, method: 'PUT', ms: 400 });
    const asked = moderator().slash('fijar', { largo: 'corto' }, { subcommand: 'resumen' });
    await room.waitFor(() =>
      room.log.requests('/channels/{channel.id}/messages', 'POST')[0] ? true : undefined,
    );
    child.kill('SIGTERM');
    expect(textOf((await asked).message)).toContain('Resumen fijado');
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(0);
    expect(stdout).toContain('Conectado a Discord');
    expect(stderr).not.toContain(room.token);
    expect(room.pins('general')).toHaveLength(1);
  });

  it('told twice to stop ends at once', async () => {
    const { child, ended } = await startInRoom();
    room.faults.delay({ route: PIN_ROUTE, method: 'PUT', ms: 4_000 });
    const asked = moderator().slash(
      'fijar',
      { largo: 'corto' },
      { subcommand: 'resumen', until: 'callback' },
    );
    await asked;
    child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill('SIGTERM');
    expect((await ended).code).toBe(143);
  });

  it('stops for Ctrl+C too', async () => {
    const { child, ended } = await startInRoom();
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  });
});

describe('npm run registrar', () => {
  it('registers everywhere, and the second time touches nothing', async () => {
    const first = await run('src/discord/register-main.ts', environment());
    expect(first.code).toBe(0);
    expect(first.stdout).toContain('en todos los servidores');
    expect(first.stdout).toContain('/preguntar');
    expect(first.stdout).toContain('«Verificar cita»');
    const second = await run('src/discord/register-main.ts', environment());
    expect(second.stdout).toContain('Nada ha cambiado');
    expect(room.log.requests(COMMANDS, 'PUT')).toHaveLength(1);
    expect(room.log.entries.every(({ faults }) => faults.length === 0)).toBe(true);
  });

  it('registers in one server, or everywhere again, and takes away what would stand twice', async () => {
    await run('src/discord/register-main.ts', environment());
    const guild = { ...environment(), DISCORD_GUILD_ID: room.guildId };
    const { code, stdout } = await run('src/discord/register-main.ts', guild);
    expect(code).toBe(0);
    expect(stdout).toContain(`en el servidor ${room.guildId}`);
    expect(stdout).toContain('saldrían dos veces');
    expect(
      moderator()
        .commands()
        .filter((name) => name === 'preguntar'),
    ).toHaveLength(1);
    expect(room.log.requests(GUILD_COMMANDS, 'PUT')).toHaveLength(1);
    const back = await run('src/discord/register-main.ts', environment());
    expect(back.stdout).toContain('saldrían dos veces');
    expect(
      moderator()
        .commands()
        .filter((name) => name === 'preguntar'),
    ).toHaveLength(1);
    expect(moderator().commands('dm')).toContain('preguntar');
  });

  it('tells a wrong server and a wrong token', async () => {
    const elsewhere = { ...environment(), DISCORD_GUILD_ID: '123456789012345678' };
    const server = await run('src/discord/register-main.ts', elsewhere);
    expect(server.code).toBe(78);
    expect(server.stderr).toContain('DISCORD_GUILD_ID');
    const wrong = { ...environment(), DISCORD_TOKEN: 'aaa.bbb.ccc' };
    const token = await run('src/discord/register-main.ts', wrong);
    expect(token.code).toBe(78);
    expect(token.stderr).toContain('DISCORD_TOKEN');
  });
});
