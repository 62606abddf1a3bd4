// POST /interactions/{id}/{token}/callback: the bot's first answer.
import type { Core } from '../../core.ts';
import { applyCallback, assertAnswerable } from '../../state/answers.ts';
import type { Interaction } from '../../state/interactions.ts';
import { CallbackKind } from '../../state/interactions.ts';
import { isEphemeral, renderMessage } from '../../state/messages.ts';
import { readCallback } from '../../validation/callbacks.ts';
import type { Answer, Call, Route } from '../router.ts';

export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction.id}/{interaction.token}/callback',
    auth: 'token',
    takesFiles: true,
    run: answerInteraction,
  },
];

function answerInteraction({ core, param, query, body, files }: Call): Answer {
  const known = core.interactions.byId(param('interaction.id'));
  const isTokenRight = known?.token === param('interaction.token');
  const interaction = assertAnswerable(core, isTokenRight ? known : undefined);
  applyCallback(core, interaction, readCallback(body, interaction, files), body);
  if (query.get('with_response') !== 'true') return { status: 204 };
  return { status: 200, body: callbackResponse(core, interaction) };
}

function callbackResponse(core: Core, interaction: Interaction): Record<string, unknown> {
  const type = interaction.callback?.type;
  const message = interaction.original?.message;
  const showsMessage =
    type === CallbackKind.Message || type === CallbackKind.DeferredMessage || type === CallbackKind.Update;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.kind,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: interaction.isLoading,
        response_message_ephemeral: isEphemeral(message),
        channel_id: message.channel_id,
      }),
      ...(interaction.channel.kind === 'text' && { guild_id: core.world.guild.id }),
    },
    resource: { type, ...(showsMessage && message && { message: renderMessage(core.messages, message) }) },
  };
}
