// The subject that stands before a verb of saying, whatever comes between.

import { copulaNumber, isModal, isPreposition, isTextNoun } from '../../spanish/grammar.ts';
import { wordAt } from '../text/tokens.ts';
import { isOpinionVerb } from '../words/speech-verbs.ts';
import { isSayingNoun } from '../words/term-words.ts';
import { type Chunk, type Chunked, isMarkAt, REACH, type SpeechChunk } from './chunk.ts';
import { beforeParenthesis, isQue, nameOf } from './parenthesis.ts';
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
    if (!here || here.kind === 'stretch') return 'none';
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

/** «…, que dijo»: whoever stands before; «dijo que criticó»: whoever spoke; «y dijo»: the one before. */
function afterLink(line: Chunked, at: number, word: string, judged: boolean): Before {
  if (word !== 'que' && word !== 'quien' && word !== 'quienes') return at === 0 ? 'none' : 'shared';
  let before = at - 1;
  const comma = line.chunks[before];
  if (comma?.kind === 'mark' && comma.text === ',') before -= 1;
  before = beforeBracket(line, before);
  const antecedent = line.chunks[before];
  // Criticó el campo, que calificó de «potrero»: what is judged.
  const thing =
    antecedent?.kind === 'phrase' || antecedent?.kind === 'prepositional' ? antecedent.phrase : null;
  if (thing && before === at - 1 && isWrittenThing(line, before, thing)) return thing;
  return judged && thing && !line.isSomebody(thing) ? 'shared' : actor(line, at, before);
}

/** Ante Ana Ruiz (PP), que dijo: what stands before a bracket. */
function beforeBracket(line: Chunked, at: number): number {
  if (!isMarkAt(line, at, ')')) return at;
  for (let back = at - 1; back > at - LONGEST_BRACKET; back -= 1)
    if (isMarkAt(line, back, '(')) return back - 1;
  return at;
}

/** Chunks of what stands in brackets, with them. */
const LONGEST_BRACKET = 6;

/** Tras las palabras de la alcaldesa, que habló de «…»: whose words they were. */
function ownerOfSaying(line: Chunked, antecedent: Chunk | undefined): Phrase | null {
  if (antecedent?.kind !== 'phrase' && antecedent?.kind !== 'prepositional') return null;
  const { phrase } = antecedent;
  if (!phrase || !isSayingNoun(phrase.common[0] ?? '')) return null;
  for (let token = phrase.from + 1; token < phrase.to; token += 1) {
    const word = wordAt(line.tokens, token)?.lower;
    const owner = word === 'de' || word === 'del' ? line.phraseAt(token + 1) : null;
    if (owner) return line.isSomebody(owner) ? owner : null;
  }
  return null;
}

/** El agente que instruyó las diligencias, quien explicó: somebody, past what a clause of theirs has. */
function ownerOfWho(line: Chunked, at: number, before: number): Phrase | null {
  const [link, thing] = [line.chunks[at], line.chunks[before]];
  if (link?.kind !== 'link' || link.word !== 'quien' || thing?.kind !== 'phrase') return null;
  if (thing.phrase.name || line.isSomebody(thing.phrase)) return null;
  for (let back = before - 1; back > Math.max(0, before - 5); back -= 1) {
    const here = line.chunks[back];
    if (!isQue(here)) continue;
    const owner = line.chunks[back - 1];
    const phrase = owner?.kind === 'phrase' || owner?.kind === 'prepositional' ? owner.phrase : null;
    return phrase && line.isSomebody(phrase) ? phrase : null;
  }
  return null;
}

/** Whoever before the link acts in its clause. */
function actor(line: Chunked, at: number, before: number): Before {
  const who = ownerOfWho(line, at, before);
  if (who) return who;
  const antecedent = line.chunks[before];
  const owner = ownerOfSaying(line, antecedent);
  if (owner) return owner;
  if (antecedent?.kind === 'phrase' && mayAct(line, antecedent.phrase))
    return nameOf(line, before, antecedent.phrase);
  // A juicio del lonko Segundo Huenchumil, quien lo tildó de «…».
  if (antecedent?.kind === 'source' && antecedent.phrase && mayAct(line, antecedent.phrase))
    return antecedent.phrase;
  // Nerea Paz, socia en el gabinete, que habló de «…»: not the cabinet.
  const role = antecedent?.kind === 'prepositional' ? line.chunks[before - 1] : undefined;
  if (role?.kind === 'phrase' && role.phrase.determiner === null && isMarkAt(line, before - 2, ','))
    return nameOf(line, before - 1, role.phrase);
  // Admitió después, por correo, que había leído «…»: what stands between commas has no clause of its own.
  const enclosed = before < at - 1 ? isMarkAt(line, before - 1, ',') : isVerbBefore(line, before);
  if (
    antecedent?.kind === 'prepositional' &&
    antecedent.phrase &&
    !enclosed &&
    mayAct(line, antecedent.phrase)
  )
    return antecedent.phrase;
  return 'shared';
}

/** Recibió una carta que le achacaba «…», se apoyó en un informe que considera: a text, unless somebody says it there. */
function isWrittenThing(line: Chunked, at: number, { common, determiner }: Phrase): boolean {
  // Una decisión que considera injusta: what is decided, and no writing.
  const written = isTextNoun(common[0] ?? '') && !/[cs]ión$/u.test(common[0] ?? '');
  if (!written || !/^una?$/u.test(determiner ?? '')) return false;
  const verb = line.chunks[at - 1];
  return verb?.kind !== 'speech' || verb.verb.stance === 'judged' || verb.verb.stance === 'after';
}

/** Señaló en un comunicado que…, declaró ayer ante la Audiencia que…: what is said, and nothing that they do. */
function isVerbBefore(line: Chunked, at: number): boolean {
  let back = at - 1;
  while (isPassedOver(line.chunks[back])) back -= 1;
  const chunk = line.chunks[back];
  return chunk?.kind === 'speech' && chunk.number !== null;
}

/** Not when (a la vez que), nor what is said (la frase que repite Ana). */
function mayAct(line: Chunked, phrase: Phrase): boolean {
  if (isTimePhrase(phrase)) return false;
  return !isSayingNoun(phrase.common[0] ?? '') || line.isSomebody(phrase);
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
