// Whom a line has for the one who acts, where that is not its subject: who is called so, who tells, by whom a thing is done.

import type { Speaker } from '../people/speaker.ts';
import { type Chunk, isMarkAt } from '../sentences/chunk.ts';
import { isAged, isDefinite, type Phrase } from '../sentences/phrase.ts';
import { isMark, wordAt } from '../text/tokens.ts';
import type { ReadLine } from './cue.ts';

/** Esa mujer se llama Ana Paz, aquel niño es hoy Luis Paz: who that is, by name. */
export function calledIn({ chunks, tokens }: ReadLine): Phrase | null {
  const subject = chunks[0];
  // El jugador más valioso fue el jardinero Emilio Paz: adjectives may stand between.
  // So may what it is of: el héroe de la tarde fue Cuesta.
  const of = (chunk: Chunk) => chunk.kind === 'prepositional' && /^del?$/u.test(chunk.preposition);
  const at = chunks.findIndex(
    (chunk, index) => index > 0 && chunk.kind !== 'small' && chunk.kind !== 'other' && !of(chunk),
  );
  const verb = chunks[at];
  const name = chunks[at + 1]?.kind === 'small' ? chunks[at + 2] : chunks[at + 1];
  if (subject?.kind !== 'phrase' || name?.kind !== 'phrase') return null;
  // Aquella mujer es Pilar Paz, uno de ellos es Santos Chicas.
  const is =
    verb !== undefined && /^(?:es|era|fue|se llama)$/u.test(wordAt(tokens, verb.to - 1)?.lower ?? '');
  // Segundo fue Asier Munitiz: a place in a race.
  const unnamed = subject.phrase.name === null || isPlace(tokens, subject.phrase);
  const named = (name.phrase.name && !name.phrase.nameIsComplement) || name.phrase.apposition;
  if (is && unnamed && named) return name.phrase;
  if (verb?.kind !== 'speech') return null;
  const isCalled = /^llam(?:a|aba)$/u.test(wordAt(tokens, verb.to - 1)?.lower ?? '');
  const itself = wordAt(tokens, verb.from)?.lower === 'se';
  return isCalled && itself && name.phrase.name ? name.phrase : null;
}

/** Sonó el teléfono. Era su hijo, desde Mostar: who it is. */
export function itIs({ chunks, tokens, isSomebody }: ReadLine): Phrase | null {
  const [is, who] = chunks;
  if (is?.kind !== 'verb' || !/^(?:es|era)$/u.test(wordAt(tokens, is.from)?.lower ?? '')) return null;
  return who?.kind === 'phrase' && who.phrase.determiner === 'su' && isSomebody(who.phrase)
    ? who.phrase
    : null;
}

/** En la mesa que siguió al acto, su editor recordó que…: whoever says something, past what tells where. */
export function tellerIn({ chunks, subjects, tokens }: ReadLine): Phrase | null {
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind === 'stretch') return null;
    // La mesa que siguió al acto: nothing is said there.
    if (chunk.kind !== 'speech' || chunk.number === null || chunk.verb.stance === 'after') continue;
    // No convenció a Crispín Arévalos, de la coordinadora, quien recordó que….
    const who = whoTells(chunks, at);
    if (who) return who;
    const subject = subjects.of(at);
    return subject && subject.from < chunk.from && isMark(tokens[subject.from - 1], ',') ? subject : null;
  }
  return null;
}

/** La concesionaria, dijo, arrastra un déficit: whether whoever is left out says so of the subject. */
export function isToldOfSubject({ chunks, subjects }: ReadLine): boolean {
  const at = chunks.findIndex(({ kind }) => kind === 'speech');
  const verb = chunks[at];
  if (verb?.kind !== 'speech' || verb.number === null || verb.verb.stance === 'after') return false;
  const apart = isMarkAt({ chunks }, at - 1, ',') && isMarkAt({ chunks }, at + 1, ',');
  const subject = subjects.ofLine;
  // Ana Ruiz, admitió, llegó tarde: a sentence that goes on is told of her, and not by her.
  return apart && subject !== null && subject.to === chunks[at - 1]?.from && goesOn(chunks, at + 2);
}

/** Whether a verb follows that is none of saying, before anything is quoted. */
function goesOn(chunks: readonly Chunk[], from: number): boolean {
  const next = chunks.slice(from).find(({ kind }) => kind !== 'small' && kind !== 'prepositional');
  return next?.kind === 'verb' || next?.kind === 'other';
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
export function agentOf({ chunks, tokens }: ReadLine): Phrase | null {
  let within = false;
  for (const [at, chunk] of chunks.entries()) {
    // La frase, que su jefe rebajó, fue recogida por Cordero: a clause about a thing tells nothing.
    within ||= chunk.kind === 'link' && chunk.word === 'que' && !isMarkAt({ chunks }, at - 1, ',');
    if (chunk.kind !== 'prepositional' || chunk.preposition !== 'por') continue;
    const { phrase, from } = chunk;
    const done = [1, 2, 3].some((step) => PARTICIPLE.test(wordAt(tokens, from - step)?.lower ?? ''));
    // Sostiene que su cliente fue engañado por Cordero: he acts in what is told; la Contraloría may go on.
    const told = within && phrase?.determiner === null;
    if (done && !told && (phrase?.name || phrase?.apposition)) return phrase;
  }
  return null;
}

/** visto, escrita, herido: preguntó por Ana tells of nobody who does it. */
const PARTICIPLE = /(?:[aií]d|[eiu]st|ech|[ei]rt|rit|ich|uelt)[oa]s?$/u;

/** Primero, segunda, último: where somebody comes in, though Segundo is a name too. */
function isPlace(tokens: ReadLine['tokens'], { from, to }: Phrase): boolean {
  return (
    to === from + 1 &&
    /^(?:primer|segund|tercer|cuart|quint|últim)[oa]$/u.test(wordAt(tokens, from)?.lower ?? '')
  );
}

/** El alteño, de 79 años: a person by a noun that no list has. */
export function withAge({ tokens }: ReadLine, subject: Phrase, speaker: Speaker): Speaker {
  const unknown = speaker.way === 'source' && !speaker.somebody && !speaker.group;
  const aged = unknown && isAged(tokens, subject);
  return aged ? { ...speaker, somebody: true, person: true, generic: isDefinite(subject) } : speaker;
}

/** Where the verb stands that opens a last clause with «hasta que» or «cuando», its subject behind it; -1 without one. */
export function verbAtLast({ chunks, tokens }: ReadLine): number {
  const link = chunks.findLastIndex((chunk) => chunk.kind === 'link');
  const here = chunks[link];
  if (here?.kind !== 'link' || link < 2) return -1;
  const before = chunks[link - 1];
  const until = before?.kind === 'prepositional' && before.preposition === 'hasta' && before.phrase === null;
  if (here.word !== 'cuando' && !(here.word === 'que' && until)) return -1;
  let at = link + 1;
  while (chunks[at]?.kind === 'small') at += 1;
  const verb = chunks[at];
  if (verb?.kind !== 'verb' && verb?.kind !== 'speech') return -1;
  // Cuando solo hay un procesado: nobody comes in; cuando hablaba el edil: nor whoever was at it.
  return /^(?:hay|había|hubo|es|era|fue)$|(?:aba|ía)$/u.test(wordAt(tokens, verb.from)?.lower ?? '')
    ? -1
    : at;
}

/** Whoever has a name before the last «, quien» of a line that goes on into a verb, and is no subject of it; null without one. */
export function doerAtLast({ chunks }: ReadLine): Phrase | null {
  const who = chunks.findLastIndex((chunk) => chunk.kind === 'link' && chunk.word === 'quien');
  if (who < 3 || !isMarkAt({ chunks }, who - 1, ',')) return null;
  let at = who + 1;
  while (chunks[at]?.kind === 'small') at += 1;
  const verb = chunks[at]?.kind;
  const before = chunks[who - 2];
  const phrase = before?.kind === 'phrase' || before?.kind === 'prepositional' ? before.phrase : null;
  const ends = chunks.slice(at).every(({ kind }) => kind !== 'stretch');
  return (verb === 'verb' || verb === 'speech') && ends && phrase?.name && !phrase.nameIsComplement
    ? phrase
    : null;
}
