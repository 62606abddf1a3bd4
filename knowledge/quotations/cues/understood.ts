// Whoever a quotation belongs to whose verb of saying is understood from the one before: «Es bueno», dijo Ana. «Es malo», el juez.

import { isMarkAt } from '../sentences/chunk.ts';
import type { Phrase } from '../sentences/phrase.ts';
import type { ReadLine } from './cue.ts';

/** The subject of the verb that is understood, before the stretch at `at` or after it; null where there is none. */
export function understoodSubject(line: ReadLine, at: number): Phrase | null {
  return subjectBefore(line, at) ?? subjectAfter(line, at);
}

/** Ana habló de «traición»; la defensa, de «aritmética» · los médicos, «ninguno» · y su ayudante, Luis Paz, «prematuro». */
function subjectBefore(line: ReadLine, at: number): Phrase | null {
  const { chunks, isSomebody } = line;
  const before = chunks[at - 1];
  // A preposition that the verb would have: de, a, por.
  const bare = before?.kind === 'prepositional' && before.phrase === null;
  const comma = bare ? at - 2 : at - 1;
  // Nerea Cantos, «la Abogada», ganó: what she is called.
  if (!isMarkAt(line, comma, ',') || isMarkAt(line, at + 1, ',')) return null;
  const named = chunks[comma - 1];
  const beside = named?.kind === 'phrase' && isMarkAt(line, comma - 2, ',');
  for (const back of beside ? [comma - 3, comma - 1] : [comma - 1]) {
    const subject = chunks[back];
    // La delantera, «la Abogada» para sus compañeras, marcó: a name, and a verb of its own.
    if (back === 0 && !closes(line, at + 1)) continue;
    if (subject?.kind === 'phrase' && isSomebody(subject.phrase) && opensClause(line, back))
      return subject.phrase;
  }
  return null;
}

/** «Es un hombre solo», el forense. */
function subjectAfter(line: ReadLine, at: number): Phrase | null {
  const { chunks, isSomebody } = line;
  const subject = chunks[at + 2];
  if (!isMarkAt(line, at + 1, ',') || subject?.kind !== 'phrase' || !isSomebody(subject.phrase)) return null;
  if (at > 0 && !isMarkAt(line, at - 1, ';')) return null;
  const named = isMarkAt(line, at + 3, ',') && chunks[at + 4]?.kind === 'phrase';
  const end = named ? at + 5 : at + 3;
  return closes(line, end) ? subject.phrase : null;
}

function closes(line: ReadLine, at: number): boolean {
  return line.chunks[at] === undefined || isMarkAt(line, at, '.') || isMarkAt(line, at, ';');
}

/** At the start of the line, after a semicolon, or after a comma and a link. */
function opensClause(line: ReadLine, at: number): boolean {
  const before = line.chunks[at - 1];
  if (before === undefined || isMarkAt(line, at - 1, ';')) return true;
  return before.kind === 'link' && JOINING.test(before.word);
}

const JOINING = /^(?:y|e|pero|mientras|mientras que)$/u;
