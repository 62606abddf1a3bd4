// The page's texts in the reader's language, with what stands in braces filled in.
import { store } from './store.js';
import { en } from './texts/en.js';
import { es } from './texts/es.js';

const catalogues = { es, en };

/** @typedef {typeof es} Texts */
/** @typedef {Exclude<keyof Texts, 'optionTypes'>} TextKey */

export const texts = () => catalogues[store.language];

/** @param {TextKey} key @param {Record<string, string | number>} [values] */
export function t(key, values = {}) {
  return texts()[key].replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** As Discord gives it to the bot. */
export const locale = () => (store.language === 'en' ? 'en-US' : 'es-ES');

/** @param {{ name: string, name_localizations?: Record<string, string> | null | undefined }} named */
export function nameOf(named) {
  return named.name_localizations?.[locale()] ?? named.name;
}

/** @param {{ description: string, description_localizations?: Record<string, string> | null | undefined }} described */
export function descriptionOf(described) {
  return described.description_localizations?.[locale()] ?? described.description;
}

/** What kind of thing an option takes, in a word or two. @param {{ type: number }} option */
export function typeOf({ type }) {
  return texts().optionTypes[/** @type {3} */ (type)] ?? '';
}

/** @param {string} channel */
export function channelName(channel) {
  return channel === 'dm' ? `@${store.hello?.bot.name ?? ''}` : `#${channel}`;
}
