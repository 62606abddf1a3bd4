// The log: secrets are struck wherever they stand, and people's words stay out unless asked for.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLog, type InteractionLine, logInteraction } from '../../src/log.ts';

const TOKEN = `${'M'.repeat(24)}.Gabcde.${'x'.repeat(38)}`;

function createTestLog(logLevel: 'info' | 'trace' = 'info') {
  const lines: string[] = [];
  const log = createLog({ logLevel, token: TOKEN }, { write: (line) => lines.push(line) });
  const parsed = () => lines.map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
  return { log, lines, parsed };
}

const line: InteractionLine = {
  command: 'preguntar',
  kind: 'command',
  outcome: 'answered',
  ms: 4,
  age: 90,
  text: { pregunta: '¿quién firmó?' },
};

describe('secrets', () => {
  it('strikes the token in fields, messages, stacks and causes', () => {
    const { log, lines } = createTestLog();
    const error = new Error(`bad ${TOKEN}`, { cause: new Error(`worse ${TOKEN}`) });
    log.error({ err: error, field: TOKEN, deep: { list: [TOKEN] } }, `said ${TOKEN}`);
    expect(lines.join('')).not.toContain(TOKEN);
    expect(lines.join('')).toContain('[secreto]');
  });

  it('strikes a token that is not ours', () => {
    const { log, lines } = createTestLog();
    const other = `${'N'.repeat(26)}.Habcde.${'y'.repeat(38)}`;
    log.info({ other });
    expect(lines.join('')).not.toContain(other);
  });

  it('strikes interaction tokens in addresses', () => {
    const { log, lines } = createTestLog();
    const token = 'aW50ZXJhY3Rpb246MTIz:xyz';
    const url = `https://discord.com/api/v10/interactions/123/${token}/callback`;
    const follow = `/webhooks/456/${token}/messages/@original`;
    log.error({ err: Object.assign(new Error(`refused ${follow}`), { url }) });
    expect(lines.join('')).not.toContain(token);
    expect(lines.join('')).toContain('/interactions/123/[secreto]/callback');
  });
});

describe('an error', () => {
  it('leaves its plain facts and nothing of the body that was sent', () => {
    const { log, parsed } = createTestLog();
    const facts = { code: 50035, status: 400, method: 'POST', requestBody: { json: { content: 'hola' } } };
    log.error({ err: Object.assign(new Error('Invalid Form Body'), facts) });
    expect(parsed()[0]?.err).toMatchObject({ message: 'Invalid Form Body', code: 50035, status: 400 });
    expect(JSON.stringify(parsed())).not.toContain('hola');
  });
});

describe('an interaction', () => {
  it('leaves one line: command, kind, milliseconds, age and outcome', () => {
    const { log, parsed } = createTestLog();
    logInteraction(log, line, { text: false });
    expect(parsed()).toHaveLength(1);
    expect(parsed()[0]).toMatchObject({
      command: 'preguntar',
      kind: 'command',
      outcome: 'answered',
      ms: 4,
      age: 90,
    });
  });

  it('leaves what the member typed only when asked to', () => {
    const { log, lines } = createTestLog();
    logInteraction(log, line, { text: false });
    expect(lines[0]).not.toContain('firmó');
    logInteraction(log, line, { text: true });
    expect(lines[1]).toContain('firmó');
  });

  it('is a warning when it came late and an error when it failed', () => {
    const { log, parsed } = createTestLog();
    logInteraction(log, { ...line, outcome: 'late', code: 10062, delay: 3200 }, { text: false });
    logInteraction(log, { ...line, outcome: 'failed', reference: '7f3a0b1c' }, { text: false });
    expect(parsed().map(({ level }) => level)).toEqual([40, 50]);
    expect(parsed()[0]).toMatchObject({ code: 10062, delay: 3200 });
  });
});
