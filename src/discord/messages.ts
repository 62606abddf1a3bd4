// What every message of ours has in common, whoever composed it.
import { MessageFlags } from '../discord-api.ts';

/** Nobody is ever notified, not even the author of the message that is replied to. Every body of ours has this. */
const NOBODY: { parse: []; replied_user: false } = { parse: [], replied_user: false };

interface AnyMessage {
  readonly flags?: number | undefined;
}

/** The message for everybody in the channel, or in the place of one that has its readers already. */
export function forEverybody<Message extends AnyMessage>(message: Message) {
  return { ...message, allowed_mentions: NOBODY, flags: (message.flags ?? 0) & ~MessageFlags.Ephemeral };
}

/** The message as only its reader sees it. */
export function forReaderOnly<Message extends AnyMessage>(message: Message) {
  return { ...message, allowed_mentions: NOBODY, flags: (message.flags ?? 0) | MessageFlags.Ephemeral };
}
