// Where a further clause of a line begins that is about somebody else: Ana ganó la etapa, pero Luis salvó el liderato.

import { isPersonNoun } from '../../spanish/grammar.ts';
import { isMarkAt } from '../sentences/chunk.ts';
import type { Phrase } from '../sentences/phrase.ts';
import type { ReadLine } from './cue.ts';

/** Tocaron tres veces, y a la tercera un empleado soltó el llanto: one person new to the text. */
export function isBroughtIn({ isSomebody }: ReadLine, phrase: Phrase): boolean {
  return (
    /^una?$/u.test(phrase.determiner ?? '') && isPersonNoun(phrase.common[0] ?? '') && isSomebody(phrase)
  );
}

const JOINING = new Set(['pero', 'mientras', 'aunque', 'sino']);

/** , pero Luis salvó el liderato · Ganó el club y su goleador, Luis Paz, lo dedicó: after a verb of its own. */
export function beginsClause(line: ReadLine, at: number): boolean {
  const link = line.chunks[at];
  if (link?.kind !== 'link') return false;
  if (JOINING.has(link.word)) return isMarkAt(line, at - 1, ',');
  const next = line.chunks[at + 1];
  const named = next?.kind === 'phrase' && next.phrase.apposition !== null;
  // Sonó el himno, y el presidente, Joaquín Estrems, subió: with a comma whoever it is.
  const own = named && (next.phrase.determiner === 'su' || isMarkAt(line, at - 1, ','));
  // El club se quedó sin premio y Eneko Larrinaga no escondió su enfado.
  const acts =
    next?.kind === 'phrase' && next.phrase.name !== null && isVerbAfter(line, pastRelative(line, at + 1));
  return (
    link.word === 'y' &&
    (own || acts) &&
    line.chunks.slice(0, at).some(({ kind }) => kind === 'verb' || kind === 'speech')
  );
}

/** Chunks of a relative clause between a subject and its verb. */
const LONGEST_RELATIVE = 16;

/** y doña Elvira, que esperaba allí, avisó: where the relative clause behind a subject ends; the subject's place without one. */
function pastRelative(line: ReadLine, at: number): number {
  const link = line.chunks[at + 2];
  if (!isMarkAt(line, at + 1, ',') || link?.kind !== 'link' || !/^(?:que|quien)$/u.test(link.word)) return at;
  for (let end = at + 3; end <= at + LONGEST_RELATIVE; end += 1) if (isMarkAt(line, end, ',')) return end;
  return at;
}

/** Whether a verb comes right after the chunk, past «no» or «se». */
function isVerbAfter({ chunks }: ReadLine, at: number): boolean {
  let next = at + 1;
  while (chunks[next]?.kind === 'small') next += 1;
  return chunks[next]?.kind === 'verb' || chunks[next]?.kind === 'speech';
}

/** Luis Paz la despidió y ella lo denunció. */
export function isJoinedPronoun({ chunks }: ReadLine, at: number): boolean {
  const [and, who] = [chunks[at], chunks[at + 1]];
  if (and?.kind !== 'link' || and.word !== 'y' || who?.kind !== 'phrase') return false;
  let next = at + 2;
  while (chunks[next]?.kind === 'small') next += 1;
  const acts = chunks[next]?.kind === 'verb' || chunks[next]?.kind === 'speech';
  return acts && /^(?:él|ella)$/u.test(who.phrase.pronoun ?? '');
}
