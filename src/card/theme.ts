// What a card looks like: measures in pixels of the picture, colours as CSS writes them.

/** The picture: 16 to 9, as wide as Discord and others show one without scaling it up. */
export const CARD = { width: 1200, height: 675 } as const;

/** Around the text. What hangs out at the left (the opening mark) stands within the margin. */
export const MARGIN = { left: 116, right: 92, top: 60, bottom: 50 } as const;

/** Width of the column of text. */
export const COLUMN = CARD.width - MARGIN.left - MARGIN.right;

/** Every text on the paper has a contrast of at least 7 to 1 (WCAG 2.2, level AAA); a test sees to it. */
export const COLOURS = {
  paper: '#fbf8f1',
  ink: '#1d1b18',
  quiet: '#514b43',
  accent: '#8f1d21',
  rule: '#d9d2c4',
} as const;

/** The band at the left edge, which makes a card known as one from afar. */
export const BAND = 18;

/**
 * Sizes of the quotation, the largest that fits is taken. At the smallest a line holds some 60 characters, and a
 * phone still shows them legibly once the picture is opened.
 */
export const SIZES = [92, 84, 76, 70, 64, 58, 53, 49, 45, 42, 39, 36] as const;
export const SMALLEST = 36;
/** From this size down words may be parted; a hyphen in large type is an eyesore. */
export const PARTED_FROM = 49;
/** Distance of lines, as a share of the size: large letters need less. */
export const leadingAt = (size: number): number => (size >= 64 ? 1.22 : 1.3);

/** What stands below the quotation, in sizes and distances. */
export const FOOT = {
  gap: 30,
  speaker: 34,
  /** Of a speaker whose name (with what the article says beside it) does not fit in the line. */
  longSpeaker: 27,
  speakerLine: 46,
  title: 25,
  titleLine: 33,
  titleLines: 2,
  about: 24,
  aboutLine: 34,
  padding: 18,
} as const;
