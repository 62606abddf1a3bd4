// The shapes that travel: what the room stores is what Discord would send, and what it reads it parses here.
import { z } from 'zod';

export const MessageKind = {
  Default: 0,
  Pinned: 6,
  Reply: 19,
  ChatInputCommand: 20,
  ContextMenuCommand: 23,
} as const;

export const MessageFlag = {
  SuppressEmbeds: 1 << 2,
  Ephemeral: 1 << 6,
  Loading: 1 << 7,
  SuppressNotifications: 1 << 12,
  ComponentsV2: 1 << 15,
} as const;

export interface User {
  id: string;
  username: string;
  global_name: string | null;
  discriminator: string;
  avatar: string | null;
  bot: boolean;
  public_flags: number;
  flags: number;
  primary_guild: null;
}

const Media = z.looseObject({ url: z.string(), description: z.string().optional() });

export const Embed = z.looseObject({
  type: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  url: z.string().optional(),
  color: z.number().optional(),
  timestamp: z.string().optional(),
  footer: z.looseObject({ text: z.string(), icon_url: z.string().optional() }).optional(),
  author: z.looseObject({ name: z.string(), url: z.string().optional() }).optional(),
  image: Media.optional(),
  thumbnail: Media.optional(),
  fields: z
    .array(z.looseObject({ name: z.string(), value: z.string(), inline: z.boolean().optional() }))
    .optional(),
});
export type Embed = z.infer<typeof Embed>;

const SelectOption = z.looseObject({
  label: z.string(),
  value: z.string(),
  description: z.string().optional(),
  default: z.boolean().optional(),
});

export const Component = z.looseObject({
  type: z.number(),
  id: z.number().optional(),
  custom_id: z.string().optional(),
  style: z.number().optional(),
  label: z.string().optional(),
  url: z.string().optional(),
  sku_id: z.string().optional(),
  emoji: z.looseObject({ name: z.string().optional(), id: z.string().optional() }).optional(),
  disabled: z.boolean().optional(),
  placeholder: z.string().optional(),
  content: z.string().optional(),
  min_values: z.number().optional(),
  max_values: z.number().optional(),
  min_length: z.number().optional(),
  max_length: z.number().optional(),
  required: z.boolean().optional(),
  options: z.array(SelectOption).optional(),
  get components() {
    return z.array(Component).optional();
  },
  get component() {
    return Component.optional();
  },
  get accessory() {
    return Component.optional();
  },
});
export type Component = z.infer<typeof Component>;

export const AllowedMentions = z.looseObject({
  parse: z.array(z.string()).optional(),
  users: z.array(z.string()).optional(),
  roles: z.array(z.string()).optional(),
  replied_user: z.boolean().optional(),
});
export type AllowedMentions = z.infer<typeof AllowedMentions>;

/** A file as it came with a request, under `files[n]`. */
export interface Upload {
  /** The n. */
  readonly number: string;
  readonly name: string;
  readonly type: string;
  readonly data: Buffer;
}

/** What a body says of a file: a new one by its number, one that the message has by its id. */
export const AttachmentRequest = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  filename: z.string().nullish(),
  description: z.string().nullish(),
});
export type AttachmentRequest = Pick<z.infer<typeof AttachmentRequest>, 'id' | 'filename' | 'description'>;

export interface Attachment {
  id: string;
  filename: string;
  size: number;
  url: string;
  proxy_url: string;
  description?: string;
  content_type?: string;
  width?: number;
  height?: number;
  ephemeral?: boolean;
}

/** What the bot may send as a message; null clears and absence leaves alone, which only an edit can tell apart. */
export const MessageBody = z.looseObject({
  content: z.string().nullish(),
  embeds: z.array(Embed).nullish(),
  components: z.array(Component).nullish(),
  allowed_mentions: AllowedMentions.nullish(),
  flags: z.number().nullish(),
  nonce: z.union([z.string(), z.number()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  attachments: z.array(z.unknown()).nullish(),
  poll: z.unknown().optional(),
  sticker_ids: z.array(z.string()).nullish(),
  message_reference: z
    .looseObject({
      message_id: z.string(),
      channel_id: z.string().optional(),
      fail_if_not_exists: z.boolean().optional(),
    })
    .nullish(),
});
export type MessageBody = z.infer<typeof MessageBody> & { files?: readonly Upload[] };

export interface MessageReference {
  type: 0;
  channel_id: string;
  message_id: string;
  guild_id?: string;
}

export interface InteractionMetadata {
  id: string;
  type: number;
  user: User;
  authorizing_integration_owners: Record<string, string>;
  original_response_message_id?: string;
  target_message_id?: string;
  interacted_message_id?: string;
  triggering_interaction_metadata?: InteractionMetadata;
}

export interface Message {
  id: string;
  channel_id: string;
  type: number;
  content: string;
  author: User;
  mentions: User[];
  mention_roles: string[];
  mention_everyone: boolean;
  attachments: Attachment[];
  embeds: Embed[];
  components: Component[];
  timestamp: string;
  edited_timestamp: string | null;
  flags: number;
  pinned: boolean;
  tts: boolean;
  nonce?: string | number;
  webhook_id?: string;
  application_id?: string;
  message_reference?: MessageReference;
  interaction_metadata?: InteractionMetadata;
  /** Filled in when served, never stored. */
  referenced_message?: Message | null;
}

/** Discord treats a null inside a body as absent, and answers without it. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, child]) => child !== null);
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutNulls(child)]));
}
