// The shape of a command: a declaration, a schema and one function that gives a Result.
import type { z } from 'zod';
import type { Library } from '../knowledge/library.ts';
import type { PinBoard } from './answering/pin-board.ts';
import type { Outcome, PermissionName } from './failure.ts';
import type { Result } from './result.ts';

export type OptionValue = string | number | boolean;

/** One choice that autocomplete offers; at most 100 characters each, as Discord has it. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What autocomplete knows: the text typed so far and the other options filled in. */
export interface SuggestRequest {
  readonly typed: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly library: Library;
}

/** An option as every transport declares it. Its name and description for people are in the texts. */
export interface OptionDeclaration {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly required?: boolean;
  /** Characters for a string, value for an integer. */
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly string[];
  readonly suggest?: (request: SuggestRequest) => readonly Choice[];
}

/** `slash`: typed; `message`: in a message's menu; `button`: reached only from a button. */
export type CommandKind = 'slash' | 'message' | 'button';

/** Name and kind are kept to the letter, so that types can tell which commands people can name. */
export interface Declaration<Name extends string = string, Kind extends CommandKind = CommandKind> {
  readonly name: Name;
  readonly kind: Kind;
  readonly options: readonly OptionDeclaration[];
  /** Subcommands share the command's schema: `subcommand` is an option like any other inside. */
  readonly subcommands?: readonly { readonly name: string; readonly options: readonly OptionDeclaration[] }[];
  /** What the member needs; checked by Discord and again by the dispatcher. */
  readonly permission?: PermissionName;
  /** What the bot needs in the channel. */
  readonly botPermissions?: readonly PermissionName[];
  readonly serverOnly?: boolean;
  /** The command waits on the network, so the transport says «thinking» first. */
  readonly slow?: boolean;
  /** Set on topic commands, which articles bring: described by the article instead of the texts. */
  readonly description?: string;
  /** For /ayuda: a line that works as it stands on a library with articles; null where this one has nothing to show. */
  readonly example?: (library: Library) => string | null;
}

/** What a command may use besides its input. */
export interface Context {
  readonly library: Library;
  readonly pins: PinBoard;
  /** All commands, for /ayuda. */
  readonly commands: readonly AnyCommand[];
  /** The command whose name is nearest to what was typed. */
  readonly nearestCommand: (typed: string) => string | undefined;
}

export interface Response {
  readonly result: Result;
  readonly visibility: 'public' | 'private';
}

export interface Command<Input, Name extends string = string, Kind extends CommandKind = CommandKind> {
  readonly declaration: Declaration<Name, Kind>;
  readonly input: z.ZodType<Input>;
  readonly run: (input: Input, context: Context) => Outcome<Response> | Promise<Outcome<Response>>;
}

/** A command whose input type has been sealed in: parse and run in one step. */
export interface AnyCommand<Name extends string = string, Kind extends CommandKind = CommandKind> {
  readonly declaration: Declaration<Name, Kind>;
  /** Parses raw options with the command's schema and runs it; a bad option is a failure, not a throw. */
  readonly answer: (
    options: Readonly<Record<string, unknown>>,
    context: Context,
  ) => Promise<Outcome<Response>>;
}
