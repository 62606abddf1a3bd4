// From a raw interaction to what it asks for, in the words that commands understand.

import type { Request } from '../../commands/answering/request.ts';
import type { AnyCommand } from '../../commands/command.ts';
import type { Action } from '../../commands/result.ts';
import { ApplicationCommandType, InteractionType, MessageFlags } from '../discord-api.ts';
import type { InteractionLine } from '../log.ts';
import { commandNamed } from './command-names.ts';
import { decodeAction } from './custom-id.ts';
import { readOptions } from './options.ts';
import type { CommandInteraction, ComponentInteraction, Interaction } from './payload.ts';
import { permissionsOf } from './permissions.ts';
import { targetText } from './target-text.ts';

export interface Asked {
  readonly kind: InteractionLine['kind'];
  /** Undefined for a button, menu or form that this version did not make. */
  readonly request: Request | undefined;
  /** Where the answer goes when a button asked; undefined: where the response says. */
  readonly reply: Exclude<Action['reply'], 'alike'> | undefined;
}

/** The option that holds the text of the message which a message command was used on. */
const MESSAGE_OPTION = 'mensaje';

/** What an interaction asks for. Never fails: what cannot be made out has no request. */
export function readAsked(payload: Interaction, commands: readonly AnyCommand[]): Asked {
  switch (payload.type) {
    case InteractionType.ApplicationCommand:
      return askedByCommand(payload, commands);
    case InteractionType.ApplicationCommandAutocomplete:
      return { kind: 'autocomplete', request: undefined, reply: undefined };
    case InteractionType.MessageComponent:
      return askedByComponent(payload);
    case InteractionType.ModalSubmit:
      return { kind: 'unknown', request: undefined, reply: undefined };
  }
}

/** A button's id says what it asks for; of a menu, the value chosen does. */
function askedByComponent(payload: ComponentInteraction): Asked {
  const { custom_id: customId, values } = payload.data;
  const action = decodeAction(values?.[0] ?? customId);
  if (!action) return { kind: 'button', request: undefined, reply: undefined };
  const request = { ...whereOf(payload), ...action.request, from: 'button' as const };
  return { kind: 'button', request, reply: action.reply === 'alike' ? replyLike(payload) : action.reply };
}

/** Where readers of the message with the component see the answer, and nobody else does. */
function replyLike({ message }: ComponentInteraction): 'private' | 'public' {
  return ((message?.flags ?? 0) & MessageFlags.Ephemeral) === 0 ? 'public' : 'private';
}

function askedByCommand(payload: CommandInteraction, commands: readonly AnyCommand[]): Asked {
  const { data } = payload;
  const inMenu = data.type !== ApplicationCommandType.ChatInput;
  const named = commandNamed(commands, data.name, inMenu ? 'message' : 'slash');
  const options = inMenu ? { [MESSAGE_OPTION]: targetOf(payload) } : readOptions(data.options).options;
  const request = { ...whereOf(payload), command: named?.declaration.name ?? data.name, options };
  return { kind: inMenu ? 'message' : 'command', request: { ...request, from: 'command' }, reply: undefined };
}

function targetOf({ data }: CommandInteraction): string {
  const message = data.resolved?.messages[data.target_id ?? ''];
  return message ? targetText(message) : '';
}

/** Where it was asked and what is allowed there. A member's permissions mean nothing in a direct message. */
function whereOf(payload: Interaction): Pick<Request, 'place' | 'memberPermissions' | 'botPermissions'> {
  return {
    place: payload.guild_id === undefined ? 'direct' : 'server',
    memberPermissions: permissionsOf(payload.member?.permissions ?? '0'),
    botPermissions: permissionsOf(payload.app_permissions),
  };
}
