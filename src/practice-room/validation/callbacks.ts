// An interaction callback: a type that fits the interaction, then the data that fits the type.
import { z } from 'zod';
import type { Fault } from '../errors.ts';
import { refuse } from '../errors.ts';
import type { Interaction, Modal } from '../state/interactions.ts';
import { CallbackKind, InteractionKind } from '../state/interactions.ts';
import type { MessageBody, Upload } from '../wire.ts';
import { Component, withoutNulls } from '../wire.ts';
import { Choice } from '../wire-commands.ts';
import { ComponentKind, walkComponents } from './components.ts';
import { LIMITS } from './limits.ts';
import { ALLOWED_FLAGS, readMessage } from './messages.ts';
import { badLength, schemaFaults } from './schema-faults.ts';
import { callbackSchemas } from './schemas.ts';

export type Callback =
  | { type: typeof CallbackKind.Message | typeof CallbackKind.DeferredMessage; data: MessageBody }
  | { type: typeof CallbackKind.DeferredUpdate }
  | { type: typeof CallbackKind.Update; data: MessageBody }
  | { type: typeof CallbackKind.Choices; choices: Choice[] }
  | { type: typeof CallbackKind.Modal; modal: Modal };

const Envelope = z.looseObject({ type: z.number(), data: z.unknown().optional() });
const ModalData = z.looseObject({ custom_id: z.string(), title: z.string(), components: z.array(Component) });
const ChoicesData = z.looseObject({ choices: z.array(Choice).optional() });

export function readCallback(
  body: unknown,
  interaction: Interaction,
  files: readonly Upload[] = [],
): Callback {
  const envelope = Envelope.safeParse(body);
  const type = envelope.success ? envelope.data.type : undefined;
  const schema = type === undefined ? undefined : callbackSchemas.get(type);
  if (!envelope.success || !schema || !allowedTypes(interaction).has(envelope.data.type)) {
    const message = `Value must be one of (${[...allowedTypes(interaction)].join(', ')}).`;
    throw refuse.invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  const data = envelope.data.data;
  switch (envelope.data.type) {
    case CallbackKind.Message:
      return {
        type: CallbackKind.Message,
        data: readMessage(body, data, { ...messageRules(schema, false), files }),
      };
    case CallbackKind.DeferredMessage:
      return {
        type: CallbackKind.DeferredMessage,
        data: readMessage(body, data, messageRules(schema, true)),
      };
    case CallbackKind.Update:
      return {
        type: CallbackKind.Update,
        data: readMessage(body, data, { ...updateRules(schema, interaction), files }),
      };
    case CallbackKind.Choices:
      return { type: CallbackKind.Choices, choices: readChoices(body, data, schema) };
    case CallbackKind.Modal:
      return { type: CallbackKind.Modal, modal: readModal(body, data, schema) };
    default:
      return { type: CallbackKind.DeferredUpdate };
  }
}

type Schema = NonNullable<ReturnType<typeof callbackSchemas.get>>;

function messageRules(schema: Schema, isDeferral: boolean) {
  return { schema, at: ['data'], allowedFlags: ALLOWED_FLAGS.interaction, isEdit: isDeferral };
}

function updateRules(schema: Schema, interaction: Interaction) {
  const flagsBefore = interaction.source?.message.flags ?? 0;
  const attachmentsBefore = interaction.source?.message.attachments ?? [];
  return {
    schema,
    at: ['data'],
    allowedFlags: ALLOWED_FLAGS.edit,
    isEdit: true,
    flagsBefore,
    attachmentsBefore,
  };
}

function allowedTypes(interaction: Interaction): Set<number> {
  const { Message, DeferredMessage, DeferredUpdate, Update, Choices, Modal } = CallbackKind;
  if (interaction.kind === InteractionKind.Autocomplete) return new Set([Choices]);
  const onMessage =
    interaction.source && interaction.kind !== InteractionKind.Command ? [DeferredUpdate, Update] : [];
  const modal = interaction.kind === InteractionKind.ModalSubmit ? [] : [Modal];
  return new Set([Message, DeferredMessage, ...onMessage, ...modal]);
}

function readChoices(body: unknown, data: unknown, schema: Schema): Choice[] {
  const faults: Fault[] = schemaFaults(schema, body);
  if (faults.length > 0) throw refuse.invalidForm(faults);
  const choices = ChoicesData.parse(withoutNulls(data ?? {})).choices ?? [];
  const long = choices.flatMap((choice, index) => {
    const value = String(choice.value);
    const fits = value.length >= 1 && value.length <= LIMITS.choiceValue;
    return fits ? [] : [{ path: ['data', 'choices', index, 'value'], ...badLength(1, LIMITS.choiceValue) }];
  });
  if (long.length > 0) throw refuse.invalidForm(long);
  return choices;
}

function readModal(body: unknown, data: unknown, schema: Schema): Modal {
  const faults: Fault[] = schemaFaults(schema, body);
  if (faults.length > 0) throw refuse.invalidForm(faults);
  const modal = ModalData.parse(withoutNulls(data));
  const inputs = walkComponents(modal.components).filter(
    ({ component }) => component.custom_id !== undefined,
  );
  const ids = inputs.map(({ component }) => component.custom_id);
  const late = inputs.filter((_, index) => ids.indexOf(ids[index]) < index);
  const unlabelled = walkComponents(modal.components).flatMap(({ component, path }) =>
    component.type === ComponentKind.Row
      ? (component.components ?? []).flatMap((input, i) => missingLabel(input, [...path, 'components', i]))
      : [],
  );
  const bad = [
    ...late.map(({ path }) => ({
      path: ['data', ...path, 'custom_id'],
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    })),
    ...unlabelled,
  ];
  if (bad.length > 0) throw refuse.invalidForm(bad);
  return { custom_id: modal.custom_id, title: modal.title, components: modal.components };
}

/** An input in a row brings its own label; one inside a label component has it around. */
function missingLabel(input: Component, path: ReadonlyArray<string | number>): Fault[] {
  if (input.type !== ComponentKind.TextInput || input.label) return [];
  return [
    { path: ['data', ...path, 'label'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' },
  ];
}
