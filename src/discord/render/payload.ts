// The message as Discord gets it, and the card that each kind of result fills.
import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIEmbed,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { PermissionName } from '../../../commands/failure.ts';
import type { Language } from '../../texts/index.ts';

export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

export type MenuRow = APIActionRowComponent<APIStringSelectComponent>;
export type ComponentRow = ButtonRow | MenuRow;

/** A file that goes with the message; `id` is its number among the files of the request. */
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  /** What it shows, for whoever cannot see it; at most 1,024 characters. */
  readonly description: string;
}

/** The part of Discord's message body that replies use; embeds and components always, so that updates replace both. */
export interface MessagePayload {
  embeds: APIEmbed[];
  components: ComponentRow[];
  /** The transport brings the files themselves. */
  attachments?: Attachment[];
  allowed_mentions: { parse: [] };
  /** Set by the transport, which knows who is to see the message. */
  flags?: number;
}

/** Who reads: their language, and what they may do in the channel. */
export interface Reader {
  readonly language: Language;
  readonly permissions: ReadonlySet<PermissionName>;
}

/** One embed before it is one: everything escaped already but the footer, which Discord shows as it is. */
export interface Card {
  readonly colour: number;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly description: string;
  readonly footer?: string | undefined;
}

/** What each kind of reply looks like from afar. RGB. */
export const COLOUR = {
  answer: 0x3b7dc4,
  silence: 0x878c94,
  exact: 0x2e9e5b,
  partial: 0x7f9f35,
  altered: 0xd9902f,
  notFound: 0xa8544f,
  reading: 0x5b5fc7,
  failure: 0xb23b3b,
} as const;

export function payloadOf(card: Card, components: ComponentRow[]): MessagePayload {
  const embed: APIEmbed = { color: card.colour, description: card.description };
  if (card.title) embed.title = card.title;
  if (card.title && card.url) embed.url = card.url;
  if (card.footer) embed.footer = { text: card.footer };
  return { embeds: [embed], components, allowed_mentions: { parse: [] } };
}
