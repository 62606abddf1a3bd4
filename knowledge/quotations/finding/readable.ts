// What the finder reads, and what it tells of it while it does.
import type { ReadLine } from '../cues/cue.ts';
import type { Pages } from '../people/pages.ts';
import type { Speaker } from '../people/speaker.ts';
import type { Subject } from '../people/subject.ts';
import type { Stretch } from '../text/stretch.ts';
import type { Line } from '../text/tokens.ts';

export const NO_SUBJECT: Subject = { mourned: null, interviewee: null };

/** What is read: lines of an article, or of what somebody says, with the stretches in them. */
export interface Readable {
  readonly lines: readonly Line[];
  readonly stretches: readonly Stretch[];
  /** Whoever says «I» in the lines: nobody in an article's own words. */
  readonly first: Speaker;
  /** Whoever is spoken of when the lines begin. */
  readonly about?: Speaker | undefined;
  /** Whom they are about as a whole. */
  readonly subject?: Subject;
  /** Told of each line when it has been read and nobody in it has acted yet. */
  readonly watch?: (line: Seen) => void;
}

/** A line as it was read, and whoever had been spoken of before it. */
export interface Seen {
  readonly read: ReadLine;
  readonly pages: Pages;
}
