// A member's own messages, the bot's replies to them, and what the member sees in a channel.
import type { Core } from '../core.ts';
import { waitUntil } from '../events.ts';
import { hasPermission } from '../permissions.ts';
import { computeMentions } from '../state/mentions.ts';
import { renderMessage } from '../state/messages.ts';
import type { Channel, Member } from '../state/world.ts';
import { permissionsIn } from '../state/world.ts';
import type { Message } from '../wire.ts';
import { MessageKind } from '../wire.ts';
import type { MessageRef } from './components.ts';
import { visibleMessage } from './components.ts';

export function say(
  core: Core,
  member: Member,
  channel: Channel,
  text: string,
  replyTo?: MessageRef,
): Message {
  const granted = permissionsIn(core.world, member, channel);
  if (!hasPermission(granted, 'ViewChannel', 'SendMessages')) {
    throw new Error(`${member.user.username} may not write in ${channel.name}`);
  }
  const answered = replyTo && visibleMessage(core, member, replyTo);
  const mentions = computeMentions(core.world, text, {
    allowed: undefined,
    ...(answered && { replied: answered.message.author }),
    mayMentionEveryone: hasPermission(granted, 'MentionEveryone'),
  });
  const guild = channel.kind === 'text' ? { guild_id: core.world.guild.id } : {};
  const { message } = core.messages.create(channel, {
    author: member.user,
    content: text.trim(),
    ...mentions,
    ...(answered && {
      type: MessageKind.Reply,
      message_reference: { type: 0, channel_id: channel.id, message_id: answered.message.id, ...guild },
    }),
  });
  return message;
}

export function awaitReply(core: Core, question: Message, timeoutMs: number): Promise<Message> {
  const isReply = (message: Message) =>
    message.author.id === core.world.bot.user.id && message.message_reference?.message_id === question.id;
  const look = () => {
    const found = core.messages.inChannel(question.channel_id).find((stored) => isReply(stored.message));
    return found && renderMessage(core.messages, found.message);
  };
  return waitUntil(core.bus, look, {
    timeoutMs,
    explain: () => `The bot did not reply within ${timeoutMs} ms`,
  });
}

export function visibleMessages(core: Core, member: Member, channel: Channel): Message[] {
  if (!hasPermission(permissionsIn(core.world, member, channel), 'ViewChannel')) return [];
  return core.messages
    .inChannel(channel.id)
    .filter((stored) => stored.onlyFor === undefined || stored.onlyFor === member.user.id)
    .map((stored) => renderMessage(core.messages, stored.message));
}
