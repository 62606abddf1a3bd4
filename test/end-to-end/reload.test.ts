// Articles read anew while the bot is on Discord: by a real signal to the real program, and with an answer under way.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail } from '../../commands/failure.ts';
import { libraryOf } from '../../knowledge/library-of.ts';
import { startDiscord } from '../../src/discord/start.ts';
import type { Edition } from '../../src/editions.ts';
import { createLog } from '../../src/log.ts';
import { createPracticeRoom, type PracticeRoom } from '../../src/practice-room/index.ts';
import { articleFrom } from '../articles.ts';
import { fakeCommand } from '../src/discord/fake-commands.ts';
import { onlyEdition, plainText, textOf } from './bot.ts';
import { start } from './process.ts';
import { buttonsOf } from './walk.ts';

/** Milliseconds for a process to load, or to read and tell, on a busy machine. */
const SOON = 15_000;

const article = (title: string, body: string, more = '') =>
  `---\ntitulo: ${title}\nfecha: 2024-01-01\n${more}---\n\n${body}\n`;
const LIGHTHOUSE = article(
  'El faro',
  'El faro se apagará en marzo.',
  'temas:\n  - {comando: faro, descripcion: El faro, consulta: faro}\n',
);

vi.setConfig({ testTimeout: 60_000 });

let room: PracticeRoom;
beforeEach(async () => {
  room = await createPracticeRoom();
});
afterEach(async () => {
  expect(room.log.entries.flatMap(({ faults }) => faults)).toEqual([]);
  await room.close();
});
const ana = () => room.member('Ana', { locale: 'es-ES' });

describe('the program', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hemeroteca-reload-'));
    put('puente.md', article('El puente', 'El puente reabrirá en mayo.'));
    put('huelga.md', article('La huelga', 'La huelga empezó el lunes en la mina.\n\nNadie fue a trabajar.'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (name: string, content: string) => writeFileSync(join(folder, name), content);

  it('at SIGHUP answers from what the folder holds now, and goes on answering where a file has a fault', async () => {
    const environment = { DISCORD_TOKEN: room.token, DISCORD_API_URL: room.apiUrl, KNOWLEDGE_DIR: folder };
    const { child, ended } = start('src/main.ts', environment);
    let told = '';
    child.stderr?.on('data', (text) => {
      told += String(text);
    });
    const hangUp = async (message: string) => {
      told = '';
      child.kill('SIGHUP');
      await vi.waitFor(() => expect(told).toContain(message), { timeout: SOON });
    };
    await room.waitForBot(SOON);
    await room.waitFor(() => (ana().commands().includes('preguntar') ? true : undefined), SOON);
    const asked = (pregunta: string) => ana().slash('preguntar', { pregunta });
    const strike = await asked('¿Cuándo empezó la huelga?');
    expect(plainText(strike.message)).toContain('lunes');
    const [button] = buttonsOf(strike.message);

    put('faro.md', LIGHTHOUSE);
    put('puente.md', article('El puente', 'El puente reabrirá en junio.'));
    rmSync(join(folder, 'huelga.md'));
    await hangUp('articles reloaded');
    expect(told).toMatch(/"added":\["faro"\],"changed":\["puente"\],"removed":\["huelga"\]/);
    expect(plainText((await asked('¿Cuándo reabrirá el puente?')).message)).toContain('junio');
    const stale = await ana().press(strike.message, button?.label ?? '');
    expect(textOf(stale.message)).toContain('ya no');
    // The topic that came with an article is a command by itself.
    await room.waitFor(() => (ana().commands().includes('faro') ? true : undefined), SOON);
    expect(plainText((await ana().slash('faro')).message)).toContain('marzo');

    put('puente.md', 'Sin cabecera.');
    await hangUp('articles not reloaded');
    expect(told).toContain('puente.md');
    expect(plainText((await asked('¿Cuándo reabrirá el puente?')).message)).toContain('junio');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });
});

describe('an answer under way when an edition takes the place of another', () => {
  it('is given by the edition that it began with; the next one by the new', async () => {
    const old = libraryOf([articleFrom(article('El puente', 'El puente reabrirá en mayo.'), 'puente.md')]);
    const young = libraryOf([articleFrom(LIGHTHOUSE, 'faro.md')]);
    const begun: (() => void)[] = [];
    const waiting = fakeCommand({ name: 'esperar', description: 'Espera' }, async (_, { library }) => {
      await new Promise<void>((resolve) => begun.push(resolve));
      const slugs = library.articles.map(({ slug }) => slug);
      return fail({ code: 'command.unknown', command: slugs.join(), nearest: undefined });
    });
    let current: Edition = onlyEdition(old, [waiting]).current;
    const editions = {
      get current() {
        return current;
      },
      onNew: () => {},
    };
    const settings = { token: room.token, apiUrl: room.apiUrl, guildId: undefined, logText: false };
    const log = createLog({ logLevel: 'silent', token: room.token });
    const started = await startDiscord({ settings, editions, log });
    if (!started.ok) throw new Error(started.ended.message);
    await started.running.registered;

    const first = ana().slash('esperar');
    await vi.waitFor(() => expect(begun).toHaveLength(1), { timeout: SOON });
    current = onlyEdition(young, [waiting]).current;
    const second = ana().slash('esperar');
    await vi.waitFor(() => expect(begun).toHaveLength(2), { timeout: SOON });
    for (const release of begun) release();
    expect(textOf((await first).message)).toContain('puente');
    expect(textOf((await second).message)).toContain('faro');
    await started.running.stop();
  });
});
