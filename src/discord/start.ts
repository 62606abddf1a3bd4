// The bot on Discord: connects the gateway to the dispatcher, registers the commands, and stops in good order.
import type { z } from 'zod';
import type { Library } from '../../knowledge/library.ts';
import { createCards } from '../card/index.ts';
import type { Edition, Editions } from '../editions.ts';
import { type InteractionLine, type Log, logInteraction } from '../log.ts';
import type { Settings } from '../settings.ts';
import { languageOf } from '../texts/index.ts';
import { deliver } from './deliver.ts';
import { handleInteraction } from './dispatch.ts';
import type { Ended } from './ended.ts';
import { connect, type GatewayHandlers, type Identity } from './gateway.ts';
import { createInHand, type InHand } from './in-hand.ts';
import { createInTurn } from './in-turn.ts';
import { STOP_WITHIN_MS } from './limits.ts';
import { answerMention, questionTo } from './mention.ts';
import { type Interaction, interactionSchema, messageSchema } from './payload.ts';
import { createPinBoard } from './pin-board.ts';
import { registerCommands } from './register.ts';
import { createServerLanguages } from './server-languages.ts';

export interface DiscordOptions {
  readonly settings: Pick<Settings, 'apiUrl' | 'guildId' | 'logText'> & { readonly token: string };
  readonly editions: Editions;
  readonly log: Log;
  /** Milliseconds; for tests in a hurry. */
  readonly deferAfterMs?: number;
}

export interface Running {
  /** Resolves when Discord has shut us out for good. */
  readonly ended: Promise<Ended>;
  /** Resolves when the commands are registered, or when that has failed and is in the log. */
  readonly registered: Promise<void>;
  /** Takes nothing new, finishes what is in hand (5 s at most), and leaves. */
  stop(): Promise<void>;
}

export type Started =
  | { readonly ok: true; readonly running: Running }
  | { readonly ok: false; readonly ended: Ended };

/** Connects and answers until stopped. Resolves when the bot is on Discord, or with the reason why it cannot be. */
export async function startDiscord(options: DiscordOptions): Promise<Started> {
  const { settings, editions, log } = options;
  const inHand = createInHand();
  const doors = { open: true };
  const connected = await connect({
    token: settings.token,
    apiUrl: settings.apiUrl,
    log,
    handlersFor: (identity) => handlersFor(identity, { ...options, inHand, doors }),
  });
  if (!connected.ok) return connected;
  const { gateway } = connected;
  log.info({ application: gateway.applicationId }, 'on Discord');
  const stop = async () => {
    doors.open = false;
    const finished = await inHand.finish(STOP_WITHIN_MS);
    if (!finished) log.warn({ left: inHand.size }, 'stopped with work in hand');
    await gateway.close();
  };
  void editions.current.library.readAhead();
  const inTurn = createInTurn();
  const register = (edition: Edition) => inTurn('register', () => registerEdition(edition, gateway, options));
  editions.onNew((edition) => void register(edition));
  return { ok: true, running: { ended: gateway.ended, registered: register(editions.current), stop } };
}

interface HandlerOptions extends DiscordOptions {
  readonly inHand: InHand;
  /** Shut when stopping: what arrives then is left to Discord's own «did not respond», or to another replica. */
  readonly doors: { readonly open: boolean };
}

function handlersFor(identity: Identity, options: HandlerOptions): GatewayHandlers {
  const { editions, log, settings, inHand, doors } = options;
  const languages = createServerLanguages();
  const carrier = { rest: identity.rest, log, now: Date.now };
  const pinsOf = pinBoards(identity);
  const shared = { ...options, cards: createCards() };

  const answered = (line: Promise<InteractionLine>) =>
    inHand.hold(
      line.then(
        (facts) => logInteraction(log, facts, { text: settings.logText }),
        (err) => log.error({ err }, 'interaction lost'),
      ),
    );
  return {
    onInteraction(raw) {
      const receivedAt = Date.now();
      const payload = doors.open ? understood(interactionSchema, raw, log) : undefined;
      if (!payload) return;
      languages.learn(payload.guild_id, payload.guild_locale);
      // The edition of this moment answers to the end, whatever takes its place meanwhile.
      const edition = editions.current;
      const desk = { ...shared, ...edition, pinsFor: pinsOf(edition.library) };
      answered(
        handleInteraction(payload, desk).then((handled) =>
          deliver(payload, handled, { carrier, receivedAt }),
        ),
      );
    },
    onMessage(raw) {
      const receivedAt = Date.now();
      const message = doors.open ? understood(messageSchema, raw, log) : undefined;
      const question = message && questionTo(identity.botUserId, message);
      if (!message || question === undefined) return;
      const desk = { ...editions.current, carrier, languageOfServer: languages.of };
      answered(answerMention(message, question, { desk, receivedAt }));
    },
  };
}

function pinBoards({ rest, botUserId }: Identity) {
  const inTurn = createInTurn();
  return (library: Library) => (payload: Interaction) =>
    createPinBoard({
      rest,
      botUserId,
      inTurn,
      channelId: payload.channel?.id ?? payload.channel_id ?? '',
      guildId: payload.guild_id,
      language: languageOf(payload.guild_locale ?? payload.locale),
      articleOf: (key) => library.article(key),
    });
}

/** The payload as its schema reads it; one that does not fit is logged by where it does not, never by its content. */
function understood<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  log: Log,
): z.infer<Schema> | undefined {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
  log.warn({ faults }, 'payload not understood');
  return undefined;
}

/** Registers the commands of an edition, where they are not those that Discord has. */
async function registerEdition(
  { commands }: Edition,
  { rest, applicationId }: Identity,
  { settings, log }: DiscordOptions,
): Promise<void> {
  try {
    const { guildId } = settings;
    const changes = await registerCommands({ rest, applicationId, guildId, commands });
    log.info({ ...changes, scope: guildId ?? 'global' }, 'commands registered');
  } catch (err) {
    log.error({ err }, 'commands not registered (npm run registrar tells why); answering all the same');
  }
}
