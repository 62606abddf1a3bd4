// A walk through all that can be done with the bot: every command with every option, and every button that comes of it.
import type { AnyCommand, OptionDeclaration, OptionValue } from '../../commands/command.ts';
import { commandsFor } from '../../commands/index.ts';
import type { Library } from '../../knowledge/library.ts';
import type { MemberActor, Message, View } from '../../src/practice-room/index.ts';

export type Values = Readonly<Record<string, OptionValue>>;

/** A command as somebody types it. */
export interface Typed {
  readonly name: string;
  readonly subcommand?: string;
  readonly values: Values;
}

/** What a test types into each option that has no fixed choices; an option that is not here fails the walk. */
export type Vocabulary = Readonly<Record<string, readonly OptionValue[]>>;

export function typedCommands(library: Library): readonly AnyCommand[] {
  return commandsFor(library).filter(({ declaration }) => declaration.kind === 'slash');
}

/** Each command and subcommand with what it requires alone, and then with each value of each option it may have. */
export function allTypings({ declaration }: AnyCommand, vocabulary: Vocabulary): Typed[] {
  const { name, subcommands, options } = declaration;
  const forms = subcommands ?? [{ name: undefined, options }];
  return forms.flatMap((form) => {
    const typed = (values: Values): Typed => ({ name, values, ...(form.name && { subcommand: form.name }) });
    const required = form.options.filter((option) => option.required);
    const least = Object.fromEntries(required.map((option) => [option.name, firstOf(option, vocabulary)]));
    const each = form.options.flatMap((option) =>
      valuesOf(option, vocabulary).map((value) => typed({ ...least, [option.name]: value })),
    );
    return [typed(least), ...each];
  });
}

function valuesOf(option: OptionDeclaration, vocabulary: Vocabulary): readonly OptionValue[] {
  const values = option.choices ?? (option.type === 'boolean' ? [true, false] : vocabulary[option.name]);
  if (!values || values.length === 0) throw new Error(`nothing to type into «${option.name}»`);
  return values;
}

function firstOf(option: OptionDeclaration, vocabulary: Vocabulary): OptionValue {
  const [first] = valuesOf(option, vocabulary);
  if (first === undefined) throw new Error(`nothing to type into «${option.name}»`);
  return first;
}

/** A button, or one choice of a menu. */
export interface Button {
  readonly label: string;
  /** What says what it does: a button's custom id, a choice's value. */
  readonly customId: string;
  /** The custom id of the menu that it is a choice of. */
  readonly menu?: string;
}

export interface Pressed extends Button {
  /** The answer that it stood on. */
  readonly on: View;
  readonly view: View;
}

export function buttonsOf(message: Message | null): Button[] {
  const rows = message?.components ?? [];
  return rows.flatMap(({ components = [] }) =>
    components.flatMap(({ label = '', custom_id: customId = '', options }) =>
      options
        ? options.map((option) => ({ label: option.label, customId: option.value, menu: customId }))
        : [{ label, customId }],
    ),
  );
}

/**
 * Presses every button of these answers, those of the answers that they bring, and so on; each custom id once.
 * They are pressed by their id, since one may have changed the message that another still stood on.
 */
export async function pressAll(member: MemberActor, views: readonly View[]): Promise<Pressed[]> {
  const pressed: Pressed[] = [];
  const known = new Set<string>();
  const waiting = [...views];
  for (let on = waiting.shift(); on; on = waiting.shift()) {
    for (const button of buttonsOf(on.message)) {
      if (known.has(button.customId)) continue;
      known.add(button.customId);
      const view = await press(member, on.message, button);
      pressed.push({ ...button, on, view });
      waiting.push(view);
    }
  }
  return pressed;
}

function press(member: MemberActor, message: Message | null, { customId, menu }: Button): Promise<View> {
  const force = { force: true };
  return menu === undefined
    ? member.press(message, customId, force)
    : member.choose(message, menu, [customId], force);
}
