// A desk where tests ask the commands as a transport does, without a transport.

import { answerRequest } from '../../commands/answering/dispatch.ts';
import type { PinBoard } from '../../commands/answering/pin-board.ts';
import type { Request } from '../../commands/answering/request.ts';
import type { AnyCommand, Choice, Context, OptionValue, Response } from '../../commands/command.ts';
import type { Failure, Outcome, PermissionName } from '../../commands/failure.ts';
import { commandsFor, contextOf } from '../../commands/index.ts';
import { suggestFor } from '../../commands/options/suggest.ts';
import type { Result } from '../../commands/result.ts';
import type { Article } from '../../knowledge/article.ts';
import type { Library } from '../../knowledge/library.ts';
import { libraryOf } from '../../knowledge/library-of.ts';
import { memoryPins } from '../../src/memory-pins.ts';
import { allArticles } from '../articles.ts';

export type Options = Readonly<Record<string, OptionValue>>;

export interface Desk {
  readonly library: Library;
  readonly commands: readonly AnyCommand[];
  readonly context: Context;
  /** Answers as a moderator would be answered in a server, unless `request` says otherwise. */
  readonly ask: (
    command: string,
    options?: Options,
    request?: Partial<Request>,
  ) => Promise<Outcome<Response>>;
  /** What autocomplete offers for one option; throws where there is no such command. */
  readonly suggest: (command: string, option: string, typed: string, options?: Options) => readonly Choice[];
}

export const allPermissions: ReadonlySet<PermissionName> = new Set<PermissionName>([
  'PinMessages',
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'ReadMessageHistory',
]);

export function deskOf(articles: readonly Article[], pins: PinBoard = memoryPins()): Desk {
  const library = libraryOf(articles);
  const commands = commandsFor(library);
  const context = contextOf(library, commands, pins);
  return {
    library,
    commands,
    context,
    ask: (command, options = {}, request = {}) =>
      answerRequest({ ...asModerator, command, options, ...request }, context),
    suggest: (name, option, typed, options = {}) =>
      suggestFor(commandNamed(commands, name), option, { ...options, [option]: typed }, library),
  };
}

const asModerator = {
  from: 'command',
  place: 'server',
  memberPermissions: allPermissions,
  botPermissions: allPermissions,
} as const;

/** The project's article and all fixtures. */
export async function fullDesk(): Promise<Desk> {
  return deskOf(await allArticles());
}

export function commandNamed(commands: readonly AnyCommand[], name: string): AnyCommand {
  const command = commands.find(({ declaration }) => declaration.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return command;
}

/** The result, of the kind expected; throws for a failure or another kind. */
export function resultOf<Kind extends Result['kind']>(
  outcome: Outcome<Response>,
  kind: Kind,
): Extract<Result, { kind: Kind }> {
  if (!outcome.ok) throw new Error(`failed with ${JSON.stringify(outcome.failure)}`);
  const { result } = outcome.value;
  if (!isOfKind(result, kind)) throw new Error(`a result of kind ${result.kind}`);
  return result;
}

function isOfKind<Kind extends Result['kind']>(
  result: Result,
  kind: Kind,
): result is Extract<Result, { kind: Kind }> {
  return result.kind === kind;
}

/** The failure; throws when there was none. */
export function failureIn(outcome: Outcome<Response>): Failure {
  if (outcome.ok) throw new Error(`answered with ${outcome.value.result.kind}`);
  return outcome.failure;
}
