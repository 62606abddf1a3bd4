// A member of the server, for a test to act as: what a person can do in Discord, and what they then see.
import type { Core } from '../core.ts';
import { CommandKind, commandPayload } from '../state/commands.ts';
import type { Channel, Member } from '../state/world.ts';
import { directChannel, findChannel } from '../state/world.ts';
import type { Message } from '../wire.ts';
import { commandSending, messageCommandSending, offeredCommand, offeredCommands } from './commands.ts';
import type { MessageRef } from './components.ts';
import { buttonSending, menuSending, modalSending, visibleMessage } from './components.ts';
import type { OptionValues } from './options.ts';
import type { Sending } from './send.ts';
import { sendInteraction } from './send.ts';
import { awaitReply, say, visibleMessages } from './talking.ts';
import type { AwaitOptions, View } from './view.ts';
import { awaitView, viewOf } from './view.ts';

export interface ActOptions extends AwaitOptions {
  /** Name or id; the first channel unless told; `dm` is the direct conversation with the bot. */
  channel?: string;
  /** Send what Discord's client would not: a hidden command, a bad option, a button that is not there. */
  force?: boolean;
}

export interface SlashOptions extends ActOptions {
  /** `resumen`, or `group subcommand`. */
  subcommand?: string;
}

export interface MemberActor {
  readonly id: string;
  readonly name: string;
  /** `<@id>`, to mention this member in a text. */
  readonly mention: string;
  slash(name: string, values?: OptionValues, options?: SlashOptions): Promise<View>;
  autocomplete(name: string, values: OptionValues, focused: string, options?: SlashOptions): Promise<View>;
  /** By custom id, label or emoji; a view's `message` may be passed as it is: null rejects. */
  press(message: MessageRef | null, button: string, options?: ActOptions): Promise<View>;
  choose(
    message: MessageRef | null,
    customId: string,
    values: readonly string[],
    options?: ActOptions,
  ): Promise<View>;
  submitModal(view: View, values: Readonly<Record<string, string>>, options?: ActOptions): Promise<View>;
  messageCommand(name: string, message: MessageRef | null, options?: ActOptions): Promise<View>;
  say(channel: string, text: string, options?: { replyTo?: MessageRef }): Promise<Message>;
  /** Says it with a mention of the bot, and waits for the bot's reply. */
  ask(channel: string, text: string, options?: { timeoutMs?: number }): Promise<Message>;
  /** What this member sees in a channel, oldest first; private answers to others are not there. */
  sees(channel: string): Message[];
  /** The command picker: names offered to this member. */
  commands(channel?: string): string[];
  /** The command picker as Discord's client gets it: what is offered to this member, with every language's texts. */
  picker(channel?: string): Record<string, unknown>[];
  /** The language of this member's Discord from now on. */
  setLocale(locale: string): void;
  /** An earlier answer as it stands now. */
  refresh(view: View): View;
}

interface Actor {
  core: Core;
  member: Member;
}

export function createMemberActor(core: Core, member: Member): MemberActor {
  const actor = { core, member };
  return {
    id: member.user.id,
    name: member.user.username,
    mention: `<@${member.user.id}>`,
    ...commandActs(actor),
    ...componentActs(actor),
    say: async (channel, text, options = {}) =>
      say(core, member, channelOf(actor, channel), text, options.replyTo),
    ask: async (channel, text, options = {}) => {
      const question = say(core, member, channelOf(actor, channel), `<@${core.world.bot.user.id}> ${text}`);
      return awaitReply(core, question, options.timeoutMs ?? core.limits.waitMs);
    },
    sees: (channel) => visibleMessages(core, member, channelOf(actor, channel)),
    commands: (channel) =>
      offeredCommands(core, member, channelOf(actor, channel)).map((command) => command.name),
    picker: (channel) =>
      offeredCommands(core, member, channelOf(actor, channel)).map((command) =>
        commandPayload(command, core.world.bot.user.id, true),
      ),
    setLocale: (locale) => {
      member.locale = locale;
    },
    refresh: (view) => {
      const interaction = core.interactions.byId(view.interactionId);
      if (!interaction) throw new Error('That answer is of another room');
      return viewOf(core, interaction, view.elapsedMs);
    },
  };
}

type CommandActs = Pick<MemberActor, 'slash' | 'autocomplete' | 'messageCommand'>;

function commandActs(actor: Actor): CommandActs {
  const { core, member } = actor;
  return {
    slash: async (name, values = {}, options = {}) =>
      act(core, typed(actor, name, { values, options }), options),
    autocomplete: async (name, values, focused, options = {}) => {
      const begun = { [focused]: '', ...values };
      return act(core, typed(actor, name, { values: begun, options, focused }), options);
    },
    messageCommand: async (name, message, options = {}) => {
      const target = visibleMessage(core, member, message);
      const where = { member, channel: target.channel, force: options.force ?? false };
      const command = offeredCommand(core, name, CommandKind.Message, where);
      return act(core, messageCommandSending(command, member, target), options);
    },
  };
}

type ComponentActs = Pick<MemberActor, 'press' | 'choose' | 'submitModal'>;

function componentActs({ core, member }: Actor): ComponentActs {
  return {
    press: async (message, button, options = {}) => {
      const source = visibleMessage(core, member, message);
      return act(core, buttonSending(member, source, button, options.force ?? false), options);
    },
    choose: async (message, customId, values, options = {}) => {
      const source = visibleMessage(core, member, message);
      return act(core, menuSending(member, source, customId, values, options.force ?? false), options);
    },
    submitModal: async (view, values, options = {}) => {
      const opener = core.interactions.byId(view.interactionId);
      if (!opener?.modal) throw new Error('That answer opened no modal');
      return act(core, modalSending(opener, opener.modal, values), options);
    },
  };
}

function typed(
  actor: Actor,
  name: string,
  input: { values: OptionValues; options: SlashOptions; focused?: string },
): Sending {
  const { core, member } = actor;
  const { values, options, focused } = input;
  const where = { member, channel: channelOf(actor, options.channel) };
  const force = options.force ?? false;
  return commandSending(core, where, {
    command: offeredCommand(core, name, CommandKind.ChatInput, { ...where, force }),
    values,
    force,
    ...(focused !== undefined && { focused }),
    ...(options.subcommand !== undefined && { subcommand: options.subcommand }),
  });
}

function act(core: Core, sending: Sending, options: ActOptions): Promise<View> {
  if (!core.hasBot()) throw new Error('No bot is connected to the room');
  return awaitView(core, sendInteraction(core, sending), options);
}

function channelOf({ core, member }: Actor, ref: string | undefined): Channel {
  if (ref === 'dm') return directChannel(core.world, member);
  if (ref !== undefined) return findChannel(core.world, ref);
  const [first] = core.world.channels.values();
  if (!first) throw new Error('The room has no channel');
  return first;
}
