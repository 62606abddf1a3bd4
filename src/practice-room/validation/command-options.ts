// The names, locales and options of a command: what Discord's rules say beyond the published schema.
import { Locale } from '../../discord-api.ts';
import type { Fault } from '../errors.ts';
import type { CommandOption } from '../wire-commands.ts';
import { LIMITS } from './limits.ts';
import type { Path } from './paths.ts';
import { badLength } from './schema-faults.ts';

const CHAT_INPUT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const SUBCOMMAND_KINDS = new Set([1, 2]);
const LOCALES = new Set<string>(Object.values(Locale));

export function nameFaults(name: string, path: Path): Fault[] {
  const isValid = CHAT_INPUT_NAME.test(name) && name === name.toLowerCase();
  return isValid
    ? []
    : [{ path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }];
}

export function optionListFaults(options: readonly CommandOption[], at: Path): Fault[] {
  const faults: Fault[] = options.flatMap((option, index) => optionFaults(option, [...at, index]));
  let seenOptional = false;
  options.forEach((option, index) => {
    if (SUBCOMMAND_KINDS.has(option.type)) return;
    if (option.required && seenOptional) {
      faults.push({
        path: [...at, index],
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      });
    }
    seenOptional ||= !option.required;
  });
  const names = options.map((option) => option.name);
  names.forEach((name, index) => {
    if (names.indexOf(name) === index) return;
    const message = 'Option names must be unique';
    faults.push({ path: [...at, index], code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message });
  });
  const subcommands = options.filter((option) => SUBCOMMAND_KINDS.has(option.type)).length;
  if (subcommands > 0 && subcommands < options.length) {
    const message =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    faults.push({ path: at, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message });
  }
  return faults;
}

function optionFaults(option: CommandOption, path: Path): Fault[] {
  const isLong = (value: string | number) => String(value).length > LIMITS.choiceValue;
  return [
    ...nameFaults(option.name, [...path, 'name']),
    ...localeFaults(option, path),
    ...(option.autocomplete && option.choices?.length
      ? [
          {
            path: [...path, 'autocomplete'],
            code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
            message: 'Autocomplete cannot be used together with choices',
          },
        ]
      : []),
    ...(option.choices ?? []).flatMap((choice, index) =>
      isLong(choice.value)
        ? [{ path: [...path, 'choices', index, 'value'], ...badLength(1, LIMITS.choiceValue) }]
        : [],
    ),
    ...optionListFaults(option.options ?? [], [...path, 'options']),
  ];
}

type Localized = Pick<CommandOption, 'name_localizations' | 'description_localizations'>;

export function localeFaults(item: Localized, path: Path): Fault[] {
  const fields = ['name_localizations', 'description_localizations'] as const;
  return fields.flatMap((field) =>
    Object.keys(item[field] ?? {})
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => ({
        path: [...path, field, locale],
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of (${[...LOCALES].map((known) => `'${known}'`).join(', ')}).`,
      })),
  );
}
