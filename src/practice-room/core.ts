// Everything a part of the room may need, in one place, so that routes and members take one argument.
import type { Clock } from './clock.ts';
import { createClock } from './clock.ts';
import type { Bus } from './events.ts';
import { createBus } from './events.ts';
import type { PendingFaults } from './faults.ts';
import { createPendingFaults } from './faults.ts';
import type { WritableLog } from './log.ts';
import { createLog } from './log.ts';
import type { RoomLimits, RoomOptions } from './options.ts';
import { DEFAULT_LIMITS } from './options.ts';
import { createSnowflakes } from './snowflakes.ts';
import type { CommandRegistry } from './state/commands.ts';
import { createCommandRegistry } from './state/commands.ts';
import type { FileStore } from './state/files.ts';
import { createFileStore } from './state/files.ts';
import type { Interactions } from './state/interactions.ts';
import { createInteractions } from './state/interactions.ts';
import type { MessageStore } from './state/messages.ts';
import { createMessageStore } from './state/messages.ts';
import type { World } from './state/world.ts';
import { createWorld } from './state/world.ts';

export interface Core {
  limits: RoomLimits;
  clock: Clock;
  bus: Bus;
  world: World;
  messages: MessageStore;
  files: FileStore;
  commands: CommandRegistry;
  interactions: Interactions;
  log: WritableLog;
  faults: PendingFaults;
  token: string;
  disallowedIntents: number;
  /** Known once the server listens. */
  gatewayUrl: string;
  /** Where attached files are served, without a path; known once the server listens. */
  filesOrigin: string;
  /** Whether any bot has a session, be it connected or able to resume. */
  hasBot: () => boolean;
}

export function createCore(options: RoomOptions): Core {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const clock = createClock();
  const nextId = createSnowflakes(clock);
  const bus = createBus();
  const world = createWorld(options, nextId, bus);
  const core: Core = {
    limits,
    clock,
    bus,
    world,
    messages: createMessageStore(world, clock, bus),
    files: createFileStore(nextId, () => core.filesOrigin),
    commands: createCommandRegistry(nextId),
    interactions: createInteractions(nextId, clock, limits),
    log: createLog(),
    faults: createPendingFaults(),
    token: options.token ?? tokenFor(world.bot.user.id),
    disallowedIntents: options.disallowedIntents ?? 0,
    gatewayUrl: '',
    filesOrigin: '',
    hasBot: () => false,
  };
  return core;
}

/** In the shape of a real one (id, time, signature), since a bot may check its token's shape before using it. */
function tokenFor(applicationId: string): string {
  const head = Buffer.from(applicationId).toString('base64url');
  return `${head}.Practi.${'sala-de-practicas-'.repeat(3).slice(0, 38)}`;
}
