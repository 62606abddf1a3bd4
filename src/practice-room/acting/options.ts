// What a member types after a command, as the raw options that Discord's client would send.
import type { Core } from '../core.ts';
import { channelPayload, partialMemberPayload, rolePayload } from '../payloads.ts';
import type { Command } from '../state/commands.ts';
import type { CommandOption } from '../wire-commands.ts';

export type OptionValue = string | number | boolean;
export type OptionValues = Readonly<Record<string, OptionValue | undefined>>;

export interface RawOption {
  name: string;
  type: number;
  value?: OptionValue;
  focused?: true;
  options?: RawOption[];
}

const OptionKind = {
  Subcommand: 1,
  Group: 2,
  Text: 3,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Channel: 7,
  Role: 8,
  Number: 10,
} as const;

export interface OptionRequest {
  command: Command;
  values: OptionValues;
  /** `resumen`, or `group subcommand`. */
  subcommand?: string;
  /** The option being typed, for an autocomplete. */
  focused?: string;
  /** Send what Discord's client would not let one send. */
  force: boolean;
}

export function buildOptions(request: OptionRequest): RawOption[] {
  const path = request.subcommand?.split(' ') ?? [];
  const declared = request.command.options;
  if (path.length === 0 && declared.some((option) => option.type <= OptionKind.Group)) {
    throw new Error(`/${request.command.name} needs a subcommand`);
  }
  return nest(request, declared, path);
}

function nest(
  request: OptionRequest,
  declared: readonly CommandOption[],
  path: readonly string[],
): RawOption[] {
  const [name, ...rest] = path;
  if (name === undefined) return leaves(request, declared);
  const child = declared.find((option) => option.name === name && option.type <= OptionKind.Group);
  if (!child) throw new Error(`/${request.command.name} has no subcommand "${name}"`);
  return [{ name, type: child.type, options: nest(request, child.options ?? [], rest) }];
}

function leaves(request: OptionRequest, declared: readonly CommandOption[]): RawOption[] {
  const given = Object.entries(request.values).filter(([, value]) => value !== undefined);
  const unknown = given.find(([name]) => !declared.some((option) => option.name === name));
  if (unknown) throw new Error(`/${request.command.name} has no option "${unknown[0]}"`);
  if (!request.force) assertComplete(request, declared);
  return given.flatMap(([name, value]) => {
    const option = declared.find((each) => each.name === name);
    if (!option || value === undefined) return [];
    const isFocused = name === request.focused;
    // While one option is being typed Discord sends the others as they stand, finished or not.
    if (!request.force && request.focused === undefined)
      assertAcceptable(request.command.name, option, value);
    return [{ name, type: option.type, value, ...(isFocused && { focused: true as const }) }];
  });
}

function assertComplete(request: OptionRequest, declared: readonly CommandOption[]): void {
  if (request.focused !== undefined) return;
  const missing = declared.find((option) => option.required && request.values[option.name] === undefined);
  if (missing) throw new Error(`/${request.command.name} cannot be sent: "${missing.name}" is required`);
}

/** The checks that Discord's client makes before it sends. */
function assertAcceptable(command: string, option: CommandOption, value: OptionValue): void {
  const reject = (why: string) => {
    throw new Error(`/${command} cannot be sent: "${option.name}" ${why}`);
  };
  if (!fitsKind(option.type, value)) reject(`does not take ${JSON.stringify(value)}`);
  if (typeof value === 'string') {
    if (option.min_length != null && value.length < option.min_length)
      reject(`needs ${option.min_length} characters`);
    if (option.max_length != null && value.length > option.max_length)
      reject(`takes ${option.max_length} characters`);
  }
  if (typeof value === 'number') {
    if (option.min_value != null && value < option.min_value) reject(`starts at ${option.min_value}`);
    if (option.max_value != null && value > option.max_value) reject(`ends at ${option.max_value}`);
  }
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value)) {
    reject(`has no choice ${JSON.stringify(value)}`);
  }
}

function fitsKind(kind: number, value: OptionValue): boolean {
  if (kind === OptionKind.Boolean) return typeof value === 'boolean';
  if (kind === OptionKind.Integer) return Number.isInteger(value);
  if (kind === OptionKind.Number) return typeof value === 'number';
  return typeof value === 'string';
}

/** The people, channels and roles that the options name, in full. */
export function resolveOptions(
  core: Core,
  options: readonly RawOption[],
): Record<string, unknown> | undefined {
  const flat = options.flatMap(function flatten(option): RawOption[] {
    return [option, ...(option.options ?? []).flatMap(flatten)];
  });
  const resolved: Record<string, Record<string, unknown>> = {};
  const add = (kind: string, id: string, value: unknown) => {
    resolved[kind] = { ...resolved[kind], [id]: value };
  };
  for (const { value } of flat.filter(
    (option) => option.type >= OptionKind.User && option.type < OptionKind.Number,
  )) {
    const id = String(value);
    const member = core.world.members.get(id);
    const channel = core.world.channels.get(id);
    const role = core.world.roles.get(id);
    if (member) {
      add('users', id, member.user);
      add('members', id, partialMemberPayload(member));
    }
    if (channel) add('channels', id, channelPayload(core.world, channel));
    if (role) add('roles', id, rolePayload(core.world, role));
  }
  return Object.keys(resolved).length > 0 ? resolved : undefined;
}
