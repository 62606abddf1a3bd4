// The list above the composer, worked from the input that it belongs to: arrows, Tab or Enter, Escape.
import { byId, h } from './dom.js';

/**
 * @typedef {{ label: string, detail?: string, hint?: string, value: unknown }} Item
 * @typedef {{ show(items: Item[], options?: { label: string, first?: boolean, empty?: string }): void, hide(): void, key(event: KeyboardEvent): boolean }} Choices
 */

/** The input whose list is shown: there is one list, and a late answer must not take it over. @type {HTMLElement | null} */
let owner = null;

/** @param {HTMLElement} input @param {(item: Item) => void} pick @returns {Choices} */
export function createChoices(input, pick) {
  /** @type {Item[]} */
  let shown = [];
  let active = -1;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', 'choices');
  input.setAttribute('aria-expanded', 'false');

  const isOpen = () => owner === input && shown.length > 0;
  const hide = () => {
    shown = [];
    if (owner !== input) return;
    owner = null;
    byId('choices').hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const take = (/** @type {number} */ at) => {
    const item = shown[at];
    hide();
    if (item) pick(item);
  };
  const mark = (/** @type {number} */ at) => {
    active = at;
    const rows = [...byId('choices').querySelectorAll('[role=option]')];
    for (const [index, row] of rows.entries()) row.setAttribute('aria-selected', String(index === at));
    rows[at]?.scrollIntoView({ block: 'nearest' });
    if (rows[at]) input.setAttribute('aria-activedescendant', rows[at].id);
    else input.removeAttribute('aria-activedescendant');
  };
  return {
    hide,
    show(items, { label, first = false, empty } = { label: '' }) {
      if (document.activeElement !== input) return;
      if (items.length === 0 && empty === undefined) return hide();
      shown = items;
      owner = input;
      draw(items, { label, empty, take });
      input.setAttribute('aria-expanded', String(items.length > 0));
      mark(first && items.length > 0 ? 0 : -1);
    },
    key(event) {
      if (!isOpen()) return false;
      const moved = { ArrowDown: active + 1, ArrowUp: active < 0 ? shown.length - 1 : active - 1 }[event.key];
      if (moved !== undefined) mark((moved + shown.length) % shown.length);
      else if (event.key === 'Escape') hide();
      else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && active >= 0)
        take(active);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

/** @param {Item[]} items @param {{ label: string, empty: string | undefined, take: (at: number) => void }} options */
function draw(items, { label, empty, take }) {
  const list = byId('choices');
  const rows = items.map((item, at) =>
    h(
      'div',
      {
        role: 'option',
        id: `choice-${at}`,
        class: 'choice',
        // The input keeps the focus.
        pointerdown: (/** @type {Event} */ event) => event.preventDefault(),
        click: () => take(at),
      },
      h('span', { class: 'choice-label' }, item.label),
      item.hint && h('span', { class: 'choice-hint' }, item.hint),
      item.detail && h('span', { class: 'choice-detail' }, item.detail),
    ),
  );
  list.setAttribute('aria-label', label);
  const title = h('div', { class: 'choices-title', role: 'presentation' }, label);
  const none =
    rows.length === 0 &&
    empty !== undefined &&
    h('div', { class: 'choices-empty', role: 'presentation' }, empty);
  list.replaceChildren(title, ...rows, ...(none ? [none] : []));
  list.hidden = false;
  list.scrollTop = 0;
}
