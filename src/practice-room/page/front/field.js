// One option of a command: typed, or chosen from a list that is fixed, or that the bot offers as one types.
import { act } from './api.js';
import { createChoices } from './choices.js';
import { h } from './dom.js';
import { descriptionOf, nameOf, t, typeOf } from './i18n.js';
import { fold } from './picker.js';

/** @typedef {import('./types.d.ts').CommandOption} CommandOption */
/** @typedef {import('./choices.js').Item} Item */
/** @typedef {string | number | boolean} Value */
/** @typedef {{ option: CommandOption, element: HTMLElement, focus: () => void, value: () => Value | undefined, problem: () => string | undefined, mark: (problem: string | undefined) => void }} Field */
/** @typedef {{ entry: import('./types.d.ts').Entry, say: (problem: string) => void, others: () => Record<string, Value>, leave: () => void }} Desk */

const Kind = { integer: 4, boolean: 5, number: 10 };
/** Fast typists should not send a request for every key. */
const AUTOCOMPLETE_AFTER_MS = 120;

/** @param {CommandOption} option @param {string} given @param {Desk} desk @returns {Field} */
export function createField(option, given, desk) {
  const input = inputFor(option);
  input.value = given;
  /** What a chosen item stands for. @type {Item | undefined} */
  let chosen;
  const pick = (/** @type {Item} */ item) => {
    chosen = item;
    input.value = item.label;
    size(input);
  };
  const unpick = () => {
    chosen = undefined;
    input.setAttribute('aria-invalid', 'false');
  };
  listen(input, option, { ...desk, pick, unpick });
  size(input);
  const star = option.required && h('span', { class: 'required' }, '*');
  const label = h('span', { class: 'field-name', 'aria-hidden': 'true' }, nameOf(option), star);
  const value = () => chosenOrTyped(option, input.value, chosen);
  return {
    option,
    element: h('label', { class: 'field' }, label, input),
    focus: () => input.focus(),
    value,
    problem: () => problemOf(option, input.value, value()),
    mark: (problem) => input.setAttribute('aria-invalid', String(problem !== undefined)),
  };
}

/** @param {CommandOption} option */
function inputFor(option) {
  const isNumber = option.type === Kind.integer || option.type === Kind.number;
  const type = typeOf(option);
  const about = `${descriptionOf(option)} (${type}, ${option.required ? t('needed') : t('optional')})`;
  const attributes = {
    type: 'text',
    'aria-label': `${nameOf(option)}: ${about}`,
    'aria-required': option.required ? 'true' : undefined,
    placeholder: type,
    title: about,
    inputmode: isNumber ? 'numeric' : undefined,
    autocomplete: 'off',
    spellcheck: 'false',
  };
  return /** @type {HTMLInputElement} */ (h('input', attributes));
}

/** @param {HTMLInputElement} input @param {CommandOption} option @param {Desk & { pick: (item: Item) => void, unpick: () => void }} desk */
function listen(input, option, desk) {
  const choices = createChoices(input, desk.pick);
  const fixed = fixedItems(option);
  let asked = 0;
  const suggest = async () => {
    asked += 1;
    const mine = asked;
    const options = { label: t('suggestions', { option: nameOf(option) }), first: fixed.length > 0 };
    if (fixed.length > 0)
      return choices.show(
        fixed.filter(({ label }) => fold(label).includes(fold(input.value))),
        options,
      );
    if (!option.autocomplete) return undefined;
    await new Promise((resolve) => setTimeout(resolve, AUTOCOMPLETE_AFTER_MS));
    if (mine !== asked) return undefined;
    const items = await offered(option, input.value, desk);
    return mine === asked ? choices.show(items, options) : undefined;
  };
  input.addEventListener('focus', suggest);
  input.addEventListener('input', () => {
    desk.unpick();
    desk.say('');
    dropName(input, option);
    size(input);
    suggest();
  });
  input.addEventListener('blur', () => {
    asked += 1;
    choices.hide();
  });
  input.addEventListener('keydown', (event) => {
    if (choices.key(event)) {
      if (event.key === 'Enter' || event.key === 'Tab') asked += 1;
    } else if (event.key === 'Backspace' && input.value === '') {
      event.preventDefault();
      desk.leave();
    }
  });
}

/** Who types the whole line (`/quien-dijo cita: …`) writes the option's name in its own field. @param {HTMLInputElement} input @param {CommandOption} option */
function dropName(input, option) {
  const typed = input.value;
  const name = [nameOf(option), option.name].find((each) => typed.toLowerCase().startsWith(`${each}:`));
  if (name !== undefined) input.value = typed.slice(name.length + 1).trimStart();
}

/** @param {CommandOption} option @returns {Item[]} */
function fixedItems(option) {
  if (option.type === Kind.boolean)
    return [
      { label: t('yes'), value: true },
      { label: t('no'), value: false },
    ];
  return (option.choices ?? []).map((choice) => ({ label: localised(choice), value: choice.value }));
}

/** @param {import('./types.d.ts').Choice} choice */
function localised({ name, name_localizations: names }) {
  return nameOf({ name, name_localizations: /** @type {Record<string, string> | null} */ (names ?? null) });
}

/** @param {CommandOption} option @param {string} typed @param {Desk} desk @returns {Promise<Item[]>} */
async function offered(option, typed, { entry, others }) {
  const { name, subcommand } = entry;
  const values = { ...others(), [option.name]: typed };
  try {
    const done = await act({
      kind: 'autocomplete',
      name,
      values,
      focused: option.name,
      ...(subcommand !== undefined && { subcommand }),
    });
    return (done.choices ?? []).map((choice) => ({ label: choice.name, value: choice.value }));
  } catch {
    // The list stays away; what was typed can be sent all the same.
    return [];
  }
}

/** @param {CommandOption} option @param {string} typed @param {Item | undefined} chosen @returns {Value | undefined} */
function chosenOrTyped(option, typed, chosen) {
  if (chosen) return /** @type {Value} */ (chosen.value);
  if (typed.trim() === '') return undefined;
  const same = fixedItems(option).find(
    ({ label, value }) => fold(label) === fold(typed.trim()) || value === typed.trim(),
  );
  if (same) return /** @type {Value} */ (same.value);
  return option.type === Kind.integer || option.type === Kind.number ? Number(typed.trim()) : typed;
}

/** What Discord would not send. @param {CommandOption} option @param {string} typed @param {Value | undefined} value */
function problemOf(option, typed, value) {
  const name = nameOf(option);
  if (value === undefined) return option.required ? t('missing', { option: name }) : undefined;
  if (option.min_length != null && typed.length < option.min_length && typeof value === 'string')
    return t('tooShort', { option: name, min: option.min_length });
  if (option.max_length != null && typed.length > option.max_length && typeof value === 'string')
    return t('tooLong', { option: name, max: option.max_length, length: typed.length });
  const { min_value: min, max_value: max } = option;
  const isOutside =
    typeof value === 'number' && (Number.isNaN(value) || value < (min ?? value) || value > (max ?? value));
  if (isOutside)
    return t('notNumber', {
      option: name,
      range: min != null && max != null ? t('range', { min, max }) : '',
    });
  const isStray = fixedItems(option).length > 0 && !fixedItems(option).some((item) => item.value === value);
  return isStray ? t('missing', { option: name }) : undefined;
}

/** As wide as what it holds. @param {HTMLInputElement} input */
function size(input) {
  input.style.setProperty('--letters', String(Math.max(8, input.value.length + 1, input.placeholder.length)));
}
