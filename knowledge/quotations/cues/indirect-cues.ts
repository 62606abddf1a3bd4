// What attributes words to somebody who is not the subject of a verb: a Ana le parece «…», tildado de «…» por Ana, «…» (Ana Ruiz).

import { isDeterminer } from '../../spanish/grammar.ts';
import { REACH } from '../sentences/chunk.ts';
import { wordAt } from '../text/tokens.ts';
import { isJudgedParticiple } from '../words/speech-verbs.ts';
import { isSeeming } from '../words/verbs-beside-speech.ts';
import type { Cue, ReadLine } from './cue.ts';

/** A Ana Ruiz le parece «una tomadura de pelo»: whoever it seems so to. */
export function dativeCue(line: ReadLine, at: number): Cue | null {
  const before = line.chunks[at - 1];
  const word = before && wordAt(line.tokens, before.from)?.lower;
  if (
    !before ||
    !isSeeming(word ?? '') ||
    !['le', 'les'].includes(wordAt(line.tokens, before.from - 1)?.lower ?? '')
  )
    return null;
  // A esas fiestas las llama así, un nombre que a Ana le irrita «porque…»: right before the pronoun.
  const beside = line.chunks[at - 3];
  const whom = beside?.kind === 'prepositional' && beside.preposition === 'a' ? beside : line.index.dative;
  const phrase = whom?.kind === 'prepositional' && whom.from <= before.from ? whom.phrase : null;
  const words = { from: before.from, to: before.to };
  const told = { words, impersonal: false, chunk: at - 1 };
  if (phrase && line.isSomebody(phrase)) return { ...told, phrase, number: null };
  // Que una empresa se marche le parece «poco elegante»: whoever the text has just told of.
  return wordAt(line.tokens, 0)?.lower === 'que' ? { ...told, phrase: null, number: 'singular' } : null;
}

/** «…» (Ana Ruiz, vecina) · «…» — Ana Ruiz: a name set after the quotation, and no verb. */
export function signature(line: ReadLine, at: number): Cue | null {
  const mark = line.chunks[at + 1];
  const name = line.chunks[at + 2];
  if (at > 1 || mark?.kind !== 'mark' || !['(', '—', '–'].includes(mark.text) || name?.kind !== 'phrase')
    return null;
  const verbless = line.chunks.slice(at + 2).every(({ kind }) => kind !== 'verb' && kind !== 'speech');
  if (!verbless || name.phrase.name === null || !line.isSomebody(name.phrase)) return null;
  return { words: null, phrase: name.phrase, impersonal: false, number: null, chunk: at + 2 };
}

/** fue tildado de «locura» por la oposición: whoever judges comes after «por», or nobody is named. */
export function passiveCue(line: ReadLine, at: number): Cue | null {
  const stretch = line.chunks[at]?.from ?? 0;
  for (let back = stretch - 1; back >= Math.max(0, stretch - PASSIVE_REACH); back -= 1) {
    const word = wordAt(line.tokens, back);
    if (!word) return null;
    // El acusado vendía «inversiones»: a noun.
    if (!isJudgedParticiple(word.lower) || isDeterminer(wordAt(line.tokens, back - 1)?.lower ?? '')) continue;
    const agent = line.chunks
      .slice(line.index.from(back + 1), at + REACH)
      .find((c) => c.kind === 'prepositional' && c.preposition === 'por');
    const phrase = agent?.kind === 'prepositional' ? agent.phrase : null;
    return {
      words: { from: back, to: back + 1 },
      phrase,
      impersonal: phrase === null,
      number: null,
      chunk: at,
    };
  }
  return null;
}

const PASSIVE_REACH = 12;
