// A quotation as a picture: what is attached, what stands below it, and what stands there when there is none.
import type { CardResult } from '../../../commands/result.ts';
import { altTextOf, contentOf } from '../../card/content.ts';
import type { Texts } from '../../texts/index.ts';
import { citation } from './citation.ts';
import { fitted } from './excerpt.ts';
import { EMBED } from './limits.ts';
import { type Attachment, type Card, COLOUR } from './payload.ts';
import { quoted, small } from './text.ts';
import { speakerLine } from './verdict.ts';

/** The first and only file of the message. */
export function pictureOf(result: CardResult, texts: Texts): Attachment {
  return { id: '0', filename: texts.cards.file, description: altTextOf(contentOf(result, texts), texts) };
}

/** A picture cannot be clicked: whose words they are and the link to their place stand below it. */
export function cardBelowPicture({ quotation }: CardResult, texts: Texts): Card {
  return { colour: COLOUR.reading, description: whoAndWhere(quotation, texts) };
}

export function cardInWords({ quotation }: CardResult, texts: Texts): Card {
  const { noPicture } = texts.cards;
  const below = whoAndWhere(quotation, texts);
  const room = EMBED.description - noPicture.length - below.length - '\n\n\n'.length;
  return {
    colour: COLOUR.failure,
    description: `${noPicture}\n\n${fitted(quotation, room, quoted)}\n${below}`,
  };
}

function whoAndWhere(quotation: CardResult['quotation'], texts: Texts): string {
  const cited = { ...quotation, text: quotation.context.text };
  return `${speakerLine(quotation, texts)}\n${small(citation(cited, texts, { linked: true }))}`;
}
