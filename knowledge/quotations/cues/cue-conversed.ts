// Whoever a reporter has spoken with: nuestra enviada ha hablado con Mathilde: «…».

import { isMedium } from '../../spanish/grammar.ts';
import { isMarkAt, REACH } from '../sentences/chunk.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';
import { isConversing, isReporter } from '../words/verbs-beside-speech.ts';
import type { ReadLine } from './cue.ts';
import { namedBeside } from './heard.ts';

/** Before the colon right before the chunk at `at`; null where nobody but the reporter may say what follows. */
export function spokenWith(line: ReadLine, at: number): Phrase | null {
  for (let back = at - 1; back > Math.max(0, at - REACH); back -= 1) {
    const here = line.chunks[back];
    if (here?.kind === 'stretch' || (here?.kind === 'mark' && here.text === ';')) return null;
    if (here?.kind !== 'prepositional' || here.preposition !== 'con' || !here.phrase) continue;
    if (!line.isSomebody(here.phrase) || !isReported(line, back)) return null;
    return namedBeside(line, back, here.phrase);
  }
  return null;
}

/** Este diario conversó con ella, hablamos con ella: by whoever reports, and not «el alcalde habló con ella». */
function isReported(line: ReadLine, whom: number): boolean {
  let at = whom - 1;
  while (line.chunks[at]?.kind === 'prepositional' || line.chunks[at]?.kind === 'small') at -= 1;
  const verb = line.chunks[at];
  const word = verb && (wordAt(line.tokens, verb.to - 1)?.lower ?? '');
  if (!verb || !word || !isConversing(word)) return false;
  if (word.endsWith('mos') || wordAt(line.tokens, verb.from)?.lower === 'hemos') return true;
  const subject = line.chunks[at - 1];
  return subject?.kind === 'phrase' && !isMarkAt(line, at - 1, ',') && reports(subject.phrase);
}

/** Nuestra enviada, una reportera de este diario, este diario. */
function reports({ common: [head = ''], determiner }: Phrase): boolean {
  return isReporter(head) || (isMedium(head) && /^est[ea]$/u.test(determiner ?? ''));
}
