// Messages of a channel: list, get, create (also as a reply), edit, delete.
import type { Core } from '../../core.ts';
import { refuse } from '../../errors.ts';
import { isNewer } from '../../snowflakes.ts';
import { assertNotEmptied, botDraft, botPatch } from '../../state/drafts.ts';
import type { StoredMessage } from '../../state/messages.ts';
import { renderMessage } from '../../state/messages.ts';
import type { Channel } from '../../state/world.ts';
import { ALLOWED_FLAGS, readMessage } from '../../validation/messages.ts';
import { requestSchemas } from '../../validation/schemas.ts';
import type { Message, MessageBody } from '../../wire.ts';
import { MessageKind } from '../../wire.ts';
import { botMay, channelFor, publicMessage } from '../access.ts';
import type { Answer, Call, Route } from '../router.ts';
import { integerQuery } from './queries.ts';

const MESSAGES = '/channels/{channel.id}/messages';
const MESSAGE = `${MESSAGES}/{message.id}`;

export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: MESSAGES, auth: 'bot', run: listMessages },
  { method: 'POST', path: MESSAGES, auth: 'bot', takesFiles: true, run: createMessage },
  { method: 'GET', path: MESSAGE, auth: 'bot', run: getMessage },
  { method: 'PATCH', path: MESSAGE, auth: 'bot', takesFiles: true, run: editMessage },
  { method: 'DELETE', path: MESSAGE, auth: 'bot', run: deleteMessage },
];

function listMessages({ core, param, query }: Call): Answer {
  const channel = channelFor(core, param('channel.id'));
  const limit = integerQuery(query, 'limit', { default: 50, min: 1, max: 100 });
  if (!botMay(core, channel, 'ReadMessageHistory')) return { status: 200, body: [] };
  const visible = core.messages.inChannel(channel.id).filter((stored) => stored.onlyFor === undefined);
  const newestFirst = visible.map((stored) => stored.message).reverse();
  const page = sliceAround(newestFirst, query, limit);
  return { status: 200, body: page.map((message) => renderMessage(core.messages, message)) };
}

function sliceAround(newestFirst: readonly Message[], query: URLSearchParams, limit: number): Message[] {
  const before = query.get('before');
  const after = query.get('after');
  const around = query.get('around');
  if (before) return newestFirst.filter((m) => isNewer(before, m.id)).slice(0, limit);
  if (after) return newestFirst.filter((m) => isNewer(m.id, after)).slice(-limit);
  if (!around) return newestFirst.slice(0, limit);
  const half = Math.floor(limit / 2);
  const newer = newestFirst.filter((m) => isNewer(m.id, around)).slice(-half);
  const rest = newestFirst.filter((m) => !isNewer(m.id, around)).slice(0, limit - newer.length);
  return [...newer, ...rest];
}

function getMessage({ core, param }: Call): Answer {
  const channel = channelFor(core, param('channel.id'), 'ReadMessageHistory');
  const { message } = publicMessage(core, channel, param('message.id'));
  return { status: 200, body: renderMessage(core.messages, message) };
}

function createMessage({ core, param, body, files }: Call): Answer {
  const channel = channelFor(core, param('channel.id'), 'SendMessages');
  const rules = {
    schema: requestSchemas.createMessage,
    allowedFlags: ALLOWED_FLAGS.create,
    isEdit: false,
    files,
  };
  const parsed = readMessage(body, body, rules);
  if (parsed.embeds?.length && !botMay(core, channel, 'EmbedLinks')) throw refuse.missingPermissions();
  if (files.length > 0 && !botMay(core, channel, 'AttachFiles')) throw refuse.missingPermissions();
  const sent = parsed.enforce_nonce === true && sentBefore(core, channel, parsed);
  if (sent) return { status: 200, body: renderMessage(core.messages, sent.message) };
  const replied = repliedTo(core, channel, parsed);
  const draft = botDraft(core, channel, parsed, replied?.message.author);
  const stored = core.messages.create(channel, { ...draft, ...replyFields(core, channel, replied) });
  return { status: 200, body: renderMessage(core.messages, stored.message) };
}

/** `enforce_nonce`: a request that comes again gets the message it made the first time. */
function sentBefore(core: Core, channel: Channel, body: MessageBody): StoredMessage | undefined {
  const isSame = ({ message }: StoredMessage) =>
    message.nonce === body.nonce && message.author.id === core.world.bot.user.id;
  return body.nonce == null ? undefined : core.messages.inChannel(channel.id).find(isSame);
}

function repliedTo(core: Core, channel: Channel, body: MessageBody): StoredMessage | undefined {
  const reference = body.message_reference;
  if (!reference) return undefined;
  if (!botMay(core, channel, 'ReadMessageHistory')) throw refuse.replyWithoutHistory();
  const fault = (code: string, message: string) =>
    refuse.invalidForm([{ path: ['message_reference'], code, message }]);
  if (reference.channel_id !== undefined && reference.channel_id !== channel.id) {
    throw fault('REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL', 'Cannot reply to a message in a different channel');
  }
  const stored = core.messages.find(channel.id, reference.message_id);
  const isKnown = stored && stored.onlyFor === undefined;
  if (!isKnown && reference.fail_if_not_exists !== false)
    throw fault('REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  if (isKnown && stored.message.type === MessageKind.Pinned) {
    throw fault('REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE', 'Cannot reply to a system message');
  }
  return isKnown ? stored : undefined;
}

export function replyFields(
  core: Core,
  channel: Channel,
  replied: StoredMessage | undefined,
): Partial<Message> {
  if (!replied) return {};
  return {
    type: MessageKind.Reply,
    message_reference: {
      type: 0,
      channel_id: channel.id,
      message_id: replied.message.id,
      ...(channel.kind === 'text' && { guild_id: core.world.guild.id }),
    },
  };
}

function editMessage({ core, param, body, files }: Call): Answer {
  const channel = channelFor(core, param('channel.id'));
  const stored = publicMessage(core, channel, param('message.id'));
  if (stored.message.author.id !== core.world.bot.user.id) throw refuse.notYourMessage();
  if (stored.message.type === MessageKind.Pinned) throw refuse.systemMessage();
  const flagsBefore = stored.message.flags;
  const rules = {
    schema: requestSchemas.editMessage,
    allowedFlags: ALLOWED_FLAGS.edit,
    isEdit: true,
    flagsBefore,
    files,
    attachmentsBefore: stored.message.attachments,
  };
  const patch = botPatch(core, channel, stored.message, readMessage(body, body, rules));
  assertNotEmptied(patch, stored.message);
  core.messages.update(stored, patch);
  return { status: 200, body: renderMessage(core.messages, stored.message) };
}

function deleteMessage({ core, param }: Call): Answer {
  const channel = channelFor(core, param('channel.id'));
  const stored = publicMessage(core, channel, param('message.id'));
  const isOwn = stored.message.author.id === core.world.bot.user.id;
  if (!isOwn && !botMay(core, channel, 'ManageMessages')) throw refuse.missingPermissions();
  core.messages.remove(stored);
  return { status: 204 };
}
