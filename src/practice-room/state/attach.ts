// From the files and entries of a checked body to the attachments of a stored message.
import type { Core } from '../core.ts';
import { attachmentRequests } from '../validation/attachments.ts';
import type { Attachment, Embed, Message, MessageBody } from '../wire.ts';
import { MessageFlag } from '../wire.ts';
import type { Channel } from './world.ts';

/** What a new message attaches. */
export function newAttachments(core: Core, channel: Channel, body: MessageBody): Attachment[] {
  const isPrivate = ((body.flags ?? 0) & MessageFlag.Ephemeral) !== 0;
  return attachmentsOf(core, channel, body, [], isPrivate);
}

/** What an edited message attaches: with no list, what it had and what came; with one, what is listed. */
export function editedAttachments(
  core: Core,
  channel: Channel,
  before: Message,
  body: MessageBody,
): Attachment[] {
  const isPrivate = (before.flags & MessageFlag.Ephemeral) !== 0;
  const added = attachmentsOf(core, channel, body, before.attachments, isPrivate);
  return body.attachments === undefined ? [...before.attachments, ...added] : added;
}

function attachmentsOf(
  core: Core,
  channel: Channel,
  body: MessageBody,
  before: readonly Attachment[],
  isPrivate: boolean,
): Attachment[] {
  return attachmentRequests(body).flatMap((request) => {
    const kept = before.find(({ id }) => id === request.id);
    if (kept) return [{ ...kept, ...(request.description != null && { description: request.description }) }];
    const upload = body.files?.find(({ number }) => number === request.id);
    return upload ? [core.files.keep(channel.id, upload, request, isPrivate)] : [];
  });
}

/**
 * Embeds that show an attached file (`attachment://name`) get its address and description, and the file is no longer
 * shown on its own.
 */
export function withPictures(
  embeds: readonly Embed[],
  attachments: readonly Attachment[],
): { embeds: Embed[]; attachments: Attachment[] } {
  const used = new Set<string>();
  const resolve = (media: Embed['image']) => {
    const name = media?.url?.startsWith('attachment://')
      ? media.url.slice('attachment://'.length)
      : undefined;
    const file = attachments.find(({ filename }) => filename === name);
    if (!media || !file) return media;
    used.add(file.id);
    const { url, proxy_url, width, height, description } = file;
    return { ...media, url, proxy_url, width, height, ...(description !== undefined && { description }) };
  };
  const shown = embeds.map((embed) => ({
    ...embed,
    ...(embed.image && { image: resolve(embed.image) }),
    ...(embed.thumbnail && { thumbnail: resolve(embed.thumbnail) }),
  }));
  return { embeds: shown, attachments: attachments.filter(({ id }) => !used.has(id)) };
}
