// What a test may break in a room: requests, the gateway, the bot's permissions, its messages.
import type { Core } from './core.ts';
import type { PendingFaults } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { PermissionName } from './permissions.ts';
import { hasPermission, permissionBits } from './permissions.ts';
import type { Channel } from './state/world.ts';
import { findChannel, permissionsIn, setOverwrite } from './state/world.ts';
import type { Message } from './wire.ts';

export interface RoomFaults extends Pick<PendingFaults, 'nextResponse' | 'delay' | 'deliverTwice'> {
  /** Cuts the gateway; without a close code the line goes dead. The bot may resume. */
  dropGateway(code?: number): void;
  /** Tells the bot to reconnect (op 7). */
  requestReconnect(): void;
  /** Ends the session (op 9): the bot has to identify again. */
  invalidateSession(): void;
  /** Takes permissions from the bot in one channel, or in all. */
  denyPermission(permission: PermissionName | readonly PermissionName[], channel?: string): void;
  /** Undoes every `denyPermission`. */
  restorePermissions(): void;
  deleteMessage(message: Pick<Message, 'id' | 'channel_id'>): void;
}

export function createFaults(core: Core, gateway: Gateway): RoomFaults {
  const { world } = core;
  const textChannels = () => [...world.channels.values()].filter((channel) => channel.kind === 'text');
  const overwriteFor = (channel: Channel, deny: bigint) =>
    setOverwrite(world, channel, { id: world.bot.user.id, type: 1, allow: 0n, deny });
  return {
    nextResponse: core.faults.nextResponse,
    delay: core.faults.delay,
    deliverTwice: core.faults.deliverTwice,
    dropGateway: gateway.drop,
    requestReconnect: gateway.requestReconnect,
    invalidateSession: gateway.invalidateSessions,
    // A member's own overwrite outranks every role's, whatever the test has given them.
    denyPermission: (permission, ref) => {
      const bits = permissionBits(typeof permission === 'string' ? [permission] : permission);
      for (const channel of ref === undefined ? textChannels() : [findChannel(world, ref)]) {
        const before = channel.overwrites.find((overwrite) => overwrite.id === world.bot.user.id)?.deny ?? 0n;
        overwriteFor(channel, before | bits);
      }
      if (hasPermission(permissionsIn(world, world.bot), 'Administrator')) {
        throw new Error('The bot is an administrator: nothing can be denied to it');
      }
    },
    restorePermissions: () => {
      for (const channel of textChannels()) overwriteFor(channel, 0n);
    },
    deleteMessage: ({ id, channel_id }) => {
      const stored = core.messages.find(channel_id, id);
      if (!stored) throw new Error(`Message ${id} is gone`);
      core.messages.remove(stored);
    },
  };
}
