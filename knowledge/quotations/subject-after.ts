// The subject that stands after a verb of saying: dijo ayer en la plaza la alcaldesa.
import { type Chunk, type Chunked, REACH } from './chunk.ts';
import { isGroupNoun, isSpeakerNoun, isTextNoun } from './grammar.ts';
import { isTimePhrase, type Phrase } from './phrases.ts';
import { wordAt } from './tokens.ts';

/** Así lo dijo la contadora, Lo dijo el juez: such a line speaks of what was quoted before it. */
const POINTING_BACK = new Set(['así', 'lo', 'eso']);
/** Chunks between the quotation and the verb after it. */
const PRELUDE = 8;

/**
 * The phrase after the verb: dijo ayer en la plaza la alcaldesa. Elsewhere than beside speech it has to be
 * somebody, and where it may as well be the object (criticó el Gobierno) a person, who would need «a».
 */
export function subjectAfter(line: Chunked, index: number, onlyPeople: boolean): Phrase | null {
  const beside = followsStretch(line, index);
  for (let at = index + 1; at < Math.min(line.chunks.length, index + REACH); at += 1) {
    const here = line.chunks[at];
    if (!here) return null;
    if (here.kind === 'phrase' && !isTimePhrase(here.phrase))
      return asSubject(line, here.phrase, beside, onlyPeople);
    const passed =
      here.kind === 'phrase' ||
      here.kind === 'prepositional' ||
      here.kind === 'small' ||
      here.kind === 'other';
    if (!passed) return null;
  }
  return null;
}

function asSubject(line: Chunked, phrase: Phrase, beside: boolean, onlyPeople: boolean): Phrase | null {
  if (beside) return phrase;
  const head = phrase.common[0] ?? '';
  if (onlyPeople && (isGroupNoun(head) || isTextNoun(head))) return null;
  return (isSpeakerNoun(head) && phrase.determiner !== null) || line.isSomebody(phrase) ? phrase : null;
}

/** «…», dijo · «…», según explicó · como recordó: whatever follows such a verb is who said it. */
function followsStretch(line: Chunked, index: number): boolean {
  for (let at = index - 1; at >= index - PRELUDE; at -= 1) {
    const here = line.chunks[at];
    if (!here) return POINTING_BACK.has(wordAt(line.tokens, 0)?.lower ?? '');
    if (here.kind === 'stretch' || pointsBack(here)) return true;
    const passed = here.kind === 'mark' ? here.text !== ';' && here.text !== ':' : here.kind === 'small';
    if (!passed) return false;
  }
  return false;
}

function pointsBack(chunk: Chunk): boolean {
  if (chunk.kind === 'link') return chunk.word === 'como';
  return chunk.kind === 'prepositional' && chunk.preposition === 'según';
}
