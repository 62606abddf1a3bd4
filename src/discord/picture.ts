// Makes the picture that a card's message attaches; where that fails, the quotation goes out in words.
import type { Result } from '../../commands/result.ts';
import { contentOf } from '../card/content.ts';
import type { Cards } from '../card/index.ts';
import type { Log } from '../log.ts';
import { textsFor } from '../texts/index.ts';
import { type MessagePayload, type Reader, renderResult, renderWithoutPicture } from './render/index.ts';

/** A file as discord.js's REST client takes it. */
export interface MessageFile {
  readonly name: string;
  readonly data: Buffer;
  readonly contentType: string;
}

interface Press {
  readonly cards: Pick<Cards, 'picture'>;
  readonly log: Log;
}

/** The message for a result with the files that it attaches. */
export async function withPicture(
  result: Result,
  reader: Reader,
  { cards, log }: Press,
): Promise<{ readonly message: MessagePayload; readonly files: readonly MessageFile[] }> {
  if (result.kind !== 'card') return { message: renderResult(result, reader), files: [] };
  const texts = textsFor(reader.language);
  try {
    const data = await cards.picture(contentOf(result, texts));
    const file = { name: texts.cards.file, data, contentType: 'image/png' };
    return { message: renderResult(result, reader), files: [file] };
  } catch (err) {
    log.error({ err, article: result.quotation.article }, 'card not drawn');
    return { message: renderWithoutPicture(result, reader), files: [] };
  }
}
