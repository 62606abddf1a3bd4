// What a callback or a webhook request does to an interaction and its messages.
import type { Core } from '../core.ts';
import { refuse } from '../errors.ts';
import type { Callback } from '../validation/callbacks.ts';
import type { MessageBody } from '../wire.ts';
import { MessageFlag, MessageKind } from '../wire.ts';
import { assertNotEmptied, botDraft, botPatch } from './drafts.ts';
import type { Interaction } from './interactions.ts';
import { CallbackKind, InteractionKind } from './interactions.ts';
import type { StoredMessage } from './messages.ts';

export function applyCallback(core: Core, interaction: Interaction, callback: Callback, body: unknown): void {
  switch (callback.type) {
    case CallbackKind.Message:
      interaction.original = post(core, interaction, callback.data, 'first');
      break;
    case CallbackKind.DeferredMessage:
      interaction.original = postLoading(core, interaction, callback.data);
      interaction.isLoading = true;
      break;
    case CallbackKind.DeferredUpdate:
      keepSource(interaction);
      interaction.isLoading = true;
      break;
    case CallbackKind.Update:
      keepSource(interaction);
      if (interaction.source) edit(core, interaction, interaction.source, callback.data);
      break;
    case CallbackKind.Choices:
      interaction.choices = callback.choices;
      break;
    case CallbackKind.Modal:
      interaction.modal = callback.modal;
      break;
  }
  interaction.callback = { type: callback.type, body, at: performance.now() };
  announce(core, interaction);
}

/** For components, `@original` is the message that the component sits on. */
function keepSource(interaction: Interaction): void {
  if (interaction.source) interaction.original = interaction.source;
}

export function followUp(core: Core, interaction: Interaction, body: MessageBody): StoredMessage {
  // The first follow-up to a deferral takes the place of "is thinking…".
  if (
    interaction.isLoading &&
    interaction.original &&
    interaction.callback?.type === CallbackKind.DeferredMessage
  ) {
    edit(core, interaction, interaction.original, body);
    return interaction.original;
  }
  const stored = post(core, interaction, body, 'follow-up');
  interaction.followUps.push(stored);
  announce(core, interaction);
  return stored;
}

export function editAnswer(
  core: Core,
  interaction: Interaction,
  stored: StoredMessage,
  body: MessageBody,
): void {
  edit(core, interaction, stored, body);
  announce(core, interaction);
}

export function removeAnswer(core: Core, interaction: Interaction, stored: StoredMessage): void {
  core.messages.remove(stored);
  announce(core, interaction);
}

/** `@original` or an id, as the webhook's routes name it. */
export function findAnswer(core: Core, interaction: Interaction, name: string): StoredMessage {
  const known = [interaction.original, ...interaction.followUps].filter((stored) => stored !== undefined);
  const found =
    name === '@original' ? interaction.original : known.find((stored) => stored.message.id === name);
  if (!found || !core.messages.find(found.channel.id, found.message.id)) throw refuse.unknownMessage();
  return found;
}

function edit(core: Core, interaction: Interaction, stored: StoredMessage, body: MessageBody): void {
  const patch = botPatch(core, stored.channel, stored.message, body);
  assertNotEmptied(patch, stored.message);
  const wasLoading = (stored.message.flags & MessageFlag.Loading) !== 0;
  if (stored === interaction.original) interaction.isLoading = false;
  core.messages.update(stored, wasLoading ? { ...patch, edited_timestamp: null } : patch);
}

function announce(core: Core, interaction: Interaction): void {
  interaction.changes += 1;
  core.bus.emit({ type: 'interaction-answered', interactionId: interaction.id });
}

function postLoading(core: Core, interaction: Interaction, body: MessageBody): StoredMessage {
  const flags = ((body.flags ?? 0) & MessageFlag.Ephemeral) | MessageFlag.Loading;
  const draft = {
    ...botDraft(core, interaction.channel, {}),
    ...answerFields(core, interaction, 'first'),
    flags,
  };
  return core.messages.create(interaction.channel, draft, readerOf(interaction, flags));
}

function post(
  core: Core,
  interaction: Interaction,
  body: MessageBody,
  place: 'first' | 'follow-up',
): StoredMessage {
  const draft = { ...botDraft(core, interaction.channel, body), ...answerFields(core, interaction, place) };
  return core.messages.create(interaction.channel, draft, readerOf(interaction, draft.flags ?? 0));
}

function readerOf(interaction: Interaction, flags: number): string | undefined {
  return (flags & MessageFlag.Ephemeral) !== 0 ? interaction.member.user.id : undefined;
}

function answerFields(core: Core, interaction: Interaction, place: 'first' | 'follow-up') {
  const applicationId = core.world.bot.user.id;
  const answered = place === 'follow-up' ? interaction.original : interaction.source;
  const original = interaction.original?.message.id;
  return {
    type: place === 'follow-up' ? MessageKind.Reply : interaction.answerType,
    webhook_id: applicationId,
    application_id: applicationId,
    interaction_metadata: {
      ...interaction.metadata,
      ...(place === 'follow-up' && original !== undefined && { original_response_message_id: original }),
    },
    ...(answered && {
      message_reference: {
        type: 0 as const,
        channel_id: answered.channel.id,
        message_id: answered.message.id,
        ...(interaction.channel.kind === 'text' && { guild_id: core.world.guild.id }),
      },
    }),
  };
}

/** Discord's check of who may answer, when and how often, before it looks at the body. */
export function assertAnswerable(core: Core, interaction: Interaction | undefined): Interaction {
  if (!interaction) throw refuse.unknownInteraction();
  if (interaction.callback) throw refuse.alreadyAnswered();
  if (core.interactions.isLate(interaction)) throw refuse.unknownInteraction();
  return interaction;
}

export function assertWebhook(core: Core, token: string): Interaction {
  const interaction = core.interactions.byToken(token);
  if (!interaction) throw refuse.unknownWebhook();
  if (core.interactions.isExpired(interaction)) throw refuse.invalidWebhookToken();
  const isAnswered = interaction.callback && interaction.kind !== InteractionKind.Autocomplete;
  if (!isAnswered) throw refuse.unknownWebhook();
  return interaction;
}
