// What a card says, ready to be set: from a Result, in the reader's language.
import { shorten } from '../../commands/options/clean-text.ts';
import type { CardResult } from '../../commands/result.ts';
import type { Texts } from '../texts/index.ts';
import { CUT, nestMarks, OUTER } from './marks.ts';
import { settable } from './settable.ts';

export interface CardContent {
  /** The words said, verbatim, without marks around them. */
  readonly text: string;
  /** The article's language (`es`), which says how words are parted. */
  readonly language: string;
  /** Who said it, or that the article names nobody. */
  readonly speaker: string;
  readonly named: boolean;
  /** The article's, in its marks. */
  readonly title: string;
  /** Empty where it is not known; so is the date, which is in words. */
  readonly outlet: string;
  readonly date: string;
}

export function contentOf({ quotation, language }: CardResult, texts: Texts): CardContent {
  const { text, speaker, source } = quotation;
  const { unnamedSpeaker, untitled } = texts.replies;
  const title = settable(source.title);
  return {
    text,
    language,
    speaker: speaker ?? `${unnamedSpeaker.charAt(0).toLocaleUpperCase()}${unnamedSpeaker.slice(1)}`,
    named: speaker !== null,
    title: title === '' ? untitled : `${OUTER.opens}${nestMarks(title)}${OUTER.closes}`,
    outlet: source.outlet ?? '',
    date: (source.date === undefined ? undefined : texts.formats.date(source.date)) ?? '',
  };
}

/** Discord's limit on the description of an attachment, in characters. */
export const ALT = 1_024;
/** What titles and names may take of it, so that the words said keep most of the room. */
const ALT_PART = 160;

/**
 * What a card shows, for whoever cannot see it; the quotation whole where the picture has to cut it, as far as there
 * is room.
 */
export function altTextOf({ text, speaker, title, outlet, date }: CardContent, texts: Texts): string {
  const source = [title, outlet, date].map((part) => shorten(settable(part), ALT_PART)).filter(Boolean);
  const said = nestMarks(settable(text));
  const write = (words: string) =>
    texts.cards.alt({
      quotation: `${OUTER.opens}${words}${OUTER.closes}`,
      speaker: shorten(settable(speaker), ALT_PART),
      source: source.join(', '),
    });
  const room = ALT - write('').length;
  return write(said.length <= room ? said : `${shorten(said, room - CUT.length).replace(/…$/, '')}${CUT}`);
}

/** Every character that a card may show. */
export function wordsOf({ text, speaker, title, outlet, date }: CardContent): string {
  return [OUTER.opens, text, OUTER.closes, ' -·[…]n', speaker, title, outlet, date].join(' ');
}
