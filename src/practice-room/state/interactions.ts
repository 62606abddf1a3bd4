// Interactions under way: who asked, by which token, whether and how the bot has answered.
import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { RoomLimits } from '../options.ts';
import type { NextId } from '../snowflakes.ts';
import type { Component, InteractionMetadata } from '../wire.ts';
import type { Choice } from '../wire-commands.ts';
import type { StoredMessage } from './messages.ts';
import type { Channel, Member } from './world.ts';

export const InteractionKind = { Command: 2, Component: 3, Autocomplete: 4, ModalSubmit: 5 } as const;

export const CallbackKind = {
  Message: 4,
  DeferredMessage: 5,
  DeferredUpdate: 6,
  Update: 7,
  Choices: 8,
  Modal: 9,
} as const;

export interface Modal {
  custom_id: string;
  title: string;
  components: Component[];
}

export interface Interaction {
  id: string;
  token: string;
  kind: number;
  createdAt: number;
  member: Member;
  channel: Channel;
  /** The type of the message that a first answer becomes (20 or 23 for commands, 19 for components). */
  answerType: number;
  metadata: InteractionMetadata;
  /** The message whose button, menu or context entry was used. */
  source?: StoredMessage;
  /** As the bot sent it, with the moment it arrived. */
  callback?: { type: number; body: unknown; at: number };
  /** `@original`. */
  original?: StoredMessage;
  /** Deferred and not yet filled in. */
  isLoading: boolean;
  followUps: StoredMessage[];
  choices: Choice[];
  modal?: Modal;
  /** Counts what the member may have noticed after the callback: edits and follow-ups. */
  changes: number;
}

export type InteractionDraft = Pick<Interaction, 'kind' | 'member' | 'channel' | 'answerType'> & {
  metadata: Omit<InteractionMetadata, 'id'>;
  source?: StoredMessage;
};

export interface Interactions {
  open(draft: InteractionDraft): Interaction;
  byId(id: string): Interaction | undefined;
  byToken(token: string): Interaction | undefined;
  isLate(interaction: Interaction): boolean;
  isExpired(interaction: Interaction): boolean;
}

const TOKEN_BYTES = 90;

export function createInteractions(nextId: NextId, clock: Clock, limits: RoomLimits): Interactions {
  const ids = new Map<string, Interaction>();
  const tokens = new Map<string, Interaction>();
  const age = (interaction: Interaction) => clock.now() - interaction.createdAt;
  return {
    open: (draft) => {
      const id = nextId();
      const interaction: Interaction = {
        ...draft,
        id,
        token: randomBytes(TOKEN_BYTES).toString('base64url'),
        createdAt: clock.now(),
        metadata: { ...draft.metadata, id },
        isLoading: false,
        followUps: [],
        choices: [],
        changes: 0,
      };
      ids.set(id, interaction);
      tokens.set(interaction.token, interaction);
      return interaction;
    },
    byId: (id) => ids.get(id),
    byToken: (token) => tokens.get(token),
    isLate: (interaction) => age(interaction) > limits.callbackMs,
    isExpired: (interaction) => age(interaction) > limits.tokenMs,
  };
}
