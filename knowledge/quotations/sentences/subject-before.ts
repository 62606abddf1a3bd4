// The subject that stands before a verb of saying, whatever comes between.

import { copulaNumber, isModal, isPreposition, isTextNoun } from '../../spanish/grammar.ts';
import { wordAt } from '../text/tokens.ts';
import { isOpinionVerb } from '../words/speech-verbs.ts';
import { afterLink } from './antecedent.ts';
import { type Chunk, type Chunked, isMarkAt, REACH, type SpeechChunk } from './chunk.ts';
import { beforeParenthesis } from './parenthesis.ts';
import { isPlural, isTimePhrase, joined, type Phrase } from './phrase.ts';

export type Before = Phrase | 'shared' | 'interposed' | 'none';

/**
 * The phrase before the verb; `interposed` when it stands between two commas, `shared` when it is joined to another,
 * `none` when it begins its clause.
 */
export function subjectBefore(line: Chunked, index: number, chunk: SpeechChunk): Before {
  // …, según informó el centro: whoever that is comes after the verb, or is left out.
  return isAccordingTo(line.chunks[index - 1]) ? 'none' : nearestBefore(line, index, chunk);
}

function nearestBefore(line: Chunked, index: number, chunk: SpeechChunk): Before {
  let at = index - 1;
  while (isPassedOver(line.chunks[at]) || (chunk.modal && isModalAt(line, at))) at -= 1;
  for (let steps = 0; steps < REACH; steps += 1, at -= 1) {
    const here = line.chunks[at];
    if (!here || here.kind === 'stretch' || isAskedOf(line, at)) return 'none';
    const own =
      here.kind === 'phrase' &&
      !isTimePhrase(here.phrase) &&
      !isCompared(line, here.phrase) &&
      !isOthers(here, chunk) &&
      !isGoverned(line, at) &&
      !isBesideTitle(line, at) &&
      !isBesideGoverned(line, at) &&
      !isOfAddressee(line, at, index);
    if (own) return joint(line, at, here.phrase, chunk);
    if (here.kind === 'link') return afterLink(line, at, here.word, isOpinion(chunk));
    if (here.kind === 'mark') return afterMark(line, at, here.text, index);
    if (here.kind === 'verb' || here.kind === 'speech') return ownerOfClause(line, at) ?? 'shared';
  }
  return 'none';
}

function isAccordingTo(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'prepositional' && chunk.preposition === 'según' && chunk.phrase === null;
}

/** Un agente que pidió no ser identificado confesó: whoever the clause with «que» tells of. */
function ownerOfClause(line: Chunked, verb: number): Phrase | null {
  let back = verb - 1;
  while (isPassedOver(line.chunks[back])) back -= 1;
  const [link, owner] = [line.chunks[back], line.chunks[back - 1]];
  if (link?.kind !== 'link' || link.word !== 'que' || owner?.kind !== 'phrase') return null;
  return line.isSomebody(owner.phrase) && !isTimePhrase(owner.phrase) ? owner.phrase : null;
}

/** A la pregunta de si el cambio fue una corazonada respondió: what is asked about, and no subject. */
function isAskedOf({ chunks, tokens }: Chunked, at: number): boolean {
  const [is, ...before] = [1, 2, 3].map((step) => chunks[at - step]);
  const copula = is?.kind === 'verb' && copulaNumber(wordAt(tokens, is.from)?.lower ?? '') !== null;
  return copula && before.some((chunk) => chunk?.kind === 'link' && chunk.word === 'si');
}

/** Autora de «Los que volvieron», el libro que …, solía decir: what the title is. */
function isBesideTitle(line: Chunked, at: number): boolean {
  const here = line.chunks[at];
  const thing =
    here?.kind === 'phrase' && !line.isSomebody(here.phrase) && !isTextNoun(here.phrase.common[0] ?? '');
  return thing && isMarkAt(line, at - 1, ',') && line.chunks[at - 2]?.kind === 'stretch' && at > 3;
}

/** A la recién llegada, Nuria Bescós, la definió: the name is that of whom the preposition governs. */
function isBesideGoverned({ chunks }: Chunked, at: number): boolean {
  const [here, comma, whom] = [0, 1, 2].map((step) => chunks[at - step]);
  if (here?.kind !== 'phrase' || comma?.kind !== 'mark' || whom?.kind !== 'prepositional') return false;
  const beside = whom.phrase?.apposition ?? null;
  return beside !== null && ['a', 'al'].includes(whom.preposition) && beside.from === here.phrase.name?.from;
}

/** Más crítico se mostró Luis Paz: how, though a crítico is somebody too. */
function isCompared({ tokens }: Chunked, { from, determiner }: Phrase): boolean {
  return determiner === null && /^(?:más|menos|muy|tan)$/u.test(wordAt(tokens, from - 1)?.lower ?? '');
}

/** Al más joven le repetía: what belongs to a preposition. */
function isGoverned(line: Chunked, at: number): boolean {
  let back = at - 1;
  while (isPassedOver(line.chunks[back])) back -= 1;
  const here = line.chunks[back];
  return back < at - 1 && here?.kind === 'prepositional' && here.phrase === null;
}

/** A un diputado que golpeaba el escaño le espetó: what the addressee's own clause is about. */
function isOfAddressee(line: Chunked, at: number, verb: number): boolean {
  const [action, link, whom] = [1, 2, 3].map((step) => line.chunks[at - step]);
  const told = wordAt(line.tokens, (line.chunks[verb]?.from ?? 0) - 1)?.lower ?? '';
  return (
    /^les?$/u.test(told) &&
    (action?.kind === 'verb' || action?.kind === 'speech') &&
    link?.kind === 'link' &&
    link.word === 'que' &&
    whom?.kind === 'prepositional' &&
    ['a', 'al'].includes(whom.preposition)
  );
}

/** Llegan cincuenta personas y reclama: several are not one verb's subject. */
function isOthers(here: Chunk, verb: SpeechChunk): boolean {
  return here.kind === 'phrase' && verb.number === 'singular' && isPlural(here.phrase);
}

/** Ana Ruiz y Luis Mena dijeron: both, as worded. */
function joint(line: Chunked, at: number, phrase: Phrase, chunk: SpeechChunk): Phrase {
  const link = line.chunks[at - 1];
  const first = line.chunks[at - 2];
  const both = chunk.number === 'plural' && link?.kind === 'link' && (link.word === 'y' || link.word === 'e');
  return both && first?.kind === 'phrase' ? joined(first.phrase, phrase) : ownerOfRelative(line, at, phrase);
}

/** La fundación que preside Ana lo recordó: the phrase is the relative's, the subject stands before it. */
function ownerOfRelative(line: Chunked, at: number, phrase: Phrase): Phrase {
  let back = at - 1;
  // Una vecina que prefiere no dar su nombre cuenta: a verb that no list has, too.
  const thing = !line.isSomebody(phrase);
  const mayBeVerb = (chunk: Chunk | undefined) => isVerb(chunk) || (thing && chunk?.kind === 'other');
  if (!mayBeVerb(line.chunks[back])) return phrase;
  while (mayBeVerb(line.chunks[back]) || isPassedOver(line.chunks[back])) back -= 1;
  const link = line.chunks[back];
  // Un informe al que accedió este diario califica: the preposition belongs to the relative.
  const bare = line.chunks[back - 1];
  const governed = bare?.kind === 'prepositional' && bare.phrase === null ? 1 : 0;
  const owner = line.chunks[back - 1 - governed];
  const relative = link?.kind === 'link' && link.word === 'que' && owner?.kind === 'phrase';
  return relative && !isTimePhrase(owner.phrase) ? owner.phrase : phrase;
}

function isVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' || chunk?.kind === 'speech';
}

function isPassedOver(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'small';
}

function isModalAt(line: Chunked, at: number): boolean {
  const chunk = line.chunks[at];
  if (!chunk) return false;
  return chunk.kind === 'verb' && isModal(wordAt(line.tokens, chunk.from)?.lower ?? '');
}

/** What only somebody does: que calificó de «…», que considera «…». */
function isOpinion({ verb }: SpeechChunk): boolean {
  return verb.stance === 'judged' || isOpinionVerb(verb.infinitive);
}

/** What a closing comma, dash or bracket encloses is passed over: Putin, por su parte, agradeció. */
function afterMark(line: Chunked, at: number, mark: string, verb: number): Before {
  if (mark === ':' || mark === ';') return 'shared';
  if (mark === ',' && (hasOwnSubject(line, verb) || hasTeller(line, at, verb))) return 'none';
  if (mark === ',' && isInterposed(line, at, verb)) return 'interposed';
  const enclosing = beforeParenthesis(line, at, mark === ')' ? '(' : mark);
  return enclosing === 'shared' && mark === ',' && isAddedAtEnd(line, at, verb) ? 'interposed' : enclosing;
}

/** La obra fue «un error» por los atrasos, admitió: a verb alone at the end, behind a clause about something. */
function isAddedAtEnd(line: Chunked, comma: number, verb: number): boolean {
  const next = line.chunks[verb + 1];
  if (comma !== verb - 1 || !(next === undefined || (next.kind === 'mark' && /^[.;]$/u.test(next.text))))
    return false;
  const clause = line.chunks.slice(Math.max(0, comma - REACH), comma);
  const copula = clause.findLastIndex(({ kind }) => kind === 'verb' || kind === 'speech');
  const is = clause[copula];
  return is !== undefined && copulaNumber(wordAt(line.tokens, is.from)?.lower ?? '') !== null;
}

/** La respuesta, dijo, está aquí: whoever says so is left out. */
function isInterposed(line: Chunked, comma: number, verb: number): boolean {
  const next = line.chunks[verb + 1];
  const before = line.chunks[comma - 1];
  // El llamado «feriado», recuerda, había dejado al país sin salida: a thing by its name.
  const called = line.chunks[comma - 2];
  const thing = called?.kind === 'phrase' && !line.isSomebody(called.phrase);
  if ((before?.kind === 'stretch' && !thing) || next?.kind !== 'mark' || next.text !== ',') return false;
  // Su cliente, dijo, es inocente: whoever is somebody's does not speak of himself.
  if (before?.kind === 'phrase' && before.phrase.determiner?.startsWith('su')) return true;
  return !(before?.kind === 'phrase' && line.isSomebody(before.phrase));
}

/** al que, de quien, con la que */
function isRelativeOf({ chunks }: Chunked, at: number): boolean {
  const [governs, link] = [chunks[at], chunks[at + 1]];
  return (
    governs?.kind === 'prepositional' &&
    governs.phrase === null &&
    link?.kind === 'link' &&
    link.word === 'que'
  );
}

/** El ruido, «cansa a cualquiera», dijo la alcaldesa: the words that the commas enclose are hers. */
function hasTeller({ chunks, isSomebody }: Chunked, comma: number, verb: number): boolean {
  const [whom, next] = [chunks[verb - 1], chunks[verb + 1]];
  const right = comma === verb - 1 || whom?.kind === 'small';
  return right && chunks[comma - 1]?.kind === 'stretch' && next?.kind === 'phrase' && isSomebody(next.phrase);
}

/** El tribunal, dice la sentencia, actuó bien: whoever says so stands between the verb and the comma. */
function hasOwnSubject(line: Chunked, verb: number): boolean {
  const [next, closes, after] = [1, 2, 3].map((step) => line.chunks[verb + step]);
  if (next?.kind !== 'phrase' || closes?.kind !== 'mark' || closes.text !== ',') return false;
  // El ministro, Juan Gil, celebró el acuerdo, aunque advirtió: what is celebrated.
  if (after?.kind === 'link') return false;
  // Ana Ruiz, en cambio, cargó contra el gremio, al que acusó: nor whom she attacks.
  if (isPreposition(wordAt(line.tokens, next.from - 1)?.lower ?? '') || isRelativeOf(line, verb + 3))
    return false;
  // El técnico, Juan Gil, leyó una carta del portavoz, Luis Paz: nor what is read.
  if (isTextNoun(next.phrase.common[0] ?? '') && /^una?$/u.test(next.phrase.determiner ?? '')) return false;
  const named = next.phrase.name !== null && next.phrase.determiner === null;
  return named || line.isSomebody(next.phrase) || isTextNoun(next.phrase.common[0] ?? '');
}
