// The one-way stream to each open page (server-sent events): all that its person sees, and then whatever changes.
import type { ServerResponse } from 'node:http';
import type { RoomEvent } from '../events.ts';
import type { PracticeRoom } from '../room.ts';
import type { Exchange, Exchanges } from './exchanges.ts';
import { channelsOf, personAs, type Role, seenBy } from './people.ts';

export interface Streams {
  open(response: ServerResponse, role: Role): void;
  /** Tells every page of an exchange. */
  tell(exchange: Exchange): void;
  close(): void;
}

export interface Welcome {
  readonly suggestions: readonly string[];
  readonly guildName: string;
}

/** Proxies and browsers drop a connection that says nothing for long. */
const KEEP_ALIVE_MS = 20_000;

export function createStreams(room: PracticeRoom, exchanges: () => Exchanges, welcome: Welcome): Streams {
  const open = new Set<ServerResponse>();
  const beat = setInterval(() => {
    for (const response of open) response.write(':\n\n');
  }, KEEP_ALIVE_MS);
  beat.unref();
  return {
    open: (response, role) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      const person = personAs(room, role);
      send(response, 'hello', {
        ...welcome,
        bot: { id: room.bot.id, name: room.bot.name },
        me: { id: person.id, name: person.name, role },
        channels: channelsOf(room),
        messages: channelsOf(room).flatMap((channel) =>
          person.sees(channel).map((message) => ({ ...message, channel })),
        ),
        exchanges: exchanges().list().map(summaryOf),
      });
      const stop = room.listen((event) => passOn(response, event, person));
      open.add(response);
      response.on('close', () => {
        stop();
        open.delete(response);
      });
    },
    tell: (exchange) => {
      for (const response of open) send(response, 'exchange', summaryOf(exchange));
    },
    close: () => {
      clearInterval(beat);
      for (const response of open) response.end();
    },
  };
}

function passOn(response: ServerResponse, event: RoomEvent, person: ReturnType<typeof personAs>): void {
  if (event.type === 'message-created' || event.type === 'message-updated') {
    const message = seenBy(person, event.stored);
    if (message) send(response, 'message', message);
  }
  if (event.type === 'message-deleted') {
    const message = seenBy(person, event.stored);
    if (message) send(response, 'deleted', { id: message.id });
  }
}

/** Without the bodies, which the page fetches when somebody looks at one. */
function summaryOf({ id, kind, name, user, messageId, ms, steps }: Exchange) {
  return { id, kind, name, user, messageId, ms, refused: steps.some(({ status }) => status >= 400) };
}
export type ExchangeSummary = ReturnType<typeof summaryOf>;

function send(response: ServerResponse, event: string, data: unknown): void {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
