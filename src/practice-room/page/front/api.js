// The page's line to the room: the stream of what happens, and what the person does.
import { locale, t } from './i18n.js';
import { changed, store, visibleMessages } from './store.js';

/** @typedef {import('./types.d.ts').Doing} Doing */
/** @typedef {import('./types.d.ts').Done} Done */

/** @type {EventSource | null} */
let stream = null;

/** Begins to listen as the person one is now. */
export function connect() {
  stream?.close();
  stream = new EventSource(`/api/stream?as=${store.role}`);
  stream.addEventListener('hello', ({ data }) => welcome(JSON.parse(data)));
  stream.addEventListener('message', ({ data }) => keepMessage(JSON.parse(data)));
  stream.addEventListener('deleted', ({ data }) => forgetMessage(JSON.parse(data)));
  stream.addEventListener('exchange', ({ data }) => keepExchange(JSON.parse(data)));
  stream.addEventListener('open', () => document.body.removeAttribute('data-offline'));
  stream.addEventListener('error', () => {
    document.body.dataset.offline = t('offline');
  });
}

/** @param {import('./types.d.ts').Hello} hello */
function welcome(hello) {
  store.hello = hello;
  store.messages = new Map(hello.messages.map((message) => [message.id, message]));
  store.exchanges = new Map(hello.exchanges.map((exchange) => [exchange.id, exchange]));
  changed('hello');
  loadPicker();
}

/** @param {import('./types.d.ts').PageMessage} message */
function keepMessage(message) {
  const isNew = !store.messages.has(message.id);
  store.messages.set(message.id, message);
  changed('message', message.id);
  if (isNew) changed('arrived', message.id);
}

/** @param {{ id: string }} deleted */
function forgetMessage({ id }) {
  store.messages.delete(id);
  changed('deleted', id);
}

/** @param {import('./types.d.ts').ExchangeSummary} exchange */
function keepExchange(exchange) {
  store.exchanges.set(exchange.id, exchange);
  changed('exchange', exchange.messageId ?? undefined);
}

/** What the person is offered here. */
export async function loadPicker() {
  const asked = `as=${store.role}&channel=${store.channel}`;
  store.commands = await get(`/api/picker?${asked}`);
  changed('picker');
}

/** @param {string} path */
export async function get(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

/** @param {Doing} doing @returns {Promise<Done>} */
export async function act(doing) {
  const response = await fetch('/api/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: store.role, locale: locale(), channel: store.channel, doing }),
  });
  const body = await response.json();
  if (body.error !== undefined) throw new Error(body.error);
  return body;
}

let pendings = 0;

/**
 * Does something that the bot answers with a message: until it comes, the channel says that the bot is thinking.
 * @param {Doing} doing @param {string} what what was used, as the person calls it
 * @returns {Promise<Done | undefined>}
 */
export async function actAndWait(doing, what) {
  pendings += 1;
  const id = pendings;
  const { channel } = store;
  store.pending.set(id, { channel, what });
  changed('pending');
  try {
    const done = await act(doing);
    store.pending.delete(id);
    changed('pending');
    return done;
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    store.pending.set(id, { channel, what, failed, after: visibleMessages().at(-1)?.id });
    changed('pending');
    return undefined;
  }
}
