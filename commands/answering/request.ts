// What reaches a command, whoever carried it: plain data.
import type { OptionValue } from '../command.ts';
import type { PermissionName } from '../failure.ts';

export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Where the request came from: a button's failures are told differently. */
  readonly from: 'command' | 'button';
  readonly place: 'server' | 'direct';
  /** Permissions of the member who asks, and of the bot, in this channel. */
  readonly memberPermissions: ReadonlySet<PermissionName>;
  readonly botPermissions: ReadonlySet<PermissionName>;
}
