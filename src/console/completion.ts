// What Tab offers at the prompt: commands, subcommands, options, and values where an option suggests them.
import type { AnyCommand } from '../../commands/command.ts';
import { optionsOf } from '../../commands/options/suggest.ts';
import { fold } from '../../knowledge/spanish/fold.ts';
import { type Language, spokenChoice, spokenOption, textsFor } from '../texts/index.ts';
import { parseLine, takeSubcommand } from './parse-line.ts';
import type { Session } from './session.ts';

/** What readline wants of a completer: the candidates, and the part of the line that they stand for. */
export type Completion = [candidates: string[], typed: string];

export function complete(line: string, session: Session, language: Language): Completion {
  if (!line.startsWith('/')) return [[], line];
  const named = /\s/.test(line) ? session.named(line) : undefined;
  if (!named) return matching(commandNames(session, language), line);
  const command = named.command.declaration;
  if (command.subcommands && !/\s/.test(named.rest))
    return matching(
      command.subcommands.map(({ name }) => `${name} `),
      named.rest,
    );
  return completeOption(line, named.command, session, language);
}

function completeOption(line: string, command: AnyCommand, session: Session, language: Language): Completion {
  const { options } = parseLine(line, session);
  const { rest } = takeSubcommand(command.declaration.name, session.named(line)?.rest ?? '', session);
  const declared = optionsOf(command, options.subcommand);
  const byName = new Map(declared.map((option) => [spoken(option.name, language), option]));
  const written = markersIn(rest).filter(({ name }) => byName.has(name));
  const last = written.at(-1);
  const option = last && byName.get(last.name);
  if (last && option?.choices) {
    const choices = option.choices.map((value) => spokenChoice(value, language));
    return matching(choices, rest.slice(last.end));
  }
  if (last && option?.suggest) {
    const choices = session.suggest(command.declaration.name, option.name, options);
    // What is suggested need not begin with what was typed: the whole value is replaced.
    return [choices.map(({ value }) => value), rest.slice(last.end)];
  }
  const left = [...byName.keys()].filter((name) => !written.some((marker) => marker.name === name));
  return matching(
    left.map((name) => `${name}: `),
    /\S*$/.exec(line)?.[0] ?? '',
  );
}

/** Every word with a colon, where it ends: options are among them. */
function markersIn(rest: string): readonly { readonly name: string; readonly end: number }[] {
  return [...rest.matchAll(/(?<!\S)([\p{L}_-]+):\s?/gu)].map((match) => ({
    name: match[1] ?? '',
    end: match.index + match[0].length,
  }));
}

function commandNames(session: Session, language: Language): string[] {
  const typeable = session.commands.filter(({ declaration }) => declaration.kind !== 'button');
  const names = typeable.map(({ declaration: { name, kind } }) =>
    kind === 'message' ? name : (textsFor(language).commands[name]?.name ?? name),
  );
  return [...names, textsFor(language).console.quit].map((name) => `/${name} `);
}

function spoken(option: string, language: Language): string {
  return spokenOption(option, language) ?? option;
}

function matching(candidates: readonly string[], typed: string): Completion {
  return [beginningWith(typed, candidates), typed];
}

function beginningWith(typed: string, candidates: readonly string[]): string[] {
  return candidates.filter((candidate) => fold(candidate).startsWith(fold(typed)));
}
