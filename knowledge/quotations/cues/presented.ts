// Whoever a line presents behind words of theirs: «Me echaron por mensaje». Habla Noelia Vaquero · Se llama Noelia Vaquero.

import type { Phrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';
import type { ReadLine } from './cue.ts';

/** The one whom the line begins by naming; null where it presents nobody. */
export function presentedIn(line: ReadLine): Phrase | null {
  const [first, second] = [0, 1].map((at) => wordAt(line.tokens, at)?.lower ?? '');
  const called = first === 'se' && /^llam(?:a|aba)$/u.test(second ?? '');
  if (!called && first !== 'habla') return null;
  const phrase = line.phraseAt(called ? 2 : 1);
  const named = phrase?.name ?? phrase?.apposition ?? null;
  return phrase && named !== null && !phrase.nameIsComplement && line.isSomebody(phrase) ? phrase : null;
}
