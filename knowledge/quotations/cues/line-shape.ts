// What the shape of a line tells of a quotation in it: that it goes on, stands alone, or belongs to the clause before.

import smallWords from '../../spanish/function-words.json' with { type: 'json' };
import { copulaNumber } from '../../spanish/grammar.ts';
import { type Chunk, isMarkAt } from '../sentences/chunk.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';
import type { ReadLine } from './cue.ts';

/** «A», dijo X, «B»: nothing but the attribution and a pause stands between. */
export function isContinued(line: ReadLine, cue: number, at: number): boolean {
  const before = line.chunks[at - 1];
  if (before?.kind !== 'mark' && !(before?.kind === 'link' && before.word === 'y')) return false;
  if (at - cue - 1 > LONGEST_ATTRIBUTION) return false;
  // «A», ha dicho Ana; el ministro, que pasaba, ha contestado: «B»: the nearer verb has its own words.
  if (before.kind === 'mark' && before.text === ':' && line.chunks[at - 2]?.kind === 'speech') return false;
  const whole = line.chunks.slice(cue + 1, at);
  // «A», dijo Ana, que dirige el centro y que, según el portero, «B».
  if (whole.some((chunk) => chunk.kind === 'source' || isAccordingTo(chunk))) return false;
  // «A», lanzó Ana, que perdió hace seis años, «B»: what tells who Ana is may have its verb.
  const relative = whole.findIndex(
    (chunk, index) =>
      chunk.kind === 'link' &&
      RELATIVES.has(chunk.word) &&
      ['mark', 'phrase', 'prepositional'].includes(whole[index - 1]?.kind ?? ''),
  );
  const between = relative === -1 || before.kind !== 'mark' ? whole : whole.slice(0, relative);
  return between.every(
    (chunk, index) =>
      // «A», dijo al terminar, «B».
      (chunk.kind !== 'speech' || chunk.verb.mood === 'infinitive') &&
      chunk.kind !== 'verb' &&
      (chunk.kind !== 'link' || cue + 1 + index === at - 1),
  );
}

function isAccordingTo(chunk: Chunk): boolean {
  return chunk.kind === 'prepositional' && chunk.preposition === 'según';
}

const RELATIVES = new Set(['que', 'quien', 'quienes', 'cuyo', 'cuya', 'donde']);
/** Chunks of an attribution between two parts of one quotation. */
const LONGEST_ATTRIBUTION = 16;

/** Fuentes de Aduanas rebajan el golpe: se trataría de «…»: the clause before the colon says whose words follow. */
export function colonBefore(line: ReadLine, at: number): boolean {
  const before = line.chunks.slice(Math.max(0, at - COLON_REACH), at);
  return before.some((chunk) => chunk.kind === 'mark' && chunk.text === ':');
}

const COLON_REACH = 10;

/** ha dimitido «por dignidad y por cansancio»: a clause's own reason or manner is in its subject's words. */
export function isAdjunct(text: string): boolean {
  return SHORT_ADJUNCT.test(text) || (ADJUNCT.test(text) && text.split(/\s+/).length >= SHORTEST_SENTENCE);
}

/** La habían pedido «muchas veces», «por escrito». */
const SHORT_ADJUNCT = /^\p{L}+ veces$|^(?:en vano|a tiempo|por escrito|de nuevo|otra vez|en persona)$/u;

const ADJUNCT = new RegExp(`^(?:${smallWords.adjunctOpenings.join('|')}) `, 'u');

/** Consideró que los datos son «muy positivos» y confirman «la fortaleza»: joined within what is told, with no pause. */
export function joinsWithin({ chunks }: ReadLine, at: number): boolean {
  let joined = false;
  for (let back = at - 1; back > Math.max(0, at - COLON_REACH); back -= 1) {
    const here = chunks[back];
    if (here?.kind === 'mark' || here?.kind === 'source') return false;
    if (here?.kind === 'stretch')
      return (
        joined &&
        chunks
          .slice(Math.max(0, back - COLON_REACH), back)
          .some((chunk) => chunk.kind === 'link' && chunk.word === 'que')
      );
    joined ||= here?.kind === 'link' && (here.word === 'y' || here.word === 'e');
  }
  return false;
}

/** The number of the first verb of the clause that ends before the chunk at `at`, when it has no subject. */
export function verbNumber(line: ReadLine, at: number): 'singular' | 'plural' | null {
  const verb = line.index.openingVerb;
  const end = line.chunks[at]?.from ?? line.tokens.length;
  if (verb === null || verb.from >= end) return null;
  const { from } = verb;
  const word = wordAt(line.tokens, from)?.lower ?? '';
  if (wordAt(line.tokens, from - 1)?.lower === 'se') return null;
  return word.endsWith('n') ? 'plural' : 'singular';
}

/** Only marks stand before: a dash, a bold sign, an ellipsis. */
export function isLeadingMark(line: ReadLine, at: number): boolean {
  return at <= 3 && line.chunks.slice(0, at).every(({ kind }) => kind === 'mark');
}

/** Words in something that somebody says: shorter ones without a sentence's marks may be names. */
const SHORTEST_SENTENCE = 3;

export function isWholeSentence(text: string): boolean {
  if (/^[¿¡]|[.!?…]$/u.test(text)) return true;
  return /^\p{Lu}/u.test(text) && text.slice(0, 200).split(/\s+/).length >= SHORTEST_SENTENCE;
}

/** The first chunk of the clause before the chunk at `at`: after a semicolon, or of another one joined to it; or null. */
export function clauseBefore(line: ReadLine, at: number): Chunk | null {
  const joined = joinedSubject(line, at);
  if (joined) return joined;
  const semicolon = line.index.semicolonBefore(at);
  return semicolon === null ? null : (line.chunks[semicolon + 1] ?? null);
}

/** Lo llaman «el Firmante», pero él no se inmuta: «…»: whoever the last joined clause is about. */
function joinedSubject({ chunks, isSomebody }: ReadLine, at: number): Chunk | null {
  for (let back = at - 1; back > Math.max(0, at - COLON_REACH); back -= 1) {
    const [here, comma, next] = [chunks[back], chunks[back - 1], chunks[back + 1]];
    if (here?.kind === 'stretch' || (here?.kind === 'mark' && here.text === ';')) return null;
    if (here?.kind !== 'link' || !JOINING.has(here.word) || comma?.kind !== 'mark' || comma.text !== ',')
      continue;
    return next?.kind === 'phrase' && isSomebody(next.phrase) ? next : null;
  }
  return null;
}

/** Lo agradeció al coleccionista Luis Paz, quien restó mérito al gesto: «…»: whoever the clause before the colon is about. */
export function quienOwner({ chunks, isSomebody }: ReadLine, at: number): Phrase | null {
  for (let back = at - 2; back > Math.max(1, at - COLON_REACH); back -= 1) {
    const [here, comma, owner] = [chunks[back], chunks[back - 1], chunks[back - 2]];
    if (here?.kind === 'mark' || here?.kind === 'speech' || here?.kind === 'stretch') return null;
    if (here?.kind !== 'link' || here.word !== 'quien' || comma?.kind !== 'mark') continue;
    const phrase = owner?.kind === 'phrase' || owner?.kind === 'prepositional' ? owner.phrase : null;
    return phrase && isSomebody(phrase) ? phrase : null;
  }
  return null;
}

/** El documento lleva la firma del ministro, Óscar Paz, que prefirió no mirar atrás: «…»: not the document. */
export function relativeOwner({ chunks, subjects, isSomebody }: ReadLine, at: number): Phrase | null {
  if (!subjects.ofLine || isSomebody(subjects.ofLine)) return null;
  for (let back = at - 1; back > Math.max(1, at - COLON_REACH); back -= 1) {
    const [here, comma, owner] = [chunks[back], chunks[back - 1], chunks[back - 2]];
    if (here?.kind === 'mark' && here.text !== ':') return null;
    if (here?.kind !== 'link' || here.word !== 'que' || comma?.kind !== 'mark' || comma.text !== ',')
      continue;
    return owner?.kind === 'phrase' && owner.phrase.name && isSomebody(owner.phrase) ? owner.phrase : null;
  }
  return null;
}

/** Joaquín Prats pide datos, algo que Ana Valcárcel no discute: «…»: whose clause ends at the colon, by a verb that no list has. */
export function clauseOwner({ chunks, tokens, isSomebody }: ReadLine, at: number): Phrase | null {
  const verb = chunks[at - 2];
  let back = at - 3;
  while (chunks[back]?.kind === 'small') back -= 1;
  const [owner, que] = [chunks[back], chunks[back - 1]];
  const does = verb?.kind === 'verb' || (verb?.kind === 'other' && verb.to === verb.from + 1);
  if (!does || owner?.kind !== 'phrase' || que?.kind !== 'link' || que.word !== 'que') return null;
  const named = owner.phrase.name !== null && !owner.phrase.nameIsComplement;
  const acts = /[aeoó]$/u.test(wordAt(tokens, verb.to - 1)?.lower ?? '');
  return named && acts && isSomebody(owner.phrase) ? owner.phrase : null;
}

const JOINING = new Set(['pero', 'y', 'e', 'mientras', 'aunque']);

/** Murmullos y un «¡queremos verlo!»: somebody cries out, and nothing says who. */
export function isCry(text: string, { tokens, chunks }: ReadLine, at: number): boolean {
  const before = wordAt(tokens, (chunks[at]?.from ?? 0) - 1)?.lower ?? '';
  return /^¡.*!$/su.test(text) && ['un', 'otro', 'algún', 'unos'].includes(before);
}

/** Uno de los testimonios es el de una anciana mixteca: «…»: whose it is, right before the colon. */
export function ownerOfOne({ chunks, tokens, isSomebody }: ReadLine, at: number): Phrase | null {
  const owner = chunks[at - 2];
  if (owner?.kind !== 'prepositional' || !/^del?$/u.test(owner.preposition) || !owner.phrase) return null;
  const [one, is] = [1, 2].map((step) => wordAt(tokens, owner.from - step)?.lower ?? '');
  const points = /^(?:el|la|los|las)$/u.test(one ?? '') && copulaNumber(is ?? '') !== null;
  return points && isSomebody(owner.phrase) ? owner.phrase : null;
}

/** El rival. Sobre el penalti. What is spoken of next, with a stop behind it and no verb. */
export function isLabel({ chunks }: ReadLine): boolean {
  const [first, ...others] = chunks;
  const bare =
    (first?.kind === 'phrase' && first.phrase.name === null) ||
    (first?.kind === 'prepositional' && /^(?:sobre|del?|en)$/u.test(first.preposition));
  if (!bare || chunks.length > LONGEST_LABEL || !isMarkAt({ chunks }, chunks.length - 1, '.')) return false;
  return others.every(({ kind }) => kind === 'prepositional' || kind === 'mark');
}

/** Chunks of a label with its stop. */
const LONGEST_LABEL = 4;

/** , confirmó el fiscal · , según avanzó su presidente. */
export function closesLine(line: ReadLine, at: number): boolean {
  const before = line.chunks[at - 1];
  const according =
    before?.kind === 'prepositional' && before.preposition === 'según' && before.phrase === null;
  return isMarkAt(line, according ? at - 2 : at - 1, ',');
}
