// The panel at the side: the channel's pinned messages, or the inspector.
import { get } from './api.js';
import { byId, h, iconButton } from './dom.js';
import { channelName, t } from './i18n.js';
import { inspectorContent } from './inspector.js';
import { messageElement } from './message.js';
import { changed, on, store } from './store.js';

/** What had the focus when the panel opened. @type {Element | null} */
let opener = null;

export function startPanels() {
  on('panel', () => {
    if (byId('panel').hidden) opener = document.activeElement;
    draw(true);
  });
  on(['language', 'theme'], () => draw(false));
  on(['channel', 'message', 'deleted', 'hello'], () => store.panel?.kind === 'pins' && draw(false));
  on('exchange', () => store.panel?.kind === 'inspector' && store.panel.id === undefined && draw(false));
  byId('panel').addEventListener('keydown', (event) => event.key === 'Escape' && close());
}

function close() {
  store.panel = null;
  changed('panel');
}

/** @param {boolean} takesFocus */
async function draw(takesFocus) {
  const panel = byId('panel');
  const { panel: open } = store;
  const wasOpen = !panel.hidden;
  panel.hidden = open === null;
  document.body.classList.toggle('panel-open', open !== null);
  if (!open) {
    panel.replaceChildren();
    // The header is drawn anew, its buttons with it.
    if (wasOpen && takesFocus)
      (opener instanceof HTMLElement && opener.isConnected ? opener : byId('message')).focus();
    return;
  }
  const title = open.kind === 'pins' ? t('pins') : t('inspector');
  const content = open.kind === 'pins' ? await pins() : await inspectorContent(open.id);
  if (store.panel !== open) return;
  const head = h(
    'div',
    { class: 'panel-head' },
    h('h2', {}, title),
    iconButton('close', t('close'), { click: close }),
  );
  panel.setAttribute('aria-label', title);
  panel.replaceChildren(head, h('div', { class: 'panel-body' }, content));
  if (takesFocus) panel.querySelector('button')?.focus();
}

async function pins() {
  /** @type {import('./types.d.ts').Message[]} */
  const pinned = await get(`/api/pins?channel=${encodeURIComponent(store.channel)}`);
  if (pinned.length === 0) return [h('p', { class: 'empty' }, t('noPins'))];
  const messages = pinned.map((message) => messageElement({ ...message, channel: store.channel }));
  return [
    h(
      'discord-messages',
      { 'no-background': true, role: 'list', 'aria-label': `${t('pins')} ${channelName(store.channel)}` },
      messages,
    ),
  ];
}
