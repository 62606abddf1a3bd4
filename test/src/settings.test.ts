// Settings: what is taken, what is refused and in which words, and that .env.example tells the same.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSettings, parseSettings, settingNames } from '../../src/settings.ts';

const TOKEN = `${'M'.repeat(24)}.Gabcde.${'x'.repeat(38)}`;

function faultOf(environment: Record<string, string>): string {
  const outcome = parseSettings(environment);
  return outcome.ok ? '' : outcome.message;
}

describe('settings', () => {
  it('has a default for everything', () => {
    expect(parseSettings({})).toEqual({
      ok: true,
      settings: {
        token: undefined,
        guildId: undefined,
        apiUrl: 'https://discord.com/api',
        knowledgeDir: 'knowledge/articles',
        logLevel: 'info',
        logText: false,
        port: 3000,
        opensBrowser: true,
      },
    });
  });

  it('takes what is given, without the spaces around it', () => {
    const outcome = parseSettings({
      DISCORD_TOKEN: ` ${TOKEN} `,
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      KNOWLEDGE_DIR: 'articulos',
      LOG_LEVEL: 'debug',
      LOG_TEXT: '1',
    });
    expect(outcome).toMatchObject({
      ok: true,
      settings: {
        token: TOKEN,
        guildId: '123456789012345678',
        apiUrl: 'http://127.0.0.1:8080/api',
        knowledgeDir: 'articulos',
        logLevel: 'debug',
        logText: true,
      },
    });
  });

  it('counts a blank value as unset', () => {
    const blank = Object.fromEntries(settingNames.map((name) => [name, '  ']));
    expect(parseSettings(blank)).toEqual(parseSettings({}));
  });

  it.each([
    ['DISCORD_GUILD_ID', 'mi servidor', '17 a 20 cifras'],
    ['DISCORD_API_URL', 'discord.com', 'http o https'],
    ['DISCORD_API_URL', 'ftp://discord.com', 'http o https'],
    ['LOG_LEVEL', 'verbose', 'trace, debug, info, warn, error, fatal, silent'],
    ['LOG_TEXT', 'sí', '0 o 1'],
  ])('tells of a bad %s what was found and what is wanted', (name, value, wanted) => {
    const fault = faultOf({ [name]: value });
    expect(fault).toContain(name);
    expect(fault).toContain(`«${value}»`);
    expect(fault).toContain(wanted);
    expect(fault.split('\n')).toHaveLength(1);
  });

  it.each([
    ['with «Bot» before it', `Bot ${TOKEN}`, 'empieza por «Bot»'],
    ['with spaces in it', `${TOKEN.slice(0, 30)} ${TOKEN.slice(30)}`, 'lleva espacios'],
    ['of another shape', 'x'.repeat(32), 'no tiene la forma de un token'],
  ])('never shows a token %s, and says where to get a right one', (_, token, found) => {
    const fault = faultOf({ DISCORD_TOKEN: token });
    expect(fault).toContain('DISCORD_TOKEN');
    expect(fault).toContain(found);
    expect(fault).toContain('https://discord.com/developers/applications');
    expect(fault).not.toContain(token);
    expect(fault).not.toContain(token.slice(4, 16));
  });

  it('lists every bad setting, one a line', () => {
    expect(faultOf({ LOG_LEVEL: 'x', LOG_TEXT: '2' }).split('\n')).toHaveLength(2);
  });
});

describe('the .env file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ajustes-'));
    writeFileSync(join(folder, '.env'), `DISCORD_TOKEN=${TOKEN}\nLOG_LEVEL=warn # menos\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read where the environment says nothing', () => {
    const outcome = loadSettings({}, join(folder, '.env'));
    expect(outcome).toMatchObject({ settings: { token: TOKEN, logLevel: 'warn' } });
  });

  it('gives way to the environment, even to a blank value', () => {
    const outcome = loadSettings({ DISCORD_TOKEN: '', LOG_LEVEL: 'error' }, join(folder, '.env'));
    expect(outcome).toMatchObject({ settings: { token: undefined, logLevel: 'error' } });
  });

  it('may begin with the byte order mark that Windows writes', () => {
    writeFileSync(join(folder, 'marca.env'), '\uFEFFLOG_LEVEL=warn\n');
    expect(loadSettings({}, join(folder, 'marca.env'))).toMatchObject({ settings: { logLevel: 'warn' } });
  });

  it('that cannot be read is told by name', () => {
    expect(loadSettings({}, folder)).toMatchObject({ ok: false, message: expect.stringContaining(folder) });
  });

  it('may be missing', () => {
    expect(loadSettings({}, join(folder, 'no.env'))).toEqual(parseSettings({}));
  });
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const example = parse(text);

  it('holds exactly the settings that exist', () => {
    expect(Object.keys(example).sort()).toEqual([...settingNames].sort());
  });

  it('is valid as it stands and gives the defaults', () => {
    expect(parseSettings(example)).toEqual(parseSettings({}));
  });

  it('explains each setting in the lines above it', () => {
    const lines = text.split('\n');
    for (const name of settingNames) {
      const at = lines.findIndex((line) => line.startsWith(`${name}=`));
      expect(lines[at - 1], name).toMatch(/^# /);
    }
  });
});
