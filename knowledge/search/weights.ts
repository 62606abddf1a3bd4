// The numbers that ranking, confidence and answering rest on, set by hand: each named, with its unit and reason. What is
// learnt stands in ranking-weights.json and confidence-weights.json; what only compares spellings, in index/fuzzy.ts.

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

/** Times that an article expresses an idea until more of it says half as much. */
export const OFTEN = 2;

/** How far an idea has to be expressed around a sentence to count as being there, and as being met at all, 0 to 1. */
export const AROUND = { there: 0.2, met: 0.1 } as const;

/** How surely a word has to express an idea to be taken for it, 0 to 1: a synonym is, what it may hint at is not. */
export const MEANT = 0.5;

/** What a deed counts that the neighbour of a sentence tells, 0 to 1. */
export const NEIGHBOUR = 0.7;

/**
 * Which sentences tell of the deed that a question states something of: shares of what the best of them tells, from the first on
 * to bear it out, from the second on to gainsay it; and how many are looked at.
 */
export const DEED_SENTENCES = { tells: 0.5, tellsMost: 0.66, most: 6 } as const;

/**
 * How well a number is of the kind asked for, 0 to 1: one that may be; one that counts something else; a year for how long
 * since; an amount without a number.
 */
export const AMOUNT_FIT = { sure: 1, alone: 0.5, other: 0.2, since: 0.4, unmarked: 0.8 } as const;

/**
 * How well a name is the one asked for, 0 to 1: behind «de» or «en» it is mostly of a place or of somebody else's; a person may
 * be told of without a name.
 */
export const NAME_FIT = { name: 1, ledAway: 0.4, nameless: 0.5, besideLedAway: 0.3 } as const;

/**
 * From this confidence on, the bot answers. A wrong answer costs more than a silence, which still offers the nearest
 * passages as such; lower than even odds because what was counted wrong in learning is often the sentence beside the
 * answer. Where an answer to what nothing answers counts two silences about what was found, the cost on the tuning halves,
 * cross-validated, hardly changes from 0.26 to 0.42 (test/bench/learning/learn.ts prints it); the lowest of these is taken,
 * since a question that is answered is what the bot is for.
 */
export const ANSWER_THRESHOLD = 0.26;

/**
 * From this confidence on, below the threshold, the bot is not sure rather than certain that nothing answers: of the questions
 * of the tuning halves that met silence so, answered by the articles or not, one of the three passages offered held the answer
 * for 50 of 96, below it for 50 of 232.
 */
export const DOUBT_THRESHOLD = 0.15;

/** A further passage is shown when its score is at most this far below the best: when it is a fiftieth as likely. */
export const WORTH_SHOWING = Math.log(50);

/** Passages offered when nothing answers: enough to go on from, few enough that none seems to be the answer. */
export const NEARBY = 3;

/** A sentence belongs to a topic when it expresses at least this share of what the best one does. */
export const ON_TOPIC = 0.4;
