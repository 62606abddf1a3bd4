// Who sits at the page: one may be a member or a moderator, and each sees what is theirs to see.
import type { MemberActor } from '../acting/member.ts';
import type { PracticeRoom } from '../room.ts';
import type { StoredMessage } from '../state/messages.ts';
import type { Message } from '../wire.ts';

export const roles = ['member', 'moderator'] as const;
export type Role = (typeof roles)[number];

export const locales = ['es-ES', 'en-US'] as const;

const NAMES: Readonly<Record<Role, string>> = { member: 'lectora', moderator: 'moderadora' };

/** How the page names the direct conversation with the bot, beside the server's channels. */
const DIRECT = 'dm';

export function personAs(room: PracticeRoom, role: Role): MemberActor {
  return room.member(NAMES[role], role === 'moderator' ? { roles: ['moderator'] } : {});
}

/** A message as the page gets it: channels by name, which a person's direct conversation has in common with the rest. */
export type PageMessage = Message & { channel: string };

/** The message, if this person sees it. */
export function seenBy(person: MemberActor, stored: StoredMessage): PageMessage | undefined {
  const { message, channel, onlyFor } = stored;
  if (onlyFor !== undefined && onlyFor !== person.id) return undefined;
  if (channel.kind === 'dm') {
    return channel.recipient?.user.id === person.id ? { ...message, channel: DIRECT } : undefined;
  }
  return { ...message, channel: channel.name };
}

export function channelsOf(room: PracticeRoom): string[] {
  return [...Object.keys(room.channels), DIRECT];
}
