// What stands within a line of Discord's Markdown: escapes, emphasis, code, links, mentions, times.

/**
 * @typedef {{ type: 'text', text: string }
 *   | { type: 'break' }
 *   | { type: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler', content: Inline[] }
 *   | { type: 'code', text: string }
 *   | { type: 'link', href: string, content: Inline[] }
 *   | { type: 'user' | 'channel' | 'role', id: string }
 *   | { type: 'command', name: string }
 *   | { type: 'everyone', name: string }
 *   | { type: 'time', seconds: number }} Inline
 */

/** Inside emphasis: escaped characters, or anything else that does not end it. */
const INSIDE = '((?:\\\\[\\s\\S]|[^\\\\])+?)';

/** Tried in this order at every place. @type {[RegExp, (match: RegExpExecArray) => Inline][]} */
const RULES = [
  [/^\\([^\p{L}\p{N}\s])/u, ([, text = '']) => ({ type: 'text', text })],
  [/^``([\s\S]+?)``(?!`)/, ([, text = '']) => ({ type: 'code', text })],
  [/^`([^`]+)`/, ([, text = '']) => ({ type: 'code', text })],
  [
    /^\[((?:\\[\s\S]|\[[^\]]*\]|[^\\[\]])+)\]\(<?(https?:\/\/(?:\\[\s\S]|\([^()\s]*\)|[^\s()<>])+)>?\)/,
    maskedLink,
  ],
  [/^<(https?:\/\/[^\s>]+)>/, ([, href = '']) => link(href)],
  [/^https?:\/\/[^\s<>]*[^\s<>.,:;"'()\]]/, ([href]) => link(href)],
  [/^<@!?(\d+)>/, ([, id = '']) => ({ type: 'user', id })],
  [/^<#(\d+)>/, ([, id = '']) => ({ type: 'channel', id })],
  [/^<@&(\d+)>/, ([, id = '']) => ({ type: 'role', id })],
  [/^<\/([^:>]+):\d+>/, ([, name = '']) => ({ type: 'command', name })],
  [/^<t:(-?\d{1,12})(?::[tTdDfFR])?>/, ([, seconds]) => ({ type: 'time', seconds: Number(seconds) })],
  [/^@(everyone|here)\b/, ([, name = '']) => ({ type: 'everyone', name })],
  [new RegExp(`^\\*\\*${INSIDE}\\*\\*(?!\\*)`), wrap('strong')],
  [new RegExp(`^__${INSIDE}__(?!_)`), wrap('underline')],
  [new RegExp(`^~~${INSIDE}~~`), wrap('strike')],
  [new RegExp(`^\\|\\|${INSIDE}\\|\\|`), wrap('spoiler')],
  [new RegExp(`^\\*(?![\\s*])${INSIDE}(?<!\\s)\\*(?!\\*)`), wrap('em')],
  [new RegExp(`^_(?!_)${INSIDE}_(?![\\p{L}\\p{N}_])`, 'u'), wrap('em')],
];

/** Deeper than anybody writes, and shallow enough for any stack. */
const DEEPEST = 12;

let depth = 0;

/** @param {string} text @returns {Inline[]} */
export function parseInline(text) {
  if (depth >= DEEPEST) return [{ type: 'text', text }];
  depth += 1;
  try {
    return parseRun(text);
  } finally {
    depth -= 1;
  }
}

/** @param {string} text @returns {Inline[]} */
function parseRun(text) {
  /** @type {Inline[]} */
  const found = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const { node, used } = nextInline(text, at);
    if (node.type === 'text') plain += node.text;
    else {
      if (plain !== '') found.push({ type: 'text', text: plain });
      plain = '';
      found.push(node);
    }
    at += used;
  }
  return plain === '' ? found : [...found, { type: 'text', text: plain }];
}

/** @param {string} text @param {number} at @returns {{ node: Inline, used: number }} */
function nextInline(text, at) {
  const rest = text.slice(at);
  // Within a word an underscore is a letter.
  const inWord = rest.startsWith('_') && at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
  if (rest.startsWith('\n')) return { node: { type: 'break' }, used: 1 };
  if (!inWord && /^[\\`[<h@*_~|]/.test(rest)) {
    for (const [pattern, make] of RULES) {
      const match = pattern.exec(rest);
      if (match) return { node: make(match), used: match[0].length };
    }
  }
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return { node: { type: 'text', text: character }, used: character.length };
}

/** @param {'strong' | 'em' | 'underline' | 'strike' | 'spoiler'} type @returns {(match: RegExpExecArray) => Inline} */
function wrap(type) {
  return ([, inside = '']) => ({ type, content: parseInline(inside) });
}

/** @param {RegExpExecArray} match @returns {Inline} */
function maskedLink([, label = '', href = '']) {
  return { type: 'link', href: href.replace(/\\([^\p{L}\p{N}\s])/gu, '$1'), content: parseInline(label) };
}

/** @param {string} href @returns {Inline} */
function link(href) {
  return { type: 'link', href, content: [{ type: 'text', text: href }] };
}
