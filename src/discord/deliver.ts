// Carries what the dispatcher has to say to Discord over REST, and sees to what goes wrong on the way.
import { RESTJSONErrorCodes as Code, InteractionResponseType, Routes } from '../discord-api.ts';
import type { InteractionLine, Log } from '../log.ts';
import { languageOf } from '../texts/index.ts';
import { apology, type Ending, type FollowUp, type Handled, newReference } from './dispatch.ts';
import { forEverybody, forReaderOnly } from './messages.ts';
import { type Interaction, madeAt } from './payload.ts';
import type { MessageFile } from './picture.ts';
import { discordCode, type Rest } from './rest.ts';

export interface Carrier {
  readonly rest: Rest;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Delivered = Pick<InteractionLine, 'outcome' | 'reference' | 'code'>;

/** Discord no longer takes an answer: it came after 3 s, or another replica (or we, before a 5xx) gave it. */
const TOO_LATE: readonly number[] = [Code.UnknownInteraction, Code.InteractionHasAlreadyBeenAcknowledged];

/**
 * Sends the callback and, after a deferral, what follows it. Never rejects; gives the interaction's line for the log.
 * The interaction's own token authorises these requests, so they carry no bot token.
 */
export async function deliver(
  payload: Interaction,
  handled: Handled,
  { carrier, receivedAt }: { readonly carrier: Carrier; readonly receivedAt: number },
): Promise<InteractionLine> {
  const delivered =
    (await sendCallback(payload, handled, carrier)) ?? (await sendRest(payload, handled, carrier));
  const ms = carrier.now() - receivedAt;
  const age = receivedAt - madeAt(payload.id);
  return {
    ...handled.facts,
    ...delivered,
    ms,
    age,
    ...(delivered.outcome === 'late' ? { delay: age + ms } : {}),
  };
}

/** Undefined when Discord has taken the callback. */
async function sendCallback(
  payload: Interaction,
  { callback, files, facts }: Handled,
  { rest, log }: Carrier,
): Promise<Delivered | undefined> {
  const route = Routes.interactionCallback(payload.id, payload.token);
  try {
    await rest.post(route, { body: callback, ...attached(files), auth: false });
    return undefined;
  } catch (error) {
    const code = discordCode(error);
    if (code !== undefined && TOO_LATE.includes(code)) return { outcome: 'late', code };
    const reference = newReference();
    log.error({ err: error, reference, command: facts.command }, 'callback refused');
    // Nothing has reached the reader yet, so the apology takes the callback's place; autocomplete has no room for one.
    if (facts.kind !== 'autocomplete') {
      const body = {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: apology(languageOf(payload.locale), reference),
      };
      await attempt(() => rest.post(route, { body, auth: false }), log);
    }
    return { outcome: 'failed', reference };
  }
}

async function sendRest(payload: Interaction, { end, facts }: Handled, carrier: Carrier): Promise<Delivered> {
  const ending = await end;
  if (!isFollowUp(ending)) return outcomeOf(ending);
  try {
    await send(payload, ending, carrier.rest);
    return outcomeOf(ending);
  } catch (error) {
    const reference = newReference();
    carrier.log.error({ err: error, reference, command: facts.command }, 'follow-up refused');
    // The reader sees «thinking» or the old message: the apology goes where the answer would have gone.
    const body = apology(languageOf(payload.locale), reference);
    await attempt(() => send(payload, { way: ending.way, body, files: [] }, carrier.rest), carrier.log);
    return { outcome: 'failed', reference };
  }
}

function send(
  payload: Interaction,
  { way, body, files }: Pick<FollowUp, 'way' | 'body' | 'files'>,
  rest: Rest,
): Promise<unknown> {
  const { application_id: application, token } = payload;
  return way === 'edit'
    ? rest.patch(Routes.webhookMessage(application, token), {
        body: forEverybody(body),
        ...attached(files),
        auth: false,
      })
    : rest.post(Routes.webhook(application, token), {
        body: forReaderOnly(body),
        ...attached(files),
        auth: false,
      });
}

/** With files the client sends a form (`payload_json`, `files[n]`); without any it must not. */
function attached(files: readonly MessageFile[]): { files?: MessageFile[] } {
  return files.length === 0 ? {} : { files: [...files] };
}

async function attempt(task: () => Promise<unknown>, log: Log): Promise<void> {
  try {
    await task();
  } catch (error) {
    log.warn({ err: error }, 'apology refused');
  }
}

function isFollowUp(ending: Ending | FollowUp): ending is FollowUp {
  return 'way' in ending;
}

function outcomeOf({ outcome, reference }: Ending): Delivered {
  return { outcome, ...(reference === undefined ? {} : { reference }) };
}
