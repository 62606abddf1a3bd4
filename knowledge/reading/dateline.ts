// The dateline that opens a piece of news: «Vilna, 19 feb (AM).- », «SAN JOSÉ (ACN) — ». It names nobody who speaks.

import type { Article } from '../article.ts';

/** Characters in which a dateline has come to its dash. */
const LONGEST = 90;

/** A place in a few words: Santa Cruz de la Sierra · Ciudad Hidalgo, Chis. */
const PLACE = String.raw`\p{Lu}[\p{L}.'’]*(?:[ /,-]+(?:[\p{Lu}][\p{L}.'’]*|de|del|la|las|los|el|y))*`;
const DATE = String.raw`\d{1,2}[ºo]?(?: de)? \p{L}{3,10}\.?(?: (?:de )?\d{4})?`;
const AGENCY = String.raw`[([][^()[\]]{2,40}[)\]]`;
/** With a date, an agency, a stop before the dash, or in capitals: «Ana Ruiz — portavoz» is none. */
const DATELINE = new RegExp(
  String.raw`^(?:${PLACE}(?:, ${DATE})?(?:,? ${AGENCY})|${PLACE} ${AGENCY}, ${DATE}(?: ${AGENCY})?|${PLACE}, ${DATE}|${PLACE}(?=\.\s?[-–—])|\p{Lu}[\p{Lu} .,'’]+(?:,? \p{Lu}[\p{L}.]{1,12})?(?=\s?[-–—]))\s?\.?\s?[-–—]+\s`,
  'u',
);
/** SAN SALVADOR. Ana Ruiz aprendió… */
const CAPITALS = /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,})*\.\s(?=[\p{Lu}«“"¿¡])/u;
/** Letters of a place: fewer are an acronym. */
const SHORTEST_CAPITALS = 4;

/** How many characters of a paragraph are its dateline; 0 without one. */
export function datelineLength(paragraph: string): number {
  const beginning = paragraph.slice(0, LONGEST);
  const dashed = DATELINE.exec(beginning)?.[0].length;
  const capitals = CAPITALS.exec(beginning)?.[0] ?? '';
  return dashed ?? (capitals.replace(/\P{Lu}/gu, '').length < SHORTEST_CAPITALS ? 0 : capitals.length);
}

const END_OF_LINE = String.raw`[)\]]?[\s.:—–-]*$`;
/** The place, the date and the agency of a line that has nothing else, each where it has one. */
const ONLY_DATELINE = new RegExp(
  `^[([]?(?:(?<place>${PLACE})(?:,? (?<date>${DATE}))?|(?<alone>${DATE}))(?:,? (?<agency>${AGENCY}))?${END_OF_LINE}`,
  'u',
);

/** What a sentence consists of that may be a dateline and nothing else; undefined for one that says more. */
export function datelineParts(
  sentence: string,
): { readonly place: string; readonly isDated: boolean } | undefined {
  const parts = sentence.length <= LONGEST ? ONLY_DATELINE.exec(sentence)?.groups : undefined;
  if (!parts) return undefined;
  const { place = '', date, alone, agency } = parts;
  return { place: place.replace(/\.$/, ''), isDated: (date ?? alone ?? agency) !== undefined };
}

/** The names of one word by which whoever publishes the text calls itself in it: Istmo, of «19 oct (Istmo).-». */
export function housesOf({ body, outlet, paragraphs }: Article): string[] {
  const beginning = body.slice(paragraphs[0]?.start, paragraphs[0]?.end);
  const dateline = beginning.slice(0, datelineLength(beginning));
  const agencies = [...dateline.matchAll(/[([]([^()[\]]{2,40})[)\]]/gu)].map(([, name = '']) => name);
  return [...agencies, outlet ?? ''].filter((name) => /^\p{Lu}[\p{L}\p{N}]+$/u.test(name));
}
