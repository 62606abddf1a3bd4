// The nearest of a few names to what somebody typed, for «did you mean».
import Fuse from 'fuse.js';
import { foldLoosely } from './fold.ts';

/** Fuse's score from 0 (the same) to 1; above this a suggestion would puzzle more than help. */
const FARTHEST = 0.5;

/** The candidate most like `typed`, or undefined when none is alike. */
export function nearestOf(typed: string, candidates: readonly string[]): string | undefined {
  const wanted = foldLoosely(typed).trim().slice(0, LONGEST_PATTERN);
  // Of nothing, Fuse finds everything alike.
  if (wanted === '') return undefined;
  const folded = candidates.map((candidate) => foldLoosely(candidate));
  const fuse = new Fuse(folded, { includeScore: true, ignoreLocation: true, threshold: FARTHEST });
  const best = fuse.search(wanted, { limit: 1 })[0];
  return best && candidates[best.refIndex];
}

/** Names are short; a longer text is no name, and Fuse's cost grows with the pattern. In characters. */
const LONGEST_PATTERN = 64;
