// A form that the bot opens: the browser's own dialog, which keeps the focus and closes with Escape.
import { h } from './dom.js';
import { t } from './i18n.js';

/** @typedef {import('./types.d.ts').Component} Component */
/** @typedef {{ title: string, components: Component[] }} Modal */

const TEXT_INPUT = 4;
const LONG = 2;

/** @param {Modal} modal @param {(values: Record<string, string>) => void} submit */
export function openModal(modal, submit) {
  const inputs = inputsOf(modal.components);
  const fields = inputs.map(({ label, input }) =>
    h('label', { class: 'modal-field' }, h('span', {}, label), inputElement(input)),
  );
  const form = h(
    'form',
    { method: 'dialog' },
    h('h2', {}, modal.title),
    fields,
    h(
      'div',
      { class: 'modal-buttons' },
      h('button', { type: 'button', class: 'button', click: () => dialog.close() }, t('close')),
      h('button', { type: 'submit', class: 'button primary' }, t('submit')),
    ),
  );
  const dialog = /** @type {HTMLDialogElement} */ (
    h('dialog', { class: 'modal', 'aria-label': modal.title }, form)
  );
  form.addEventListener('submit', () => {
    const values = new FormData(/** @type {HTMLFormElement} */ (form));
    submit(Object.fromEntries([...values].map(([name, value]) => [name, String(value)])));
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** @param {Component[]} components @returns {{ label: string, input: Component }[]} */
function inputsOf(components) {
  return components.flatMap((component) => {
    if (component.component) return [{ label: component.label ?? '', input: component.component }];
    if (component.components) return inputsOf(component.components);
    return component.type === TEXT_INPUT ? [{ label: component.label ?? '', input: component }] : [];
  });
}

/** @param {Component} input */
function inputElement(input) {
  const shared = {
    name: input.custom_id,
    required: input.required !== false,
    minlength: input.min_length,
    maxlength: input.max_length,
    placeholder: input.placeholder,
  };
  return input.style === LONG
    ? h('textarea', { ...shared, rows: 4 })
    : h('input', { ...shared, type: 'text' });
}
