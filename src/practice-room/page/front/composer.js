// Where one writes: a message, or `/` for a command, which then asks for its options.
import { act, actAndWait } from './api.js';
import { createChoices } from './choices.js';
import { createCommandForm } from './command-form.js';
import { byId, h, iconButton } from './dom.js';
import { channelName, nameOf, t, typeOf } from './i18n.js';
import { toEnd } from './messages.js';
import { matching, meant, namedInMenu, parseLine, valuesIn } from './picker.js';
import { on, store } from './store.js';

/** @typedef {import('./types.d.ts').Entry} Entry */

/** Discord's limit, in characters. */
const MESSAGE_LENGTH = 2000;
const MENTION = /(^|\s)@([\p{L}\p{N}_]*)$/u;

export function startComposer() {
  on(['hello', 'channel', 'language'], () => writeMessage());
}

/** What is wrong, or only good to know. @param {string} text @param {{ note?: boolean }} [how] */
export function say(text, { note = false } = {}) {
  const problem = byId('problem');
  problem.textContent = text;
  problem.classList.toggle('note', note);
}

/** @param {string} [draft] @param {boolean} [focus] */
export function writeMessage(draft = '', focus = false) {
  const area = /** @type {HTMLTextAreaElement} */ (
    h('textarea', {
      rows: 1,
      id: 'message',
      'aria-label': t('write', { channel: channelName(store.channel) }),
      placeholder: t('write', { channel: channelName(store.channel) }),
      'aria-describedby': 'hint',
      maxlength: MESSAGE_LENGTH,
      enterkeyhint: 'send',
    })
  );
  area.value = draft;
  const choices = createChoices(area, ({ value }) => pick(area, value));
  area.addEventListener('input', () => typed(area, choices));
  area.addEventListener('blur', () => choices.hide());
  area.addEventListener('focus', () => suggest(area, choices));
  area.addEventListener('keydown', (event) => {
    if (choices.key(event) || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send(area);
  });
  show(area, () => send(area), t('hint'));
  if (focus) area.focus();
}

/** @param {HTMLElement} field @param {() => void} submit @param {string} hint */
function show(field, submit, hint) {
  const row = h(
    'div',
    { class: 'composer-row' },
    field,
    iconButton('send', t('send'), { click: submit, class: 'icon-button send' }),
  );
  byId('composer').replaceChildren(
    h('div', { id: 'choices', role: 'listbox', hidden: true }),
    row,
    h('div', { id: 'problem', role: 'alert' }),
    h('div', { id: 'hint' }, hint),
  );
}

/** @param {HTMLTextAreaElement} area @param {import('./choices.js').Choices} choices */
function typed(area, choices) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight}px`;
  say(area.value.length < MESSAGE_LENGTH ? '' : t('messageTooLong', { max: MESSAGE_LENGTH }));
  // A blank after a whole name is the end of choosing.
  const line = /^\/\S+(?: \S+)? /.test(area.value) ? parseLine(area.value) : undefined;
  if (line && !isBeginning(area.value)) return fillIn(line.entry, line.values);
  suggest(area, choices);
}

/** `/fijar ` may still become `/fijar lista`. @param {string} text */
function isBeginning(text) {
  return matching(text).length > 1 && parseLine(text)?.entry.subcommand === undefined;
}

/** @param {HTMLTextAreaElement} area @param {import('./choices.js').Choices} choices */
function suggest(area, choices) {
  const bot = store.hello?.bot.name ?? '';
  if (area.value.startsWith('/')) {
    const { found, rest } = meant(area.value);
    const items = found.map((entry) => ({
      label: `/${entry.spoken}`,
      hint: entry.options.map(optionHint),
      detail: entry.description,
      value: { entry, rest },
    }));
    choices.show(items, { label: t('commands', { bot }), first: true, empty: nothingNamed(area.value) });
    return;
  }
  const begun = MENTION.exec(area.value.slice(0, area.selectionStart));
  const isMention = begun && bot.toLowerCase().startsWith((begun[2] ?? '').toLowerCase());
  if (isMention)
    choices.show([{ label: `@${bot}`, value: `@${bot} ` }], { label: t('mentions'), first: true });
  else choices.hide();
}

/** `pregunta* texto`: a star for what is required. @param {import('./types.d.ts').CommandOption} option */
function optionHint(option) {
  const name = nameOf(option) + (option.required ? '*' : '');
  return h('span', {}, name, h('span', { class: 'choice-type' }, ` ${typeOf(option)}`));
}

/** @param {string} typed */
function nothingNamed(typed) {
  const command = namedInMenu(typed);
  return command === undefined ? t('noCommand') : t('inMenu', { command });
}

/** @param {HTMLTextAreaElement} area @param {unknown} value */
function pick(area, value) {
  if (typeof value !== 'string') {
    const { entry, rest } = /** @type {{ entry: Entry, rest: string }} */ (value);
    return fillIn(entry, valuesIn(rest, entry.options));
  }
  const before = area.value.slice(0, area.selectionStart).replace(MENTION, `$1${value}`);
  const after = area.value.slice(area.selectionStart);
  area.value = before + after;
  area.setSelectionRange(before.length, before.length);
}

/** @param {Entry} entry @param {Record<string, string>} values */
export function fillIn(entry, values) {
  const form = createCommandForm(entry, values, {
    leave: () => writeMessage('', true),
    say,
    submit: (sent) => {
      writeMessage('', true);
      run(entry, sent);
    },
  });
  show(form.element, form.submit, t('hintCommand'));
  form.focus();
}

/** @param {Entry} entry @param {Record<string, string | number | boolean>} values */
export function run(entry, values) {
  const { name, subcommand, spoken } = entry;
  toEnd();
  return actAndWait(
    { kind: 'slash', name, values, ...(subcommand !== undefined && { subcommand }) },
    `/${spoken}`,
  );
}

/** @param {HTMLTextAreaElement} area */
async function send(area) {
  const text = area.value.trim();
  if (text === '') return;
  const line = text.startsWith('/') ? parseLine(text) : undefined;
  if (line) return fillIn(line.entry, line.values);
  if (text.startsWith('/')) return say(nothingNamed(text));
  writeMessage('', true);
  toEnd();
  const mentioned = withMentions(text);
  try {
    await act({ kind: 'say', text: mentioned });
    // Discord would leave people wondering; this is a place to learn.
    const isHeard = mentioned !== text || store.channel === 'dm';
    if (!isHeard) say(t('unheard', { bot: store.hello?.bot.name ?? '' }), { note: true });
  } catch (error) {
    say(t('failed', { reason: error instanceof Error ? error.message : String(error) }));
  }
}

/** As Discord's client does, also for who writes the name without the capital. @param {string} text */
function withMentions(text) {
  const { bot } = store.hello ?? {};
  if (!bot) return text;
  const name = bot.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`@${name}(?![\\p{L}\\p{N}_])`, 'giu'), `<@${bot.id}>`);
}
