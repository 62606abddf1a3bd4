// One dispatcher for raw interactions, whoever carries them: what to call back at once, and what follows later.
import { randomBytes } from 'node:crypto';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { answerRequest } from '../../commands/answering/dispatch.ts';
import type { PinBoard } from '../../commands/answering/pin-board.ts';
import type { AnyCommand } from '../../commands/command.ts';
import type { Failure } from '../../commands/failure.ts';
import { contextOf } from '../../commands/index.ts';
import type { Result } from '../../commands/result.ts';
import type { Library } from '../../knowledge/library.ts';
import type { Cards } from '../card/index.ts';
import { InteractionResponseType as Callback, InteractionType, MessageFlags } from '../discord-api.ts';
import type { InteractionLine, InteractionOutcome, Log } from '../log.ts';
import { type Language, languageOf } from '../texts/index.ts';
import { type Asked, readAsked } from './asked.ts';
import { DEFER_AFTER_MS } from './limits.ts';
import { forEverybody, forReaderOnly } from './messages.ts';
import type { AutocompleteInteraction, Interaction } from './payload.ts';
import { type MessageFile, withPicture } from './picture.ts';
import { type MessagePayload, renderFailure } from './render/index.ts';
import { choicesFor } from './suggest.ts';

/** What the dispatcher works with. */
export interface Desk {
  readonly library: Library;
  readonly commands: readonly AnyCommand[];
  /** The board of the channel where somebody asks. */
  readonly pinsFor: (payload: Interaction) => PinBoard;
  readonly cards: Cards;
  readonly log: Log;
  /** Milliseconds; DEFER_AFTER_MS unless a test is in a hurry. */
  readonly deferAfterMs?: number;
}

/** How it ended, for the log. */
export interface Ending {
  readonly outcome: InteractionOutcome;
  readonly reference?: string;
}

/** What follows a deferral: an edit of what was deferred, or a new message for the reader beside it. */
export interface FollowUp extends Ending {
  readonly way: 'edit' | 'new';
  readonly body: MessagePayload;
  readonly files: readonly MessageFile[];
}

export interface Handled {
  readonly facts: Pick<InteractionLine, 'command' | 'kind' | 'text'>;
  /** The body of `POST /interactions/{id}/{token}/callback`, or of the response of an HTTP endpoint. */
  readonly callback: APIInteractionResponse;
  /** Go with the callback: its body then travels as a form with the files beside it. */
  readonly files: readonly MessageFile[];
  /** How it ended; when the callback only defers, a promise of what follows. Never rejects. */
  readonly end: Ending | Promise<FollowUp>;
}

/** An answer before it is known how it travels. */
interface Answer extends Ending {
  readonly message: MessagePayload;
  readonly files: readonly MessageFile[];
  readonly reply: 'private' | 'public' | 'update';
}

/** Handles one interaction. Never rejects: a bug becomes an apology with a reference that the log bears too. */
export async function handleInteraction(payload: Interaction, desk: Desk): Promise<Handled> {
  if (payload.type === InteractionType.ApplicationCommandAutocomplete) return suggestions(payload, desk);
  const asked = askedSafely(payload, desk);
  const command = desk.commands.find(({ declaration }) => declaration.name === asked.request?.command);
  const facts = {
    command: asked.request?.command ?? 'unknown',
    kind: asked.kind,
    ...(asked.request ? { text: asked.request.options } : {}),
  };
  const answering = answerSafely(payload, asked, desk);
  // A slow command gets only as long as it takes to refuse: then the reader is told that it is being seen to.
  const patience = command?.declaration.slow ? 0 : (desk.deferAfterMs ?? DEFER_AFTER_MS);
  const answer = await within(patience, answering);
  if (answer) return { facts, callback: callbackOf(answer), files: answer.files, end: answer };
  const updates = asked.reply === 'update';
  return {
    facts,
    callback: updates ? { type: Callback.DeferredMessageUpdate } : PRIVATE_DEFERRAL,
    files: [],
    end: answering.then((late) => followUpOf(late, updates)),
  };
}

/** A private apology for a bug, with the reference under which the log has the error. */
export function apology(language: Language, reference: string): MessagePayload {
  return forReaderOnly(renderFailure({ code: 'internal', reference }, language));
}

/** Eight hexadecimal digits: short enough to be read out, and seldom the same twice. */
export function newReference(): string {
  return randomBytes(4).toString('hex');
}

const PRIVATE_DEFERRAL: APIInteractionResponse = {
  type: Callback.DeferredChannelMessageWithSource,
  data: { flags: MessageFlags.Ephemeral },
};

function suggestions(payload: AutocompleteInteraction, desk: Desk): Handled {
  const facts = { command: payload.data.name, kind: 'autocomplete' as const };
  const type = Callback.ApplicationCommandAutocompleteResult;
  try {
    const choices = choicesFor(payload, desk.commands, desk.library);
    return { facts, callback: { type, data: { choices } }, files: [], end: { outcome: 'answered' } };
  } catch (error) {
    const reference = newReference();
    desk.log.error({ err: error, reference, command: facts.command }, 'autocomplete failed');
    return {
      facts,
      callback: { type, data: { choices: [] } },
      files: [],
      end: { outcome: 'failed', reference },
    };
  }
}

/** A forged custom_id may upset its decoder: then it says nothing, as a stale one does. */
function askedSafely(payload: Interaction, desk: Desk): Asked {
  try {
    return readAsked(payload, desk.commands);
  } catch (error) {
    desk.log.warn({ err: error }, 'interaction not made out');
    return { kind: 'unknown', request: undefined, reply: undefined };
  }
}

async function answerSafely(payload: Interaction, asked: Asked, desk: Desk): Promise<Answer> {
  const language = languageOf(payload.locale);
  try {
    return await answerAsked(payload, asked, desk);
  } catch (error) {
    const reference = newReference();
    desk.log.error({ err: error, reference, command: asked.request?.command }, 'internal error');
    return {
      message: apology(language, reference),
      files: [],
      reply: 'private',
      outcome: 'failed',
      reference,
    };
  }
}

async function answerAsked(payload: Interaction, asked: Asked, desk: Desk): Promise<Answer> {
  const language = languageOf(payload.locale);
  const { request, reply } = asked;
  if (!request) return refusal({ code: 'button.stale' }, language);
  const outcome = await answerRequest(request, contextOf(desk.library, desk.commands, desk.pinsFor(payload)));
  if (!outcome.ok) return refusal(outcome.failure, language);
  const { result, visibility } = outcome.value;
  if (offersCard(result)) desk.cards.foresee();
  const reader = { language, permissions: request.memberPermissions };
  return {
    ...(await withPicture(result, reader, desk)),
    reply: reply ?? visibility,
    outcome: isSilence(result) ? 'silent' : 'answered',
  };
}

/** Whether the articles were asked and did not answer. */
export function isSilence(result: Result): boolean {
  return result.kind === 'answer' && !result.found && result.talk === undefined;
}

function offersCard(result: Result): boolean {
  return 'actions' in result && result.actions.some(({ label }) => label === 'card');
}

/** Failures are for the reader alone, wherever the answer would have gone. */
function refusal(failure: Failure, language: Language): Answer {
  return {
    message: renderFailure(failure, language),
    files: [],
    reply: 'private',
    outcome: `refused:${failure.code}`,
  };
}

function callbackOf({ message, reply }: Answer): APIInteractionResponse {
  if (reply === 'update') return { type: Callback.UpdateMessage, data: forEverybody(message) };
  const data = reply === 'private' ? forReaderOnly(message) : forEverybody(message);
  return { type: Callback.ChannelMessageWithSource, data };
}

/** A deferred update that comes to nothing must leave the message as it was: its failure is a new message. */
function followUpOf({ message, reply, ...ending }: Answer, updates: boolean): FollowUp {
  if (updates && reply !== 'update') return { ...ending, way: 'new', body: forReaderOnly(message) };
  return { ...ending, way: 'edit', body: forEverybody(message) };
}

/** The value if it comes within so many milliseconds, or undefined. */
async function within<Value>(ms: number, coming: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}
