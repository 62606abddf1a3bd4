// Lengths that replies keep to: Discord's, and our own within them. In UTF-16 code units, which Discord never counts higher.

/** Discord's limits on an embed (developers/docs/resources/message, «Embed Limits»). */
export const EMBED = { title: 256, description: 4096, footer: 2048 } as const;

/** Discord's limits on buttons: rows of a message, buttons in a row, characters of a label. */
export const BUTTONS = { rows: 5, perRow: 5, label: 80 } as const;

/** Discord's limits on a menu: choices, characters of each and of what stands below it. */
export const MENU = { choices: 25, label: 100, placeholder: 150 } as const;

/**
 * What is cut when it is longer, so that no title or name can crowd out the excerpts. Escaping at most doubles
 * these, which 256 characters of title and the rooms below allow for.
 */
export const SHOWN = {
  /** An article's title as the title of a message, and in a citation: two lines on a phone. */
  title: 120,
  citedTitle: 90,
  /** The same title again, below an excerpt of the same article. */
  repeatedTitle: 48,
  outlet: 60,
  name: 80,
  /** What somebody typed, as a reminder above the answer; questions are no longer than this. */
  typed: 300,
  /** A quotation among several, and a side of a difference: words that moved are shown with all between their places. */
  brief: 120,
  word: 120,
  example: 200,
} as const;

/** Longest address that a citation links to; with more, the excerpt itself would lack room. */
export const LINK = 480;

/** Least room for an excerpt beside its citation; with less, the citation goes without its link. */
export const LEAST_EXCERPT = 160;

/** Room kept for saying how many excerpts did not fit. */
export const NOTE = 80;

/** Entries named one by one before «and n more». */
export const NAMED = 5;

/** Differences shown of an altered quotation: more would not be read on a phone. */
export const DIFFERENCES = 6;

/** Room of one quotation among those of a verified message. */
export const CHECKED = 600;
