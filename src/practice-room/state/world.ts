// The server and who is in it: roles, members, channels, and what each may do where.
import type { Bus } from '../events.ts';
import type { RoomOptions } from '../options.ts';
import {
  BOT_PERMISSIONS,
  DEFAULT_CHANNELS,
  EVERYONE_PERMISSIONS,
  MODERATOR_PERMISSIONS,
} from '../options.ts';
import type { Overwrite } from '../permissions.ts';
import { computePermissions, DIRECT_MESSAGE_PERMISSIONS, permissionBits } from '../permissions.ts';
import type { NextId } from '../snowflakes.ts';
import type { User } from '../wire.ts';

export interface Role {
  id: string;
  name: string;
  permissions: bigint;
  position: number;
  managed: boolean;
}

export interface Member {
  user: User;
  roles: string[];
  locale: string;
  joinedAt: string;
}

export interface Channel {
  id: string;
  name: string;
  kind: 'text' | 'dm';
  position: number;
  overwrites: Overwrite[];
  /** The person on the other side of a direct message. */
  recipient?: Member;
  lastMessageId: string | null;
  lastPinAt: string | null;
}

export interface World {
  guild: { id: string; name: string; ownerId: string; locale: string };
  bot: Member;
  botRole: Role;
  moderatorRole: Role;
  roles: Map<string, Role>;
  /** By user id. */
  members: Map<string, Member>;
  channels: Map<string, Channel>;
  nextId: NextId;
  bus: Bus;
}

export function createWorld(options: RoomOptions, nextId: NextId, bus: Bus): World {
  const guildId = nextId();
  const owner = createMember(nextId, 'anfitriona', options.locale ?? 'es-ES');
  const bot = createMember(nextId, options.botName ?? 'Hemeroteca', 'es-ES', true);
  const role = (name: string, permissions: bigint, position: number, id = nextId()): Role => ({
    id,
    name,
    permissions,
    position,
    managed: name === bot.user.username,
  });
  const everyone = role(
    '@everyone',
    permissionBits(options.everyonePermissions ?? EVERYONE_PERMISSIONS),
    0,
    guildId,
  );
  const botRole = role(bot.user.username, permissionBits(options.botPermissions ?? BOT_PERMISSIONS), 1);
  const moderatorRole = role('Moderación', permissionBits(MODERATOR_PERMISSIONS), 2);
  bot.roles.push(botRole.id);
  const channels = (options.channels ?? DEFAULT_CHANNELS).map((name, position) =>
    createChannel(nextId(), name, position),
  );
  return {
    guild: {
      id: guildId,
      name: options.guildName ?? 'Sala de prácticas',
      ownerId: owner.user.id,
      locale: options.locale ?? 'es-ES',
    },
    bot,
    botRole,
    moderatorRole,
    roles: new Map([everyone, botRole, moderatorRole].map((each) => [each.id, each])),
    members: new Map([owner, bot].map((each) => [each.user.id, each])),
    channels: new Map(channels.map((each) => [each.id, each])),
    nextId,
    bus,
  };
}

export function createMember(nextId: NextId, name: string, locale: string, isBot = false): Member {
  const user: User = {
    id: nextId(),
    username: name,
    global_name: isBot ? null : name,
    discriminator: isBot ? '0001' : '0',
    avatar: null,
    bot: isBot,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
  return { user, roles: [], locale, joinedAt: new Date().toISOString() };
}

function createChannel(id: string, name: string, position: number, recipient?: Member): Channel {
  return {
    id,
    name,
    kind: recipient ? 'dm' : 'text',
    position,
    overwrites: [],
    ...(recipient && { recipient }),
    lastMessageId: null,
    lastPinAt: null,
  };
}

/** By id or by name; a test that misspells a channel should hear of it at once. */
export function findChannel(world: World, ref: string): Channel {
  const found =
    world.channels.get(ref) ?? [...world.channels.values()].find((c) => c.kind === 'text' && c.name === ref);
  if (!found) throw new Error(`The room has no channel "${ref}"`);
  return found;
}

export function directChannel(world: World, member: Member): Channel {
  const known = [...world.channels.values()].find((c) => c.recipient === member);
  if (known) return known;
  const channel = createChannel(world.nextId(), member.user.username, 0, member);
  world.channels.set(channel.id, channel);
  return channel;
}

export function permissionsIn(world: World, member: Member, channel?: Channel): bigint {
  if (channel?.kind === 'dm') {
    const isParty = member === world.bot || channel.recipient === member;
    return isParty ? DIRECT_MESSAGE_PERMISSIONS : 0n;
  }
  const roleIds = [world.guild.id, ...member.roles];
  const roles = roleIds.flatMap((id) => world.roles.get(id) ?? []);
  return computePermissions(
    {
      userId: member.user.id,
      isOwner: member.user.id === world.guild.ownerId,
      everyoneRoleId: world.guild.id,
      roles,
    },
    channel?.overwrites ?? [],
  );
}

export function setRolePermissions(world: World, role: Role, permissions: bigint): void {
  role.permissions = permissions;
  world.bus.emit({ type: 'role-updated', role });
}

/** Replaces whatever one role or member was allowed or denied in a channel. */
export function setOverwrite(world: World, channel: Channel, overwrite: Overwrite): void {
  channel.overwrites = channel.overwrites.filter((o) => o.id !== overwrite.id);
  if (overwrite.allow !== 0n || overwrite.deny !== 0n) channel.overwrites.push(overwrite);
  world.bus.emit({ type: 'channel-updated', channel });
}
