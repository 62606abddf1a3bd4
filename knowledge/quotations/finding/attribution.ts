// Who says a stretch, and by what words of its line.
import type { ReadLine } from '../cues/cue.ts';
import type { Discourse } from '../people/discourse.ts';
import { nobody, type Speaker } from '../people/speaker.ts';

export interface Attribution {
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
