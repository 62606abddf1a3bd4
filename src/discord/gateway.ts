// The gateway: a discord.js client that keeps nothing, and hands on raw interactions and messages.

import { z } from 'zod';
import type { Log } from '../log.ts';
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options } from './discord-js.ts';
import { type Ended, endedBy, endedByClose } from './ended.ts';
import type { Rest } from './rest.ts';

/** Who we are on Discord, and the way to write to it. */
export interface Identity {
  readonly rest: Rest;
  readonly applicationId: string;
  readonly botUserId: string;
}

/** Take raw `INTERACTION_CREATE` and `MESSAGE_CREATE` payloads, unparsed. Must not throw. */
export interface GatewayHandlers {
  readonly onInteraction: (payload: unknown) => void;
  readonly onMessage: (payload: unknown) => void;
}

export interface Gateway extends Identity {
  /** Resolves when Discord has closed the connection for good: a token revoked, an intent withdrawn. */
  readonly ended: Promise<Ended>;
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly token: string;
  /** Base of the REST API, without the version. */
  readonly apiUrl: string;
  readonly log: Log;
  /** Called once, when Discord has said who we are and before any other event. */
  readonly handlersFor: (identity: Identity) => GatewayHandlers;
}

/**
 * Messages bring the mentions; their content comes along for messages that mention the bot or are sent to it
 * directly, so the privileged message content intent is not needed. Interactions need no intent at all, and the
 * `Guilds` intent would only fill memory with channels and roles that nobody reads.
 */
const intents = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Every cache that discord.js lets one limit is limited to nothing: we read raw payloads. */
const noCaches = Options.cacheWithLimits({
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
});

export type Connected =
  | { readonly ok: true; readonly gateway: Gateway }
  | { readonly ok: false; readonly ended: Ended };

/** Logs in. Resolves when events arrive, or with the reason why they never will. */
export async function connect(options: GatewayOptions): Promise<Connected> {
  const client = new Client({ intents, makeCache: noCaches, rest: { api: options.apiUrl } });
  const ended = new Promise<Ended>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(endedByClose(code)));
  });
  const identified = new Promise<Identity>((resolve) => handOn(client, options, resolve));
  report(client, options.log);
  try {
    await client.login(options.token);
  } catch (error) {
    return { ok: false, ended: endedBy(error, options.apiUrl) };
  }
  const close = () => {
    // discord.js calls our own leaving a reconnection.
    client.removeAllListeners(Events.ShardReconnecting);
    return client.destroy();
  };
  return { ok: true, gateway: { ...(await identified), ended, close } };
}

const readySchema = z.object({
  user: z.object({ id: z.string() }),
  application: z.object({ id: z.string() }),
});

/** Hands on raw payloads from the first READY on, which tells who we are. */
function handOn(client: Client, options: GatewayOptions, identified: (identity: Identity) => void): void {
  let handlers: GatewayHandlers | undefined;
  client.ws.on(GatewayDispatchEvents.Ready, (payload: unknown) => {
    if (handlers) return;
    const { user, application } = readySchema.parse(payload);
    const identity = { rest: client.rest, applicationId: application.id, botUserId: user.id };
    handlers = options.handlersFor(identity);
    identified(identity);
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) =>
    handlers?.onInteraction(payload),
  );
  client.ws.on(GatewayDispatchEvents.MessageCreate, (payload: unknown) => handlers?.onMessage(payload));
}

function report(client: Client, log: Log): void {
  client.on(Events.Error, (err) => log.error({ err }, 'discord.js error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warning'));
  client.on(Events.Debug, (message) => log.trace({ message }, 'discord.js'));
  client.on(Events.ShardError, (err) => log.warn({ err }, 'gateway error'));
  client.on(Events.ShardReconnecting, () => log.info('gateway dropped, reconnecting'));
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, 'gateway resumed'));
  client.rest.on('rateLimited', ({ method, route, retryAfter, global }) =>
    log.warn({ method, route, retryAfter, global }, 'rate limited'),
  );
}
