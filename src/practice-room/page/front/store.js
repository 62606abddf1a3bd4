// What the page knows, in one place; whoever shows a part of it is told when it changes.

/** @typedef {import('./types.d.ts').Hello} Hello */
/** @typedef {import('./types.d.ts').PageMessage} PageMessage */
/** @typedef {import('./types.d.ts').PickerCommand} PickerCommand */
/** @typedef {import('./types.d.ts').ExchangeSummary} ExchangeSummary */
/** @typedef {'es' | 'en'} Language */
/** @typedef {'system' | 'light' | 'dark'} Theme */
/** @typedef {'message' | 'arrived' | 'deleted' | 'channel' | 'language' | 'theme' | 'hello' | 'picker' | 'exchange' | 'panel' | 'pending'} Topic */

/** Told of which message, where the topic is about one. @typedef {(messageId?: string) => void} Listener */

/** @param {string} key @param {string} fallback */
function remembered(key, fallback) {
  return localStorage.getItem(`hemeroteca.${key}`) ?? fallback;
}

/** @type {Language} */
const systemLanguage = navigator.language.startsWith('en') ? 'en' : 'es';

export const store = {
  /** @type {import('./types.d.ts').RoleName} */
  role: remembered('role', 'member') === 'moderator' ? 'moderator' : 'member',
  /** @type {Language} */
  language: remembered('language', systemLanguage) === 'en' ? 'en' : 'es',
  /** @type {Theme} */
  theme: themeNamed(remembered('theme', 'system')),
  channel: 'general',
  /** @type {Hello | null} */
  hello: null,
  /** By id, oldest first. @type {Map<string, PageMessage>} */
  messages: new Map(),
  /** Private answers that were dismissed stay away, also when the page is loaded again. @type {Set<string>} */
  dismissed: new Set(JSON.parse(sessionStorage.getItem('hemeroteca.dismissed') ?? '[]')),
  /** @type {PickerCommand[]} */
  commands: [],
  /** @type {Map<string, ExchangeSummary>} */
  exchanges: new Map(),
  /** Answers that are awaited, and those that never came, each after the message that was then the last. @type {Map<number, { channel: string, what: string, failed?: string, after?: string | undefined }>} */
  pending: new Map(),
  /** @type {{ kind: 'pins' } | { kind: 'inspector', id?: string } | null} */
  panel: null,
};

/** @type {Map<Topic, Set<Listener>>} */
const listeners = new Map();

/** @param {Topic | Topic[]} topics @param {Listener} listener */
export function on(topics, listener) {
  for (const topic of [topics].flat()) {
    listeners.set(topic, (listeners.get(topic) ?? new Set()).add(listener));
  }
}

/** @param {Topic} topic @param {string} [messageId] the message it is about */
export function changed(topic, messageId) {
  for (const listener of listeners.get(topic) ?? []) listener(messageId);
}

/** @param {'role' | 'language' | 'theme'} key @param {string} value */
export function remember(key, value) {
  localStorage.setItem(`hemeroteca.${key}`, value);
}

/** @param {string} id */
export function dismiss(id) {
  store.dismissed.add(id);
  sessionStorage.setItem('hemeroteca.dismissed', JSON.stringify([...store.dismissed]));
  changed('deleted', id);
}

/** Messages of the channel that is open, as they are to be shown. */
export function visibleMessages() {
  return [...store.messages.values()].filter(
    (message) => message.channel === store.channel && !store.dismissed.has(message.id),
  );
}

/** @param {string} text @returns {Theme} */
export function themeNamed(text) {
  return text === 'light' || text === 'dark' ? text : 'system';
}
