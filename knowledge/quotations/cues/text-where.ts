// The text in which something is said: el parte, donde se detalla que… · en la moción aprobada se expresa que….
import { isTextNoun } from '../../spanish/grammar.ts';
import { isMarkAt, REACH, type SpeechChunk } from '../sentences/chunk.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';
import type { ReadLine } from './cue.ts';

/** El parte de Carabineros, donde se detalla que…, una carta en la que se pide…: the text in which it stands. */
export function textWhere(line: ReadLine, at: number, verb: SpeechChunk): Phrase | null {
  const text = textOfClause(line, at, verb);
  const { reflexive, stance } = verb.verb;
  const passive = wordAt(line.tokens, verb.from)?.lower === 'se' && !reflexive && stance !== 'heard';
  return text ?? (passive && line.subjects.of(at) === null ? openingText(line, at) : null);
}

function textOfClause(
  { chunks, tokens }: ReadLine,
  at: number,
  { from, to, verb }: SpeechChunk,
): Phrase | null {
  const where = chunks[at - 1];
  if (wordAt(tokens, from)?.lower !== 'se') return null;
  const told = !verb.reflexive || wordAt(tokens, to)?.lower === 'que';
  if (where?.kind !== 'link') return told ? textBefore({ chunks }, at) : null;
  // En la que: the preposition and its article stand before it.
  const inWhich =
    where.word === 'que' &&
    /^(?:el|la)$/u.test(wordAt(tokens, where.from - 1)?.lower ?? '') &&
    wordAt(tokens, where.from - 2)?.lower === 'en';
  // Una minuta en la que se compromete: whoever signs it.
  if (where.word !== 'donde' && (!inWhich || verb.reflexive)) return null;
  const before = inWhich ? chunks.findIndex(({ from: start }) => start >= where.from - 2) : at - 1;
  const text = chunks[isMarkAt({ chunks }, before - 1, ',') ? before - 2 : before - 1];
  const phrase = text?.kind === 'phrase' || text?.kind === 'prepositional' ? text.phrase : null;
  return phrase && isTextNoun(phrase.common[0] ?? '') ? phrase : null;
}

/** En la moción aprobada se expresa que…: the text that the clause opens with. */
function textBefore({ chunks }: Pick<ReadLine, 'chunks'>, at: number): Phrase | null {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const here = chunks[back];
    if (here?.kind === 'speech' || here?.kind === 'verb' || here?.kind === 'stretch' || here?.kind === 'link')
      return null;
    if (here?.kind !== 'prepositional' || here.preposition !== 'en' || !here.phrase) continue;
    return isTextNoun(here.phrase.common[0] ?? '') ? here.phrase : null;
  }
  return null;
}

/** En una carta que circula por el barrio se sostiene que…: the text that the line opens with. */
function openingText({ chunks, subjects }: ReadLine, at: number): Phrase | null {
  const [first] = chunks;
  if (at > REACH || subjects.ofLine !== null || first?.kind !== 'prepositional') return null;
  if (first.preposition !== 'en' || !first.phrase) return null;
  return isTextNoun(first.phrase.common[0] ?? '') ? first.phrase : null;
}
