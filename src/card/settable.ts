// Article text as it can be set in one block of type: on one paragraph, without what has no shape on paper.

/** Control, format, surrogate halves, private-use and unassigned characters; soft hyphens are among them. */
const SHAPELESS = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
/** Pictures, with the signs that colour or join them: no text face has them. Digits and «©» are no pictures here. */
const PICTURES =
  /\p{Emoji_Presentation}|\p{Regional_Indicator}|[\u20E3\uFE0E\uFE0F]|(?![\p{L}\p{N}\u00A9\u00AE\u2122\u2190-\u21FF])\p{Extended_Pictographic}/gu;
/** A quotation over several paragraphs opens each with a closing mark, which has no place within one. */
const REOPENED = /\n\s*»\s*/g;

/** The same words in the same order; only gaps, pictures and what nobody sees are made good. */
export function settable(text: string): string {
  return text
    .replace(REOPENED, '\n')
    .replace(/\s+/g, ' ')
    .replace(SHAPELESS, '')
    .replace(PICTURES, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
