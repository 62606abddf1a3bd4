// Whoever a relative with «para» or «según» points back at: Blas Coll, para quien el contrato es «…».

import { isRelativePerson, isTextNoun } from '../../spanish/grammar.ts';
import type { Chunk } from '../sentences/chunk.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';
import type { Cue, ReadLine } from './cue.ts';

/** Blas Coll, para quien el contrato es · el testigo, según el cual hubo: whoever stands before. */
export function antecedentCue(line: ReadLine, at: number): Cue | null {
  const chunk = line.chunks[at];
  const from = chunk && prepositionOf(line, at, chunk);
  const preposition = from === null || from === undefined ? undefined : line.chunks[from];
  if (!chunk || typeof from !== 'number' || preposition?.kind !== 'prepositional') return null;
  if (!['para', 'según'].includes(preposition.preposition)) return null;
  const comma = line.chunks[from - 1]?.kind === 'mark' ? 2 : 1;
  // rechaza la tesis del letrado, para quien todo fue «…»: also what hangs on a preposition.
  const whom = line.chunks[from - comma];
  const owner = whom?.kind === 'phrase' || whom?.kind === 'prepositional' ? whom.phrase : null;
  if (!owner) return null;
  return {
    words: { from: preposition.from, to: chunk.to },
    phrase: ownerWithin(line, owner),
    impersonal: false,
    number: null,
    chunk: at,
  };
}

/** Where the preposition of «para quien», «según el cual» stands, in the relative's own chunk or before it. */
function prepositionOf(line: ReadLine, at: number, chunk: Chunk): number | null {
  const last = wordAt(line.tokens, chunk.to - 1)?.lower ?? '';
  if (!isRelativePerson(last)) return null;
  if (chunk.kind === 'prepositional') return at;
  if (chunk.kind !== 'link') return null;
  let from = at - 1;
  while (['small', 'other'].includes(line.chunks[from]?.kind ?? '')) from -= 1;
  return from;
}

/** la tesis del abogado defensor: whoever the last «de» of a thing names, or else the text (la lectura de un peritaje). */
function ownerWithin(line: ReadLine, phrase: Phrase): Phrase {
  if (line.isSomebody(phrase)) return phrase;
  let text = phrase;
  for (let token = phrase.to - 1; token > phrase.from; token -= 1) {
    const word = wordAt(line.tokens, token)?.lower;
    const owner = word === 'de' || word === 'del' ? line.phraseAt(token + 1) : null;
    if (owner && line.isSomebody(owner)) return owner;
    if (owner && isTextNoun(owner.common[0] ?? '')) text = owner;
  }
  return text;
}
