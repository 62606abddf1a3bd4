// What a room can be asked for, and what it is when nothing is asked.
import type { PermissionName } from './permissions.ts';

export interface RoomLimits {
  /** An interaction must be answered within this time (Discord: 3 s). */
  callbackMs: number;
  /** An interaction's token serves this long (Discord: 15 min). */
  tokenMs: number;
  /** How often the bot is told to beat. */
  heartbeatMs: number;
  pinsPerChannel: number;
  /** Requests in one bucket within one window before a 429; generous, so that only a test that wants one meets it. */
  requestsPerWindow: number;
  windowMs: number;
  /** How long a member waits for what should follow a deferral, and a test for what it awaits. */
  waitMs: number;
}

export interface RoomOptions {
  guildName?: string;
  botName?: string;
  /** The server's preferred locale. */
  locale?: string;
  /** Names of the text channels. */
  channels?: readonly string[];
  token?: string;
  /** 0, the default, takes a free port. */
  port?: number;
  everyonePermissions?: readonly PermissionName[];
  botPermissions?: readonly PermissionName[];
  /** Intents that the developer portal would not grant (bits): identifying with one closes with 4014. */
  disallowedIntents?: number;
  limits?: Partial<RoomLimits>;
}

export const DEFAULT_LIMITS: RoomLimits = {
  callbackMs: 3_000,
  tokenMs: 15 * 60_000,
  heartbeatMs: 41_250,
  pinsPerChannel: 250,
  requestsPerWindow: 1_000,
  windowMs: 1_000,
  waitMs: 5_000,
};

export const DEFAULT_CHANNELS: readonly string[] = ['general', 'noticias'];

export const EVERYONE_PERMISSIONS: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'ReadMessageHistory',
  'EmbedLinks',
  'AttachFiles',
  'AddReactions',
  'UseApplicationCommands',
];

export const BOT_PERMISSIONS: readonly PermissionName[] = [...EVERYONE_PERMISSIONS, 'PinMessages'];
export const MODERATOR_PERMISSIONS: readonly PermissionName[] = ['PinMessages', 'ManageMessages'];
