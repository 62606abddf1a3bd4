// Words that the line gives to somebody as one gives a thing: el «no es no» de Ana, el famoso «márchese» que soltó Ana.

import type { Chunk } from '../sentences/chunk.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';
import type { ReadLine } from './cue.ts';

/** Whoever the words at this chunk are of; null where they are nobody's, or a term of somebody's. */
export function ownerOfWords(line: ReadLine, at: number, text: string): Phrase | null {
  if (!isUttered(text) || !isDetermined(line, at)) return null;
  const stretch = line.chunks[at];
  const link = wordAt(line.tokens, stretch?.to ?? 0)?.lower ?? '';
  if (link === 'que') return whoUttered(line, at + 1);
  const phrase = /^del?$/u.test(link) ? line.phraseAt((stretch?.to ?? 0) + 1) : null;
  return phrase && line.isSomebody(phrase) ? phrase : null;
}

/** El «…», ese famoso «…», un sonoro «…»: an article or a demonstrative, with a word between at most two. */
function isDetermined({ chunks, tokens }: ReadLine, at: number): boolean {
  const from = chunks[at]?.from ?? 0;
  return [1, 2, 3].some((step) =>
    /^(?:el|al|del|un|ese|este|aquel)$/u.test(wordAt(tokens, from - step)?.lower ?? ''),
  );
}

/** que Ana dedicó al ministro, que soltó Ana; but «que heló la iglesia» tells what the words did. */
function whoUttered(line: ReadLine, que: number): Phrase | null {
  const [next, after] = [line.chunks[que + 1], line.chunks[que + 2]];
  const utters = (chunk: Chunk | undefined) =>
    chunk?.kind === 'speech' || UTTERED.test(wordAt(line.tokens, chunk?.from ?? -1)?.lower ?? '');
  const subject = next?.kind === 'phrase' && utters(after) ? next : utters(next) ? after : undefined;
  return subject?.kind === 'phrase' && line.isSomebody(subject.phrase) ? subject.phrase : null;
}

const UTTERED = /^(?:dedic|solt|lanz|dirigi|profiri|regal|dej|brind)\p{Ll}*(?:ó|aron|ieron)$/u;

/**
 * Whether words in lower case are what somebody says, and no term (el «núcleo duro» de Ana): they deny, wish or bid, or
 * have a verb in the first person.
 */
function isUttered(text: string): boolean {
  return OPENS.test(text) || FIRST.test(text) || BIDS.test(text);
}

const OPENS =
  /^(?:[¡¿]|(?:no|sí|ya|basta|nada|nunca|jamás|hasta|adiós|gracias|perdón|bajo|ni|que|yo|aquí)(?:\P{L}|$))/u;
const FIRST =
  /(?:^|\P{L})(?:\p{Ll}+(?:emos|amos|imos|ré)|puedo|quiero|tengo|voy|soy|estoy|sé|creo|digo|siento|está|están)(?:\P{L}|$)/u;
/** márchese, váyanse */
const BIDS = /^\p{Ll}*[áéíóú]\p{Ll}+(?:se|me|te|nos|lo|la)$/u;
