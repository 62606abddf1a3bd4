// One WebSocket from hello to close: identify or resume, heartbeats, and the close codes for what is wrong.
import type { IncomingMessage } from 'node:http';
import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import { GatewayCloseCodes, GatewayOpcodes } from '../../discord-api.ts';
import type { Core } from '../core.ts';
import { areKnownIntents } from './intents.ts';
import type { Session } from './session.ts';

const Frame = z.object({ op: z.number(), d: z.unknown() });
const Identify = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]).optional(),
});
type Identify = z.infer<typeof Identify>;
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

/** Discord allows 120 frames a minute on one connection. */
const FRAMES_PER_MINUTE = 120;

export interface Sessions {
  open(socket: WebSocket, intents: number, shard: [number, number]): Session;
  find(id: string): Session | undefined;
  forget(session: Session): void;
}

interface Connection {
  core: Core;
  sessions: Sessions;
  socket: WebSocket;
  session?: Session | undefined;
  frames: number;
}

export function acceptConnection(
  core: Core,
  sessions: Sessions,
  socket: WebSocket,
  request: IncomingMessage,
): void {
  const query = new URL(request.url ?? '/', 'ws://room').searchParams;
  if (query.get('v') !== '10') {
    socket.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version');
    return;
  }
  const connection: Connection = { core, sessions, socket, frames: 0 };
  socket.on('message', (raw) => {
    const problem = receive(connection, raw);
    if (problem) socket.close(problem.code, problem.reason);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    const { session } = connection;
    session?.detach(socket);
    // 1000 and 1001 say goodbye: Discord ends the session, and the bot shows as offline.
    if (session && (code === 1000 || code === 1001)) sessions.forget(session);
    core.bus.emit({ type: 'session-changed' });
  });
  send(socket, GatewayOpcodes.Hello, { heartbeat_interval: core.limits.heartbeatMs, _trace: [] });
}

interface Problem {
  code: GatewayCloseCodes;
  reason: string;
}

function receive(connection: Connection, raw: RawData): Problem | undefined {
  connection.frames += 1;
  if (connection.frames > FRAMES_PER_MINUTE) return problems.rateLimited;
  const frame = Frame.safeParse(parseJson(raw));
  if (!frame.success) return problems.decode;
  const { op, d } = frame.data;
  switch (op) {
    case GatewayOpcodes.Heartbeat:
      send(connection.socket, GatewayOpcodes.HeartbeatAck, null);
      return undefined;
    case GatewayOpcodes.Identify:
      return connection.session ? problems.alreadyAuthenticated : identify(connection, d);
    case GatewayOpcodes.Resume:
      return connection.session ? problems.alreadyAuthenticated : resume(connection, d);
    default:
      if (!connection.session) return problems.notAuthenticated;
      return IGNORED_OPCODES.has(op) ? undefined : problems.unknownOpcode;
  }
}

function send(socket: WebSocket, op: GatewayOpcodes, d: unknown): void {
  socket.send(JSON.stringify({ op, d, t: null, s: null }));
}

const problems = {
  unknownOpcode: { code: GatewayCloseCodes.UnknownOpcode, reason: 'Unknown opcode.' },
  decode: { code: GatewayCloseCodes.DecodeError, reason: 'Error while decoding payload.' },
  notAuthenticated: { code: GatewayCloseCodes.NotAuthenticated, reason: 'Not authenticated.' },
  authentication: { code: GatewayCloseCodes.AuthenticationFailed, reason: 'Authentication failed.' },
  alreadyAuthenticated: { code: GatewayCloseCodes.AlreadyAuthenticated, reason: 'Already authenticated.' },
  rateLimited: { code: GatewayCloseCodes.RateLimited, reason: 'You are being rate limited.' },
  shard: { code: GatewayCloseCodes.InvalidShard, reason: 'Invalid shard.' },
  intents: { code: GatewayCloseCodes.InvalidIntents, reason: 'Invalid intent(s).' },
  disallowedIntents: { code: GatewayCloseCodes.DisallowedIntents, reason: 'Disallowed intent(s).' },
} satisfies Record<string, Problem>;

// Presence, voice and member requests are allowed to a bot; the room has no use for them.
const IGNORED_OPCODES = new Set<number>([
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.RequestGuildMembers,
]);

function identify(connection: Connection, data: unknown): Problem | undefined {
  const { core, sessions, socket } = connection;
  const parsed = Identify.safeParse(data);
  if (!parsed.success) return problems.decode;
  const problem = identifyProblem(core, parsed.data);
  if (problem) return problem;
  connection.session = sessions.open(socket, parsed.data.intents, parsed.data.shard ?? [0, 1]);
  core.bus.emit({ type: 'session-changed' });
  return undefined;
}

function identifyProblem(core: Core, identify: Identify): Problem | undefined {
  const [shard, count] = identify.shard ?? [0, 1];
  if (identify.token !== core.token) return problems.authentication;
  if (shard < 0 || shard >= count) return problems.shard;
  if (!areKnownIntents(identify.intents)) return problems.intents;
  return (identify.intents & core.disallowedIntents) === 0 ? undefined : problems.disallowedIntents;
}

function resume(connection: Connection, data: unknown): Problem | undefined {
  const { core, sessions, socket } = connection;
  const parsed = Resume.safeParse(data);
  if (!parsed.success) return problems.decode;
  if (parsed.data.token !== core.token) return problems.authentication;
  const session = sessions.find(parsed.data.session_id);
  if (session?.resume(socket, parsed.data.seq)) connection.session = session;
  else send(socket, GatewayOpcodes.InvalidSession, false);
  core.bus.emit({ type: 'session-changed' });
  return undefined;
}

function parseJson(raw: RawData): unknown {
  try {
    return JSON.parse(raw.toString());
  } catch {
    return undefined;
  }
}
