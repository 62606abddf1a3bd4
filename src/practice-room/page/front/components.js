// Buttons and menus on a message. Menus are the browser's own: the library's cannot be worked by keyboard.
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { act, actAndWait } from './api.js';
import { h } from './dom.js';
import { t } from './i18n.js';
import { openModal } from './modal.js';

/** @typedef {import('./types.d.ts').Component} Component */
/** @typedef {import('./types.d.ts').Message} Message */

const Kind = { row: 1, button: 2, stringSelect: 3 };
const STYLES = ['secondary', 'primary', 'secondary', 'success', 'destructive'];

/** @param {Message} message @returns {HTMLElement[]} */
export function componentRows(message) {
  return message.components
    .filter((row) => row.type === Kind.row)
    .map((row) =>
      h(
        'discord-action-row',
        { slot: 'components' },
        (row.components ?? []).map((each) => componentElement(message, each)),
      ),
    );
}

/** @param {Message} message @param {Component} component */
function componentElement(message, component) {
  if (component.type === Kind.button) return buttonElement(message, component);
  if (component.type === Kind.stringSelect) return selectElement(message, component);
  return null;
}

/** @param {Message} message @param {Component} component */
function buttonElement(message, component) {
  const { custom_id: customId, style = 2, url, disabled, label, emoji } = component;
  const text = [emoji?.name, label].filter(Boolean).join(' ');
  /** @param {Event} event */
  const press = (event) => {
    event.stopPropagation();
    if (customId !== undefined && !disabled) use(text, { kind: 'press', message: refOf(message), customId });
  };
  const button = h(
    'discord-button',
    { type: STYLES[style] ?? 'secondary', url, disabled, click: press, 'data-id': customId },
    text,
  );
  if (disabled && button instanceof DiscordButton) disable(button);
  return button;
}

/** The library only paints a disabled button so. @param {DiscordButton} button */
async function disable(button) {
  await button.updateComplete;
  button.shadowRoot?.querySelector('button')?.setAttribute('disabled', '');
}

/** @param {Message} message @param {Component} component */
function selectElement(message, component) {
  const { custom_id: customId = '', placeholder, options = [], max_values: most = 1 } = component;
  const several = most > 1;
  const choose = (/** @type {Event} */ event) => {
    const { currentTarget } = event;
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const values = [...currentTarget.selectedOptions].map((option) => option.value).filter(Boolean);
    use(placeholder ?? '', { kind: 'choose', message: refOf(message), customId, values });
  };
  const choices = options.map(({ label, value, default: chosen }) =>
    h('option', { value, selected: chosen }, label),
  );
  const first = several ? [] : [h('option', { value: '' }, placeholder ?? t('choose'))];
  return h(
    'select',
    {
      class: 'select',
      'aria-label': placeholder ?? t('choose'),
      multiple: several,
      change: choose,
      disabled: component.disabled,
    },
    first,
    choices,
  );
}

/** @param {string} what @param {import('./types.d.ts').Doing} doing */
async function use(what, doing) {
  const done = await actAndWait(doing, what);
  if (done?.modal)
    openModal(done.modal, (values) =>
      act({ kind: 'modal', interactionId: done.interactionId ?? '', values }),
    );
}

/** @param {Message} message */
export function refOf({ id, channel_id }) {
  return { id, channel_id };
}
