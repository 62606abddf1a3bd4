// Whoever is heard saying something: se la oyó decir, un vecino lo oyó gritar.
import type { SpeechChunk } from './chunk.ts';
import { isInfinitive } from './grammar.ts';
import { type Token, wordAt } from './tokens.ts';

/** The number of whoever a verb of hearing has for the one who speaks: se les escuchó gritar; null when only words are heard. */
export function numberHeard(
  tokens: readonly Token[],
  { from, to, verb }: SpeechChunk,
): 'singular' | 'plural' | null {
  const whom = wordAt(tokens, from - 1)?.lower ?? '';
  if (verb.stance !== 'heard' || !/^l[aeo]s?$/u.test(whom)) return null;
  if (!isInfinitive(wordAt(tokens, to)?.lower ?? '')) return null;
  return whom.endsWith('s') ? 'plural' : 'singular';
}
