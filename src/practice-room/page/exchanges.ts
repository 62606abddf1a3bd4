// What the inspector shows: for every answer, what the bot was sent, what it did about it, and in how long.
import { z } from 'zod';
import type { RoomEvent } from '../events.ts';
import type { LogEntry } from '../log.ts';
import type { PracticeRoom } from '../room.ts';
import type { StoredMessage } from '../state/messages.ts';
import { walkComponents } from '../validation/components.ts';
import { Component } from '../wire.ts';

/** One request that the bot made. */
export type Step = Pick<LogEntry, 'method' | 'route' | 'status' | 'ms' | 'body' | 'response' | 'faults'>;

export type ExchangeKind = 'command' | 'component' | 'modal' | 'mention' | 'request';

export interface Exchange {
  readonly id: string;
  readonly kind: ExchangeKind;
  /** The command with its subcommand, what the button says, the words of a mention, or a request's route. */
  readonly name: string;
  /** Who asked; nobody, for requests that the bot makes of its own accord. */
  readonly user: string | null;
  /** The message that shows the answer. */
  messageId: string | null;
  /** From the moment the bot was told until its answer had arrived. */
  ms: number | null;
  readonly request: unknown;
  readonly steps: Step[];
}

export interface Exchanges {
  /** Oldest first. */
  list(): readonly Exchange[];
  find(id: string): Exchange | undefined;
  stop(): void;
}

/** Older ones are forgotten: a page left open for a day should not grow for a day. */
const KEPT = 300;

const AUTOCOMPLETE = 4;
const SUBCOMMAND = 1;
const KINDS: Readonly<Record<number, ExchangeKind>> = { 2: 'command', 3: 'component', 5: 'modal' };

const Payload = z.looseObject({
  id: z.string(),
  token: z.string(),
  type: z.number(),
  data: z.looseObject({
    name: z.string().optional(),
    custom_id: z.string().optional(),
    options: z.array(z.looseObject({ name: z.string(), type: z.number() })).optional(),
  }),
  member: z.looseObject({ user: z.looseObject({ username: z.string() }) }).optional(),
  user: z.looseObject({ username: z.string() }).optional(),
  message: z.looseObject({ id: z.string(), components: z.array(Component).default([]) }).optional(),
});

const ReplyBody = z.looseObject({ message_reference: z.looseObject({ message_id: z.string() }) });

interface Book {
  readonly all: Map<string, Exchange>;
  /** By interaction token, which is all that webhook requests carry. */
  readonly byToken: Map<string, Exchange | 'ignored'>;
  readonly startedAt: Map<string, number>;
  readonly botId: string;
  readonly changed: (exchange: Exchange) => void;
}

export function watchExchanges(room: PracticeRoom, changed: (exchange: Exchange) => void): Exchanges {
  const book: Book = {
    all: new Map(),
    byToken: new Map(),
    startedAt: new Map(),
    botId: room.bot.id,
    changed,
  };
  const stop = room.listen((event) => note(book, event));
  return { list: () => [...book.all.values()], find: (id) => book.all.get(id), stop };
}

function note(book: Book, event: RoomEvent): void {
  if (event.type === 'interaction-created') noteInteraction(book, event.payload);
  if (event.type === 'interaction-answered') noteAnswered(book, book.all.get(event.interactionId));
  if (event.type === 'message-created') noteMessage(book, event.stored);
  if (event.type === 'request-served') noteRequest(book, event.entry);
}

function noteInteraction(book: Book, raw: Record<string, unknown>): void {
  const payload = Payload.safeParse(raw).data;
  if (!payload) return;
  if (payload.type === AUTOCOMPLETE) {
    // One for every key pressed: they would bury the answers.
    book.byToken.set(payload.token, 'ignored');
    return;
  }
  const exchange: Exchange = {
    id: payload.id,
    kind: KINDS[payload.type] ?? 'command',
    name: labelIn(payload) ?? nameIn(payload.data),
    user: payload.member?.user.username ?? payload.user?.username ?? null,
    messageId: payload.message?.id ?? null,
    ms: null,
    request: raw,
    steps: [],
  };
  open(book, exchange);
  book.byToken.set(payload.token, exchange);
}

/** What stands on the button or menu that was used. */
function labelIn({ data, message }: z.infer<typeof Payload>): string | undefined {
  const components = walkComponents(message?.components ?? []).map(({ component }) => component);
  const used = components.find(({ custom_id }) => custom_id !== undefined && custom_id === data.custom_id);
  return used?.label ?? used?.placeholder ?? used?.emoji?.name;
}

/** `fijar resumen`, «Verificar cita», or a button's custom id. */
function nameIn({ name, custom_id, options }: z.infer<typeof Payload>['data']): string {
  const subcommand = options?.find(({ type }) => type === SUBCOMMAND)?.name;
  return [name ?? custom_id ?? '', subcommand].filter(Boolean).join(' ');
}

function noteMessage(book: Book, { message, channel }: StoredMessage): void {
  if (message.author.id === book.botId) {
    const asked = message.interaction_metadata?.id ?? message.message_reference?.message_id;
    const exchange = asked === undefined ? undefined : book.all.get(asked);
    if (!exchange) return;
    exchange.messageId = message.id;
    noteAnswered(book, exchange);
    return;
  }
  const isAsked = channel.kind === 'dm' || message.mentions.some(({ id }) => id === book.botId);
  if (!isAsked || message.type !== 0) return;
  const { id, content, author } = message;
  open(book, {
    id,
    kind: 'mention',
    name: content,
    user: author.username,
    messageId: null,
    ms: null,
    request: message,
    steps: [],
  });
}

function noteAnswered(book: Book, exchange: Exchange | undefined): void {
  if (!exchange) return;
  const startedAt = book.startedAt.get(exchange.id);
  if (exchange.ms === null && startedAt !== undefined) exchange.ms = performance.now() - startedAt;
  book.changed(exchange);
}

function noteRequest(book: Book, entry: LogEntry): void {
  const owner = ownerOf(book, entry);
  if (owner === 'ignored') return;
  const { method, route, status, ms, body, response, faults } = entry;
  const step: Step = { method, route, status, ms, body, response, faults };
  if (owner) {
    owner.steps.push(step);
    book.changed(owner);
    return;
  }
  open(book, {
    id: `request-${book.all.size}-${entry.at}-${Math.round(performance.now() * 1000)}`,
    kind: 'request',
    name: `${method} ${route}`,
    user: null,
    messageId: null,
    ms,
    request: null,
    steps: [step],
  });
}

function ownerOf(book: Book, entry: LogEntry): Exchange | 'ignored' | undefined {
  for (const segment of entry.path.split('/')) {
    const owner = book.byToken.get(segment);
    if (owner) return owner;
  }
  const replied = ReplyBody.safeParse(entry.body).data?.message_reference.message_id;
  return replied === undefined ? undefined : book.all.get(replied);
}

function open(book: Book, exchange: Exchange): void {
  book.all.set(exchange.id, exchange);
  book.startedAt.set(exchange.id, performance.now());
  for (const id of [...book.all.keys()].slice(0, Math.max(0, book.all.size - KEPT))) forget(book, id);
  book.changed(exchange);
}

function forget(book: Book, id: string): void {
  book.all.delete(id);
  book.startedAt.delete(id);
  for (const [token, exchange] of book.byToken) {
    if (exchange !== 'ignored' && exchange.id === id) book.byToken.delete(token);
  }
}
