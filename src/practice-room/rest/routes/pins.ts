// Pins by the routes of 2025 (`/messages/pins`), which answer to PIN_MESSAGES and hold 250 a channel.
import { refuse } from '../../errors.ts';
import { renderMessage } from '../../state/messages.ts';
import { MessageKind } from '../../wire.ts';
import { botMay, channelFor, publicMessage } from '../access.ts';
import type { Answer, Call, Route } from '../router.ts';
import { replyFields } from './messages.ts';
import { integerQuery } from './queries.ts';

const PINS = '/channels/{channel.id}/messages/pins';
const PIN = `${PINS}/{message.id}`;

export const pinRoutes: readonly Route[] = [
  { method: 'GET', path: PINS, auth: 'bot', run: listPins },
  { method: 'PUT', path: PIN, auth: 'bot', run: pin },
  { method: 'DELETE', path: PIN, auth: 'bot', run: unpin },
];

function listPins({ core, param, query }: Call): Answer {
  const channel = channelFor(core, param('channel.id'));
  const limit = integerQuery(query, 'limit', { default: 50, min: 1, max: 50 });
  if (!botMay(core, channel, 'ReadMessageHistory'))
    return { status: 200, body: { items: [], has_more: false } };
  const before = query.get('before');
  const beforeMs = before === null ? Number.POSITIVE_INFINITY : Date.parse(before);
  if (Number.isNaN(beforeMs)) {
    const message = `Could not parse ${before}. Should be ISO8601.`;
    throw refuse.invalidForm([{ path: ['before'], code: 'DATE_TIME_TYPE_PARSE', message }]);
  }
  const older = core.messages
    .pins(channel.id)
    .filter((stored) => Date.parse(stored.pinnedAt ?? '') < beforeMs);
  const items = older.slice(0, limit).map((stored) => ({
    pinned_at: stored.pinnedAt,
    message: renderMessage(core.messages, stored.message),
  }));
  return { status: 200, body: { items, has_more: older.length > limit } };
}

function pin({ core, param }: Call): Answer {
  const channel = channelFor(core, param('channel.id'), 'PinMessages');
  const stored = publicMessage(core, channel, param('message.id'));
  if (stored.message.type === MessageKind.Pinned) throw refuse.systemMessage();
  if (stored.pinnedAt !== undefined) return { status: 204 };
  const limit = core.limits.pinsPerChannel;
  if (core.messages.pins(channel.id).length >= limit) throw refuse.tooManyPins(limit);
  core.messages.setPinned(stored, true);
  core.messages.create(channel, {
    ...replyFields(core, channel, stored),
    author: core.world.bot.user,
    type: MessageKind.Pinned,
  });
  return { status: 204 };
}

function unpin({ core, param }: Call): Answer {
  const channel = channelFor(core, param('channel.id'), 'PinMessages');
  const stored = publicMessage(core, channel, param('message.id'));
  if (stored.pinnedAt !== undefined) core.messages.setPinned(stored, false);
  return { status: 204 };
}
