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
  /** A word whose stem begins like this one's for most of its length: defensa, defensor. */
  kin: 0.7,
  /** A word that asks for a type of answer (¿qué apodo…?), where a sentence has such an answer. */
  answered: 0.7,
  /** What the sentence does not say, but somebody is called elsewhere in the article whom it speaks of; times how surely the word is meant. */
  implied: 0.5,
} as const;

/** How much an idea counts beside its rarity. */
export const IMPORTANCE = {
  plain: 1,
  /** A word of any conversation that the articles do not use. */
  common: 0.3,
  /** A word of asking or chatting. */
  weak: 0.25,
} as const;

/** From this closeness on, a word of a passage is the question's own, in whatever form. */
export const EXACT = 0.9;

/**
 * How the times by which a stand-in is commoner than the word itself make it count less: as a power of theirs. Of 0 to 1 by
 * cross-validation, which hardly changes from 0.5 on.
 */
export const COMMONER = 0.5;

/** How far an idea that is expressed around a sentence counts as expressed by it, 0 to 1. */
export const NEARNESS = { paragraph: 0.4, title: 0.5 } as const;

/** How far an idea that is expressed there counts as known to who reads a sentence, 0 to 1. */
export const KNOWN = { before: 0.6, paragraph: 0.4, title: 0.5, lead: 0.4 } as const;

/** Saturation and length normalisation of BM25, at their usual values (Robertson and Zaragoza 2009, section 3.4). */
export const BM25 = { k1: 1.2, b: 0.75 } as const;

/** Units after which no further idea is followed: a few milliseconds. The ideas left are the commonest; they still rank. */
export const FOLLOWED = 20_000;

/** Paragraphs whose sentences are ranked. */
export const GATHERED = 24;

/** Of these, the first so many in which an answer of a finer type is looked for. */
export const TYPED_AMONG = 12;

/** A sentence opens with an idea that one of so many words expresses so surely, 0 to 1. */
export const OPENING = { words: 4, surely: 0.5 } as const;

/** Words within which an answer stands beside the words of the question. */
export const BESIDE = 3;

/** What a sentence counts that holds an answer of the kind asked for: the wanted one, or one that is accepted. */
export const KIND = { wanted: 1, accepted: 0.6 } as const;
