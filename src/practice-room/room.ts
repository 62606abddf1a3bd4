// A practice room: Discord's API and gateway on loopback, with a server, its members and its faults.
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MemberActor } from './acting/member.ts';
import { createMemberActor } from './acting/member.ts';
import type { Clock } from './clock.ts';
import type { Core } from './core.ts';
import { createCore } from './core.ts';
import type { RoomListener } from './events.ts';
import { waitUntil } from './events.ts';
import type { Gateway } from './gateway/gateway.ts';
import { createGateway } from './gateway/gateway.ts';
import type { RoomLog } from './log.ts';
import type { RoomOptions } from './options.ts';
import type { PermissionName } from './permissions.ts';
import { permissionBits } from './permissions.ts';
import { routes } from './rest/routes/index.ts';
import { createRestListener } from './rest/server.ts';
import type { RoomFaults } from './room-faults.ts';
import { createFaults } from './room-faults.ts';
import type { KeptFile } from './state/files.ts';
import { renderMessage } from './state/messages.ts';
import { createMember, findChannel, setRolePermissions } from './state/world.ts';
import type { Message } from './wire.ts';

export interface MemberOptions {
  locale?: string;
  /** `moderator`, or a role's id. */
  roles?: readonly string[];
  /** Granted by a role of this member's own. */
  permissions?: readonly PermissionName[];
}

export interface PracticeRoom {
  /** For discord.js: `new Client({ rest: { api: room.apiUrl } })`. */
  readonly apiUrl: string;
  readonly gatewayUrl: string;
  readonly port: number;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** Name → id. */
  readonly channels: Readonly<Record<string, string>>;
  readonly log: RoomLog;
  readonly clock: Clock;
  readonly faults: RoomFaults;
  /** The bot as the members see it. */
  readonly bot: {
    id: string;
    name: string;
    mention: string;
    setPermissions(names: readonly PermissionName[]): void;
  };
  /** The member of that name, who joins if they are not there; options count when they join. */
  member(name: string, options?: MemberOptions): MemberActor;
  /** Resolves once a bot has a live session. */
  waitForBot(timeoutMs?: number): Promise<void>;
  /** The first message, already there or to come, that satisfies the predicate. */
  waitForMessage(predicate: (message: Message) => boolean, timeoutMs?: number): Promise<Message>;
  /** Waits for anything: `look` is asked after every event and request until it returns something. */
  waitFor<T>(look: () => T | undefined, timeoutMs?: number): Promise<T>;
  /** Pinned messages of a channel, last pinned first. */
  pins(channel: string): Message[];
  /** An attached file by the path of its address. */
  file(path: string): KeptFile | undefined;
  /** Everything that happens, for a page or a test. */
  listen(listener: RoomListener): () => void;
  close(): Promise<void>;
}

export async function createPracticeRoom(options: RoomOptions = {}): Promise<PracticeRoom> {
  const core = createCore(options);
  const server = createServer(createRestListener(core, routes));
  const gateway = createGateway(core, server);
  core.hasBot = () => gateway.sessions().length > 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const port = portOf(server.address());
  core.filesOrigin = `http://127.0.0.1:${port}`;
  core.gatewayUrl = `ws://127.0.0.1:${port}/gateway`;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    gatewayUrl: core.gatewayUrl,
    port,
    ...describeWorld(core),
    log: core.log,
    clock: core.clock,
    faults: createFaults(core, gateway),
    member: (name, memberOptions) => joinMember(core, name, memberOptions ?? {}),
    ...createWaiting(core, gateway),
    pins: (channel) =>
      core.messages
        .pins(findChannel(core.world, channel).id)
        .map((stored) => renderMessage(core.messages, stored.message)),
    file: core.files.find,
    listen: core.bus.listen,
    close: async () => {
      await gateway.close();
      await closeServer(server);
    },
  };
}

/** A bot whose last answer is still on its way should get it, rather than a broken connection. */
const CLOSING_GRACE_MS = 250;

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), CLOSING_GRACE_MS);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function portOf(address: string | AddressInfo | null): number {
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('The room listens on no port');
}

function describeWorld(
  core: Core,
): Pick<PracticeRoom, 'token' | 'applicationId' | 'guildId' | 'channels' | 'bot'> {
  const { world } = core;
  const { user } = world.bot;
  return {
    token: core.token,
    applicationId: user.id,
    guildId: world.guild.id,
    channels: Object.fromEntries([...world.channels.values()].map(({ name, id }) => [name, id])),
    bot: {
      id: user.id,
      name: user.username,
      mention: `<@${user.id}>`,
      setPermissions: (names) => setRolePermissions(world, world.botRole, permissionBits(names)),
    },
  };
}

type Waiting = Pick<PracticeRoom, 'waitFor' | 'waitForBot' | 'waitForMessage'>;

function createWaiting(core: Core, gateway: Gateway): Waiting {
  const waitFor: Waiting['waitFor'] = (look, timeoutMs = core.limits.waitMs) =>
    waitUntil(core.bus, look, {
      timeoutMs,
      explain: () => `What was awaited did not come within ${timeoutMs} ms`,
    });
  return {
    waitFor,
    waitForBot: async (timeoutMs = core.limits.waitMs) => {
      await waitFor(() => gateway.sessions().some((session) => session.isConnected) || undefined, timeoutMs);
    },
    waitForMessage: (predicate, timeoutMs = core.limits.waitMs) => {
      const look = () => {
        for (const { message } of core.messages.all())
          if (predicate(message)) return renderMessage(core.messages, message);
        return undefined;
      };
      const explain = () => `No such message came within ${timeoutMs} ms`;
      return waitUntil(core.bus, look, { timeoutMs, explain });
    },
  };
}

function joinMember(core: Core, name: string, options: MemberOptions): MemberActor {
  const { world } = core;
  const known = [...world.members.values()].find((member) => member.user.username === name);
  if (known) return createMemberActor(core, known);
  const member = createMember(world.nextId, name, options.locale ?? world.guild.locale);
  member.roles.push(
    ...(options.roles ?? []).map((role) => (role === 'moderator' ? world.moderatorRole.id : role)),
  );
  if (options.permissions) {
    const id = world.nextId();
    const position = world.roles.size;
    world.roles.set(id, {
      id,
      name,
      permissions: permissionBits(options.permissions),
      position,
      managed: false,
    });
    member.roles.push(id);
  }
  world.members.set(member.user.id, member);
  return createMemberActor(core, member);
}
