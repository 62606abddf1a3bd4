// Whom a line has for the one who acts, where that is not its subject: who is called so, who tells, by whom a thing is done.
import type { Chunk } from './chunk.ts';
import type { ReadLine } from './cue.ts';
import type { Phrase } from './phrase.ts';
import { isMark, wordAt } from './tokens.ts';

/** Esa mujer se llama Ana Paz: who she is, by name. */
export function calledIn({ chunks, tokens }: ReadLine): Phrase | null {
  const subject = chunks[0];
  // El jugador más valioso fue el jardinero Emilio Paz: adjectives may stand between.
  const at = chunks.findIndex(({ kind }, index) => index > 0 && kind !== 'small' && kind !== 'other');
  const [verb, name] = [chunks[at], chunks[at + 1]];
  if (subject?.kind !== 'phrase' || name?.kind !== 'phrase') return null;
  // Aquella mujer es Pilar Paz, uno de ellos es Santos Chicas.
  const is =
    verb !== undefined && /^(?:es|era|fue|se llama)$/u.test(wordAt(tokens, verb.to - 1)?.lower ?? '');
  // Segundo fue Asier Munitiz: a place in a race.
  const unnamed = subject.phrase.name === null || isPlace(tokens, subject.phrase);
  if (is && unnamed && name.phrase.name && !name.phrase.nameIsComplement) return name.phrase;
  if (verb?.kind !== 'speech') return null;
  const isCalled = /^llam(?:a|aba)$/u.test(wordAt(tokens, verb.to - 1)?.lower ?? '');
  const itself = wordAt(tokens, verb.from)?.lower === 'se';
  return isCalled && itself && name.phrase.name ? name.phrase : null;
}

/** En la mesa que siguió al acto, su editor recordó que…: whoever says something, past what tells where. */
export function tellerIn({ chunks, subjects, tokens }: ReadLine): Phrase | null {
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind === 'stretch') return null;
    if (chunk.kind !== 'speech' || chunk.number === null) continue;
    // No convenció a Crispín Arévalos, de la coordinadora, quien recordó que….
    const who = whoTells(chunks, at);
    if (who) return who;
    const subject = subjects.of(at);
    return subject && subject.from < chunk.from && isMark(tokens[subject.from - 1], ',') ? subject : null;
  }
  return null;
}

/** Whoever has a name before «, quien» and a verb of saying; null without one. */
function whoTells(chunks: readonly Chunk[], verb: number): Phrase | null {
  const who = chunks[verb - 1];
  if (who?.kind !== 'link' || who.word !== 'quien') return null;
  for (let at = verb - 2; at >= Math.max(0, verb - NEAR); at -= 1) {
    const here = chunks[at];
    const phrase = here?.kind === 'phrase' || here?.kind === 'prepositional' ? here.phrase : null;
    if (phrase?.name && !phrase.nameIsComplement) return phrase;
  }
  return null;
}

/** Chunks between «quien» and the name. */
const NEAR = 6;

/** The person after «por» who does what a passive tells; null without one. */
export function agentOf({ chunks }: ReadLine): Phrase | null {
  for (const chunk of chunks)
    if (
      chunk.kind === 'prepositional' &&
      chunk.preposition === 'por' &&
      (chunk.phrase?.name || chunk.phrase?.apposition)
    )
      return chunk.phrase;
  return null;
}

/** Primero, segunda, último: where somebody comes in, though Segundo is a name too. */
function isPlace(tokens: ReadLine['tokens'], { from, to }: Phrase): boolean {
  return (
    to === from + 1 &&
    /^(?:primer|segund|tercer|cuart|quint|últim)[oa]$/u.test(wordAt(tokens, from)?.lower ?? '')
  );
}
