// What a member sees of the bot's answer, and the waiting for it.
import type { Core } from '../core.ts';
import { waitUntil } from '../events.ts';
import { describeEntry } from '../log.ts';
import type { Interaction, Modal } from '../state/interactions.ts';
import { CallbackKind } from '../state/interactions.ts';
import { isEphemeral, renderMessage } from '../state/messages.ts';
import type { Message } from '../wire.ts';
import type { Choice } from '../wire-commands.ts';
import type { Sent } from './send.ts';

export interface View {
  interactionId: string;
  /** The callback as the bot sent it. */
  response: { type: number; body: unknown };
  /** The answer as it stands: for a deferral, once filled in; null for choices and modals. */
  message: Message | null;
  ephemeral: boolean;
  choices: Choice[];
  modal: Modal | null;
  /** From the interaction's dispatch to the bot's callback. */
  elapsedMs: number;
  /** Messages that came after the first answer. */
  followUps: Message[];
}

export interface AwaitOptions {
  /** `callback` returns at the first answer, though it be a deferral. */
  until?: 'answer' | 'callback';
  timeoutMs?: number;
}

export async function awaitView(core: Core, sent: Sent, options: AwaitOptions = {}): Promise<View> {
  const { interaction } = sent;
  const callback = await waitUntil(core.bus, () => interaction.callback, {
    timeoutMs: core.limits.callbackMs,
    explain: () =>
      `The application did not respond within ${core.limits.callbackMs} ms.${explainRefusals(core, interaction)}`,
  });
  const isDeferred =
    callback.type === CallbackKind.DeferredMessage || callback.type === CallbackKind.DeferredUpdate;
  if (isDeferred && options.until !== 'callback') {
    const timeoutMs = options.timeoutMs ?? core.limits.waitMs;
    await waitUntil(core.bus, () => (interaction.changes > 1 ? true : undefined), {
      timeoutMs,
      explain: () =>
        `The application deferred and sent nothing within ${timeoutMs} ms.${explainRefusals(core, interaction)}`,
    });
  }
  return viewOf(core, interaction, callback.at - sent.startedAt);
}

export function viewOf(core: Core, interaction: Interaction, elapsedMs: number): View {
  const shows =
    interaction.original && core.messages.find(interaction.channel.id, interaction.original.message.id);
  const message = shows ? renderMessage(core.messages, shows.message) : null;
  return {
    interactionId: interaction.id,
    response: { type: interaction.callback?.type ?? 0, body: interaction.callback?.body },
    message,
    ephemeral: message !== null && isEphemeral(message),
    choices: interaction.choices,
    modal: interaction.modal ?? null,
    elapsedMs,
    followUps: interaction.followUps.map((stored) => renderMessage(core.messages, stored.message)),
  };
}

/** What the bot tried for this interaction and was refused: usually the reason for its silence. */
function explainRefusals(core: Core, interaction: Interaction): string {
  const refused = core.log
    .refusals()
    .filter((entry) => entry.path.includes(interaction.id) || entry.path.includes(interaction.token));
  return refused.length === 0 ? '' : ` It was refused: ${refused.map(describeEntry).join('; ')}`;
}
