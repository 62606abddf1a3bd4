// What the room's events become on the gateway: name, data, the intent they need, and what the bot may read of them.
import type { Core } from '../core.ts';
import type { RoomEvent } from '../events.ts';
import {
  channelPayload,
  channelType,
  memberPayload,
  partialMemberPayload,
  rolePayload,
} from '../payloads.ts';
import { hasPermission } from '../permissions.ts';
import type { StoredMessage } from '../state/messages.ts';
import { renderMessage } from '../state/messages.ts';
import type { Channel } from '../state/world.ts';
import { permissionsIn } from '../state/world.ts';
import { hearsIntent, Intent } from './intents.ts';

export interface Dispatch {
  name: string;
  intent?: number;
  data: (intents: number) => Record<string, unknown>;
}

/** Nothing, for what concerns members alone. */
export function dispatchFor(core: Core, event: RoomEvent): Dispatch | undefined {
  const guildId = core.world.guild.id;
  switch (event.type) {
    case 'message-created':
    case 'message-updated':
    case 'message-deleted':
      return messageDispatch(core, event.type, event.stored);
    case 'pins-updated':
      return botSees(core, event.channel) ? pinsDispatch(core, event.channel, event.lastPinAt) : undefined;
    case 'interaction-created':
      return { name: 'INTERACTION_CREATE', data: () => event.payload };
    case 'role-updated':
      return {
        name: 'GUILD_ROLE_UPDATE',
        intent: Intent.Guilds,
        data: () => ({ guild_id: guildId, role: rolePayload(core.world, event.role) }),
      };
    case 'channel-updated':
      return {
        name: 'CHANNEL_UPDATE',
        intent: Intent.Guilds,
        data: () => channelPayload(core.world, event.channel),
      };
    case 'member-updated':
      return {
        name: 'GUILD_MEMBER_UPDATE',
        intent: event.member === core.world.bot ? Intent.Guilds : Intent.GuildMembers,
        data: () => ({ guild_id: guildId, ...memberPayload(event.member) }),
      };
    default:
      return undefined;
  }
}

type MessageEventType = 'message-created' | 'message-updated' | 'message-deleted';

const MESSAGE_EVENT_NAMES: Record<MessageEventType, string> = {
  'message-created': 'MESSAGE_CREATE',
  'message-updated': 'MESSAGE_UPDATE',
  'message-deleted': 'MESSAGE_DELETE',
};

function messageDispatch(core: Core, type: MessageEventType, stored: StoredMessage): Dispatch | undefined {
  // Ephemeral messages reach their reader alone; the bot knows them by its own requests.
  if (stored.onlyFor !== undefined || !botSees(core, stored.channel)) return undefined;
  const isDirect = stored.channel.kind === 'dm';
  const place = isDirect ? {} : { guild_id: core.world.guild.id };
  const { id, channel_id } = stored.message;
  return {
    name: MESSAGE_EVENT_NAMES[type],
    intent: isDirect ? Intent.DirectMessages : Intent.GuildMessages,
    data: (intents) =>
      type === 'message-deleted'
        ? { id, channel_id, ...place }
        : {
            ...readableMessage(core, stored, intents),
            ...authorMember(core, stored),
            ...place,
            channel_type: channelType(stored.channel),
          },
  };
}

function authorMember(core: Core, stored: StoredMessage): Record<string, unknown> {
  const author = core.world.members.get(stored.message.author.id);
  return author && stored.channel.kind === 'text' ? { member: partialMemberPayload(author) } : {};
}

/** Without MESSAGE_CONTENT a bot reads its own messages, direct messages, and those that mention it. */
function readableMessage(core: Core, stored: StoredMessage, intents: number): Record<string, unknown> {
  const message = renderMessage(core.messages, stored.message);
  const botId = core.world.bot.user.id;
  const isReadable =
    hearsIntent(intents, Intent.MessageContent) ||
    stored.channel.kind === 'dm' ||
    message.author.id === botId ||
    message.mentions.some((user) => user.id === botId);
  return isReadable
    ? { ...message }
    : { ...message, content: '', embeds: [], components: [], attachments: [] };
}

function pinsDispatch(core: Core, channel: Channel, lastPinAt: string | null): Dispatch {
  const isDirect = channel.kind === 'dm';
  return {
    name: 'CHANNEL_PINS_UPDATE',
    intent: isDirect ? Intent.DirectMessages : Intent.Guilds,
    data: () => ({
      channel_id: channel.id,
      last_pin_timestamp: lastPinAt,
      ...(!isDirect && { guild_id: core.world.guild.id }),
    }),
  };
}

function botSees(core: Core, channel: Channel): boolean {
  return hasPermission(permissionsIn(core.world, core.world.bot, channel), 'ViewChannel');
}
