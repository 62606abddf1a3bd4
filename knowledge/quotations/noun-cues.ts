// What attributes words without a verb of saying: a noun (la promesa de Ana), a participle (tildado de «…»).
import { type Chunk, REACH } from './chunk.ts';
import { type Cue, POSSESSIVES, type ReadLine } from './cue.ts';
import type { Phrase } from './phrases.ts';
import { isJudgedParticiple } from './speech-verbs.ts';
import { isSayingNoun } from './terms.ts';
import { wordAt } from './tokens.ts';

/** la promesa de Ana: «…» · al grito de «…» · «…» fue su respuesta. */
export function nounCue(line: ReadLine, at: number): Cue | null {
  const stretch = line.chunks[at]?.from ?? line.tokens.length;
  for (let back = stretch - 1; back >= Math.max(0, stretch - NOUN_REACH); back -= 1) {
    const word = wordAt(line.tokens, back);
    if (word && isSayingNoun(word.lower)) return nounCueAt(line, back, at);
    if (line.tokens[back]?.kind === 'stretch') break;
  }
  const verb = wordAt(line.tokens, stretch + 1)?.lower ?? '';
  if (!COPULAS.has(verb)) return null;
  for (let next = stretch + 2; next <= stretch + 4; next += 1) {
    const word = wordAt(line.tokens, next);
    if (word && isSayingNoun(word.lower)) return nounCueAt(line, next, at);
  }
  return null;
}

const NOUN_REACH = 7;
const COPULAS = new Set(['es', 'era', 'fue', 'son', 'eran', 'fueron']);

function nounCueAt(line: ReadLine, token: number, chunk: number): Cue {
  const words = { from: token, to: token + 1 };
  const near = line.chunks.slice(Math.max(0, chunk - REACH), chunk + REACH);
  const owner = near.find(
    (c) => c.kind === 'prepositional' && c.preposition === 'de' && c.from === token + 1,
  );
  const phrase = owner?.kind === 'prepositional' ? owner.phrase : ownerWithin(near, token);
  const own = [1, 2].some((step) => POSSESSIVES.has(wordAt(line.tokens, token - step)?.lower ?? ''));
  const ofLine = line.subjects.ofLine;
  const itself = ofLine !== null && ofLine.from <= token && token < ofLine.to;
  const subject = phrase ?? (itself ? null : ofLine);
  return { words, phrase: subject, impersonal: subject === null && !own, number: null, chunk };
}

/** The name in «la promesa de Ana Ruiz», read as one phrase. */
function ownerWithin(chunks: readonly Chunk[], token: number): Phrase | null {
  const chunk = chunks.find(({ from, to }) => from <= token && token < to);
  const whole = chunk?.kind === 'phrase' || chunk?.kind === 'prepositional' ? chunk.phrase : null;
  if (!whole?.name || !whole.nameIsComplement) return null;
  return { ...whole, ...whole.name, determiner: null, common: [], nameIsComplement: false };
}

/** fue tildado de «locura» por la oposición: whoever judges comes after «por», or nobody is named. */
export function passiveCue(line: ReadLine, at: number): Cue | null {
  const stretch = line.chunks[at]?.from ?? 0;
  for (let back = stretch - 1; back >= Math.max(0, stretch - PASSIVE_REACH); back -= 1) {
    const word = wordAt(line.tokens, back);
    if (!word) return null;
    if (!isJudgedParticiple(word.lower)) continue;
    const agent = line.chunks
      .slice(0, at + REACH)
      .find((c) => c.from > back && c.kind === 'prepositional' && c.preposition === 'por');
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

const PASSIVE_REACH = 7;
