// Our declarations and texts as the command payloads that Discord registers.
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  LocalizationMap,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { AnyCommand, Declaration, OptionDeclaration } from '../../commands/command.ts';
import { CHOICES } from '../../commands/options/limits.ts';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  ApplicationCommandOptionType as OptionType,
} from '../discord-api.ts';
import { type CommandText, commandTextOf, type OptionText, textsFor } from '../texts/index.ts';
import { registeredName } from './command-names.ts';
import { DESCRIPTION, FIXED_CHOICES, SLASH_COMMANDS } from './limits.ts';
import { bitfieldOf } from './permissions.ts';

/** Where commands are registered. A single server's take no contexts: they can only be used there. */
export type Scope = 'global' | 'server';

/**
 * The payloads of all commands that Discord lists, in our order; Discord takes 100 typed commands, and the topic
 * commands of the oldest articles are the first to go without.
 */
export function commandPayloads(
  commands: readonly AnyCommand[],
  scope: Scope,
): RESTPostAPIApplicationCommandsJSONBody[] {
  const declarations = commands.map(({ declaration }) => declaration);
  const typed = declarations.filter(({ kind }) => kind === 'slash').sort(topicsLast);
  const inMenu = declarations.filter(({ kind }) => kind === 'message');
  return [
    ...typed.slice(0, SLASH_COMMANDS).map((declaration) => slashPayload(declaration, scope)),
    ...inMenu.map((declaration) => menuPayload(declaration, scope)),
  ];
}

function topicsLast(a: Declaration, b: Declaration): number {
  return Number(a.description !== undefined) - Number(b.description !== undefined);
}

function slashPayload(declaration: Declaration, scope: Scope): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(declaration.name, commandTexts(declaration)),
    ...shared(declaration, scope),
    options: optionsOf(declaration),
  };
}

/** A command in a message's menu: it has a name and neither description nor options. */
function menuPayload(declaration: Declaration, scope: Scope): RESTPostAPIApplicationCommandsJSONBody {
  const { es, en } = commandTexts(declaration);
  const name = registeredName(declaration);
  return {
    type: ApplicationCommandType.Message,
    name,
    ...localisedName({ es: es?.name ?? name, en: en?.name ?? name }),
    ...shared(declaration, scope),
  };
}

function shared({ permission, serverOnly }: Declaration, scope: Scope) {
  const contexts = [InteractionContextType.Guild, ...(serverOnly ? [] : [InteractionContextType.BotDM])];
  const placed = { contexts, integration_types: [ApplicationIntegrationType.GuildInstall] };
  return {
    ...(permission ? { default_member_permissions: bitfieldOf(permission) } : {}),
    ...(scope === 'global' ? placed : {}),
  };
}

interface InBoth<Text> {
  readonly es: Text;
  readonly en: Text;
}

function commandTexts(declaration: Declaration): InBoth<CommandText | undefined> {
  return { es: commandTextOf(declaration, 'es'), en: commandTextOf(declaration, 'en') };
}

function optionsOf(declaration: Declaration): APIApplicationCommandOption[] {
  const { es, en } = commandTexts(declaration);
  const subcommands = (declaration.subcommands ?? []).map(
    ({ name, options }): APIApplicationCommandOption => {
      const texts = { es: es?.subcommands?.[name], en: en?.subcommands?.[name] };
      return { type: OptionType.Subcommand, ...named(name, texts), options: basicOptions(options, texts) };
    },
  );
  return subcommands.length > 0 ? subcommands : basicOptions(declaration.options, { es, en });
}

function basicOptions(
  options: readonly OptionDeclaration[],
  { es, en }: InBoth<CommandText | undefined>,
): APIApplicationCommandBasicOption[] {
  const requiredFirst = [...options].sort(
    (a, b) => Number(b.required ?? false) - Number(a.required ?? false),
  );
  return requiredFirst.map((option) =>
    basicOption(option, { es: es?.options[option.name], en: en?.options[option.name] }),
  );
}

function basicOption(
  option: OptionDeclaration,
  texts: InBoth<OptionText | undefined>,
): APIApplicationCommandBasicOption {
  const { type, min, max } = option;
  const base = { ...named(option.name, texts), required: option.required ?? false };
  if (type === 'boolean') return { ...base, type: OptionType.Boolean };
  if (type === 'integer') {
    const bounds = {
      ...(min === undefined ? {} : { min_value: min }),
      ...(max === undefined ? {} : { max_value: max }),
    };
    return { ...base, ...bounds, type: OptionType.Integer };
  }
  const string = { ...base, type: OptionType.String } as const;
  const { choices } = option;
  // Discord takes fixed choices or suggestions; either way what may be chosen is short enough.
  if (choices && choices.length <= FIXED_CHOICES) return { ...string, choices: choices.map(choice) };
  const length = {
    ...(min === undefined ? {} : { min_length: min }),
    ...(max === undefined ? {} : { max_length: max }),
  };
  return option.suggest ? { ...string, ...length, autocomplete: true } : { ...string, ...length };
}

function choice(value: string) {
  const es = textsFor('es').choices[value] ?? value;
  const en = textsFor('en').choices[value] ?? value;
  return { ...localisedName({ es, en }), name: es.slice(0, CHOICES.characters), value };
}

/** The name in code is the name for everybody whose language we do not speak; descriptions are Spanish for them. */
function named(name: string, { es, en }: InBoth<OptionText | undefined>) {
  const description = es?.description ?? name;
  return {
    name,
    ...localisedName({ es: name, en: en?.name ?? name }),
    description: description.slice(0, DESCRIPTION),
    ...localisedDescription({ es: description, en: en?.description ?? description }),
  };
}

/** A text for the two Englishes; nothing where it would only say the same again. */
function inEnglish({ es, en }: InBoth<string>): LocalizationMap | undefined {
  return en === es ? undefined : { 'en-US': en, 'en-GB': en };
}

function localisedName(texts: InBoth<string>): { name_localizations?: LocalizationMap } {
  const localizations = inEnglish(texts);
  return localizations ? { name_localizations: localizations } : {};
}

function localisedDescription(texts: InBoth<string>): { description_localizations?: LocalizationMap } {
  const localizations = inEnglish(texts);
  return localizations ? { description_localizations: localizations } : {};
}
