// Opens an interaction and sends it to the bot as Discord would.
import type { Core } from '../core.ts';
import { channelPayload, interactionMemberPayload } from '../payloads.ts';
import type { Interaction } from '../state/interactions.ts';
import type { StoredMessage } from '../state/messages.ts';
import { renderMessage } from '../state/messages.ts';
import type { Channel, Member } from '../state/world.ts';
import { permissionsIn } from '../state/world.ts';
import type { InteractionMetadata } from '../wire.ts';
import { MessageKind } from '../wire.ts';

const InteractionContext = { Guild: 0, BotDirectMessage: 1 } as const;
const ATTACHMENT_LIMIT_BYTES = 10 * 1024 * 1024;

export interface Sending {
  kind: number;
  member: Member;
  channel: Channel;
  data: Record<string, unknown>;
  /** The message that carries the component used. */
  source?: StoredMessage;
  answerType?: number;
  metadata?: Partial<InteractionMetadata>;
}

export interface Sent {
  interaction: Interaction;
  startedAt: number;
}

export function sendInteraction(core: Core, sending: Sending): Sent {
  const { kind, member, channel, source } = sending;
  const owners = ownersOf(core, channel);
  const interaction = core.interactions.open({
    kind,
    member,
    channel,
    answerType: sending.answerType ?? MessageKind.Reply,
    metadata: { type: kind, user: member.user, authorizing_integration_owners: owners, ...sending.metadata },
    ...(source && { source }),
  });
  const payload = {
    ...placeOf(core, member, channel),
    id: interaction.id,
    application_id: core.world.bot.user.id,
    type: kind,
    token: interaction.token,
    version: 1,
    channel: channelPayload(core.world, channel),
    channel_id: channel.id,
    app_permissions: String(permissionsIn(core.world, core.world.bot, channel)),
    locale: member.locale,
    entitlements: [],
    authorizing_integration_owners: owners,
    attachment_size_limit: ATTACHMENT_LIMIT_BYTES,
    data: sending.data,
    ...(source && { message: renderMessage(core.messages, source.message) }),
  };
  const startedAt = performance.now();
  core.bus.emit({ type: 'interaction-created', payload, deliveries: core.faults.takeDeliveries() });
  return { interaction, startedAt };
}

function ownersOf(core: Core, channel: Channel): Record<string, string> {
  return { '0': channel.kind === 'text' ? core.world.guild.id : '0' };
}

function placeOf(core: Core, member: Member, channel: Channel): Record<string, unknown> {
  const { guild } = core.world;
  if (channel.kind === 'dm') return { user: member.user, context: InteractionContext.BotDirectMessage };
  return {
    context: InteractionContext.Guild,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: interactionMemberPayload(core.world, member, channel),
  };
}
