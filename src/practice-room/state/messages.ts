// The messages of every channel: created, edited, deleted, pinned; each change is an event.
import type { Clock } from '../clock.ts';
import type { Bus } from '../events.ts';
import type { Message } from '../wire.ts';
import { MessageFlag, MessageKind } from '../wire.ts';
import type { Channel, World } from './world.ts';

export interface StoredMessage {
  /** Replaced, never changed, on an edit: whoever holds one holds a snapshot. */
  message: Message;
  channel: Channel;
  /** Set on an ephemeral message: the one person who sees it. */
  onlyFor?: string;
  pinnedAt?: string;
}

export interface MessageDraft extends Partial<Omit<Message, 'id' | 'channel_id' | 'timestamp' | 'author'>> {
  author: Message['author'];
}

export interface MessageStore {
  create(channel: Channel, draft: MessageDraft, onlyFor?: string): StoredMessage;
  update(stored: StoredMessage, patch: Partial<Message>): void;
  remove(stored: StoredMessage): void;
  find(channelId: string, messageId: string): StoredMessage | undefined;
  /** Oldest first. */
  inChannel(channelId: string): StoredMessage[];
  all(): Iterable<StoredMessage>;
  setPinned(stored: StoredMessage, pinned: boolean): void;
  /** Last pinned first. */
  pins(channelId: string): StoredMessage[];
}

export function createMessageStore(world: World, clock: Clock, bus: Bus): MessageStore {
  const byId = new Map<string, StoredMessage>();
  const isoNow = () => new Date(clock.now()).toISOString();
  const inChannel = (channelId: string) =>
    [...byId.values()].filter((stored) => stored.channel.id === channelId);
  const pins = (channelId: string) => inChannel(channelId).filter(isPinned).sort(lastPinnedFirst);
  const announcePins = (channel: Channel) => {
    channel.lastPinAt = pins(channel.id)[0]?.pinnedAt ?? null;
    bus.emit({ type: 'pins-updated', channel, lastPinAt: channel.lastPinAt });
  };
  const update = (stored: StoredMessage, patch: Partial<Message>) => {
    stored.message = { ...stored.message, ...patch };
    bus.emit({ type: 'message-updated', stored });
  };
  return {
    create: (channel, draft, onlyFor) => {
      const identity = { id: world.nextId(), channel_id: channel.id, timestamp: isoNow() };
      const message = { ...blankMessage(), ...draft, ...identity };
      const stored = { message, channel, ...(onlyFor !== undefined && { onlyFor }) };
      byId.set(message.id, stored);
      if (onlyFor === undefined) channel.lastMessageId = message.id;
      bus.emit({ type: 'message-created', stored });
      return stored;
    },
    update,
    remove: (stored) => {
      byId.delete(stored.message.id);
      bus.emit({ type: 'message-deleted', stored });
      if (isPinned(stored)) announcePins(stored.channel);
    },
    find: (channelId, id) => (byId.get(id)?.channel.id === channelId ? byId.get(id) : undefined),
    inChannel,
    all: () => byId.values(),
    setPinned: (stored, pinned) => {
      if (pinned) stored.pinnedAt = isoNow();
      else delete stored.pinnedAt;
      update(stored, { pinned });
      announcePins(stored.channel);
    },
    pins,
  };
}

function isPinned(stored: StoredMessage): boolean {
  return stored.pinnedAt !== undefined;
}

function lastPinnedFirst(a: StoredMessage, b: StoredMessage): number {
  return (b.pinnedAt ?? '').localeCompare(a.pinnedAt ?? '');
}

function blankMessage(): Omit<Message, 'id' | 'channel_id' | 'timestamp' | 'author'> {
  return {
    type: MessageKind.Default,
    content: '',
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    attachments: [],
    embeds: [],
    components: [],
    edited_timestamp: null,
    flags: 0,
    pinned: false,
    tts: false,
  };
}

/** As served: a reply carries what it answers, or null once that is gone. */
export function renderMessage(store: MessageStore, message: Message): Message {
  const reference = message.message_reference;
  if (!reference || message.type === MessageKind.Pinned) return message;
  const answered = store.find(reference.channel_id, reference.message_id);
  return { ...message, referenced_message: answered?.message ?? null };
}

export function isEphemeral(message: Message): boolean {
  return (message.flags & MessageFlag.Ephemeral) !== 0;
}
