// One message as an element: who, when, what it answers, its words, embeds, buttons, and what one may do with it.
import { attachmentElement } from './attachment.js';
import { avatarOf } from './avatars.js';
import { componentRows } from './components.js';
import { h, icon, iconButton } from './dom.js';
import { embedElement } from './embed.js';
import { locale, nameOf, t } from './i18n.js';
import { markdown, plainOf } from './markdown/render.js';
import { openMessageMenu } from './menu.js';
import { entries } from './picker.js';
import { changed, dismiss, store } from './store.js';

/** @typedef {import('./types.d.ts').PageMessage} PageMessage */

const Flag = { ephemeral: 1 << 6, loading: 1 << 7 };
const PINNED_NOTICE = 6;

/** @param {PageMessage} message @returns {HTMLElement} */
export function messageElement(message) {
  if (message.type === PINNED_NOTICE) return pinnedNotice(message);
  const { author } = message;
  const isPrivate = (message.flags & Flag.ephemeral) !== 0;
  /** @param {MouseEvent} event */
  const openMenu = (event) => {
    if (!(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    // The menu key and Shift+F10 come without a place.
    const pointer = event.clientX > 0 ? { x: event.clientX, y: event.clientY } : undefined;
    openMessageMenu(message, event.currentTarget, pointer);
  };
  return h(
    'discord-message',
    {
      author: author.username,
      avatar: avatarOf(author),
      bot: author.bot,
      timestamp: timeOf(message),
      class: isPrivate ? 'private' : undefined,
      role: 'listitem',
      tabindex: -1,
      'data-id': message.id,
      'aria-label': t('says', { user: author.username, text: plainTextOf(message).slice(0, 200) }),
      contextmenu: openMenu,
    },
    contextLine(message),
    wordsOf(message),
    message.attachments.map(attachmentElement),
    message.embeds.map(embedElement),
    componentRows(message),
    isPrivate && privateLine(message),
    toolbar(message),
  );
}

/** @param {PageMessage} message */
function wordsOf(message) {
  const isLoading = (message.flags & Flag.loading) !== 0;
  if (isLoading) return h('span', { class: 'thinking' }, t('thinking', { bot: message.author.username }));
  const edited = message.edited_timestamp && h('span', { class: 'edited' }, t('edited'));
  return h('div', { class: 'words' }, message.content !== '' && markdown(message.content), edited);
}

/** Above the words: the command that was used, or the message that this one answers. @param {PageMessage} message */
function contextLine(message) {
  const metadata = message.interaction_metadata;
  const exchange = metadata && store.exchanges.get(metadata.id);
  if (metadata && exchange?.kind === 'command') {
    return context(
      metadata.user,
      h('span', {}, `${t('used')} `, h('span', { class: 'command' }, spokenName(exchange.name))),
    );
  }
  const reference = message.message_reference;
  if (!reference) return null;
  const answered = store.messages.get(reference.message_id);
  if (!answered) return h('div', { slot: 'reply', class: 'context' }, t('gone'));
  const text = plainTextOf(answered).slice(0, 160);
  const jump = () => focusMessage(answered.id);
  return context(
    answered.author,
    h('button', { type: 'button', class: 'context-text', click: jump, title: t('clickToSee') }, text || '…'),
  );
}

/** @param {{ id: string, username: string, bot: boolean }} user @param {Node} what */
function context(user, what) {
  return h(
    'div',
    { slot: 'reply', class: 'context' },
    h('img', { src: avatarOf(user), alt: '' }),
    h('b', {}, user.username),
    what,
  );
}

/** What the picker calls a command in the reader's language. @param {string} name */
function spokenName(name) {
  const entry = entries().find((each) => [each.name, each.subcommand].filter(Boolean).join(' ') === name);
  if (entry) return `/${entry.spoken}`;
  const inMenu = store.commands.find((each) => each.name === name);
  return inMenu ? nameOf(inMenu) : name;
}

/** @param {PageMessage} message */
function privateLine(message) {
  return h(
    'div',
    { slot: 'components', class: 'private-line' },
    icon('eye'),
    h('span', {}, t('onlyYou')),
    h('button', { type: 'button', class: 'link', click: () => dismiss(message.id) }, t('dismiss')),
  );
}

/** @param {PageMessage} message */
function toolbar(message) {
  const exchange = [...store.exchanges.values()].findLast((each) => each.messageId === message.id);
  const inspect = () => {
    store.panel = { kind: 'inspector', ...(exchange && { id: exchange.id }) };
    changed('panel');
  };
  const ms = exchange?.ms == null ? null : t('milliseconds', { ms: Math.max(1, Math.round(exchange.ms)) });
  const badge =
    ms &&
    h(
      'button',
      {
        type: 'button',
        class: 'ms',
        title: t('inspect'),
        'aria-label': `${ms}. ${t('inspect')}`,
        click: inspect,
      },
      ms,
    );
  const open = (/** @type {MouseEvent} */ { currentTarget }) =>
    currentTarget instanceof HTMLElement && openMessageMenu(message, currentTarget);
  return h(
    'div',
    { slot: 'components', class: 'toolbar' },
    badge,
    iconButton('more', t('messageMenu'), { click: open, 'aria-haspopup': 'menu' }),
  );
}

/** @param {PageMessage} message */
function pinnedNotice(message) {
  const seePins = () => {
    store.panel = { kind: 'pins' };
    changed('panel');
  };
  return h(
    'discord-system-message',
    { type: 'pin', timestamp: timeOf(message), role: 'listitem', tabindex: -1, 'data-id': message.id },
    `${t('pinnedMessage', { user: message.author.username })} `,
    h('button', { type: 'button', class: 'link', click: seePins }, t('seePins')),
    ' ',
  );
}

/** @param {PageMessage} message */
export function timeOf(message) {
  const at = new Date(message.timestamp);
  const time = at.toLocaleTimeString(locale(), { hour: 'numeric', minute: '2-digit' });
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday
    ? t('today', { time })
    : at.toLocaleString(locale(), { dateStyle: 'short', timeStyle: 'short' });
}

/** All that a message says, for announcing and copying. @param {PageMessage} message */
export function plainTextOf(message) {
  const parts = message.embeds.flatMap((embed) => [
    embed.title ?? '',
    embed.description ?? '',
    embed.footer?.text ?? '',
  ]);
  const pictures = message.attachments.map(({ description, filename }) => description ?? filename);
  return [...[message.content, ...parts].map(plainOf), ...pictures].filter(Boolean).join(' ');
}

/** @param {string} id */
export function focusMessage(id) {
  const element = document.querySelector(`#messages [data-id="${CSS.escape(id)}"]`);
  if (!(element instanceof HTMLElement)) return;
  element.scrollIntoView({ block: 'center' });
  element.focus();
}
