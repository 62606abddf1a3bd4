// A command being written: its name, a field for each option, and what is wrong with them.
import { h, iconButton } from './dom.js';
import { createField } from './field.js';
import { descriptionOf, nameOf, t } from './i18n.js';

/** @typedef {import('./types.d.ts').Entry} Entry */
/** @typedef {import('./types.d.ts').CommandOption} CommandOption */
/** @typedef {import('./field.js').Field} Field */
/** @typedef {Record<string, string | number | boolean>} Values */

/**
 * @typedef {{ leave: () => void, say: (problem: string) => void, submit: (values: Values) => void }} Desk
 * @typedef {{ entry: Entry, desk: Desk, shown: Map<string, Field>, fields: HTMLElement, extra: HTMLElement }} Form
 */

/** @param {Entry} entry @param {Record<string, string>} given @param {Desk} desk */
export function createCommandForm(entry, given, desk) {
  const fields = h('div', { class: 'command-fields' });
  const extra = h('div', { class: 'command-extra' });
  /** @type {Form} */
  const form = { entry, desk, fields, extra, shown: new Map() };
  const element = h(
    'div',
    { class: 'command-form', role: 'group', 'aria-label': `/${entry.spoken}` },
    h('span', { class: 'command-name' }, `/${entry.spoken}`),
    fields,
    extra,
    iconButton('close', t('cancelCommand'), { click: desk.leave }),
  );
  for (const option of entry.options)
    if (option.required || given[option.name] !== undefined) add(form, option, given[option.name]);
  drawExtra(form);
  const submit = () => send(form);
  element.addEventListener('keydown', (event) => {
    // Who types on after the name means the first option, though it need not be filled in.
    const [option] = entry.options;
    if (form.shown.size === 0 && option && isTyped(event)) add(form, option).focus();
    else keyed(event, { submit, leave: desk.leave });
  });
  // A command without options still takes Enter and Escape.
  if (form.shown.size === 0) element.tabIndex = 0;
  return { element, submit, focus: () => (firstToFill(form) ?? element).focus() };
}

/** @param {Form} form @returns {Field | undefined} */
function firstToFill({ shown }) {
  const fields = [...shown.values()];
  return fields.find((field) => field.problem() !== undefined) ?? fields.at(-1);
}

/** @param {Form} form */
function send({ shown, desk }) {
  for (const field of shown.values()) {
    const problem = field.problem();
    field.mark(problem);
    if (problem === undefined) continue;
    desk.say(problem);
    field.focus();
    return;
  }
  desk.submit(valuesOf(shown));
}

/** What is filled in, but for the option of that name. @param {Map<string, Field>} shown @param {string} [but] @returns {Values} */
function valuesOf(shown, but) {
  const pairs = [...shown].flatMap(([name, field]) => {
    const value = name === but ? undefined : field.value();
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(pairs);
}

/** @param {Form} form @param {CommandOption} option @param {string} [value] */
function add(form, option, value = '') {
  const { entry, desk, shown, fields } = form;
  const field = createField(option, value, {
    entry,
    say: desk.say,
    others: () => valuesOf(shown, option.name),
    leave: () => remove(form, option),
  });
  shown.set(option.name, field);
  fields.append(field.element);
  drawExtra(form);
  return field;
}

/** An optional one goes; with a required one or the last, the whole command. @param {Form} form @param {CommandOption} option */
function remove(form, option) {
  const { desk, shown } = form;
  desk.say('');
  if (option.required || shown.size === 1) return desk.leave();
  shown.get(option.name)?.element.remove();
  shown.delete(option.name);
  drawExtra(form);
  [...shown.values()].at(-1)?.focus();
}

/** A button for each option that is not there yet. @param {Form} form */
function drawExtra(form) {
  const left = form.entry.options.filter(({ name }) => !form.shown.has(name));
  const buttons = left.map((option) => {
    const label = t('addOption', { option: nameOf(option) });
    const click = () => add(form, option).focus();
    const attributes = {
      type: 'button',
      class: 'chip',
      'aria-label': label,
      title: descriptionOf(option),
      click,
    };
    return h('button', attributes, `+ ${nameOf(option)}`);
  });
  form.extra.replaceChildren(...buttons);
}

/** @param {KeyboardEvent} event */
function isTyped({ key, ctrlKey, metaKey, altKey, target, currentTarget }) {
  return (
    target === currentTarget && [...key].length === 1 && key.trim() !== '' && !ctrlKey && !metaKey && !altKey
  );
}

/** @param {KeyboardEvent} event @param {{ submit: () => void, leave: () => void }} to */
function keyed(event, { submit, leave }) {
  if (event.defaultPrevented || event.target instanceof HTMLButtonElement) return;
  const leaves =
    event.key === 'Escape' || (event.key === 'Backspace' && event.target === event.currentTarget);
  if (!leaves && event.key !== 'Enter') return;
  event.preventDefault();
  if (leaves) leave();
  else submit();
}
