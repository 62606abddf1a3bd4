// A line typed at the prompt as a command with its options: `/quien-dijo cita: pleno apoyo articulo: tratado`.
import type { OptionDeclaration } from '../../commands/command.ts';
import { optionsOf } from '../../commands/options/suggest.ts';
import {
  nameInCode,
  namesOfChoice,
  namesOfOption,
  namesOfSubcommand,
  type Options,
  type Session,
} from './session.ts';

export interface ParsedLine {
  /** The command's name in code, or what stands in its place. */
  readonly command: string;
  readonly options: Options;
}

/** The command that a line without a slash is for. */
const PLAIN_TEXT = { command: 'preguntar', option: 'pregunta' } as const;

/**
 * Reads a line. Values may hold spaces and colons: only a word that names an option begins another one, and each
 * only once. Text before the first option goes to the command's first.
 */
export function parseLine(line: string, session: Session): ParsedLine {
  const text = line.trim();
  if (!text.startsWith('/')) return { command: PLAIN_TEXT.command, options: { [PLAIN_TEXT.option]: text } };
  const named = session.named(text);
  if (!named) return { command: text.slice(1).split(/\s/, 1)[0] ?? '', options: {} };
  const { name } = named.command.declaration;
  const { subcommand, rest } = takeSubcommand(name, named.rest, session);
  const options = readOptions(rest, optionsOf(named.command, subcommand));
  return { command: name, options: subcommand === undefined ? options : { ...options, subcommand } };
}

/** The first word, where the command has subcommands: by its name in code when it is one of them. */
export function takeSubcommand(command: string, text: string, session: Session) {
  const subcommands = session.commands.find(({ declaration }) => declaration.name === command)?.declaration
    .subcommands;
  const first = /^\S+/.exec(text)?.[0];
  if (!subcommands || first === undefined) return { subcommand: undefined, rest: text };
  const names = subcommands.map(({ name }) => name);
  const subcommand = nameInCode(first, names, (name) => namesOfSubcommand(command, name)) ?? first;
  return { subcommand, rest: text.slice(first.length).trimStart() };
}

function readOptions(text: string, options: readonly OptionDeclaration[]): Record<string, string> {
  const declared = options.map(({ name }) => name);
  const markers = markersIn(text, declared);
  const [first] = declared;
  const values = markers.map(({ option, end }, index) => {
    return [option, text.slice(end, markers[index + 1]?.start ?? text.length).trim()] as const;
  });
  const before = text.slice(0, markers[0]?.start ?? text.length).trim();
  const positional = before === '' ? [] : [[first ?? before, first === undefined ? '' : before] as const];
  return Object.fromEntries(
    [...positional, ...values].map(([name, value]) => {
      const choices = options.find((option) => option.name === name)?.choices ?? [];
      return [name, nameInCode(value, choices, namesOfChoice) ?? value];
    }),
  );
}

interface Marker {
  readonly option: string;
  readonly start: number;
  readonly end: number;
}

function markersIn(text: string, declared: readonly string[]): Marker[] {
  const seen = new Set<string>();
  return [...text.matchAll(/(?<!\S)([\p{L}\p{M}_-]+):/gu)].flatMap(({ 0: whole, 1: typed = '', index }) => {
    const option = nameInCode(typed, declared, namesOfOption);
    if (option === undefined || seen.has(option)) return [];
    seen.add(option);
    return [{ option, start: index, end: index + whole.length }];
  });
}
