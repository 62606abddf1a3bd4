// The commands as the picker lists them: each subcommand on its own, found by name in any language, or by what it does.
import { descriptionOf, nameOf } from './i18n.js';
import { store } from './store.js';
import { distance } from './typo.js';

/** @typedef {import('./types.d.ts').Entry} Entry */
/** @typedef {import('./types.d.ts').CommandOption} CommandOption */

const SLASH = 1;
const SUBCOMMAND = 1;
const MESSAGE_COMMAND = 3;
/** Letters of a name that may be wrong: of a long one, two. */
const slipsIn = (/** @type {string} */ name) => (name.length < 5 ? 1 : 2);

/** @returns {Entry[]} */
export function entries() {
  return store.commands
    .filter(({ type }) => type === SLASH)
    .flatMap((command) => {
      const options = command.options ?? [];
      const subcommands = options.filter(({ type }) => type === SUBCOMMAND);
      if (subcommands.length === 0) {
        return [
          { name: command.name, spoken: nameOf(command), description: descriptionOf(command), options },
        ];
      }
      return subcommands.map((each) => ({
        name: command.name,
        subcommand: each.name,
        spoken: `${nameOf(command)} ${nameOf(each)}`,
        description: descriptionOf(each),
        options: each.options ?? [],
      }));
    });
}

/** Without accents or case. @param {string} text */
export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Names in every language that lead to an entry. @param {Entry} entry */
function namesOf(entry) {
  return [entry.spoken, [entry.name, entry.subcommand].filter(Boolean).join(' ')];
}

/** What a beginning such as `/pre` may mean, names before descriptions. @param {string} typed */
export function matching(typed) {
  const wanted = fold(withoutSlash(typed).trim());
  /** @param {Entry} entry */
  const rank = (entry) => {
    const names = namesOf(entry).map(fold);
    if (names.some((name) => name.startsWith(wanted))) return 0;
    if (names.some((name) => name.includes(wanted))) return 1;
    return fold(entry.description).includes(wanted) ? 2 : 3;
  };
  return entries()
    .filter((entry) => rank(entry) < 3)
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * What somebody may have meant: the commands that the whole of it begins to name, or else those that its first word
 * names, be it with a slip, and then what else was typed.
 * @param {string} typed @returns {{ found: Entry[], rest: string }}
 */
export function meant(typed) {
  const whole = matching(typed);
  if (whole.length > 0) return { found: whole, rest: '' };
  const [first = '', ...others] = withoutSlash(typed).trim().split(/\s+/);
  const word = fold(first);
  const rank = (/** @type {Entry} */ entry) => {
    const names = namesOf(entry).map((name) => fold(name).split(' ')[0] ?? '');
    if (names.some((name) => name.startsWith(word))) return 0;
    return Math.min(...names.map((name) => (distance(name, word) <= slipsIn(name) ? 1 : 2)));
  };
  const found = entries().filter((entry) => rank(entry) < 2);
  return { found: found.sort((a, b) => rank(a) - rank(b)), rest: others.join(' ') };
}

/** The name of a command in the menu of messages that this begins to name. @param {string} typed */
export function namedInMenu(typed) {
  const wanted = fold(withoutSlash(typed).trim());
  const names = store.commands.filter(({ type }) => type === MESSAGE_COMMAND).map(nameOf);
  return wanted === '' ? undefined : names.find((name) => fold(name).startsWith(wanted));
}

/** Some leave a blank after the slash. @param {string} typed */
function withoutSlash(typed) {
  return typed.trimStart().replace(/^\/\s*/, '');
}

/**
 * A whole line (`/quien-dijo cita: pleno apoyo`) as an entry and what is filled in.
 * @param {string} line @returns {{ entry: Entry, values: Record<string, string> } | undefined}
 */
export function parseLine(line) {
  const text = withoutSlash(line);
  const named = entries()
    .flatMap((entry) => namesOf(entry).map((name) => ({ entry, name })))
    .filter(({ name }) => fold(text) === fold(name) || fold(text).startsWith(`${fold(name)} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!named) return undefined;
  return { entry: named.entry, values: valuesIn(text.slice(named.name.length).trim(), named.entry.options) };
}

/** What follows a command's name as its options. @param {string} text @param {CommandOption[]} options @returns {Record<string, string>} */
export function valuesIn(text, options) {
  /** @type {{ option: CommandOption, at: number, from: number }[]} */
  const marks = options
    .flatMap((option) =>
      [nameOf(option), option.name].map((name) => {
        const at = new RegExp(`(?:^|\\s)${name}:`, 'i').exec(text);
        return at ? { option, at: at.index, from: at.index + at[0].length } : undefined;
      }),
    )
    .filter((mark) => mark !== undefined)
    .sort((a, b) => a.at - b.at);
  if (marks.length === 0) return text === '' || !options[0] ? {} : { [options[0].name]: text };
  return Object.fromEntries(
    marks.map(({ option, from }) => {
      const next = marks.find(({ at }) => at >= from);
      return [option.name, text.slice(from, next?.at).trim()];
    }),
  );
}
