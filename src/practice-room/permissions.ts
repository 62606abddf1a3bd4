// Discord's permission arithmetic: roles, then channel overwrites, as its documentation computes them.
import { PermissionFlagsBits } from '../discord-api.ts';

export type PermissionName = keyof typeof PermissionFlagsBits;

export interface Overwrite {
  id: string;
  /** 0: a role, 1: a member. */
  type: 0 | 1;
  allow: bigint;
  deny: bigint;
}

export interface PermissionSubject {
  userId: string;
  isOwner: boolean;
  everyoneRoleId: string;
  /** Every role's bits, @everyone's among them. */
  roles: ReadonlyArray<{ id: string; permissions: bigint }>;
}

const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What a direct message with the bot grants to both sides. */
export const DIRECT_MESSAGE_PERMISSIONS = permissionBits([
  'ViewChannel',
  'SendMessages',
  'ReadMessageHistory',
  'EmbedLinks',
  'AttachFiles',
  'AddReactions',
  'PinMessages',
  'UseApplicationCommands',
]);

export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

export function hasPermission(granted: bigint, ...names: PermissionName[]): boolean {
  const wanted = permissionBits(names);
  return (granted & PermissionFlagsBits.Administrator) !== 0n || (granted & wanted) === wanted;
}

export function computePermissions(subject: PermissionSubject, overwrites: readonly Overwrite[]): bigint {
  const base = subject.roles.reduce((bits, role) => bits | role.permissions, 0n);
  if (subject.isOwner || (base & PermissionFlagsBits.Administrator) !== 0n) return ALL_PERMISSIONS;
  const everyone = overwrites.filter((o) => o.id === subject.everyoneRoleId);
  const ofRoles = overwrites.filter(
    (o) => o.type === 0 && o.id !== subject.everyoneRoleId && subject.roles.some((role) => role.id === o.id),
  );
  const ofMember = overwrites.filter((o) => o.type === 1 && o.id === subject.userId);
  return [everyone, ofRoles, ofMember].reduce(applyLayer, base);
}

// Within one layer every deny comes before any allow, so that one role cannot undo another's grant.
function applyLayer(bits: bigint, layer: readonly Overwrite[]): bigint {
  const deny = layer.reduce((sum, o) => sum | o.deny, 0n);
  const allow = layer.reduce((sum, o) => sum | o.allow, 0n);
  return (bits & ~deny) | allow;
}
