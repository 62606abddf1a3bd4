// Lines that go on about whoever acted before them: their verb has no subject of its own.

import { isKin } from '../../spanish/role-fields.ts';
import type { Speaker } from '../people/speaker.ts';
import type { Chunk } from '../sentences/chunk.ts';
import { isPresentingNoun } from '../sentences/introductions.ts';
import { isTimePhrase } from '../sentences/phrase.ts';
import { wordAt } from '../text/tokens.ts';
import type { ReadLine } from './cue.ts';

/**
 * Denunció a Luis Paz, enseña una foto de Luis Paz, es hija del pintor Luis Paz: whether one person's verb begins the line,
 * with no subject before it, and whoever the line names at this token only belongs to what it tells. Not where several do so
 * (detuvieron a Luis Paz) or nobody does (hay), nor where that one may be the subject (tomó el micrófono su hija Yanet).
 */
export function leavesSubjectOut(line: ReadLine, named: number): boolean {
  const { chunks, tokens } = line;
  if (isPresented(line, named)) return false;
  for (const chunk of chunks) {
    if (standsFirst(chunk)) return false;
    const verb = wordAt(tokens, chunk.to - 1)?.lower ?? '';
    if (chunk.kind === 'other' && !LIKE_VERB.test(verb)) return false;
    if (chunk.kind !== 'verb' && chunk.kind !== 'speech' && chunk.kind !== 'other') continue;
    if ([verb, wordAt(tokens, chunk.from)?.lower ?? ''].some((word) => NOT_ONE.test(word))) return false;
    return TELLS_WHO.test(verb) || isGoverned(line, named);
  }
  return false;
}

/** Words, a source or a subject before the verb, but not when. */
function standsFirst(chunk: Chunk): boolean {
  if (chunk.kind === 'phrase') return !isTimePhrase(chunk.phrase);
  return chunk.kind === 'stretch' || chunk.kind === 'link' || chunk.kind === 'source';
}

/** Es el caso de Luis Paz: who comes in. */
function isPresented({ chunks, index }: ReadLine, named: number): boolean {
  const here = chunks[index.holding(named)];
  return here?.kind === 'phrase' && isPresentingNoun(here.phrase.common[0] ?? '');
}

/** a Luis Paz, con el alcalde, Luis Paz, una foto de Luis Paz */
function isGoverned(line: ReadLine, named: number): boolean {
  const at = line.index.holding(named);
  const [here, comma, before] = [0, 1, 2].map((step) => line.chunks[at - step]);
  if (here?.kind === 'prepositional') return true;
  if (here?.kind !== 'phrase') return false;
  const beside = comma?.kind === 'mark' && comma.text === ',' && before?.kind === 'prepositional';
  return here.phrase.nameIsComplement || beside || isOf(line, named, here.from);
}

/** una foto de Luis Paz, el retrato del pintor Luis Paz: «de» before the name, within its phrase. */
function isOf({ tokens }: ReadLine, named: number, from: number): boolean {
  return [1, 2].some(
    (step) => named - step > from && /^del?$/u.test(wordAt(tokens, named - step)?.lower ?? ''),
  );
}

/** Is, has or knows: es hija de Luis Paz, tiene un hijo, Luis. */
const TELLS_WHO = /^(?:es|era|fue|tiene|tenía|tuvo)$/u;

/**
 * Hace un año murió su padre, la sala se quedó en silencio, la policía la detuvo, la empresa no respondió, su madre era
 * maestra, a su lado estaba el edil, el pleno se celebrará el lunes: whether what the line tells of its subject leaves whoever
 * acted before to speak.
 */
export function leavesTheOther({ chunks, tokens }: ReadLine, subject: Speaker): boolean {
  if (subject.group && !subject.person && isHeld(tokens)) return true;
  const verb = chunks.find(({ kind }) => kind === 'verb' || kind === 'speech');
  if (!verb) return false;
  const word = wordAt(tokens, verb.to - 1)?.lower ?? '';
  const before = [1, 2].map((step) => wordAt(tokens, verb.from - step)?.lower ?? '');
  if (DIES.test(word)) return true;
  if (before[0] === 'no' && SILENT.test(word)) return true;
  const kin = isKin(subject.noun) && /^sus? /iu.test(subject.name ?? '');
  if ((kin && TELLS_WHAT.test(word)) || (isBeside({ tokens }) && STANDS.test(word))) return true;
  return subject.group && !subject.person && /^l[ao]$/u.test(before[0] ?? '');
}

/** El pleno se celebrará, la empresa se fundó. */
function isHeld(tokens: ReadLine['tokens']): boolean {
  return tokens.some(
    (_, at) => wordAt(tokens, at)?.lower === 'se' && IS_HELD.test(wordAt(tokens, at + 1)?.lower ?? ''),
  );
}

/** A su lado, junto a ella: where somebody else is. */
function isBeside({ tokens }: Pick<ReadLine, 'tokens'>): boolean {
  const opening = [0, 1, 2].map((at) => wordAt(tokens, at)?.lower ?? '').join(' ');
  return /^(?:a su lado|junto a (?:él|ella))/u.test(opening);
}

const TELLS_WHAT = /^(?:es|era|fue|son|eran|fueron)$/u;
const STANDS = /^(?:está|estaba|estuvo|están|estaban|estuvieron|iba|iban|caminaba|caminaban)$/u;
/** Se celebrará, se fundó: when or where a body is, and nothing that it does. */
const IS_HELD = /^(?:celebr|fund[óa]|cre[óa]|constituy|inaugur|encuentr|encontr|ubic|hall[ae])\p{Ll}*$/u;

const DIES = /^(?:murió|muere|moría|muri[eó]ndo|falleció|fallece|muerto|fallecido)$/u;
/** no respondió, no acudió */
const SILENT = /^(?:respond|contest|acud|asist|compar|vin|present|atend)\p{Ll}+$/u;

/** A word that no list has, as a verb in the third person ends. */
const LIKE_VERB = /^\p{Ll}{2,}(?:[aeó]|ía|aba)$/u;

/** Of several, or of nobody: denuncian, hay, se. */
const NOT_ONE = /n$|^(?:hay|hubo|había|se)$/u;
