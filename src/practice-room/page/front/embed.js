// An embed. Its title stands in the description: the library would show it raw, and take long numbers for emoji.
import { pictureElement } from './attachment.js';
import { h } from './dom.js';
import { markdown } from './markdown/render.js';

/** @param {import('./types.d.ts').Embed} embed */
export function embedElement(embed) {
  const colour = embed.color === undefined ? undefined : `#${embed.color.toString(16).padStart(6, '0')}`;
  const footer = embed.footer && h('discord-embed-footer', { slot: 'footer' }, embed.footer.text);
  return h(
    'discord-embed',
    { slot: 'embeds', color: colour },
    h(
      'discord-embed-description',
      { slot: 'description' },
      embed.author && h('div', { class: 'embed-author' }, embed.author.name),
      embed.title && titleElement(embed.title, embed.url),
      embed.description && markdown(embed.description),
      embed.fields?.map(fieldElement),
      embed.image && pictureElement(embed.image),
    ),
    footer,
  );
}

/** @param {string} title @param {string | undefined} url */
function titleElement(title, url) {
  const text = markdown(title);
  const isLink = url !== undefined && /^https?:\/\//.test(url);
  return h(
    'div',
    { class: 'embed-title' },
    isLink ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text) : text,
  );
}

/** @param {{ name: string, value: string }} field */
function fieldElement(field) {
  return h(
    'div',
    { class: 'embed-field' },
    h('div', { class: 'embed-title' }, markdown(field.name)),
    markdown(field.value),
  );
}
