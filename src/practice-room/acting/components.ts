// Using what is on a message or in a modal: finding the button, the menu, the input, as a person would.
import type { Core } from '../core.ts';
import type { Interaction, Modal } from '../state/interactions.ts';
import { InteractionKind } from '../state/interactions.ts';
import type { StoredMessage } from '../state/messages.ts';
import type { Member } from '../state/world.ts';
import { ButtonStyle, ComponentKind, isSelect, walkComponents } from '../validation/components.ts';
import type { Component, Message } from '../wire.ts';
import type { Sending } from './send.ts';

export type MessageRef = Pick<Message, 'id' | 'channel_id'>;

/** The message as it now stands, if this member sees it. */
export function visibleMessage(core: Core, member: Member, message: MessageRef | null): StoredMessage {
  if (!message) throw new Error('There is no message to act on');
  const stored = core.messages.find(message.channel_id, message.id);
  if (!stored) throw new Error(`Message ${message.id} is gone`);
  if (stored.onlyFor !== undefined && stored.onlyFor !== member.user.id) {
    throw new Error(`Message ${message.id} is private to somebody else`);
  }
  return stored;
}

function componentsOf(message: Pick<Message, 'components'>): Component[] {
  return walkComponents(message.components).map(({ component }) => component);
}

export function buttonSending(member: Member, source: StoredMessage, name: string, force: boolean): Sending {
  const buttons = componentsOf(source.message).filter((component) => component.type === ComponentKind.Button);
  const button = buttons.find(
    (each) => each.custom_id === name || each.label === name || each.emoji?.name === name,
  );
  if (!force) {
    if (!button)
      throw new Error(`No button "${name}"; there are ${buttons.map(describeButton).join(', ') || 'none'}`);
    if (button.style === ButtonStyle.Link) throw new Error(`"${name}" is a link: it reaches no bot`);
    if (button.disabled) throw new Error(`"${name}" is disabled`);
  }
  const custom_id = button?.custom_id ?? name;
  return componentSending(member, source, {
    custom_id,
    component_type: ComponentKind.Button,
    id: button?.id ?? 1,
  });
}

function describeButton(button: Component): string {
  return `"${button.label ?? button.emoji?.name ?? ''}" (${button.custom_id ?? button.url ?? ''})`;
}

export function menuSending(
  member: Member,
  source: StoredMessage,
  customId: string,
  values: readonly string[],
  force: boolean,
): Sending {
  const menus = componentsOf(source.message).filter(isSelect);
  const menu = menus.find((each) => each.custom_id === customId);
  if (!force) assertChoosable(menu, customId, values);
  const kind = menu?.type ?? ComponentKind.StringSelect;
  return componentSending(member, source, {
    custom_id: customId,
    component_type: kind,
    id: menu?.id ?? 1,
    values,
  });
}

function assertChoosable(menu: Component | undefined, customId: string, values: readonly string[]): void {
  if (!menu) throw new Error(`No menu "${customId}"`);
  if (menu.disabled) throw new Error(`"${customId}" is disabled`);
  const { min_values = 1, max_values = 1 } = menu;
  if (values.length < min_values || values.length > max_values) {
    throw new Error(`"${customId}" takes ${min_values} to ${max_values} values`);
  }
  const stray = values.find(
    (value) => menu.options && !menu.options.some((option) => option.value === value),
  );
  if (stray !== undefined) throw new Error(`"${customId}" does not offer "${stray}"`);
}

function componentSending(member: Member, source: StoredMessage, data: Record<string, unknown>): Sending {
  return {
    kind: InteractionKind.Component,
    member,
    channel: source.channel,
    data,
    source,
    metadata: { interacted_message_id: source.message.id },
  };
}

export function modalSending(
  opener: Interaction,
  modal: Modal,
  values: Readonly<Record<string, string>>,
): Sending {
  const components = modal.components.map((component) => fillIn(component, values));
  const known = walkComponents(modal.components).flatMap(({ component }) => component.custom_id ?? []);
  const stray = Object.keys(values).find((name) => !known.includes(name));
  if (stray !== undefined) throw new Error(`The modal has no input "${stray}"; it has ${known.join(', ')}`);
  return {
    kind: InteractionKind.ModalSubmit,
    member: opener.member,
    channel: opener.channel,
    data: { custom_id: modal.custom_id, components },
    metadata: { triggering_interaction_metadata: opener.metadata },
    ...(opener.source && { source: opener.source }),
  };
}

function fillIn(component: Component, values: Readonly<Record<string, string>>): Record<string, unknown> {
  const { type, id = 1, custom_id } = component;
  const children = component.components?.map((child) => fillIn(child, values));
  if (component.component) return { type, id, component: fillIn(component.component, values) };
  if (children) return { type, id, components: children };
  if (custom_id === undefined) return { type, id };
  const value = values[custom_id] ?? '';
  assertInput(component, value);
  return isSelect(component)
    ? { type, id, custom_id, values: value === '' ? [] : [value] }
    : { type, id, custom_id, value };
}

function assertInput(input: Component, value: string): void {
  const name = input.custom_id ?? '';
  if (value === '' && input.required !== false) throw new Error(`"${name}" is required`);
  if (value !== '' && value.length < (input.min_length ?? 0)) throw new Error(`"${name}" is too short`);
  if (value.length > (input.max_length ?? Number.POSITIVE_INFINITY)) throw new Error(`"${name}" is too long`);
}
