// The programs as whoever hosts the bot meets them: what they say, where, and with which exit code they end.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { run, start } from '../end-to-end/process.ts';

const TOKEN = `${'M'.repeat(24)}.Gabcde.${'x'.repeat(38)}`;

// Each test starts a process or two, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let faulty = '';
beforeAll(() => {
  faulty = mkdtempSync(join(tmpdir(), 'articulos-'));
  writeFileSync(join(faulty, 'sin-fecha.md'), '---\ntitulo: Sin fecha\n---\n\nUn párrafo.\n');
  writeFileSync(join(faulty, 'vacio.md'), '---\ntitulo: Vacío\nfecha: 2024-01-01\n---\n');
});
afterAll(() => rmSync(faulty, { recursive: true }));

describe('the start', () => {
  it('without a token opens the practice room, says where it is and how to connect it to Discord', async () => {
    const { child, ended } = start('src/main.ts', { PORT: '3977' });
    const told = await new Promise<string>((resolve) => {
      let text = '';
      child.stdout?.on('data', (part) => {
        text += String(part);
        if (text.split('\n').length > 2) resolve(text);
      });
    });
    const [where = '', how = ''] = told.split('\n');
    const address = /http:\/\/localhost:\d+/.exec(where)?.[0] ?? '';
    expect(await (await fetch(address)).text()).toContain('<title>Hemeroteca</title>');
    expect(how).toContain('DISCORD_TOKEN');
    expect(how).toContain('Invitar el bot');
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    expect(stderr).toBe('');
  });

  it('without a token takes the next port when the one asked for is taken, and says which was', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = z.object({ port: z.number() }).parse(other.address());
    const { child, ended } = start('src/main.ts', { PORT: String(port) });
    const told = await new Promise<string>((resolve) => {
      child.stdout?.once('data', (part) => resolve(String(part)));
    });
    expect(told).toContain(`el puerto ${port} está ocupado`);
    const [, taken = ''] = /http:\/\/localhost:(\d+)/.exec(told) ?? [];
    expect(Number(taken)).toBeGreaterThan(port);
    expect((await fetch(`http://localhost:${taken}`)).status).toBe(200);
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
    other.close();
  });

  it.each([
    ['a bad setting', { LOG_LEVEL: 'mucho' }, 'LOG_LEVEL'],
    ['a port that is none', { PORT: '70000' }, 'PORT'],
    ['a token with «Bot» before it', { DISCORD_TOKEN: `Bot ${TOKEN}` }, 'DISCORD_TOKEN'],
  ])('with %s ends at once with 78 and one sentence', async (_, environment, name) => {
    const { code, stderr, stdout } = await run('src/main.ts', environment);
    expect(code).toBe(78);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(name);
    expect(stderr + stdout).not.toContain(TOKEN);
  });

  it('with faulty articles lists every fault of every file', async () => {
    const { code, stderr } = await run('src/main.ts', { KNOWLEDGE_DIR: faulty });
    expect(code).toBe(65);
    expect(stderr).toContain('sin-fecha.md');
    expect(stderr).toContain('vacio.md');
  });

  it('that breaks ends with 1 and says where, instead of staying without a front door', async () => {
    const other = createServer();
    // No port is left behind the last one.
    await new Promise<void>((resolve) => other.listen(65_535, '127.0.0.1', resolve));
    const { code, stderr } = await run('src/main.ts', { PORT: '65535' });
    other.close();
    expect(code).toBe(1);
    expect(stderr).toContain('listen.ts');
  });

  it('without a network says where Discord was looked for', async () => {
    const environment = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: 'http://127.0.0.1:1/api' };
    const { code, stderr } = await run('src/main.ts', environment);
    expect(code).toBe(69);
    expect(stderr).toContain('http://127.0.0.1:1/api');
    expect(stderr).not.toContain(TOKEN);
  });
});

/** What is imported or required as a file loads, types aside. */
const LOADED = /^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)'|createRequire\([^)]*\)\('([^']+)'\)/gm;

/** Everything that a file brings in as it loads: our files by path, packages by name. */
function loadedBy(file: URL, seen = new Set<string>()): Set<string> {
  for (const [, imported, required] of readFileSync(file, 'utf8').matchAll(LOADED)) {
    const target = imported ?? required ?? '';
    const local = target.startsWith('.') ? new URL(target, file) : undefined;
    const name = local?.href ?? target;
    if (seen.has(name)) continue;
    seen.add(name);
    if (local && target.endsWith('.ts')) loadedBy(local, seen);
  }
  return seen;
}

describe('the console', () => {
  it('opens without waiting for discord.js', () => {
    for (const front of ['main.ts', 'console/index.ts']) {
      const loaded = loadedBy(new URL(`../../src/${front}`, import.meta.url));
      expect(loaded.size).toBeGreaterThan(5);
      expect([...loaded]).not.toContain('discord.js');
    }
    expect([...loadedBy(new URL('../../src/discord/gateway.ts', import.meta.url))]).toContain('discord.js');
  });
});

describe('npm run consola', () => {
  const consola = (...args: readonly string[]) => run('src/console/main.ts', {}, args);

  it.each(['--help', '-h'])('with %s tells how it is used, and that is no fault', async (argument) => {
    const { code, stdout, stderr } = await consola(argument);
    expect([code, stderr]).toEqual([0, '']);
    for (const told of [
      'Uso: npm run -s consola',
      'Ejemplos:',
      'KNOWLEDGE_DIR',
      '--json',
      '"command":"quien-dijo"',
    ])
      expect(stdout).toContain(told);
  });

  it('answers a line given to it', async () => {
    const { code, stdout } = await consola('/quien-dijo cita: pleno apoyo');
    expect(code).toBe(0);
    expect(stdout).toContain('La cita es exacta.');
  });

  it.each(['--explain', '--explica'])('with %s tells why a question gets its answer', async (argument) => {
    const { code, stdout } = await consola(argument, '/preguntar ¿qué firmaron? articulo: pyongyang');
    expect(code).toBe(0);
    for (const told of ['asked of', 'confidence', 'SHOWN']) expect(stdout).toContain(told);
  });

  it('explains no other command, and no question that the command refuses', async () => {
    const other = await consola('--explain', '/resumen');
    expect([other.code, other.stdout]).toEqual([78, '']);
    expect(other.stderr).toMatch(/^Uso: /);
    const short = await consola('--explain', 'x');
    expect([short.code, short.stdout]).toEqual([78, '']);
    expect(short.stderr).toContain('«pregunta»');
  });

  it.each(['--jsn', ''])('says what it takes where it does not understand %j', async (argument) => {
    const { code, stdout, stderr } = await consola(argument);
    expect([code, stdout]).toEqual([78, '']);
    expect(stderr).toMatch(/^Uso: /);
  });
});

describe('npm run articulos', () => {
  it('shows a line an article, with what was understood of it', async () => {
    const { code, stdout } = await run('src/check-articles-main.ts');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^2024-06-19-tratado-pyongyang: .*6 párrafos, .*6 citas, .*\/tratado \(5 aspectos\)$/m,
    );
  });

  it('lists every fault and fails', async () => {
    const { code, stderr, stdout } = await run('src/check-articles-main.ts', { KNOWLEDGE_DIR: faulty });
    expect(code).toBe(65);
    expect(stdout).toBe('');
    expect(stderr).toContain('sin-fecha.md');
    expect(stderr).toContain('vacio.md');
  });
});

describe('npm run registrar', () => {
  it('without a token says what is missing', async () => {
    const { code, stderr } = await run('src/discord/register-main.ts');
    expect(code).toBe(78);
    expect(stderr).toContain('DISCORD_TOKEN');
  });
});
