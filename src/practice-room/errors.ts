// Discord's refusals: status, code and message as its API words them.
import { RESTJSONErrorCodes as Code } from '../discord-api.ts';

/** One fault in a body: where, Discord's name for it, and its sentence. */
export interface Fault {
  path: ReadonlyArray<string | number>;
  code: string;
  message: string;
}

export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly faults: readonly Fault[] = [],
  ) {
    super(message);
    this.name = 'ApiError';
  }

  toBody(): Record<string, unknown> {
    const errors = this.faults.length > 0 ? { errors: nestFaults(this.faults) } : {};
    return { message: this.message, code: this.code, ...errors };
  }
}

export const refuse = {
  unauthorized: () => new ApiError(401, Code.GeneralError, '401: Unauthorized'),
  notFound: () => new ApiError(404, Code.GeneralError, '404: Not Found'),
  methodNotAllowed: () => new ApiError(405, Code.GeneralError, '405: Method Not Allowed'),
  invalidVersion: () => new ApiError(400, Code.InvalidAPIVersion, 'Invalid API version provided'),
  tooLarge: () => new ApiError(413, Code.RequestEntityTooLarge, 'Request entity too large'),
  invalidJson: () =>
    new ApiError(400, Code.RequestBodyContainsInvalidJSON, 'The request body contains invalid JSON.'),
  invalidForm: (faults: readonly Fault[]) =>
    new ApiError(400, Code.InvalidFormBodyOrContentType, 'Invalid Form Body', faults),
  emptyMessage: () => new ApiError(400, Code.CannotSendAnEmptyMessage, 'Cannot send an empty message'),
  missingAccess: () => new ApiError(403, Code.MissingAccess, 'Missing Access'),
  missingPermissions: () => new ApiError(403, Code.MissingPermissions, 'Missing Permissions'),
  notYourMessage: () =>
    new ApiError(
      403,
      Code.CannotEditMessageAuthoredByAnotherUser,
      'Cannot edit a message authored by another user',
    ),
  systemMessage: () =>
    new ApiError(403, Code.CannotExecuteActionOnSystemMessage, 'Cannot execute action on a system message'),
  replyWithoutHistory: () =>
    new ApiError(
      400,
      Code.CannotReplyWithoutPermissionToReadMessageHistory,
      'Cannot reply without permission to read message history',
    ),
  tooManyPins: (limit: number) =>
    new ApiError(
      400,
      Code.MaximumNumberOfPinsReachedForTheChannel,
      `Maximum number of pinned messages reached (${limit})`,
    ),
  tooManyCommands: (limit: number) =>
    new ApiError(
      400,
      Code.MaximumNumberOfApplicationCommandsReached,
      `Maximum number of application commands reached (${limit}).`,
    ),
  unknownApplication: () => new ApiError(404, Code.UnknownApplication, 'Unknown Application'),
  unknownChannel: () => new ApiError(404, Code.UnknownChannel, 'Unknown Channel'),
  unknownMessage: () => new ApiError(404, Code.UnknownMessage, 'Unknown Message'),
  unknownUser: () => new ApiError(404, Code.UnknownUser, 'Unknown User'),
  unknownMember: () => new ApiError(404, Code.UnknownMember, 'Unknown Member'),
  unknownWebhook: () => new ApiError(404, Code.UnknownWebhook, 'Unknown Webhook'),
  unknownCommand: () => new ApiError(404, Code.UnknownApplicationCommand, 'Unknown application command'),
  unknownInteraction: () => new ApiError(404, Code.UnknownInteraction, 'Unknown interaction'),
  alreadyAnswered: () =>
    new ApiError(
      400,
      Code.InteractionHasAlreadyBeenAcknowledged,
      'Interaction has already been acknowledged.',
    ),
  invalidWebhookToken: () => new ApiError(401, Code.InvalidWebhookToken, 'Invalid Webhook Token'),
};

interface FaultTree {
  [key: string]: FaultTree | Array<{ code: string; message: string }>;
}

/** Discord nests each fault under its path and lists them in `_errors`. */
function nestFaults(faults: readonly Fault[]): FaultTree {
  const root: FaultTree = {};
  for (const fault of faults) {
    const leaf = fault.path.reduce<FaultTree>((node, key) => childOf(node, String(key)), root);
    const listed = leaf._errors;
    const entry = { code: fault.code, message: fault.message };
    leaf._errors = Array.isArray(listed) ? [...listed, entry] : [entry];
  }
  return root;
}

function childOf(node: FaultTree, key: string): FaultTree {
  const existing = node[key];
  if (existing !== undefined && !Array.isArray(existing)) return existing;
  const child: FaultTree = {};
  node[key] = child;
  return child;
}
