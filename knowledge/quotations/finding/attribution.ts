// Who says a stretch, and by what words of its line.
import type { ReadLine } from '../cues/cue.ts';
import type { Discourse } from '../people/discourse.ts';
import { nobody, type Speaker } from '../people/speaker.ts';

/**
 * The rules that give a quotation to somebody, each with what it looks for and where it stands: what an explanation
 * (explain-quotations.ts) tells of why somebody was taken for the speaker.
 */
export const RULES = {
  verbAfter: 'a verb of saying right after it (cues/cue-after.ts)',
  goesOn: 'it goes on from the quotation before in the same sentence (cues/line-shape.ts)',
  interview: 'a part of an interview (people/interview.ts)',
  signed: 'a signature below it (people/speakers.ts)',
  verbAfterColon: 'after a colon, with a verb of its own (cues/cue-after.ts)',
  colon: 'whatever brings in the words after a colon (introduction.ts)',
  namedAnswer: 'an answer that is named: «sí», dijo (cues/cue-choice.ts)',
  owned: 'whoever the words are of: «el «no es no» de Ana» (cues/owned-words.ts)',
  verbBeside: 'a verb beside it (cues/cue-after.ts)',
  verbBefore: 'a verb of saying before it (cues/cue-before.ts)',
  verbFronted: 'a verb after it, its own words before (cues/cue-after.ts)',
  verbLater: 'a verb further on in the sentence (cues/cue-after.ts)',
  verbJoined: 'a verb of saying that goes on from it: «…» y añadió (cues/cue-after.ts)',
  understood: 'the verb of the quotation before, understood of somebody else (cues/understood.ts)',
  passive: 'a verb in the passive, with «por» (cues/indirect-cues.ts)',
  dative: 'whoever has it in mind: a Ana le parece (cues/indirect-cues.ts)',
  signature: 'a signature in the sentence (cues/indirect-cues.ts)',
  noun: 'a noun of saying: la frase, el mensaje (cues/noun-cues.ts)',
  teller: 'in the words of whoever tells it: «explicó que …» (attributor.ts, toldBy)',
  subject: 'the subject of the sentence, without a verb of saying (line-speaker.ts)',
  source: 'a source that opens the sentence: «según …» (cues/cue-of.ts)',
  turn: 'a turn of a conversation (conversation.ts)',
  exchange: 'an exchange of two, read as a whole (exchange.ts)',
  inherited: 'what the sentence before left open: a colon, or whoever spoke (finder.ts, leaves)',
  alone: 'a sentence between marks, and nothing that tells whose (attributor.ts, standing)',
  samePassage: 'a paragraph of one quotation with another (finder.ts, withBefore)',
  lineAfter: 'the sentence after it: «Así se defendió …» (finder.ts, settleBefore)',
  nameAfter: 'whom the sentence after it begins with (finder.ts, settleByName)',
} as const;
export type Rule = keyof typeof RULES;

export interface Attribution {
  /** What gave it to the speaker; left out while that is not yet settled. */
  readonly by?: Rule;
  /** The article's own words, or null. */
  readonly cue: string | null;
  readonly speaker: Speaker;
  /** Whoever tells that it was said, when somebody quotes somebody. */
  readonly relates?: Speaker;
  /** The words stand in a clause within the line, so that the line goes on about somebody else. */
  readonly within?: true;
  /** The one other person whom the lines around name: «me dijo» within the words may mean them. */
  readonly other?: Speaker;
}

/** The same, as given by a rule; what has been given by one before keeps it. */
export function by(rule: Rule, attribution: Attribution): Attribution;
export function by(rule: Rule, attribution: Attribution | null): Attribution | null;
export function by(rule: Rule, attribution: Attribution | null): Attribution | null {
  return attribution && { by: rule, ...attribution };
}

/** Said by somebody, and nothing tells by whom. */
export const unattributed: Attribution = { cue: null, speaker: nobody };

/** A line, and what has been told before it. */
export interface LineRead {
  readonly line: ReadLine;
  readonly discourse: Discourse;
}

/** What is known while a line is read. */
export interface Reading extends LineRead {
  /** What the earlier lines leave to a quotation that stands alone: an open colon, a run of quotations. */
  readonly inherited: Attribution | null;
  /** Whose turn it is, when the line begins a turn of a conversation; null elsewhere. */
  readonly turn: Attribution | null;
  /** The same, when the line before ends in a colon. */
  readonly colon: Attribution | null;
}

/** «A», dijo Yunior Paz, y el mánager lo interrumpió: «B»: nobody whom the line has just named is named anew by a noun. */
export function besidesLast(found: Attribution, last: Attribution | null): Attribution {
  const { speaker } = found;
  const same = last?.speaker.way === 'name' && speaker.way === 'role' && speaker.name === last.speaker.name;
  return same ? { ...found, speaker: { ...speaker, name: null, way: 'none' } } : found;
}

/** «Leandro, esto urge», escribió el técnico; «Brayan sigue de baja», dijo: whoever the words themselves name does not say them. */
export function besidesNamed(found: Attribution, text: string): Attribution {
  const { name, person, way } = found.speaker;
  if (name === null || !person || !/^(?:role|dropped|pronoun)$/u.test(way)) return found;
  const named = new Set(text.replace(QUOTED_WITHIN, '').match(NAME_WORD));
  const spoken = name.match(NAME_WORD)?.some((word) => named.has(word));
  return spoken ? { ...found, speaker: { ...found.speaker, name: null, way: 'none' } } : found;
}

const NAME_WORD = /(?<!\p{L})\p{Lu}\p{L}{3,}/gu;

/** Somebody else's words within it: me dijo ‘Ana, firme’. */
const QUOTED_WITHIN = /[«“"‘][^«»“”"‘’]{0,2000}[»”"’]|'[^']{0,2000}'(?!\p{L})/gu;
