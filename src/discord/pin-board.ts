// The pin board of one Discord channel: the channel's own pins are its memory.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { PinBoard } from '../../commands/answering/pin-board.ts';
import { type Failure, fail, type Outcome, succeed } from '../../commands/failure.ts';
import type { PinnedSummary, SummaryResult } from '../../commands/result.ts';
import { RESTJSONErrorCodes as Code, Routes } from '../discord-api.ts';
import type { Language } from '../texts/index.ts';
import type { InTurn } from './in-turn.ts';
import { PIN_PAGES, PINS_PER_PAGE } from './limits.ts';
import { forEverybody } from './messages.ts';
import { pinnedArticleKey, renderPinned } from './render/index.ts';
import { discordCode, type Rest } from './rest.ts';

export interface PinPlace {
  readonly rest: Rest;
  readonly channelId: string;
  /** Undefined in a direct message. */
  readonly guildId: string | undefined;
  /** The bot's own user: only its messages count. */
  readonly botUserId: string;
  /** Pins are for everybody, so they speak the server's language and not that of whoever pinned. */
  readonly language: Language;
  /** Shared by all boards of the process. */
  readonly inTurn: InTurn;
  /** The article with this key, where the library still has it. */
  readonly articleOf: (key: string) => { readonly slug: string; readonly title: string } | undefined;
}

const pinsPage = z.object({
  items: z.array(
    z.object({
      pinned_at: z.string(),
      message: z.object({
        id: z.string(),
        author: z.object({ id: z.string() }),
        components: z.array(z.unknown()).default([]),
      }),
    }),
  ),
  has_more: z.boolean(),
});

const posted = z.object({ id: z.string() });

/** One of our pinned summaries. */
interface OurPin {
  readonly messageId: string;
  readonly key: string;
  readonly pinnedAt: string;
}

/** The refusals that a moderator can do something about; any other error is a bug or an outage, and throws. */
const refusals: ReadonlyMap<number, Failure> = new Map<number, Failure>([
  [Code.MissingPermissions, { code: 'permission.bot', permission: 'PinMessages' }],
  [Code.MaximumNumberOfPinsReachedForTheChannel, { code: 'pins.too_many' }],
  [Code.UnknownMessage, { code: 'pins.gone' }],
  [Code.MissingAccess, { code: 'pins.no_access' }],
  [Code.UnknownChannel, { code: 'pins.no_access' }],
]);

/** A board over `/channels/{id}/messages/pins` (developers/docs/resources/message, «Get Channel Pins»). */
export function createPinBoard(place: PinPlace): PinBoard {
  const alone = <Value>(task: () => Promise<Outcome<Value>>) =>
    place.inTurn(place.channelId, () => withRefusals(task));
  return {
    list: () => alone(async () => succeed((await ourPins(place)).map((pin) => describe(place, pin)))),
    put: (summary) => alone(() => put(place, summary)),
    remove: (article) =>
      alone(async () => {
        const pins = await pinsOf(place, article.key);
        const [kept] = pins;
        if (!kept) return fail({ code: 'pins.none', title: article.title });
        for (const pin of pins) await takeDown(place, pin.messageId);
        return succeed({ ...describe(place, kept), article: article.slug, title: article.title });
      }),
  };
}

async function withRefusals<Value>(task: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await task();
  } catch (error) {
    const refusal = refusals.get(discordCode(error) ?? 0);
    if (!refusal) throw error;
    return fail(refusal);
  }
}

type Put = Outcome<{ readonly did: 'pinned' | 'updated'; readonly pin: PinnedSummary }>;

async function put(place: PinPlace, summary: SummaryResult): Promise<Put> {
  const pins = await pinsOf(place, summary.articleKey);
  for (const pin of pins) {
    if (!(await update(place, pin.messageId, summary))) continue;
    for (const other of pins) if (other !== pin) await takeDown(place, other.messageId);
    return succeed({ did: 'updated', pin: describe(place, pin) });
  }
  const messageId = await postAndPin(place, summary);
  // Another replica may have pinned the same at the same moment: both keep the one that was pinned first.
  const [first, ...later] = await pinsOf(place, summary.articleKey);
  for (const pin of later) await takeDown(place, pin.messageId);
  const kept = first ?? { messageId, key: summary.articleKey, pinnedAt: '' };
  return succeed({ did: 'pinned', pin: describe(place, kept) });
}

/** Writes the summary into its message; false when somebody has deleted that message since it was listed. */
async function update(place: PinPlace, messageId: string, summary: SummaryResult): Promise<boolean> {
  try {
    await place.rest.patch(Routes.channelMessage(place.channelId, messageId), { body: body(place, summary) });
    return true;
  } catch (error) {
    if (discordCode(error) === Code.UnknownMessage) return false;
    throw error;
  }
}

/** Posts the summary and pins it; what cannot be pinned is taken down again, and the refusal goes on. */
async function postAndPin(place: PinPlace, summary: SummaryResult): Promise<string> {
  // The nonce keeps a repeated request (after a 5xx) from posting twice.
  const nonce = randomBytes(8).toString('hex');
  const { id } = posted.parse(
    await place.rest.post(Routes.channelMessages(place.channelId), {
      body: { ...body(place, summary), nonce, enforce_nonce: true },
    }),
  );
  try {
    await place.rest.put(Routes.channelMessagesPin(place.channelId, id));
    return id;
  } catch (error) {
    await unlessGone(place.rest.delete(Routes.channelMessage(place.channelId, id)));
    throw error;
  }
}

async function takeDown(place: PinPlace, messageId: string): Promise<void> {
  await unlessGone(place.rest.delete(Routes.channelMessagesPin(place.channelId, messageId)));
  await unlessGone(place.rest.delete(Routes.channelMessage(place.channelId, messageId)));
}

/** Waits for a removal; what is gone already is as good as removed. */
async function unlessGone(removal: Promise<unknown>): Promise<void> {
  try {
    await removal;
  } catch (error) {
    if (discordCode(error) !== Code.UnknownMessage) throw error;
  }
}

function body(place: PinPlace, summary: SummaryResult) {
  return forEverybody(renderPinned(summary, place.language));
}

function describe(place: PinPlace, pin: OurPin): PinnedSummary {
  const article = place.articleOf(pin.key);
  return {
    article: article?.slug ?? pin.key,
    title: article?.title ?? pin.key,
    link: `https://discord.com/channels/${place.guildId ?? '@me'}/${place.channelId}/${pin.messageId}`,
  };
}

async function pinsOf(place: PinPlace, key: string): Promise<OurPin[]> {
  return (await ourPins(place)).filter((pin) => pin.key === key);
}

/** Our own pinned summaries in this channel, the one pinned first at the head. */
async function ourPins(place: PinPlace): Promise<OurPin[]> {
  const ours: OurPin[] = [];
  let before: string | undefined;
  for (let page = 0; page < PIN_PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(PINS_PER_PAGE), ...(before ? { before } : {}) });
    const { items, has_more } = pinsPage.parse(
      await place.rest.get(Routes.channelMessagesPins(place.channelId), { query }),
    );
    for (const { pinned_at, message } of items) {
      const key = message.author.id === place.botUserId ? pinnedArticleKey(message.components) : undefined;
      if (key !== undefined) ours.push({ messageId: message.id, key, pinnedAt: pinned_at });
    }
    before = items.at(-1)?.pinned_at;
    if (!has_more || before === undefined) break;
  }
  return ours.sort((a, b) => moment(a) - moment(b) || (BigInt(a.messageId) < BigInt(b.messageId) ? -1 : 1));
}

function moment(pin: OurPin): number {
  return Date.parse(pin.pinnedAt);
}
