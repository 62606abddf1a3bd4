// Of a verb in a line that opens with somebody's opinion: in whose words it is told.

import { isTextNoun } from '../../spanish/grammar.ts';
import type { Chunk } from '../sentences/chunk.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';
import { isRelayed } from '../words/speech-verbs.ts';
import type { Cue, ReadLine } from './cue.ts';
import { sourceCue } from './cue-of.ts';

/** The line's own subject where it stands before a chunk and may speak; null leaves it out. */
export function somebodyBefore({ subjects, isSomebody }: ReadLine, { from }: Chunk): Phrase | null {
  const subject = subjects.ofLine;
  return subject && subject.from < from && isSomebody(subject) ? subject : null;
}

/** Para ella, la sentencia confirma que «…»: in the words of whoever thinks so, not of the text. */
export function opinionOver(line: ReadLine, at: number, { phrase, verb }: Cue): Cue | null {
  const [source, comma] = line.chunks;
  if (source?.kind !== 'source' || comma?.kind !== 'mark' || at < 2) return null;
  const thinks = wordAt(line.tokens, source.from)?.lower === 'para' && source.phrase !== null;
  const text = phrase !== null && phrase.from >= comma.to && isTextNoun(phrase.common[0] ?? '');
  // Para los analistas, eso indica que el mercado descuenta «…».
  const that = /^(?:eso|esto|ello)$/u.test(
    wordAt(line.tokens, (line.chunks[at]?.from ?? 0) - 1)?.lower ?? '',
  );
  // Según Feliciano, sus socios se sienten «…», la compañía ofreció «…»: what others do or feel, as she tells it.
  const told = source.phrase !== null && isTold(line, source, verb);
  // A su juicio, los jueces valoraron la prueba «de manera sesgada»: as somebody else sees it.
  const seen =
    source.phrase === null &&
    !isOfOther(line, at) &&
    phrase !== null &&
    wordAt(line.tokens, line.chunks[at]?.to ?? 0)?.lower !== 'que';
  const thing = source.phrase !== null && phrase !== null && phrase.from >= comma.to;
  return told ||
    (thing && isShown(line, at, phrase, verb)) ||
    (thinks && (text || that)) ||
    (seen && isOpinion(line, source))
    ? sourceCue(source, 0)
    : null;
}

/** Según Feliciano, de acuerdo con Feliciano, sus socios se sienten «…», los diputados votaron pensando en «…». */
function isTold({ tokens }: ReadLine, { from }: Chunk, verb: Cue['verb']): boolean {
  const relayed = isRelayed(verb?.infinitive ?? '') || verb?.mood === 'gerund';
  return relayed && /^(?:según|de)$/u.test(wordAt(tokens, from)?.lower ?? '');
}

/** Según la profesora, las cartas muestran a una mujer «divertida»: no thing says so. */
function isShown(line: ReadLine, at: number, phrase: Phrase, verb: Cue['verb']): boolean {
  // Según Ana, el informe dice «…»: but a text does.
  if (verb?.stance === 'said' && isTextNoun(phrase.common[0] ?? '')) return false;
  return !line.isSomebody(phrase) && wordAt(line.tokens, line.chunks[at]?.to ?? 0)?.lower !== 'que';
}

/** , quien declaró que …: what somebody else is told to have said. */
function isOfOther({ chunks }: ReadLine, verb: number): boolean {
  const link = chunks[verb - 1];
  return link?.kind === 'link' && link.word === 'quien';
}

/** A su juicio, en su opinión. */
function isOpinion({ tokens }: ReadLine, { to }: Chunk): boolean {
  return /^(?:juicio|entender|opinión|parecer|modo)$/u.test(wordAt(tokens, to - 1)?.lower ?? '');
}
