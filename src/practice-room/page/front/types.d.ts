// Shapes that the page's scripts share, for the type checker alone.
import type { CommandOption } from '../../wire-commands.ts';
import type { PageMessage } from '../people.ts';
import type { ExchangeSummary } from '../stream.ts';

export type { Attachment, Component, Embed, Message, User } from '../../wire.ts';
export type { Choice, CommandOption } from '../../wire-commands.ts';
export type { Doing, Done } from '../actions.ts';
export type { Exchange } from '../exchanges.ts';
export type { PageMessage } from '../people.ts';
export type { ExchangeSummary } from '../stream.ts';

export type RoleName = 'member' | 'moderator';

export interface PickerCommand {
  id: string;
  type: number;
  name: string;
  description: string;
  name_localizations?: Record<string, string> | null;
  description_localizations?: Record<string, string> | null;
  options?: CommandOption[];
}

export interface Hello {
  suggestions: string[];
  guildName: string;
  bot: { id: string; name: string };
  me: { id: string; name: string; role: RoleName };
  channels: string[];
  messages: PageMessage[];
  exchanges: ExchangeSummary[];
}

/** One command as typed: a subcommand stands beside its command, as Discord's picker lists it. */
export interface Entry {
  name: string;
  subcommand?: string;
  /** In the reader's language, without the slash: `fijar resumen`. */
  spoken: string;
  description: string;
  options: CommandOption[];
}
