// Delivery: what goes over REST, and what becomes of answers that Discord does not take.
import { describe, expect, it } from 'vitest';
import { deliver } from '../../../src/discord/deliver.ts';
import type { Handled } from '../../../src/discord/dispatch.ts';
import { madeAt } from '../../../src/discord/payload.ts';
import { createLog } from '../../../src/log.ts';
import { createFakeRest, refusal, type Sent } from './fake-rest.ts';
import { slash, typing } from './payloads.ts';

const payload = slash('preguntar');
const CALLBACK = `/interactions/${payload.id}/continuation/callback`;
const ORIGINAL = '/webhooks/1/continuation/messages/@original';
const message = { embeds: [], components: [], allowed_mentions: { parse: [] as [] } };

const answered: Handled = {
  facts: { command: 'preguntar', kind: 'command' },
  callback: { type: 4, data: message },
  files: [],
  end: { outcome: 'answered' },
};

function deferred(way: 'edit' | 'new'): Handled {
  return {
    ...answered,
    callback: { type: 5 },
    end: Promise.resolve({ outcome: 'answered', way, body: message, files: [] }),
  };
}

async function delivered(handled: Handled, respond: (sent: Sent) => unknown, of = payload) {
  const { rest, sent } = createFakeRest(respond);
  const lines: string[] = [];
  const log = createLog({ logLevel: 'info', token: undefined }, { write: (line) => lines.push(line) });
  const receivedAt = madeAt(of.id) + 100;
  const carrier = { rest, log, now: () => receivedAt + 40 };
  return { line: await deliver(of, handled, { carrier, receivedAt }), sent, lines };
}

const takes = () => undefined;

describe('an answer', () => {
  it('is one request that the interaction’s own token authorises', async () => {
    const { line, sent } = await delivered(answered, takes);
    expect(sent).toEqual([
      { method: 'POST', route: CALLBACK, body: answered.callback, query: '', auth: false },
    ]);
    expect(line).toEqual({ command: 'preguntar', kind: 'command', outcome: 'answered', ms: 40, age: 100 });
  });

  it('after a deferral takes its place', async () => {
    const { sent } = await delivered(deferred('edit'), takes);
    expect(sent.map(({ method, route }) => [method, route])).toEqual([
      ['POST', CALLBACK],
      ['PATCH', ORIGINAL],
    ]);
    expect(sent.every(({ auth }) => !auth)).toBe(true);
  });

  it('beside a deferred update is private and new', async () => {
    const { sent } = await delivered(deferred('new'), takes);
    expect(sent[1]).toMatchObject({ method: 'POST', route: '/webhooks/1/continuation', body: { flags: 64 } });
  });
});

describe('an answer that Discord does not take', () => {
  it.each([10062, 40060])(
    'because it is late (%i) is a line with the delay, and nothing more is sent',
    async (code) => {
      const { line, sent } = await delivered(deferred('edit'), () => {
        throw refusal(code, 404);
      });
      expect(line).toMatchObject({ outcome: 'late', code, delay: 140, command: 'preguntar' });
      expect(sent).toHaveLength(1);
    },
  );

  it('because of its body is followed by an apology in its place', async () => {
    let first = true;
    const { line, sent, lines } = await delivered(answered, () => {
      if (!first) return;
      first = false;
      throw refusal(50035, 400);
    });
    expect(line).toMatchObject({ outcome: 'failed', reference: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(sent[1]).toMatchObject({ route: CALLBACK, body: { type: 4, data: { flags: 64 } } });
    expect(JSON.stringify(sent[1]?.body)).toContain(line.reference);
    expect(lines.join('')).toContain(line.reference);
  });

  it('has no apology when it was autocomplete', async () => {
    const handled: Handled = {
      facts: { command: 'citas', kind: 'autocomplete' },
      callback: { type: 8, data: { choices: [] } },
      files: [],
      end: { outcome: 'answered' },
    };
    const refuse = () => {
      throw refusal(50035, 400);
    };
    const { line, sent } = await delivered(handled, refuse, typing('citas', []));
    expect(line).toMatchObject({ outcome: 'failed' });
    expect(sent).toHaveLength(1);
  });

  it('after a deferral is followed by an apology where it would have stood', async () => {
    let edits = 0;
    const { line, sent } = await delivered(deferred('edit'), ({ method }) => {
      if (method !== 'PATCH') return;
      edits += 1;
      if (edits === 1) throw refusal(50035, 400);
    });
    expect(line).toMatchObject({ outcome: 'failed' });
    expect(sent[2]).toMatchObject({ method: 'PATCH', route: ORIGINAL });
    expect(JSON.stringify(sent[2]?.body)).toContain(line.reference);
  });

  it('whose apology is refused too is left at that', async () => {
    const { line, lines } = await delivered(answered, () => {
      throw refusal(50035, 400);
    });
    expect(line).toMatchObject({ outcome: 'failed' });
    expect(lines).toHaveLength(2);
  });
});
