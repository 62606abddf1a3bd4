// Files on a message: pictures with their alternative text, which whoever cannot see them hears and others may read.
import { h } from './dom.js';
import { t } from './i18n.js';

/** @typedef {import('./types.d.ts').Attachment} Attachment */

/** @param {Attachment} attachment */
export function attachmentElement(attachment) {
  const isPicture = attachment.content_type?.startsWith('image/') ?? false;
  return h(
    'div',
    { slot: 'attachments', class: 'attachment' },
    isPicture ? pictureElement(attachment) : fileElement(attachment),
  );
}

/**
 * Opens in full when clicked, as large as it is.
 * @param {{ url: string, description?: string | undefined, width?: unknown, height?: unknown }} picture
 */
export function pictureElement({ url, description, width, height }) {
  const src = ownAddress(url);
  const picture = h('img', { class: 'picture', src, alt: description ?? '', width, height });
  return h(
    'figure',
    { class: 'picture-frame' },
    h('a', { href: src, target: '_blank', rel: 'noopener noreferrer', title: t('openPicture') }, picture),
    description &&
      h('details', { class: 'alt' }, h('summary', { title: t('altText') }, 'ALT'), h('p', {}, description)),
  );
}

/** @param {Attachment} file */
function fileElement({ url, filename, description }) {
  return h('a', { href: ownAddress(url), download: filename, title: description }, filename);
}

/** The page serves the room's files as well: its policy lets in nothing of any other origin. @param {string} url */
function ownAddress(url) {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
