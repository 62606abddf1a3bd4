// The beginning of a channel: what this place is, and three things to try.
import { run } from './composer.js';
import { byId, h, icon } from './dom.js';
import { channelName, nameOf, t } from './i18n.js';
import { parseLine } from './picker.js';
import { on, store } from './store.js';

export function startWelcome() {
  on(['hello', 'channel', 'language', 'picker'], draw);
}

function draw() {
  const { hello, channel } = store;
  if (!hello) return;
  const bot = hello.bot.name;
  const isDirect = channel === 'dm';
  const parts = t('tryMore').split('{slash}');
  byId('welcome').replaceChildren(
    h('div', { class: 'welcome-mark' }, icon(isDirect ? 'at' : 'hash')),
    h('h2', {}, isDirect ? bot : t('welcomeTitle', { channel: channelName(channel) })),
    h('p', {}, isDirect ? t('welcomeDirect', { bot }) : t('welcomeAbout', { bot })),
    h('p', { class: 'try' }, t('tryThis')),
    h('ul', { class: 'suggestions' }, hello.suggestions.map(suggestion)),
    h('p', {}, parts[0] ?? '', h('kbd', {}, '/'), parts[1] ?? ''),
  );
}

/** @param {string} line */
function suggestion(line) {
  const parsed = parseLine(line);
  if (!parsed) return null;
  const { entry, values } = parsed;
  const options = entry.options.filter(({ name }) => values[name] !== undefined);
  const words = options.flatMap((option) => [
    h('span', { class: 'suggestion-option' }, nameOf(option)),
    ` ${values[option.name]} `,
  ]);
  return h(
    'li',
    {},
    h(
      'button',
      { type: 'button', class: 'suggestion', click: () => run(entry, values) },
      h('b', {}, `/${entry.spoken} `),
      words,
    ),
  );
}
