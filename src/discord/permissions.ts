// Discord's permission bitfields as the few permissions that commands know by name.

import type { PermissionName } from '../../commands/failure.ts';
import { PermissionFlagsBits } from '../discord-api.ts';

const bits: Readonly<Record<PermissionName, bigint>> = {
  PinMessages: PermissionFlagsBits.PinMessages,
  ViewChannel: PermissionFlagsBits.ViewChannel,
  SendMessages: PermissionFlagsBits.SendMessages,
  EmbedLinks: PermissionFlagsBits.EmbedLinks,
  ReadMessageHistory: PermissionFlagsBits.ReadMessageHistory,
};

export const permissionNames = Object.keys(bits).filter((name): name is PermissionName => name in bits);

/** The permissions that a decimal bitfield grants; an administrator has them all, whatever the channel says. */
export function permissionsOf(bitfield: string): ReadonlySet<PermissionName> {
  const granted = BigInt(bitfield);
  if ((granted & PermissionFlagsBits.Administrator) !== 0n) return new Set(permissionNames);
  return new Set(permissionNames.filter((name) => (granted & bits[name]) !== 0n));
}

/** A permission as Discord's command payloads want it: a decimal bitfield. */
export function bitfieldOf(name: PermissionName): string {
  return bits[name].toString();
}
