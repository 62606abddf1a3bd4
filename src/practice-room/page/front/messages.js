// The channel's messages: drawn once each, redrawn when they change, announced when they are new.
import { avatarOf } from './avatars.js';
import { byId, h } from './dom.js';
import { channelName, t } from './i18n.js';
import { openMessageMenu } from './menu.js';
import { messageElement, plainTextOf } from './message.js';
import { changed, on, store, visibleMessages } from './store.js';

/** Close enough to the end to stay there when something comes. */
const NEAR_END_PX = 120;

/** Whether the person is at the end, and so wants to see what comes. */
let stays = true;

/** Where the scroller was when it was last looked at. */
let last = { top: 0, height: 0 };

/** @type {Map<string, HTMLElement>} */
let drawn = new Map();

export function startMessages() {
  const list = byId('messages');
  list.setAttribute('role', 'list');
  list.addEventListener('keydown', moveBetween);
  byId('scroller').addEventListener('scroll', noteScroll);
  // The library draws in a later frame: only then is a message as high as it will be.
  new ResizeObserver(() => stays && scrollToEnd()).observe(list);
  new ResizeObserver(() => stays && scrollToEnd()).observe(byId('scroller'));
  on(['hello', 'channel', 'language', 'picker', 'theme'], redrawAll);
  on('message', (id = '') => drawOne(id));
  on('arrived', (id = '') => {
    announce(id);
    if (isForMe(id)) toEnd();
  });
  on('deleted', (id = '') => {
    drawn.get(id)?.remove();
    drawn.delete(id);
  });
  on('exchange', (id = '') => drawn.has(id) && drawOne(id));
  on('pending', drawPending);
}

function redrawAll() {
  const list = byId('messages');
  list.setAttribute('aria-label', t('messagesIn', { channel: channelName(store.channel) }));
  drawn = new Map(visibleMessages().map((message) => [message.id, messageElement(message)]));
  list.replaceChildren(...drawn.values());
  drawPending();
  makeReachable();
  stays = true;
}

/** @param {string} id */
function drawOne(id) {
  const message = store.messages.get(id);
  if (message?.channel !== store.channel || store.dismissed.has(id)) return;
  const before = drawn.get(id);
  const hadFocus = before?.contains(document.activeElement) ?? false;
  const element = messageElement(message);
  drawn.set(id, element);
  if (before) before.replaceWith(element);
  else insertBeforePending(element);
  if (hadFocus) element.focus();
  makeReachable();
}

/** @param {HTMLElement} element */
function insertBeforePending(element) {
  const list = byId('messages');
  list.insertBefore(element, list.querySelector('.pending:not(.unanswered)'));
}

/** «Is thinking…», as Discord shows it until the answer comes, or that none came. */
function drawPending() {
  const list = byId('messages');
  for (const old of list.querySelectorAll('.pending')) old.remove();
  const { hello } = store;
  if (!hello) return;
  for (const [id, pending] of store.pending) {
    if (pending.channel !== store.channel) continue;
    const { failed } = pending;
    const forget = () => {
      store.pending.delete(id);
      changed('pending');
    };
    const words = failed === undefined ? thinking(hello.bot.name) : unanswered(failed, forget);
    const bot = { ...hello.bot, username: hello.bot.name, bot: true };
    const element = h(
      'discord-message',
      {
        class: failed === undefined ? 'pending' : 'pending unanswered',
        role: 'listitem',
        author: hello.bot.name,
        bot: true,
        avatar: avatarOf(bot),
        timestamp: '',
      },
      words,
    );
    const before = drawn.get(pending.after ?? '');
    if (before) before.after(element);
    else list.append(element);
  }
  if (stays) scrollToEnd();
}

/** @param {string} bot */
function thinking(bot) {
  return h('span', { class: 'thinking' }, t('thinking', { bot }));
}

/** @param {string} reason @param {() => void} forget */
function unanswered(reason, forget) {
  const button = h('button', { type: 'button', class: 'link', click: forget }, t('dismiss'));
  return h('span', { class: 'failed' }, `${t('noAnswer')} `, h('small', {}, reason), ' ', button);
}

/** Reads out what somebody else wrote here. @param {string} id */
function announce(id) {
  const message = store.messages.get(id);
  if (message?.channel !== store.channel || message.author.id === store.hello?.me.id) return;
  byId('live').textContent = t('says', { user: message.author.username, text: plainTextOf(message) });
}

/** What one has said, or asked the bot for, one wants to see. @param {string} id */
function isForMe(id) {
  const message = store.messages.get(id);
  const me = store.hello?.me.id;
  if (message?.channel !== store.channel) return false;
  return message.author.id === me || message.interaction_metadata?.user.id === me;
}

function items() {
  return [...byId('messages').children]
    .filter((element) => element instanceof HTMLElement && element.dataset.id !== undefined)
    .map((element) => /** @type {HTMLElement} */ (element));
}

/** One stop for the tab key; from there, arrows go from message to message. */
function makeReachable() {
  const all = items();
  const current = all.find((element) => element.contains(document.activeElement)) ?? all.at(-1);
  for (const element of all) element.tabIndex = element === current ? 0 : -1;
}

/** @param {KeyboardEvent} event */
function moveBetween(event) {
  const all = items();
  const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
  if (at < 0) return;
  /** @type {Record<string, number>} */
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
  const target = all[next[event.key] ?? -1];
  const message = store.messages.get(all[at]?.dataset.id ?? '');
  if (target) {
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
    makeReachable();
  } else if (message && all[at] && event.key === 'Enter') {
    event.preventDefault();
    openMessageMenu(message, all[at]);
  }
}

/**
 * Only a person moves up what has not changed its height. An answer that comes within the frame of a scroll of ours
 * leaves us far from the end too, and must not be taken for that.
 */
function noteScroll() {
  const { scrollTop, scrollHeight, clientHeight } = byId('scroller');
  if (scrollHeight - scrollTop - clientHeight < NEAR_END_PX) stays = true;
  else if (scrollTop < last.top && scrollHeight === last.height) stays = false;
  last = { top: scrollTop, height: scrollHeight };
}

/** Shows the end, and stays there. */
export function toEnd() {
  stays = true;
  scrollToEnd();
}

function scrollToEnd() {
  const scroller = byId('scroller');
  scroller.scrollTop = scroller.scrollHeight;
}
