// From a request to an outcome: finds the command, checks place and permissions, and runs it.
import type { AnyCommand, Context, Response } from '../command.ts';
import { type Failure, fail, type Outcome, type PermissionName } from '../failure.ts';
import type { Request } from './request.ts';

/** Answers a request. Expected failures are values; a bug throws, and the transport's net catches it. */
export async function answerRequest(request: Request, context: Context): Promise<Outcome<Response>> {
  const command = context.commands.find(({ declaration }) => declaration.name === request.command);
  if (!command) return fail(whenUnknown(request, context));
  const refusal = refusalOf(command, request);
  if (refusal) return fail(refusal);
  const outcome = await command.answer(request.options, context);
  return outcome.ok || request.from === 'command' ? outcome : fail(asSeenFromAButton(outcome.failure));
}

/** Why this member may not use this command here, or undefined. */
export function refusalOf(command: AnyCommand, request: Request): Failure | undefined {
  const { serverOnly, permission, botPermissions = [] } = command.declaration;
  if (serverOnly && request.place === 'direct') return { code: 'place.server_only' };
  if (permission && !request.memberPermissions.has(permission))
    return { code: 'permission.member', permission };
  const missing = botPermissions.find((needed: PermissionName) => !request.botPermissions.has(needed));
  return missing && { code: 'permission.bot', permission: missing };
}

function whenUnknown(request: Request, context: Context): Failure {
  if (request.from === 'button') return { code: 'button.stale' };
  const nearest = context.nearestCommand(request.command);
  return { code: 'command.unknown', command: request.command, nearest };
}

/** A button carries its options itself: where they no longer fit, the button is what is out of date. */
function asSeenFromAButton(failure: Failure): Failure {
  const outdated = /^(option|article|person|paragraph|page|aspect)\./.test(failure.code);
  return outdated ? { code: 'button.stale' } : failure;
}
