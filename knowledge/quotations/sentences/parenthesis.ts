// What a verb's subject stands before: la ministra, que llegó tarde, dijo · Putin (70), dijo.
import { type Chunk, type Chunked, isMarkAt, REACH } from './chunk.ts';
import { isTimePhrase, type Phrase } from './phrase.ts';

/** The phrase before what `opening` and the mark at `at` enclose; `shared` when they enclose no parenthesis. */
export function beforeParenthesis(line: Chunked, at: number, opening: string): Phrase | 'shared' {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const here = line.chunks[back];
    // A verb of its own, not a relative clause's: no parenthesis but a clause that the verb is joined to.
    // Su padre, al cerrar la puerta, dijo: nor an infinitive.
    if (here?.kind === 'speech' && here.number === null && !here.modal) continue;
    if (here?.kind === 'verb' || here?.kind === 'speech') {
      // Una adolescente, relató Lamus, le preguntó: whoever tells it stands in between.
      if (here.kind === 'speech' && isMarkAt(line, back - 1, opening))
        return phraseEndingAt(line, back - 2) ?? 'shared';
      if (!isRelative(line, back, opening)) return 'shared';
      continue;
    }
    if (!isOpeningAt(line, back, opening)) continue;
    return phraseEndingAt(line, back - 1) ?? nameBetween(line, back, at) ?? 'shared';
  }
  return 'shared';
}

function isOpeningAt(line: Chunked, at: number, opening: string): boolean {
  // La Fiscalía, que pide para el encargado, Luis Paz, tres años, sostiene: what the clause names is no subject.
  return isMarkAt(line, at, opening) && !(opening === ',' && isNameBeside(line, at - 1));
}

/** para el encargado, Luis Paz: the name of whom a preposition governs, in a clause with «que» about somebody else. */
function isNameBeside(line: Chunked, at: number): boolean {
  const [name, comma, whom] = [line.chunks[at], line.chunks[at - 1], line.chunks[at - 2]];
  if (name?.kind !== 'phrase' || !name.phrase.name || name.phrase.determiner !== null) return false;
  if (comma?.kind !== 'mark' || whom?.kind !== 'prepositional' || !whom.phrase) return false;
  const before = line.chunks.slice(Math.max(0, at - REACH), at - 2);
  return before.some((chunk, index) => isQue(chunk) && before[index - 1]?.kind === 'mark');
}

export function isQue(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'link' && chunk.word === 'que';
}

/** La arqueóloga que dirige las obras de Calpurnia, Inés Paz, lamentaba: the name alone, where a clause stands before it. */
function nameBetween(line: Chunked, opening: number, closing: number): Phrase | null {
  const here = line.chunks[opening + 1];
  if (closing !== opening + 2 || here?.kind !== 'phrase' || here.phrase.determiner !== null) return null;
  // A preguntas del fiscal, Ignacio Paz, reconoció: without one the name is that of whom the preposition governs.
  const owner = line.chunks
    .slice(Math.max(0, opening - REACH), opening)
    .findLast((_, at, all) => isQue(all[at + 1]));
  if (owner?.kind !== 'phrase' || !line.isSomebody(owner.phrase)) return null;
  return here.phrase.name && line.isSomebody(here.phrase) ? here.phrase : null;
}

/** Whether the verb at this chunk belongs to a clause with «que» that begins after the mark. */
function isRelative(line: Chunked, at: number, mark: string): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const here = line.chunks[back];
    if (here?.kind === 'link' && here.word !== 'y') return true;
    if (here?.kind === 'mark' && here.text === mark) return false;
  }
  return false;
}

/** The phrase that a parenthesis follows, when it begins its clause. */
function phraseEndingAt(line: Chunked, at: number): Phrase | null {
  let back = at;
  while (line.chunks[back]?.kind === 'prepositional' || line.chunks[back]?.kind === 'small') back -= 1;
  const here = line.chunks[back];
  if (here?.kind !== 'phrase' || isTimePhrase(here.phrase)) return null;
  const before = line.chunks[back - 1];
  const begins = !before || before.kind === 'link' || before.kind === 'mark' || before.kind === 'small';
  return begins ? nameOf(line, back, here.phrase) : null;
}
/** Of «Julián Otero, portavoz del grupo, que dijo», the name. */
export function nameOf(line: Chunked, at: number, phrase: Phrase): Phrase {
  // Ana Ruiz, máxima goleadora del torneo, que dijo.
  const described = line.chunks[at - 1]?.kind === 'other' ? 1 : 0;
  const earlier = line.chunks[at - 2 - described];
  const comma = line.chunks[at - 1 - described];
  const beside = phrase.determiner === null && phrase.name === null && comma?.kind === 'mark';
  return beside && earlier?.kind === 'phrase' ? earlier.phrase : phrase;
}
