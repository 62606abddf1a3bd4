// Questions put by mentioning the bot, or by writing to it directly: as /preguntar, answered by a reply.

import { answerRequest } from '../../commands/answering/dispatch.ts';
import type { PinBoard } from '../../commands/answering/pin-board.ts';
import type { Request } from '../../commands/answering/request.ts';
import type { AnyCommand } from '../../commands/command.ts';
import { contextOf } from '../../commands/index.ts';
import type { Library } from '../../knowledge/library.ts';
import { RESTJSONErrorCodes as Code, Routes } from '../discord-api.ts';
import type { InteractionLine } from '../log.ts';
import type { Language } from '../texts/index.ts';
import type { Carrier } from './deliver.ts';
import { apology, type Ending, isSilence, newReference } from './dispatch.ts';
import { forEverybody } from './messages.ts';
import { type IncomingMessage, madeAt } from './payload.ts';
import { permissionNames } from './permissions.ts';
import { type MessagePayload, renderFailure, renderResult } from './render/index.ts';
import { discordCode } from './rest.ts';

export interface MentionDesk {
  readonly library: Library;
  readonly commands: readonly AnyCommand[];
  readonly carrier: Carrier;
  /** Messages do not carry the server's language: this is what is known of it. */
  readonly languageOfServer: (guildId: string | undefined) => Language;
}

/** Ordinary messages and replies; all other types are written by Discord itself. */
const PEOPLES_TYPES: readonly number[] = [0, 19];

/** There is nothing left to reply to, or nowhere to write: expected, and nobody to tell. */
const NOWHERE_TO_REPLY: readonly number[] = [
  Code.UnknownChannel,
  Code.UnknownMessage,
  Code.MissingAccess,
  Code.CannotSendMessagesToThisUser,
  Code.MissingPermissions,
  Code.InvalidFormBodyOrContentType,
  Code.CannotReplyWithoutPermissionToReadMessageHistory,
];

/**
 * What a message asks of the bot, without the mention; '' for a mention and nothing else, undefined when the message
 * is not for the bot. A reply that pings the bot counts as a mention only if it says something.
 */
export function questionTo(botUserId: string, message: IncomingMessage): string | undefined {
  const { author, content, type, webhook_id } = message;
  if (author.bot || author.id === botUserId || webhook_id !== undefined) return undefined;
  if (!PEOPLES_TYPES.includes(type)) return undefined;
  const mention = new RegExp(`<@!?${botUserId}>`, 'g');
  const text = content.replace(mention, ' ').replace(/\s+/g, ' ').trim();
  if (content.search(mention) >= 0) return text;
  const addressed = message.guild_id === undefined || message.mentions.some(({ id }) => id === botUserId);
  return addressed && text !== '' ? text : undefined;
}

/** Answers a question by replying to its message. Never rejects; gives the line for the log. */
export async function answerMention(
  message: IncomingMessage,
  question: string,
  { desk, receivedAt }: { readonly desk: MentionDesk; readonly receivedAt: number },
): Promise<InteractionLine> {
  const { carrier } = desk;
  const request = requestOf(message, question);
  const { body, ...ending } = await compose(request, message, desk);
  const sent = await reply(message, body, desk);
  return {
    command: request.command,
    kind: 'mention',
    ...ending,
    ...sent,
    text: request.options,
    ms: carrier.now() - receivedAt,
    age: receivedAt - madeAt(message.id),
  };
}

function requestOf(message: IncomingMessage, question: string): Request {
  return {
    ...(question === ''
      ? { command: 'ayuda', options: {} }
      : { command: 'preguntar', options: { pregunta: question } }),
    from: 'command',
    place: message.guild_id === undefined ? 'direct' : 'server',
    // A message does not say what its author may do: nothing beyond asking is offered.
    memberPermissions: new Set(),
    // Nor what the bot may do: Discord refuses the reply where it may not write.
    botPermissions: new Set(permissionNames),
  };
}

async function compose(
  request: Request,
  message: IncomingMessage,
  { library, commands, carrier, languageOfServer }: MentionDesk,
): Promise<Ending & { readonly body: MessagePayload }> {
  const language = languageOfServer(message.guild_id);
  try {
    const outcome = await answerRequest(request, contextOf(library, commands, noPins));
    if (!outcome.ok) {
      return { body: renderFailure(outcome.failure, language), outcome: `refused:${outcome.failure.code}` };
    }
    const { result } = outcome.value;
    const body = renderResult(result, { language, permissions: request.memberPermissions });
    return { body, outcome: isSilence(result) ? 'silent' : 'answered' };
  } catch (error) {
    const reference = newReference();
    carrier.log.error({ err: error, reference, command: request.command }, 'internal error');
    return { body: apology(language, reference), outcome: 'failed', reference };
  }
}

async function reply(
  message: IncomingMessage,
  body: MessagePayload,
  { carrier }: MentionDesk,
): Promise<Pick<InteractionLine, 'outcome' | 'code'> | undefined> {
  const reference = { message_id: message.id, channel_id: message.channel_id, fail_if_not_exists: false };
  try {
    await carrier.rest.post(Routes.channelMessages(message.channel_id), {
      // One reply to a message, also when a request is repeated or another replica has seen the message too.
      body: { ...forEverybody(body), message_reference: reference, nonce: message.id, enforce_nonce: true },
    });
    return undefined;
  } catch (error) {
    const code = discordCode(error);
    const expected = code !== undefined && NOWHERE_TO_REPLY.includes(code);
    carrier.log[expected ? 'info' : 'error']({ err: error }, 'reply to a mention refused');
    return { outcome: 'failed', ...(code === undefined ? {} : { code }) };
  }
}

const refuseToPin = () => Promise.reject(new Error('a mention has no pin board'));

/** Mentions pin nothing. */
const noPins: PinBoard = { list: refuseToPin, put: refuseToPin, remove: refuseToPin };
