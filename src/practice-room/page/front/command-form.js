// A command being written: its name, a field for each option, and what is wrong with them.
import { h, iconButton } from './dom.js';
import { createField } from './field.js';
import { nameOf, t } from './i18n.js';

/** @typedef {import('./types.d.ts').Entry} Entry */
/** @typedef {import('./types.d.ts').CommandOption} CommandOption */
/** @typedef {import('./field.js').Field} Field */
/** @typedef {Record<string, string | number | boolean>} Values */

/**
 * @param {Entry} entry @param {Record<string, string>} given
 * @param {{ leave: () => void, say: (problem: string) => void, submit: (values: Values) => void }} desk
 */
export function createCommandForm(entry, given, desk) {
  const fields = h('div', { class: 'command-fields' });
  const extra = h('div', { class: 'command-extra' });
  const element = h(
    'div',
    { class: 'command-form', role: 'group', 'aria-label': `/${entry.spoken}` },
    h('span', { class: 'command-name' }, `/${entry.spoken}`),
    fields,
    extra,
    iconButton('close', t('cancelCommand'), { click: desk.leave }),
  );
  /** @type {Map<string, Field>} */
  const shown = new Map();

  const submit = () => {
    for (const field of shown.values()) {
      const problem = field.problem();
      if (problem === undefined) continue;
      desk.say(problem);
      field.focus();
      return;
    }
    const values = [...shown.values()].flatMap((field) => {
      const value = field.value();
      return value === undefined ? [] : [[field.option.name, value]];
    });
    desk.submit(Object.fromEntries(values));
  };
  const valuesBut = (/** @type {string} */ name) =>
    Object.fromEntries(
      [...shown]
        .flatMap(([each, field]) => (each === name ? [] : [[each, field.value()]]))
        .filter(([, value]) => value !== undefined),
    );
  const drawExtra = () =>
    extra.replaceChildren(...entry.options.filter(({ name }) => !shown.has(name)).map(adder));
  const add = (/** @type {CommandOption} */ option, value = '') => {
    const field = createField(option, value, {
      entry,
      submit,
      say: desk.say,
      others: () => valuesBut(option.name),
      leave: () => remove(option),
    });
    shown.set(option.name, field);
    fields.append(field.element);
    drawExtra();
    return field;
  };
  const adder = (/** @type {CommandOption} */ option) =>
    h(
      'button',
      {
        type: 'button',
        class: 'chip',
        'aria-label': t('addOption', { option: nameOf(option) }),
        title: option.description,
        click: () => add(option).focus(),
      },
      `+ ${nameOf(option)}`,
    );
  /** An optional one goes; from the last one left, the whole command. @param {CommandOption} option */
  const remove = (option) => {
    desk.say('');
    if (option.required || shown.size === 1) return desk.leave();
    shown.get(option.name)?.element.remove();
    shown.delete(option.name);
    drawExtra();
    [...shown.values()].at(-1)?.focus();
  };

  for (const option of entry.options)
    if (option.required || given[option.name] !== undefined) add(option, given[option.name]);
  drawExtra();
  element.addEventListener('keydown', (event) => keyed(event, { submit, leave: desk.leave }));
  const focus = () => {
    const empty = [...shown.values()].find((field) => field.problem() !== undefined);
    const target = empty ?? [...shown.values()].at(-1);
    if (target) target.focus();
    else element.focus();
  };
  // A command without options still takes Enter and Escape.
  if (shown.size === 0) element.tabIndex = 0;
  return { element, submit, focus };
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
