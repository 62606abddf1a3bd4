// Which published schema each body must fit: the one importer of `discord-api-spec`.
import * as spec from 'discord-api-spec/zod';
import type { $ZodType } from 'zod/v4/core';

export const requestSchemas = {
  createMessage: spec.MessageCreateRequestSchema,
  editMessage: spec.MessageEditRequestPartialSchema,
  followUp: spec.IncomingWebhookRequestPartialSchema,
  editWebhookMessage: spec.IncomingWebhookUpdateRequestPartialSchema,
  createCommand: spec.ApplicationCommandCreateRequestSchema,
  patchCommand: spec.ApplicationCommandPatchRequestPartialSchema,
  putCommand: spec.ApplicationCommandUpdateRequestSchema,
} as const;

/** By the callback's type. */
export const callbackSchemas: ReadonlyMap<number, $ZodType> = new Map([
  [4, spec.CreateMessageInteractionCallbackRequestSchema],
  [5, spec.CreateMessageInteractionCallbackRequestSchema],
  [6, spec.UpdateMessageInteractionCallbackRequestSchema],
  [7, spec.UpdateMessageInteractionCallbackRequestSchema],
  [8, spec.ApplicationCommandAutocompleteCallbackRequestSchema],
  [9, spec.ModalInteractionCallbackRequestSchema],
]);

/** What the room itself answers must fit these; its tests see to it. */
export const responseSchemas = {
  application: spec.PrivateApplicationResponseSchema,
  callback: spec.InteractionCallbackResponseSchema,
  channel: spec.GuildChannelResponseSchema,
  command: spec.ApplicationCommandResponseSchema,
  error: spec.ErrorResponseSchema,
  gatewayBot: spec.GatewayBotResponseSchema,
  message: spec.MessageResponseSchema,
  pins: spec.PinnedMessagesResponseSchema,
  user: spec.UserResponseSchema,
} as const;
