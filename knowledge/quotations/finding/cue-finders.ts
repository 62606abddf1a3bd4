// The ways in which a line attributes a quotation that no verb right after it does, in the order in which they are tried.
import type { Cue, ReadLine } from '../cues/cue.ts';
import { cueAfter, cueBeside, cueFronted, cueJoined, cueLater } from '../cues/cue-after.ts';
import { cueBefore } from '../cues/cue-before.ts';
import { namedAnswer } from '../cues/cue-choice.ts';
import { dativeCue, passiveCue, signature } from '../cues/indirect-cues.ts';
import { nounCue } from '../cues/noun-cues.ts';
import type { Rule } from './attribution.ts';

type CueFinder = (line: ReadLine, at: number, used: number | null) => Cue | null;

const FINDERS: readonly (readonly [Rule, CueFinder])[] = [
  ['namedAnswer', namedAnswer],
  ['verbBeside', cueBeside],
  ['verbBefore', cueBefore],
  ['verbFronted', cueFronted],
  ['verbAfter', cueAfter],
  ['verbLater', cueLater],
  ['verbJoined', cueJoined],
  ['passive', passiveCue],
  ['dative', dativeCue],
  ['signature', signature],
  ['noun', nounCue],
];

/** The cue of the stretch at chunk `at`, and the rule that found it; `used` is the chunk of one that is spent. */
export function cueFor(
  line: ReadLine,
  at: number,
  used: number | null,
): { readonly rule: Rule; readonly cue: Cue } | null {
  for (const [rule, find] of FINDERS) {
    const cue = find(line, at, used);
    if (cue) return { rule, cue };
  }
  return null;
}
