// The room's people and places as Discord sends them.
import type { Overwrite } from './permissions.ts';
import type { Channel, Member, Role, World } from './state/world.ts';
import { permissionsIn } from './state/world.ts';

const TEXT_CHANNEL = 0;
const DIRECT_CHANNEL = 1;

export function rolePayload(world: World, role: Role): Record<string, unknown> {
  return {
    id: role.id,
    name: role.name,
    permissions: String(role.permissions),
    position: role.position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: role.managed,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
    ...(role.managed && { tags: { bot_id: world.bot.user.id } }),
  };
}

/** A member without its user, as messages carry it. */
export function partialMemberPayload(member: Member): Record<string, unknown> {
  return {
    roles: member.roles,
    joined_at: member.joinedAt,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    pending: false,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    flags: 0,
  };
}

export function memberPayload(member: Member): Record<string, unknown> {
  return { user: member.user, ...partialMemberPayload(member) };
}

export function interactionMemberPayload(
  world: World,
  member: Member,
  channel: Channel,
): Record<string, unknown> {
  return { ...memberPayload(member), permissions: String(permissionsIn(world, member, channel)) };
}

export function channelType(channel: Channel): number {
  return channel.kind === 'dm' ? DIRECT_CHANNEL : TEXT_CHANNEL;
}

export function channelPayload(world: World, channel: Channel): Record<string, unknown> {
  const common = {
    id: channel.id,
    type: channelType(channel),
    last_message_id: channel.lastMessageId,
    last_pin_timestamp: channel.lastPinAt,
    flags: 0,
  };
  if (channel.recipient) return { ...common, recipients: [channel.recipient.user] };
  return {
    ...common,
    guild_id: world.guild.id,
    name: channel.name,
    position: channel.position,
    permission_overwrites: channel.overwrites.map(overwritePayload),
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
  };
}

function overwritePayload(overwrite: Overwrite): Record<string, unknown> {
  return {
    id: overwrite.id,
    type: overwrite.type,
    allow: String(overwrite.allow),
    deny: String(overwrite.deny),
  };
}

export function applicationPayload(world: World, verbose: boolean): Record<string, unknown> {
  const bot = world.bot.user;
  const brief = { id: bot.id, flags: 0, flags_new: '0' };
  if (!verbose) return brief;
  const owner = world.members.get(world.guild.ownerId)?.user;
  return {
    ...brief,
    name: bot.username,
    icon: null,
    description: '',
    type: null,
    bot,
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner,
    team: null,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    integration_types_config: { '0': {} },
  };
}

export function guildPayload(world: World): Record<string, unknown> {
  const { guild } = world;
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    afk_channel_id: null,
    afk_timeout: 300,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    nsfw: false,
    features: [],
    emojis: [],
    stickers: [],
    roles: [...world.roles.values()].map((role) => rolePayload(world, role)),
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    max_members: 500_000,
    hub_type: null,
    incidents_data: null,
    region: 'madrid',
  };
}
