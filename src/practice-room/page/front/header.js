// Above the messages: where one is, and the ways to the pinned messages and the inspector.
import { byId, h, icon, iconButton } from './dom.js';
import { channelName, t } from './i18n.js';
import { openSidebar } from './sidebar.js';
import { changed, on, store } from './store.js';

export function startHeader() {
  on(['hello', 'channel', 'language', 'panel'], draw);
}

function draw() {
  const toggle = (/** @type {'pins' | 'inspector'} */ kind) => () => {
    store.panel = store.panel?.kind === kind ? null : { kind };
    changed('panel');
  };
  const isOpen = (/** @type {string} */ kind) => String(store.panel?.kind === kind);
  byId('header').replaceChildren(
    iconButton('menu', t('openChannels'), { class: 'icon-button narrow', click: () => openSidebar(true) }),
    icon(store.channel === 'dm' ? 'at' : 'hash'),
    h('h2', {}, channelName(store.channel).slice(1)),
    iconButton('pin', t('pins'), {
      click: toggle('pins'),
      'aria-expanded': isOpen('pins'),
      'aria-controls': 'panel',
    }),
    iconButton('pulse', t('inspector'), {
      click: toggle('inspector'),
      'aria-expanded': isOpen('inspector'),
      'aria-controls': 'panel',
    }),
  );
  document.title = `${channelName(store.channel)} · Hemeroteca`;
}
