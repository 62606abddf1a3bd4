// What one may do with a message: the bot's own entries under Apps, copying, and looking at what travelled.
import { actAndWait } from './api.js';
import { refOf } from './components.js';
import { h } from './dom.js';
import { nameOf, t } from './i18n.js';
import { plainTextOf } from './message.js';
import { changed, store } from './store.js';

/** @typedef {import('./types.d.ts').PageMessage} PageMessage */

const MESSAGE_COMMAND = 3;
/** Pixels kept free at the window's edges. */
const MARGIN = 8;

/**
 * @param {PageMessage} message
 * @param {HTMLElement} anchor what it opens beside
 * @param {{ x: number, y: number }} [pointer] where it opens instead, for a right click
 */
export function openMessageMenu(message, anchor, pointer) {
  const opener = document.activeElement;
  const menu = menuElement(message, () => close(true));
  const close = (/** @type {boolean} */ giveBack) => {
    menu.remove();
    document.removeEventListener('pointerdown', outside, true);
    if (giveBack && opener instanceof HTMLElement) opener.focus();
  };
  const outside = (/** @type {Event} */ press) => {
    if (!(press.target instanceof Node && menu.contains(press.target))) close(false);
  };
  menu.addEventListener('keydown', (key) => {
    if (key.key === 'Escape' || key.key === 'Tab') {
      key.preventDefault();
      close(true);
    } else move(menu, key);
  });
  document.body.append(menu);
  document.addEventListener('pointerdown', outside, true);
  place(menu, anchor, pointer);
  itemsOf(menu)[0]?.focus();
}

/** @param {PageMessage} message @param {() => void} close */
function menuElement(message, close) {
  const entry = (/** @type {string} */ label, /** @type {() => void} */ run) => {
    const choose = () => {
      close();
      run();
    };
    return h('button', { type: 'button', role: 'menuitem', tabindex: -1, click: choose }, label);
  };
  const offered = store.commands.filter(({ type }) => type === MESSAGE_COMMAND);
  const apps = offered.map((command) =>
    entry(nameOf(command), () =>
      actAndWait({ kind: 'menu', name: command.name, message: refOf(message) }, nameOf(command)),
    ),
  );
  const inspect = () => {
    const exchange = [...store.exchanges.values()].findLast(
      (each) => each.messageId === message.id || each.id === message.id,
    );
    store.panel = { kind: 'inspector', ...(exchange && { id: exchange.id }) };
    changed('panel');
  };
  return h(
    'div',
    { class: 'menu', role: 'menu', 'aria-label': t('messageMenu') },
    apps.length > 0 &&
      h(
        'div',
        { role: 'group', 'aria-labelledby': 'menu-apps' },
        h('div', { class: 'menu-title', id: 'menu-apps' }, t('apps')),
        apps,
      ),
    entry(t('copy'), () => navigator.clipboard?.writeText(plainTextOf(message))),
    entry(t('inspect'), inspect),
  );
}

/** @param {HTMLElement} menu */
function itemsOf(menu) {
  return [...menu.querySelectorAll('button')];
}

/** @param {HTMLElement} menu @param {KeyboardEvent} event */
function move(menu, event) {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item.matches(':focus'));
  /** @type {Record<string, number>} */
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
  const target = next[event.key];
  if (target === undefined) return;
  event.preventDefault();
  items[(target + items.length) % items.length]?.focus();
}

/** @param {HTMLElement} menu @param {HTMLElement} anchor @param {{ x: number, y: number } | undefined} pointer */
function place(menu, anchor, pointer) {
  const from = anchor.getBoundingClientRect();
  const { x, y } = pointer ?? { x: from.right - menu.offsetWidth, y: Math.min(from.bottom, innerHeight / 2) };
  menu.style.left = `${Math.max(MARGIN, Math.min(x, innerWidth - menu.offsetWidth - MARGIN))}px`;
  menu.style.top = `${Math.max(MARGIN, Math.min(y, innerHeight - menu.offsetHeight - MARGIN))}px`;
}
