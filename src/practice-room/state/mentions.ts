// Who a text mentions, and which of those its `allowed_mentions` lets be notified.
import type { AllowedMentions, User } from '../wire.ts';
import type { World } from './world.ts';

export interface Mentions {
  mentions: User[];
  mention_roles: string[];
  mention_everyone: boolean;
}

export interface MentionContext {
  allowed: AllowedMentions | null | undefined;
  /** The author of the message that is replied to. */
  replied?: User;
  mayMentionEveryone: boolean;
}

export function computeMentions(world: World, text: string, context: MentionContext): Mentions {
  const { allowed, replied } = context;
  const opens = (kind: 'users' | 'roles', id: string) =>
    !allowed || (allowed.parse ?? []).includes(kind) || (allowed[kind] ?? []).includes(id);
  const named = idsIn(text, /<@!?(\d+)>/g).filter((id) => opens('users', id));
  // A reply notifies unless it says otherwise; with `allowed_mentions` given, only if it says so.
  const notifiesReplied = replied && (allowed ? allowed.replied_user === true : true);
  const ids = new Set([...(notifiesReplied ? [replied.id] : []), ...named]);
  const opensEveryone = !allowed || (allowed.parse ?? []).includes('everyone');
  return {
    mentions: [...ids].flatMap((id) => world.members.get(id)?.user ?? []),
    mention_roles: idsIn(text, /<@&(\d+)>/g).filter((id) => world.roles.has(id) && opens('roles', id)),
    mention_everyone: opensEveryone && context.mayMentionEveryone && /@(everyone|here)\b/.test(text),
  };
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}
