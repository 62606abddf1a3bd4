// What the bot may do in a channel, and the refusal it gets where it may not.
import type { Core } from '../core.ts';
import { refuse } from '../errors.ts';
import type { PermissionName } from '../permissions.ts';
import { hasPermission } from '../permissions.ts';
import type { StoredMessage } from '../state/messages.ts';
import type { Channel } from '../state/world.ts';
import { permissionsIn } from '../state/world.ts';

export function channelFor(core: Core, id: string, ...needed: PermissionName[]): Channel {
  const channel = core.world.channels.get(id);
  if (!channel) throw refuse.unknownChannel();
  const granted = permissionsIn(core.world, core.world.bot, channel);
  if (!hasPermission(granted, 'ViewChannel')) throw refuse.missingAccess();
  if (!hasPermission(granted, ...needed)) throw refuse.missingPermissions();
  return channel;
}

export function botMay(core: Core, channel: Channel, ...needed: PermissionName[]): boolean {
  return hasPermission(permissionsIn(core.world, core.world.bot, channel), ...needed);
}

/** An ephemeral message is nobody's but its reader's: by this road Discord does not know it. */
export function publicMessage(core: Core, channel: Channel, id: string): StoredMessage {
  const stored = core.messages.find(channel.id, id);
  if (!stored || stored.onlyFor !== undefined) throw refuse.unknownMessage();
  return stored;
}
