// The gateway: bot sessions over WebSocket, and the room's events sent to each.
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { GatewayOpcodes } from '../../discord-api.ts';
import type { Core } from '../core.ts';
import { applicationPayload, channelPayload, guildPayload, memberPayload } from '../payloads.ts';
import { acceptConnection } from './connection.ts';
import { dispatchFor } from './dispatches.ts';
import { hearsIntent, Intent } from './intents.ts';
import type { Session } from './session.ts';
import { createSession } from './session.ts';

export interface Gateway {
  /** Sessions that are connected, or that may still resume. */
  sessions(): readonly Session[];
  /** Cuts every connection; a bot may resume. Without a code the line simply goes dead. */
  drop(code?: number): void;
  /** Asks every bot to reconnect (op 7). */
  requestReconnect(): void;
  /** Ends every session (op 9): bots have to identify again. */
  invalidateSessions(): void;
  close(): Promise<void>;
}

export function createGateway(core: Core, server: Server): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  // It repeats the HTTP server's errors, which are told to whoever starts the room.
  sockets.on('error', () => {});
  const sessions = new Map<string, Session>();

  const open = (...[socket, intents, shard]: Parameters<Parameters<typeof acceptConnection>[1]['open']>) => {
    const session = createSession(socket, intents);
    sessions.set(session.id, session);
    greet(core, session, shard);
    return session;
  };
  const registry = {
    open,
    find: (id: string) => sessions.get(id),
    forget: (session: Session) => sessions.delete(session.id),
  };
  sockets.on('connection', (socket, request) => acceptConnection(core, registry, socket, request));

  const stopListening = core.bus.listen((event) => {
    const dispatch = dispatchFor(core, event);
    if (!dispatch) return;
    const deliveries = event.type === 'interaction-created' ? event.deliveries : 1;
    for (const session of sessions.values()) {
      for (let i = 0; i < deliveries; i += 1) session.dispatch(dispatch);
    }
  });

  const each = (act: (session: Session) => void) => [...sessions.values()].forEach(act);
  return {
    sessions: () => [...sessions.values()],
    drop: (code) => each((session) => (code === undefined ? session.terminate() : session.close(code))),
    requestReconnect: () => each((session) => session.send(GatewayOpcodes.Reconnect, null)),
    invalidateSessions: () => {
      each((session) => session.send(GatewayOpcodes.InvalidSession, false));
      sessions.clear();
    },
    close: () => {
      stopListening();
      for (const socket of sockets.clients) socket.terminate();
      return new Promise((resolve) => sockets.close(() => resolve()));
    },
  };
}

/** READY, then the server as it is, if the bot listens for servers. */
function greet(core: Core, session: Session, shard: [number, number]): void {
  const { world } = core;
  session.dispatch({
    name: 'READY',
    data: () => ({
      v: 10,
      user: { ...world.bot.user, email: null, verified: true, mfa_enabled: false },
      guilds: [{ id: world.guild.id, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: core.gatewayUrl,
      session_type: 'normal',
      shard,
      application: applicationPayload(world, false),
      private_channels: [],
      relationships: [],
      presences: [],
    }),
  });
  session.dispatch({
    name: 'GUILD_CREATE',
    intent: Intent.Guilds,
    data: (intents) => guildCreate(core, intents),
  });
}

function guildCreate(core: Core, intents: number): Record<string, unknown> {
  const { world } = core;
  const members = hearsIntent(intents, Intent.GuildMembers) ? [...world.members.values()] : [world.bot];
  const channels = [...world.channels.values()].filter((channel) => channel.kind === 'text');
  return {
    ...guildPayload(world),
    joined_at: world.bot.joinedAt,
    large: false,
    unavailable: false,
    member_count: world.members.size,
    members: members.map(memberPayload),
    channels: channels.map((channel) => channelPayload(world, channel)),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
