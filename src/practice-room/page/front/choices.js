// The list above the composer, worked from the input that it belongs to: arrows, Tab or Enter, Escape.
import { byId, h } from './dom.js';

/**
 * @typedef {{ label: string, detail?: string, hint?: HTMLElement[], value: unknown }} Item
 * @typedef {{ show(items: Item[], options?: { label: string, first?: boolean, empty?: string }): void, hide(): void, key(event: KeyboardEvent): boolean }} Choices
 */

/** The input whose list is shown: there is one list, and a late answer must not take it over. @type {HTMLElement | null} */
let owner = null;

/** @param {HTMLElement} input @param {(item: Item) => void} pick @returns {Choices} */
export function createChoices(input, pick) {
  for (const [name, value] of Object.entries({
    autocomplete: 'list',
    controls: 'choices',
    expanded: 'false',
  }))
    input.setAttribute(`aria-${name}`, value);
  input.setAttribute('role', 'combobox');
  return new ChoiceList(input, pick);
}

/** @implements {Choices} */
class ChoiceList {
  /** @type {Item[]} */
  #shown = [];
  #active = -1;
  #input;
  #pick;

  /** @param {HTMLElement} input @param {(item: Item) => void} pick */
  constructor(input, pick) {
    this.#input = input;
    this.#pick = pick;
  }

  /** @param {Item[]} items @param {{ label: string, first?: boolean, empty?: string }} [options] */
  show(items, { label, first = false, empty } = { label: '' }) {
    if (document.activeElement !== this.#input) return;
    if (items.length === 0 && empty === undefined) return this.hide();
    this.#shown = items;
    owner = this.#input;
    draw(items, { label, empty, take: (at) => this.#take(at) });
    this.#input.setAttribute('aria-expanded', String(items.length > 0));
    this.#mark(first && items.length > 0 ? 0 : -1);
  }

  hide() {
    this.#shown = [];
    if (owner !== this.#input) return;
    owner = null;
    byId('choices').hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  /** Whether the list took the key. @param {KeyboardEvent} event */
  key(event) {
    const count = this.#shown.length;
    if (owner !== this.#input || count === 0) return false;
    const up = this.#active < 0 ? count - 1 : this.#active - 1;
    const moved = { ArrowDown: this.#active + 1, ArrowUp: up }[event.key];
    const takes = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey);
    if (moved !== undefined) this.#mark((moved + count) % count);
    else if (event.key === 'Escape') this.hide();
    else if (takes && this.#active >= 0) this.#take(this.#active);
    else return false;
    event.preventDefault();
    return true;
  }

  /** @param {number} at */
  #take(at) {
    const item = this.#shown[at];
    this.hide();
    if (item) this.#pick(item);
  }

  /** @param {number} at */
  #mark(at) {
    this.#active = at;
    const rows = [...byId('choices').querySelectorAll('[role=option]')];
    for (const [index, row] of rows.entries()) row.setAttribute('aria-selected', String(index === at));
    rows[at]?.scrollIntoView({ block: 'nearest' });
    if (rows[at]) this.#input.setAttribute('aria-activedescendant', rows[at].id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
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
  // A list box without options is none.
  list.setAttribute('role', rows.length > 0 ? 'listbox' : 'group');
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
