// Whether a member is offered a command, and the interaction that using it sends.
import type { Core } from '../core.ts';
import { hasPermission } from '../permissions.ts';
import type { Command } from '../state/commands.ts';
import { InteractionKind } from '../state/interactions.ts';
import type { StoredMessage } from '../state/messages.ts';
import type { Channel, Member } from '../state/world.ts';
import { permissionsIn } from '../state/world.ts';
import { MessageKind } from '../wire.ts';
import type { OptionRequest } from './options.ts';
import { buildOptions, resolveOptions } from './options.ts';
import type { Sending } from './send.ts';

const DIRECT_CONTEXT = 1;
const GUILD_CONTEXT = 0;

function isOffered(core: Core, command: Command, member: Member, channel: Channel): boolean {
  const isDirect = channel.kind === 'dm';
  const context = isDirect ? DIRECT_CONTEXT : GUILD_CONTEXT;
  if (command.contexts && !command.contexts.includes(context)) return false;
  if (isDirect) return command.guildId === undefined && (command.contexts !== null || command.dmPermission);
  const granted = permissionsIn(core.world, member, channel);
  if (!hasPermission(granted, 'ViewChannel', 'UseApplicationCommands')) return false;
  const needed = command.defaultMemberPermissions;
  if (needed === null) return true;
  const bits = BigInt(needed);
  // "0" means nobody but administrators.
  return hasPermission(granted, 'Administrator') || (bits !== 0n && (granted & bits) === bits);
}

export function offeredCommand(
  core: Core,
  name: string,
  type: number,
  place: { member: Member; channel: Channel; force: boolean },
): Command {
  const command = core.commands.lookUp(name, type);
  if (!command) throw new Error(`No command "${name}" is registered`);
  if (!place.force && !isOffered(core, command, place.member, place.channel)) {
    throw new Error(`Discord does not offer "${name}" to ${place.member.user.username} here`);
  }
  return command;
}

export function commandSending(
  core: Core,
  place: { member: Member; channel: Channel },
  request: OptionRequest,
): Sending {
  const options = buildOptions(request);
  const resolved = resolveOptions(core, options);
  return {
    ...place,
    kind: request.focused === undefined ? InteractionKind.Command : InteractionKind.Autocomplete,
    answerType: MessageKind.ChatInputCommand,
    data: {
      ...commandData(request.command),
      ...(options.length > 0 && { options }),
      ...(resolved && { resolved }),
    },
  };
}

export function messageCommandSending(command: Command, member: Member, target: StoredMessage): Sending {
  const { message } = target;
  return {
    member,
    channel: target.channel,
    kind: InteractionKind.Command,
    answerType: MessageKind.ContextMenuCommand,
    data: {
      ...commandData(command),
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
    metadata: { target_message_id: message.id },
  };
}

function commandData(command: Command): Record<string, unknown> {
  const guild = command.guildId === undefined ? {} : { guild_id: command.guildId };
  return { id: command.id, name: command.name, type: command.type, ...guild };
}

/** What the picker would list to this member, by name. */
export function offeredCommands(core: Core, member: Member, channel: Channel): Command[] {
  const all = [...core.commands.list(core.world.guild.id), ...core.commands.list(undefined)];
  return all.filter((command) => isOffered(core, command, member, channel));
}
