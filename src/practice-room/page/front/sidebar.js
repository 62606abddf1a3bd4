// The channels, and who one is: a member or a moderator, in which language, in light or dark.

import { connect, loadPicker } from './api.js';
import { avatarOf } from './avatars.js';
import { byId, h, icon, iconButton } from './dom.js';
import { channelName, t } from './i18n.js';
import { changed, on, remember, store, themeNamed } from './store.js';

export function startSidebar() {
  on(['hello', 'channel', 'language'], draw);
}

function draw() {
  const { hello } = store;
  if (!hello) return;
  const [direct, rest] = [
    hello.channels.filter((each) => each === 'dm'),
    hello.channels.filter((each) => each !== 'dm'),
  ];
  byId('sidebar').setAttribute('aria-label', t('channels'));
  byId('sidebar').replaceChildren(
    h(
      'div',
      { class: 'server' },
      h('h1', {}, hello.guildName, h('small', {}, t('room'))),
      iconButton('close', t('closeChannels'), {
        class: 'icon-button narrow',
        click: () => openSidebar(false),
      }),
    ),
    h(
      'div',
      { class: 'channels' },
      h('h2', {}, t('channels')),
      list(rest),
      h('h2', {}, t('direct')),
      list(direct),
    ),
    person(hello),
  );
}

/** @param {string[]} channels */
function list(channels) {
  return h(
    'ul',
    {},
    channels.map((channel) => h('li', {}, channelButton(channel))),
  );
}

/** @param {string} channel */
function channelButton(channel) {
  const go = () => {
    store.channel = channel;
    openSidebar(false);
    changed('channel');
    loadPicker();
  };
  const isHere = channel === store.channel;
  return h(
    'button',
    { type: 'button', class: 'channel', 'aria-current': isHere ? 'page' : undefined, click: go },
    icon(channel === 'dm' ? 'at' : 'hash'),
    channelName(channel).slice(1),
  );
}

/** @param {import('./types.d.ts').Hello} hello */
function person({ me }) {
  const face = h('img', {
    src: avatarOf({ id: me.id, username: me.name, bot: false }),
    alt: '',
    width: 32,
    height: 32,
  });
  const becomes = (/** @type {string} */ value) => {
    store.role = value === 'moderator' ? 'moderator' : 'member';
    remember('role', store.role);
    connect();
  };
  const speaks = (/** @type {string} */ value) => {
    store.language = value === 'en' ? 'en' : 'es';
    remember('language', store.language);
    document.documentElement.lang = store.language;
    changed('language');
  };
  const looks = (/** @type {string} */ value) => {
    store.theme = themeNamed(value);
    remember('theme', store.theme);
    changed('theme');
  };
  return h(
    'div',
    { class: 'person' },
    h('div', { class: 'person-name' }, face, h('b', {}, me.name)),
    select(
      'you',
      store.role,
      [
        ['member', t('member')],
        ['moderator', t('moderator')],
      ],
      becomes,
    ),
    select(
      'language',
      store.language,
      [
        ['es', t('spanish')],
        ['en', t('english')],
      ],
      speaks,
    ),
    select(
      'theme',
      store.theme,
      [
        ['system', t('system')],
        ['light', t('light')],
        ['dark', t('dark')],
      ],
      looks,
    ),
  );
}

/** @param {'you' | 'language' | 'theme'} key @param {string} current @param {[string, string][]} options @param {(value: string) => void} choose */
function select(key, current, options, choose) {
  const change = (/** @type {Event} */ { currentTarget }) => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    choose(currentTarget.value);
    // The sidebar is drawn anew: whoever works by keyboard goes on from where they were.
    document.getElementById(`select-${key}`)?.focus();
  };
  const choices = options.map(([value, label]) => h('option', { value, selected: value === current }, label));
  return h(
    'div',
    { class: 'person-choice' },
    h('label', { for: `select-${key}` }, t(key)),
    h('select', { class: 'select', id: `select-${key}`, change }, choices),
  );
}

/** On a phone the channels slide over the messages. @param {boolean} isOpen */
export function openSidebar(isOpen) {
  document.body.classList.toggle('channels-open', isOpen);
  if (isOpen) byId('sidebar').querySelector('button')?.focus();
}
