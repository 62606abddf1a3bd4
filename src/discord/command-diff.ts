// What has changed between the commands that we want and those that Discord has.
import { z } from 'zod';

/** A command as Discord returns it; we look only at what we can set. */
export const registeredSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.number().default(1),
});

/** A command as we would send it. */
export interface Wanted {
  readonly name: string;
  readonly type?: number | undefined;
}

/** A command as Discord has it. */
export interface Registered extends Wanted {
  readonly id: string;
}

/** Names of the commands concerned, as people see them. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export function changesBetween(wanted: readonly Wanted[], registered: readonly Registered[]): Changes {
  const before = new Map(registered.map((command) => [identity(command), command]));
  const after = new Map(wanted.map((command) => [identity(command), command]));
  const differs = ([key, command]: [string, Wanted]) => {
    const known = before.get(key);
    return known !== undefined && fingerprint(known, command) !== fingerprint(command, command);
  };
  return {
    added: wanted.filter((command) => !before.has(identity(command))).map(shown),
    changed: [...after].filter(differs).map(([, command]) => shown(command)),
    removed: registered.filter((command) => !after.has(identity(command))).map(shown),
  };
}

export function isUnchanged({ added, changed, removed }: Changes): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** A typed command and one in a menu may share a name: the two together tell commands apart. */
export function identity({ name, type }: Wanted): string {
  return `${type ?? 1}:${name}`;
}

export function shown({ name, type }: Wanted): string {
  return (type ?? 1) === 1 ? `/${name}` : `«${name}»`;
}

/** What Discord adds of its own accord, or leaves out where we do not. */
const NOT_OURS: ReadonlySet<string> = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'name_localized',
  'description_localized',
]);

/**
 * Where a command may be used and how it may be installed: lists without an order of their own, which Discord fills in
 * as it likes where we leave them out (as we must for a single server).
 */
const SCOPES = ['contexts', 'integration_types'] as const;

/** The same text for the same command, whoever wrote it down: defaults left out, keys in order. */
function fingerprint(command: Wanted, wanted: Wanted): string {
  const unasked = SCOPES.filter((key) => !(key in wanted));
  const rest = Object.entries(command).filter(([key]) => !unasked.some((name) => name === key));
  return JSON.stringify(normalised({ type: 1, ...Object.fromEntries(rest) }));
}

function normalised(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => normalised(item));
    return SCOPES.some((name) => name === key) ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name, held]) => !NOT_OURS.has(name) && !isDefault(name, held))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, held]) => [name, normalised(held, name)]));
}

/** Left out, null, false and empty all mean the default (developers/docs/interactions/application-commands). */
function isDefault(name: string, value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'object' && Object.keys(value).length === 0) return true;
  return name === 'description' && value === '';
}
