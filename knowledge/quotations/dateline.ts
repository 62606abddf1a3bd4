// The dateline that opens a piece of news: «Vilna, 19 feb (AM).- », «SAN JOSÉ (ACN) — ». It names nobody who speaks.

/** Characters in which a dateline has come to its dash. */
const LONGEST = 90;

/** A place in a few words: Santa Cruz de la Sierra · Ciudad Hidalgo, Chis. */
const PLACE = String.raw`\p{Lu}[\p{L}.'’]*(?:[ /,-]+(?:[\p{Lu}][\p{L}.'’]*|de|del|la|las|los|el|y))*`;
const DATE = String.raw`\d{1,2}[ºo]?(?: de)? \p{L}{3,10}\.?(?: (?:de )?\d{4})?`;
const AGENCY = String.raw`[([][^()[\]]{2,40}[)\]]`;
/** With a date, an agency, a stop before the dash, or in capitals: «Ana Ruiz — portavoz» is none. */
const DATELINE = new RegExp(
  String.raw`^(?:${PLACE}(?:, ${DATE})?(?:,? ${AGENCY})|${PLACE}, ${DATE}|${PLACE}(?=\.\s?[-–—])|\p{Lu}[\p{Lu} .,'’]+(?:,? \p{Lu}[\p{L}.]{1,12})?(?=\s?[-–—]))\s?\.?\s?[-–—]+\s`,
  'u',
);

/** How many characters of a paragraph are its dateline; 0 without one. */
export function datelineLength(paragraph: string): number {
  return DATELINE.exec(paragraph.slice(0, LONGEST))?.[0].length ?? 0;
}
