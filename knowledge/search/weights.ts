// The numbers that ranking and confidence rest on: each named, with its unit and reason.

/** How surely a word of a passage expresses a word of the question, 0 to 1. */
export const CLOSENESS = {
  same: 1,
  /** Another form of the same word: firmar, firmaron. */
  stem: 0.95,
  /** A slip of the finger, times what the edits leave. */
  typo: 0.95,
  /** A slip this close to one word only is taken for that word. */
  mended: 0.75,
} as const;

/** How much an idea counts beside its rarity. */
export const IMPORTANCE = {
  plain: 1,
  /** A word of any conversation that the articles do not use. */
  common: 0.3,
  /** A word of asking or chatting. */
  weak: 0.25,
} as const;

/**
 * Where an idea is found, by how much it speaks for the sentence. Set by coordinate search on the tuning halves of
 * test/questions and every other question of XQuAD-R (es).
 */
export const NEARNESS = { sentence: 1, paragraph: 0.4, neighbour: 0.1, title: 0.5 } as const;

/** Gain, as a share of the sentence's own score, for holding a fresh answer of the kind asked for. */
export const KIND_GAIN = { who: 0, when: 0.25, where: 0.15, howMany: 0.12, why: 0.2, other: 0 } as const;

/** Share of that gain where the answer stands apart from the words of the question. */
export const APART = 0.4;

/** Candidates looked at a second time for the kind of answer they hold. */
export const LOOKED_AT = 40;
