// What a failed login is told as: one sentence, and the exit code that a supervisor acts on.
import { describe, expect, it } from 'vitest';
import { endedBy, endedByClose } from '../../../src/discord/ended.ts';

const API = 'https://discord.com/api';
const withCode = (message: string, code: string, cause?: Error) =>
  Object.assign(new Error(message, { cause }), { code });

describe('a wrong token', () => {
  it.each([
    ['refused over REST', endedBy(withCode('An invalid token was provided.', 'TokenInvalid'), API)],
    [
      'refused with a 401',
      endedBy(Object.assign(new Error('401: Unauthorized'), { code: 0, status: 401 }), API),
    ],
    ['refused by the gateway', endedBy(new Error('Authentication failed'), API)],
    ['revoked while connected', endedByClose(4004)],
  ])('%s names the setting and where to get a right one', (_, ended) => {
    expect(ended.exitCode).toBe(78);
    expect(ended.message).toContain('DISCORD_TOKEN');
    expect(ended.message).toContain('https://discord.com/developers/applications');
    expect(ended.message.split('\n')).toHaveLength(1);
  });
});

describe('intents that are not granted', () => {
  it.each([
    ['at login', endedBy(new Error('Used disallowed intents'), API)],
    ['later', endedByClose(4014)],
  ])('%s are a setting of the application', (_, ended) => {
    expect(ended).toMatchObject({ exitCode: 78, message: expect.stringContaining('intents') });
  });
});

describe('a network that does not carry', () => {
  it.each([
    ['a name that is not found', withCode('getaddrinfo ENOTFOUND', 'ENOTFOUND')],
    ['a refused connection', new TypeError('fetch failed', { cause: withCode('refused', 'ECONNREFUSED') })],
    ['a timeout', withCode('Connect Timeout', 'UND_ERR_CONNECT_TIMEOUT')],
    ['an outage', Object.assign(new Error('Bad Gateway'), { status: 502 })],
    ['an aborted request', Object.assign(new Error('aborted'), { name: 'AbortError' })],
  ])('%s names the address and may be tried again', (_, error) => {
    const ended = endedBy(error, API);
    expect(ended.exitCode).toBe(69);
    expect(ended.message).toContain(API);
    expect(ended.message).toContain('DISCORD_API_URL');
  });
});

describe('anything else', () => {
  it('is told as it is', () => {
    expect(endedBy(new Error('Sharding is required'), API).message).toContain('Sharding is required');
    expect(endedByClose(4013).message).toContain('4013');
  });
});
