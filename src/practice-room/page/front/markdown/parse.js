// Discord's Markdown as a tree. The kept parsers on npm know neither `-#` nor lists, and the bot writes `-#` everywhere.
import { parseInline } from './inline.js';

/**
 * @typedef {{ type: 'paragraph' | 'subtext', content: Inline[] }
 *   | { type: 'heading', level: number, content: Inline[] }
 *   | { type: 'quote', content: Block[] }
 *   | { type: 'list', ordered: boolean, start: number, items: Inline[][] }
 *   | { type: 'code', text: string }
 *   | { type: 'blank' }} Block
 * @typedef {import('./inline.js').Inline} Inline
 */

const FENCE = /^```(?:\w*\n)?([\s\S]*?)```/;
const QUOTE_REST = /^>>> ([\s\S]*)$/;
const QUOTE_LINE = /^> ?/;
const ITEM = /^(?:[-*]|(\d{1,9})\.) +(.*)$/;

/** @param {string} text @returns {Block[]} */
export function parse(text) {
  /** @type {Block[]} */
  const blocks = [];
  let rest = text.replace(/\r\n?/g, '\n');
  while (rest !== '') {
    const { block, used } = nextBlock(rest);
    const last = blocks.at(-1);
    // Lines that follow one another without a blank are one paragraph, broken where they are.
    if (block.type === 'paragraph' && last?.type === 'paragraph') {
      last.content.push({ type: 'break' }, ...block.content);
    } else if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered) {
      last.items.push(...block.items);
    } else blocks.push(block);
    rest = rest.slice(used);
  }
  return blocks;
}

/** @param {string} text @returns {{ block: Block, used: number }} */
function nextBlock(text) {
  const fence = FENCE.exec(text);
  if (fence) {
    const used = fence[0].length + (text[fence[0].length] === '\n' ? 1 : 0);
    return { block: { type: 'code', text: (fence[1] ?? '').replace(/\n$/, '') }, used };
  }
  const whole = QUOTE_REST.exec(text);
  if (whole) return { block: { type: 'quote', content: parse(whole[1] ?? '') }, used: text.length };
  if (isQuoted(text)) return quoteAt(text);
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  return { block: lineBlock(line), used: end < 0 ? text.length : end + 1 };
}

/** @param {string} text */
function isQuoted(text) {
  return text.startsWith('> ') || text.startsWith('>\n');
}

/** @param {string} text @returns {{ block: Block, used: number }} */
function quoteAt(text) {
  const lines = [];
  let used = 0;
  while (isQuoted(text.slice(used))) {
    const end = text.indexOf('\n', used);
    const line = end < 0 ? text.slice(used) : text.slice(used, end);
    lines.push(line.replace(QUOTE_LINE, ''));
    used = end < 0 ? text.length : end + 1;
  }
  return { block: { type: 'quote', content: parse(lines.join('\n')) }, used };
}

/** @param {string} line @returns {Block} */
function lineBlock(line) {
  if (line.trim() === '') return { type: 'blank' };
  const heading = /^(#{1,3}) +(.+)$/.exec(line);
  if (heading)
    return { type: 'heading', level: (heading[1] ?? '').length, content: parseInline(heading[2] ?? '') };
  const subtext = /^-# +(.+)$/.exec(line);
  if (subtext) return { type: 'subtext', content: parseInline(subtext[1] ?? '') };
  const item = ITEM.exec(line);
  if (item) {
    const ordered = item[1] !== undefined;
    return { type: 'list', ordered, start: Number(item[1] ?? 1), items: [parseInline(item[2] ?? '')] };
  }
  return { type: 'paragraph', content: parseInline(line) };
}
