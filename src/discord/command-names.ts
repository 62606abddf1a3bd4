// The names under which Discord knows our commands: a message's menu shows words, not a slash.
import type { AnyCommand, Declaration } from '../../commands/command.ts';
import { textsFor } from '../texts/index.ts';

/** The name registered with Discord and sent back by it, whatever language the member reads. */
export function registeredName(declaration: Declaration): string {
  return declaration.kind === 'message'
    ? (textsFor('es').commands[declaration.name]?.name ?? declaration.name)
    : declaration.name;
}

/** The command of this kind that Discord knows by this name. */
export function commandNamed(
  commands: readonly AnyCommand[],
  name: string,
  kind: 'slash' | 'message',
): AnyCommand | undefined {
  return commands.find(
    ({ declaration }) => declaration.kind === kind && registeredName(declaration) === name,
  );
}
