// A message body from the bot: the published schema first, then the limits that it does not state.
import type { $ZodType } from 'zod/v4/core';
import type { Fault } from '../errors.ts';
import { refuse } from '../errors.ts';
import type { AllowedMentions, Attachment, Embed, Upload } from '../wire.ts';
import { MessageBody, MessageFlag, withoutNulls } from '../wire.ts';
import { attachmentFaults } from './attachments.ts';
import { componentFaults } from './components.ts';
import { LIMITS } from './limits.ts';
import type { Path } from './paths.ts';
import { schemaFaults, tooLong } from './schema-faults.ts';

export interface MessageRules {
  schema: $ZodType;
  /** Where the message stands in the whole body: `['data']` in a callback. */
  at?: Path;
  allowedFlags: number;
  /** Whether the message may go without content (an edit that leaves it alone). */
  isEdit: boolean;
  /** What the flags were before an edit. */
  flagsBefore?: number;
  /** What came with the body, and what an edited message attaches already. */
  files?: readonly Upload[];
  attachmentsBefore?: readonly Attachment[];
}

const EDIT_FLAGS = MessageFlag.SuppressEmbeds | MessageFlag.ComponentsV2;
export const ALLOWED_FLAGS = {
  create: EDIT_FLAGS | MessageFlag.SuppressNotifications,
  interaction: EDIT_FLAGS | MessageFlag.SuppressNotifications | MessageFlag.Ephemeral,
  edit: EDIT_FLAGS,
} as const;

/** The parsed body, or Discord's refusal thrown. */
export function readMessage(whole: unknown, message: unknown, rules: MessageRules): MessageBody {
  const shape = schemaFaults(rules.schema, whole);
  if (shape.length > 0) throw refuse.invalidForm(shape);
  const body = { ...MessageBody.parse(keepTopLevelNulls(message)), files: rules.files ?? [] };
  const faults = [
    ...flagFaults(body, rules),
    ...messageLimitFaults(body, rules),
    ...attachmentFaults(body, rules.attachmentsBefore),
  ];
  if (faults.length > 0)
    throw refuse.invalidForm(faults.map((f) => ({ ...f, path: [...(rules.at ?? []), ...f.path] })));
  if (!rules.isEdit && isEmpty(body)) throw refuse.emptyMessage();
  return body;
}

function keepTopLevelNulls(message: unknown): unknown {
  if (typeof message !== 'object' || message === null) return message ?? {};
  return Object.fromEntries(Object.entries(message).map(([key, value]) => [key, withoutNulls(value)]));
}

function isEmpty(body: MessageBody): boolean {
  const hasText = (body.content ?? '').trim() !== '';
  return !hasText && !body.embeds?.length && !body.components?.length && !body.files?.length;
}

function flagFaults(body: MessageBody, rules: MessageRules): Fault[] {
  const flags = body.flags ?? 0;
  // An edit may repeat that the message is private; it cannot make it so.
  const allowed = rules.allowedFlags | ((rules.flagsBefore ?? 0) & MessageFlag.Ephemeral);
  if ((flags & ~allowed) === 0) return [];
  return [
    {
      path: ['flags'],
      code: 'MESSAGE_FLAGS_INVALID',
      message: `Flags ${flags & ~allowed} cannot be set here.`,
    },
  ];
}

function messageLimitFaults(body: MessageBody, rules: MessageRules): Fault[] {
  const usesV2 = (((body.flags ?? 0) | (rules.flagsBefore ?? 0)) & MessageFlag.ComponentsV2) !== 0;
  return [
    ...((body.content?.length ?? 0) > LIMITS.content
      ? [{ path: ['content'], ...tooLong(LIMITS.content) }]
      : []),
    ...embedFaults(body.embeds ?? []),
    ...mentionFaults(body.allowed_mentions),
    ...componentFaults(body.components ?? [], usesV2),
    ...(usesV2 ? legacyFaults(body) : []),
    ...unsupportedFaults(body),
  ];
}

function embedFaults(embeds: readonly Embed[]): Fault[] {
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  const faults: Fault[] = embeds.flatMap((embed, index) => [
    ...(isBlankEmbed(embed) ? [requiredAt(['embeds', index, 'description'])] : []),
    ...(embed.fields ?? []).flatMap((field, at) => [
      ...(field.name.trim() === '' ? [requiredAt(['embeds', index, 'fields', at, 'name'])] : []),
      ...(field.value.trim() === '' ? [requiredAt(['embeds', index, 'fields', at, 'value'])] : []),
    ]),
  ]);
  if (total > LIMITS.embedsTotal) {
    const message = `Embed size exceeds maximum size of ${LIMITS.embedsTotal}`;
    faults.push({ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message });
  }
  return faults;
}

function embedLength(embed: Embed): number {
  const fields = (embed.fields ?? []).flatMap((field) => [field.name, field.value]);
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function isBlankEmbed(embed: Embed): boolean {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  return texts.every((text) => !text?.trim()) && !embed.fields?.length && !embed.image && !embed.thumbnail;
}

/** A kind of mention is either open to all or listed by id, never both. */
function mentionFaults(allowed: AllowedMentions | null | undefined): Fault[] {
  const kinds = ['users', 'roles'] as const;
  return kinds
    .filter((kind) => allowed?.parse?.includes(kind) && allowed[kind]?.length)
    .map((kind) => ({
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }));
}

function legacyFaults(body: MessageBody): Fault[] {
  const fields = [body.content ? 'content' : '', body.embeds?.length ? 'embeds' : ''].filter(
    (name) => name !== '',
  );
  return fields.map((name) => ({
    path: [name],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}

// Better refused than quietly lost: the room stores none of these.
function unsupportedFaults(body: MessageBody): Fault[] {
  const names = [body.poll ? 'poll' : '', body.sticker_ids?.length ? 'sticker_ids' : ''].filter(
    (name) => name !== '',
  );
  return names.map((name) => ({
    path: [name],
    code: 'PRACTICE_ROOM_UNSUPPORTED',
    message: `The practice room does not take ${name}.`,
  }));
}

function requiredAt(path: Path): Fault {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}
