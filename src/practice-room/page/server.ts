// The page's HTTP server: files, the stream, and what people do. Loopback only, and only for pages of its own.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { serveAttachment } from '../rest/attachments.ts';
import type { PracticeRoom } from '../room.ts';
import { Action, createActions, type Done } from './actions.ts';
import { type Exchanges, watchExchanges } from './exchanges.ts';
import { CONTENT_SECURITY_POLICY, fileAt } from './files.ts';
import { listenNear } from './listen.ts';
import { personAs, roles } from './people.ts';
import { createStreams, type Streams, type Welcome } from './stream.ts';

export interface PageOptions {
  readonly room: PracticeRoom;
  /** Tried first; then the ones after it. 0 takes any. */
  readonly port: number;
  readonly welcome: Welcome;
}

export interface Page {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

interface Desk {
  readonly room: PracticeRoom;
  readonly streams: Streams;
  readonly exchanges: Exchanges;
  readonly actions: ReturnType<typeof createActions>;
}

const MAX_BODY_BYTES = 64 * 1024;

export async function servePage({ room, port, welcome }: PageOptions): Promise<Page> {
  const streams: Streams = createStreams(room, () => exchanges, welcome);
  const exchanges = watchExchanges(room, (exchange) => streams.tell(exchange));
  const desk: Desk = { room, streams, exchanges, actions: createActions(room) };
  const listening = await listenNear(port, () =>
    createServer((request, response) => void serve(desk, request, response)),
  );
  return {
    url: `http://localhost:${listening.port}`,
    port: listening.port,
    close: async () => {
      exchanges.stop();
      streams.close();
      await Promise.all(listening.servers.map(closed));
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://page');
  response.setHeader('x-content-type-options', 'nosniff');
  if (!isOurs(request)) return json(response, 403, { error: 'This page answers on this machine only.' });
  try {
    if (url.pathname.startsWith('/api/')) await serveApi(desk, url, request, response);
    // The room's own address is another origin, which the page's policy shuts out.
    else if (serveAttachment({ find: desk.room.file }, request, response)) return;
    else if (request.method === 'GET') await serveFile(url.pathname, response);
    else json(response, 405, { error: 'Method not allowed' });
  } catch (error) {
    json(response, 400, { error: messageOf(error) });
  }
}

/** Against pages of other sites: a name of theirs that leads here (Host), and requests made from them (Origin). */
function isOurs({ headers, socket, method }: IncomingMessage): boolean {
  const hosts = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${socket.localPort}`);
  if (!hosts.includes(headers.host ?? '')) return false;
  return (
    method === 'GET' ||
    headers.origin === undefined ||
    hosts.some((host) => headers.origin === `http://${host}`)
  );
}

async function serveFile(path: string, response: ServerResponse): Promise<void> {
  const file = await fileAt(path);
  if (!file) return json(response, 404, { error: 'Not found' });
  response.writeHead(200, {
    'content-type': file.type,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cache-control': file.lasting ? 'max-age=3600' : 'no-cache',
  });
  response.end(file.body);
}

const Asked = z.object({
  as: z.enum(roles).default('member'),
  channel: z.string().default('general'),
  id: z.string().default(''),
});

async function serveApi(
  desk: Desk,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = Asked.parse(Object.fromEntries(url.searchParams));
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /api/stream':
      return desk.streams.open(response, asked.as);
    case 'GET /api/picker':
      return json(response, 200, personAs(desk.room, asked.as).picker(asked.channel));
    case 'GET /api/pins':
      return json(response, 200, asked.channel === 'dm' ? [] : desk.room.pins(asked.channel));
    case 'GET /api/exchange':
      return json(response, 200, desk.exchanges.find(asked.id) ?? null);
    case 'POST /api/act': {
      if (!request.headers['content-type']?.startsWith('application/json')) break;
      return json(response, 200, await outcomeOf(desk, Action.parse(await bodyOf(request))));
    }
  }
  json(response, 404, { error: 'Not found' });
}

/** What a person is refused, or never answered, is an outcome like another: the page tells them. */
function outcomeOf({ actions }: Desk, action: Action): Promise<Done | { error: string }> {
  return actions.perform(action).catch((error: unknown) => ({ error: messageOf(error) }));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > MAX_BODY_BYTES) throw new Error('Too large');
    chunks.push(part);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function json(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
