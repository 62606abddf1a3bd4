// The interaction's webhook: its original answer and its follow-ups, for fifteen minutes.

import { refuse } from '../../errors.ts';
import { assertWebhook, editAnswer, findAnswer, followUp, removeAnswer } from '../../state/answers.ts';
import type { Interaction } from '../../state/interactions.ts';
import type { StoredMessage } from '../../state/messages.ts';
import { renderMessage } from '../../state/messages.ts';
import { ALLOWED_FLAGS, readMessage } from '../../validation/messages.ts';
import { requestSchemas } from '../../validation/schemas.ts';
import type { Answer, Call, Route } from '../router.ts';

const WEBHOOK = '/webhooks/{application.id}/{interaction.token}';
const MESSAGE = `${WEBHOOK}/messages/{message.id}`;

export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: WEBHOOK, auth: 'token', takesFiles: true, run: createFollowUp },
  { method: 'GET', path: MESSAGE, auth: 'token', run: getAnswer },
  { method: 'PATCH', path: MESSAGE, auth: 'token', takesFiles: true, run: patchAnswer },
  { method: 'DELETE', path: MESSAGE, auth: 'token', run: deleteAnswer },
];

function webhookOf({ core, param }: Call): Interaction {
  if (param('application.id') !== core.world.bot.user.id) throw refuse.unknownWebhook();
  return assertWebhook(core, param('interaction.token'));
}

function answerOf(call: Call): { interaction: Interaction; stored: StoredMessage } {
  const interaction = webhookOf(call);
  return { interaction, stored: findAnswer(call.core, interaction, call.param('message.id')) };
}

function createFollowUp(call: Call): Answer {
  const interaction = webhookOf(call);
  const rules = {
    schema: requestSchemas.followUp,
    allowedFlags: ALLOWED_FLAGS.interaction,
    isEdit: false,
    files: call.files,
  };
  const stored = followUp(call.core, interaction, readMessage(call.body, call.body, rules));
  return { status: 200, body: renderMessage(call.core.messages, stored.message) };
}

function getAnswer(call: Call): Answer {
  const { stored } = answerOf(call);
  return { status: 200, body: renderMessage(call.core.messages, stored.message) };
}

function patchAnswer(call: Call): Answer {
  const { interaction, stored } = answerOf(call);
  const flagsBefore = stored.message.flags;
  const rules = {
    schema: requestSchemas.editWebhookMessage,
    allowedFlags: ALLOWED_FLAGS.edit,
    isEdit: true,
    flagsBefore,
    files: call.files,
    attachmentsBefore: stored.message.attachments,
  };
  const body = readMessage(call.body, call.body, rules);
  editAnswer(call.core, interaction, stored, body);
  return { status: 200, body: renderMessage(call.core.messages, stored.message) };
}

function deleteAnswer(call: Call): Answer {
  const { interaction, stored } = answerOf(call);
  removeAnswer(call.core, interaction, stored);
  return { status: 204 };
}
