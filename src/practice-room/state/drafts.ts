// From a checked message body to what is stored: mentions computed, components numbered, text trimmed.
import type { Core } from '../core.ts';
import { refuse } from '../errors.ts';
import { hasPermission } from '../permissions.ts';
import { numberComponents } from '../validation/components.ts';
import type { Embed, Message, MessageBody, User } from '../wire.ts';
import { MessageFlag } from '../wire.ts';
import { editedAttachments, newAttachments, withPictures } from './attach.ts';
import { computeMentions } from './mentions.ts';
import type { MessageDraft } from './messages.ts';
import type { Channel } from './world.ts';
import { permissionsIn } from './world.ts';

export function botDraft(core: Core, channel: Channel, body: MessageBody, replied?: User): MessageDraft {
  const content = (body.content ?? '').trim();
  return {
    author: core.world.bot.user,
    content,
    ...withPictures((body.embeds ?? []).map(richEmbed), newAttachments(core, channel, body)),
    components: numberComponents(body.components ?? []),
    flags: (body.flags ?? 0) & ~MessageFlag.Loading,
    ...mentionsOf(core, channel, content, body, replied),
    ...(body.nonce != null && { nonce: body.nonce }),
  };
}

/** Absent fields stay as they were; null or empty ones are cleared. */
export function botPatch(core: Core, channel: Channel, before: Message, body: MessageBody): Partial<Message> {
  const content = body.content === undefined ? before.content : (body.content ?? '').trim();
  const embeds = body.embeds === undefined ? before.embeds : (body.embeds ?? []).map(richEmbed);
  const kept = before.flags & (MessageFlag.Ephemeral | MessageFlag.ComponentsV2);
  return {
    content,
    ...withPictures(embeds, editedAttachments(core, channel, before, body)),
    ...(body.components !== undefined && { components: numberComponents(body.components ?? []) }),
    flags: kept | ((body.flags ?? before.flags) & ~MessageFlag.Loading & ~MessageFlag.Ephemeral),
    edited_timestamp: new Date(core.clock.now()).toISOString(),
    ...(body.content !== undefined && mentionsOf(core, channel, content, body)),
  };
}

export function assertNotEmptied(patch: Partial<Message>, before: Message): void {
  const after = { ...before, ...patch };
  const pieces = after.embeds.length + after.components.length + after.attachments.length;
  if (after.content === '' && pieces === 0) throw refuse.emptyMessage();
}

function mentionsOf(core: Core, channel: Channel, content: string, body: MessageBody, replied?: User) {
  return computeMentions(core.world, content, {
    allowed: body.allowed_mentions,
    ...(replied && { replied }),
    mayMentionEveryone: hasPermission(permissionsIn(core.world, core.world.bot, channel), 'MentionEveryone'),
  });
}

function richEmbed(embed: Embed): Embed {
  const fields = embed.fields?.map((field) => ({ ...field, inline: field.inline ?? false }));
  return { ...embed, type: 'rich', ...(fields && { fields }) };
}
