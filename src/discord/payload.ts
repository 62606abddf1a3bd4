// What we read of Discord's raw payloads, parsed once at the door (developers/docs: interactions, message).

import { z } from 'zod';
import { InteractionType } from '../discord-api.ts';

const snowflake = z.string().regex(/^\d{1,20}$/);
const bitfield = z.string().regex(/^\d+$/);

const rawOption = z.object({
  name: z.string(),
  type: z.number(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(rawOption).optional();
  },
});

/** One node of an interaction's option tree: an option with its value, or a subcommand with its own. */
export type RawOption = z.infer<typeof rawOption>;

const embed = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  author: z.object({ name: z.string() }).optional(),
  fields: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
  footer: z.object({ text: z.string() }).optional(),
});

/** Of somebody else's message we take what we understand: an odd embed is no reason to refuse the rest. */
const messageText = z.object({ content: z.string().catch(''), embeds: z.array(embed).catch([]) });

/** A message that a message command was used on; what is forwarded stands in its snapshots. */
const targetMessage = messageText.extend({
  message_snapshots: z.array(z.object({ message: messageText })).catch([]),
});

export type TargetMessage = z.infer<typeof targetMessage>;

const base = {
  id: snowflake,
  application_id: snowflake,
  token: z.string(),
  guild_id: snowflake.optional(),
  channel: z.object({ id: snowflake }).optional(),
  /** Deprecated in favour of `channel`, and still sent. */
  channel_id: snowflake.optional(),
  locale: z.string().optional().catch(undefined),
  guild_locale: z.string().optional().catch(undefined),
  /** What the bot may do in this channel; always there. */
  app_permissions: bitfield.default('0'),
  member: z.object({ permissions: bitfield.default('0') }).optional(),
};

const command = z.object({
  ...base,
  type: z.literal(InteractionType.ApplicationCommand),
  data: z.object({
    name: z.string(),
    /** 1 typed, 2 in a user's menu, 3 in a message's menu. */
    type: z.number(),
    options: z.array(rawOption).default([]),
    target_id: snowflake.optional(),
    resolved: z.object({ messages: z.record(z.string(), targetMessage).default({}) }).optional(),
  }),
});

const component = z.object({
  ...base,
  type: z.literal(InteractionType.MessageComponent),
  /** `values` of a menu: what has been chosen in it. */
  data: z.object({ custom_id: z.string(), values: z.array(z.string()).optional() }),
  /** The message that the component stands on. */
  message: z.object({ flags: z.number().catch(0) }).optional(),
});

const autocomplete = z.object({
  ...base,
  type: z.literal(InteractionType.ApplicationCommandAutocomplete),
  data: z.object({ name: z.string(), options: z.array(rawOption).default([]) }),
});

const modal = z.object({
  ...base,
  type: z.literal(InteractionType.ModalSubmit),
  data: z.object({ custom_id: z.string() }),
});

/** An interaction of any kind that we can be sent over the gateway. */
export const interactionSchema = z.discriminatedUnion('type', [command, component, autocomplete, modal]);

export type CommandInteraction = z.infer<typeof command>;
export type ComponentInteraction = z.infer<typeof component>;
export type AutocompleteInteraction = z.infer<typeof autocomplete>;
export type Interaction = z.infer<typeof interactionSchema>;

/** A message as the gateway sends it; its content is there when it mentions the bot or is sent to it directly. */
export const messageSchema = z.object({
  id: snowflake,
  channel_id: snowflake,
  guild_id: snowflake.optional(),
  content: z.string().default(''),
  /** 0 an ordinary message, 19 a reply; all others are the system's or commands'. */
  type: z.number().default(0),
  webhook_id: snowflake.optional(),
  author: z.object({ id: snowflake, bot: z.boolean().default(false) }),
  mentions: z.array(z.object({ id: snowflake })).default([]),
});

export type IncomingMessage = z.infer<typeof messageSchema>;

/** Milliseconds since 1970 at which Discord made this id (developers/docs/reference, Snowflakes). */
export function madeAt(id: string): number {
  return Number((BigInt(id) >> 22n) + 1_420_070_400_000n);
}
