// Whom a whole text is about, or that it is somebody's own words.
import type { Speaker } from './speaker.ts';

/** Whom a whole text is about, as far as its form tells. */
export interface Subject {
  /** Whom an obituary is of. */
  readonly mourned: Speaker | null;
  /** Whom a portrait is of. */
  readonly portrayed?: Speaker | null;
  /** Who answers in an interview. */
  readonly interviewee: Speaker | null;
  /** Whom the headline names. */
  readonly headlined?: Speaker | null;
  /** The lines are what somebody says. */
  readonly spoken?: boolean;
}
