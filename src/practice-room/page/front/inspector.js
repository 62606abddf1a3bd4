// What travels between Discord and the bot: every exchange, and of each the bodies and the time it took.
import { get } from './api.js';
import { h, icon } from './dom.js';
import { t } from './i18n.js';
import { changed, store } from './store.js';

/** @typedef {import('./types.d.ts').Exchange} Exchange */
/** @typedef {import('./types.d.ts').ExchangeSummary} Summary */

/** @param {string | undefined} id @returns {Promise<HTMLElement[]>} */
export async function inspectorContent(id) {
  if (id === undefined) return list();
  /** @type {Exchange | null} */
  const exchange = await get(`/api/exchange?id=${encodeURIComponent(id)}`);
  const back = h(
    'button',
    { type: 'button', class: 'link back', click: () => show(undefined) },
    icon('back'),
    t('backToList'),
  );
  return exchange ? [back, ...detail(exchange)] : [back];
}

/** @param {string | undefined} id */
function show(id) {
  store.panel = { kind: 'inspector', ...(id !== undefined && { id }) };
  changed('panel');
}

function list() {
  const all = [...store.exchanges.values()].reverse();
  const about = h('p', { class: 'about' }, t('inspectorAbout'));
  if (all.length === 0) return [about, h('p', { class: 'empty' }, t('noExchanges'))];
  return [
    about,
    h(
      'ul',
      { class: 'exchanges' },
      all.map((exchange) => h('li', {}, row(exchange))),
    ),
  ];
}

/** @param {Summary} exchange */
function row(exchange) {
  return h(
    'button',
    { type: 'button', class: 'exchange', click: () => show(exchange.id) },
    h('span', { class: 'exchange-name' }, titleOf(exchange)),
    exchange.refused && h('span', { class: 'refused' }, t('refused')),
    h('span', { class: 'exchange-ms' }, took(exchange.ms)),
  );
}

/** @param {Pick<Exchange, 'kind' | 'name' | 'user'>} exchange */
function titleOf({ kind, name, user }) {
  if (kind === 'request') return name;
  const what = { command: `/${name}`, component: `«${name}»`, modal: `«${name}»`, mention: name }[kind];
  return `${user ?? ''} → ${what}`;
}

/** @param {number | null} ms */
function took(ms) {
  return ms === null ? '…' : t('milliseconds', { ms: ms < 10 ? ms.toFixed(1) : Math.round(ms) });
}

/** @param {Exchange} exchange */
function detail(exchange) {
  const received = exchange.request === null ? [] : [h('h3', {}, t('received')), code(exchange.request)];
  const steps = exchange.steps.flatMap((step) => [
    h('h3', {}, t('sends'), ' ', h('code', {}, `${step.method} ${step.route}`)),
    step.body == null ? null : code(step.body),
    h(
      'h3',
      {},
      t('answered'),
      ' ',
      h('code', { class: step.status >= 400 ? 'refused' : undefined }, `${step.status} · ${took(step.ms)}`),
    ),
    step.response == null ? null : code(step.response),
    ...(step.faults.length > 0 ? [h('h3', {}, t('faults')), code(step.faults)] : []),
  ]);
  const head = h(
    'p',
    { class: 'exchange-head' },
    h('b', {}, titleOf(exchange)),
    h('span', { class: 'exchange-ms' }, took(exchange.ms)),
  );
  return [head, ...received, ...steps].filter((each) => each !== null);
}

/** @param {unknown} body */
function code(body) {
  return h('pre', { class: 'json', tabindex: 0 }, h('code', {}, JSON.stringify(body, null, 2)));
}
