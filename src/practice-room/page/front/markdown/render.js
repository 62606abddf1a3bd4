// The Markdown tree as elements. Whatever was text becomes a text node: there is no HTML to inject.
import { h } from '../dom.js';
import { locale } from '../i18n.js';
import { store } from '../store.js';
import { parse } from './parse.js';

/** @typedef {import('./parse.js').Block} Block */
/** @typedef {import('./inline.js').Inline} Inline */

/** @param {string} text @returns {Node} */
export function markdown(text) {
  const fragment = document.createDocumentFragment();
  fragment.append(...parse(text).map(block));
  return fragment;
}

/** @param {Block} node @returns {HTMLElement} */
function block(node) {
  switch (node.type) {
    case 'heading':
      // A heading in a message is not one of the page's.
      return h('div', { class: `md-heading md-heading-${node.level}` }, node.content.map(inline));
    case 'subtext':
      return h('div', { class: 'md-subtext' }, node.content.map(inline));
    case 'quote':
      return h('discord-quote', {}, node.content.map(block));
    case 'list': {
      const items = node.items.map((item) => h('li', {}, item.map(inline)));
      return h(node.ordered ? 'ol' : 'ul', { class: 'md-list', start: node.ordered && node.start }, items);
    }
    case 'code':
      return h('pre', { class: 'md-code', tabindex: 0 }, h('code', {}, node.text));
    case 'blank':
      return h('div', { class: 'md-blank' });
    case 'paragraph':
      return h('div', { class: 'md-line' }, node.content.map(inline));
  }
}

const TAGS = { strong: 'strong', em: 'em', underline: 'u', strike: 's' };

/** @param {Inline} node @returns {Node | string} */
function inline(node) {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return h('br');
    case 'code':
      return h('code', { class: 'md-inline-code' }, node.text);
    case 'spoiler':
      return spoiler(node.content);
    case 'link':
      return h(
        'a',
        { href: node.href, target: '_blank', rel: 'noopener noreferrer' },
        node.content.map(inline),
      );
    case 'time':
      return new Date(node.seconds * 1000).toLocaleString(locale(), {
        dateStyle: 'long',
        timeStyle: 'short',
      });
    case 'user':
    case 'channel':
    case 'role':
      return h(
        'discord-mention',
        { type: node.type, highlight: node.id === store.hello?.me.id },
        nameFor(node),
      );
    case 'command':
      return h('discord-mention', { type: 'slash' }, node.name);
    case 'everyone':
      return h('discord-mention', { type: 'user' }, node.name);
    default:
      return h(TAGS[node.type], {}, node.content.map(inline));
  }
}

/** @param {Inline[]} content */
function spoiler(content) {
  return h('details', { class: 'md-spoiler' }, h('summary', {}, '▒▒▒▒'), h('span', {}, content.map(inline)));
}

/** @param {{ type: string, id: string }} mention */
function nameFor({ type, id }) {
  const { hello, messages } = store;
  if (id === hello?.bot.id) return hello.bot.name;
  if (id === hello?.me.id) return hello.me.name;
  const known = [...messages.values()].find(
    (message) => message.author.id === id || (type === 'channel' && message.channel_id === id),
  );
  if (type === 'channel') return known?.channel ?? id;
  return known?.author.username ?? id;
}

/** All that a Markdown text says, without its marks. @param {string} text */
export function plainOf(text) {
  const holder = h('div', {}, markdown(text));
  // The library draws the sign itself, where no text is.
  for (const mention of holder.querySelectorAll('discord-mention')) mention.prepend('@');
  for (const element of holder.querySelectorAll('div, li, br, pre')) element.after(' ');
  return (holder.textContent ?? '').replace(/\s+/g, ' ').trim();
}
