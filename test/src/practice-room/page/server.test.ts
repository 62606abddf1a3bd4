// The page's server: for this machine and its own pages only, on the port asked for or the next.

import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Page, servePage } from '../../../../src/practice-room/page/server.ts';
import { connectBot, startRoom } from '../bench.ts';

const endings: Array<() => Promise<unknown>> = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

async function serve(port = 0): Promise<Page> {
  const room = await startRoom();
  await connectBot(room);
  const page = await servePage({ room, port, welcome: { suggestions: [], guildName: 'Prueba' } });
  endings.push(() => page.close());
  return page;
}

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function ask(page: Page, { path = '/', method = 'GET', headers = {}, body }: Asked = {}) {
  const sent = request({
    host: '127.0.0.1',
    port: page.port,
    path,
    method,
    headers: { host: `localhost:${page.port}`, ...headers },
  });
  sent.end(body);
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const part of response) text += String(part);
  const { statusCode, headers: received } = z
    .object({ statusCode: z.number(), headers: z.record(z.string(), z.unknown()) })
    .parse(response);
  return { status: statusCode, text, headers: received };
}

const json = { 'content-type': 'application/json' };
const saying = JSON.stringify({
  as: 'member',
  locale: 'es-ES',
  channel: 'general',
  doing: { kind: 'say', text: 'hola' },
});

describe('the page', () => {
  it('is served with a policy that lets nothing in from outside', async () => {
    const { status, headers, text } = await ask(await serve());
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(text).toContain('"lit":');
  });

  it('is not served under another name, which a foreign page might have made lead here', async () => {
    const page = await serve();
    expect((await ask(page, { headers: { host: `example.com:${page.port}` } })).status).toBe(403);
    expect((await ask(page, { headers: { host: `localhost.example.com:${page.port}` } })).status).toBe(403);
  });

  it('does nothing for a foreign page', async () => {
    const page = await serve();
    const act = { path: '/api/act', method: 'POST', body: saying };
    expect((await ask(page, { ...act, headers: { ...json, origin: 'https://example.com' } })).status).toBe(
      403,
    );
    expect((await ask(page, { ...act, headers: { 'content-type': 'text/plain' } })).status).toBe(404);
    expect((await ask(page, { ...act, headers: { ...json, origin: page.url } })).status).toBe(200);
  });

  it.each([
    '/front/../server.ts',
    '/front/%2e%2e/server.ts',
    '/lib/lit/../ws/index.js',
    '/front/types.d.ts',
    '/etc/passwd',
  ])('serves nothing that is not its own: %s', async (path) => {
    expect((await ask(await serve(), { path })).status).toBe(404);
  });

  it('says what is wrong with a doing that is none', async () => {
    const { status } = await ask(await serve(), {
      path: '/api/act',
      method: 'POST',
      headers: json,
      body: '{}',
    });
    expect(status).toBe(400);
  });

  it('takes the next port when the one asked for is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    endings.push(() => new Promise((resolve) => other.close(resolve)));
    const { port } = z.object({ port: z.number() }).parse(other.address());
    expect((await serve(port)).port).toBeGreaterThan(port);
  });
});
