// Finds what attributes a stretch within its line: a verb of saying, a source, a noun, a colon.
import { type Chunk, REACH, type SpeechChunk } from './chunk.ts';
import { type Cue, followsColon, POSSESSIVES, type ReadLine } from './cue.ts';
import {
  isGroupNoun,
  isIndefinite,
  isInfinitive,
  isMessage,
  isSpeakerNoun,
  isTextNoun,
  looksLikePerson,
} from './grammar.ts';
import type { Phrase } from './phrases.ts';
import { pointsBack } from './role-fields.ts';
import { isQuoting } from './speech-verbs.ts';
import { isSayingNoun } from './terms.ts';
import { wordAt } from './tokens.ts';

/** Chunks between the quotation and the verb after it: «…», me dijo · «…», ya lo advirtió. */
const PRELUDE = 5;
const PAUSES = new Set([',', '—', '–', '―', '-', '...', '…', ')', '.', '*', '_']);
/** Links that bring in the verb (como explicó) rather than another clause. */
const COMPARING = new Set(['como', 'cual']);
const OPENING_CLAUSE = new Set(['y', 'e', 'pero', 'mientras', 'aunque', 'sino']);

/** «…», dijo Ana · «…», según Ana · «…», la alcaldesa zanjó. `at` is the stretch's chunk. */
export function cueAfter(line: ReadLine, at: number): Cue | null {
  let next = at + 1;
  while (pauseAt(line, next)) next += 1;
  const first = line.chunks[next];
  if (first?.kind === 'source') return sourceCue(first, next);
  if (next === at + 1 && !mayGoOn(line, at)) return null;
  for (let step = 0; step < PRELUDE; step += 1, next += 1) {
    const here = line.chunks[next];
    if (here?.kind === 'speech') return closesQuotation(line, next, here) ? verbCue(line, next, here) : null;
    const unlisted = here && step < 2 ? unlistedVerb(line, at, next) : null;
    if (unlisted) return unlisted;
    if (!here || !mayPrecedeVerb(here)) return null;
  }
  return null;
}

/** «…», frena la hija · «…», lo corta: a verb that no list has, right between the pause and whoever speaks or the end. */
function unlistedVerb(line: ReadLine, at: number, verb: number): Cue | null {
  const here = line.chunks[verb];
  if (
    !here ||
    at > 1 ||
    line.chunks[at + 1]?.kind !== 'mark' ||
    !FINITE.test(wordAt(line.tokens, here.from)?.lower ?? '')
  )
    return null;
  if ((here.kind !== 'other' && here.kind !== 'verb') || here.to !== here.from + 1) return null;
  const next = line.chunks[verb + 1];
  const clitic = CLITIC.test(wordAt(line.tokens, here.from - 1)?.lower ?? '');
  const words = { from: here.from, to: here.to };
  if (next?.kind === 'phrase' && line.isSomebody(next.phrase))
    return { words, phrase: next.phrase, impersonal: false, number: 'singular', chunk: verb };
  const ends = clitic && (next === undefined || (next.kind === 'mark' && next.text === '.'));
  return ends ? { words, phrase: null, impersonal: false, number: 'singular', chunk: verb } : null;
}

const FINITE = /(?:[aeó]|ba)$/u;
const CLITIC = /^(?:l[aeo]s?|se)$/u;

/** What may stand between the pause and the verb: pronouns, adverbs, a subject, como, según. */
function mayPrecedeVerb(chunk: Chunk): boolean {
  if (chunk.kind === 'link') return COMPARING.has(chunk.word);
  if (chunk.kind === 'prepositional') return chunk.preposition === 'según';
  return chunk.kind === 'small' || chunk.kind === 'phrase' || chunk.kind === 'verb';
}

/** De «atropello» lo calificó Ana · Con un «basta» cerró Ana: what opens the line belongs to the verb after it. */
export function cueFronted(line: ReadLine, at: number): Cue | null {
  const opening = wordAt(line.tokens, 0)?.lower ?? '';
  if (!['de', 'con', 'como'].includes(opening) || (line.chunks[at]?.from ?? 0) > FRONTED) return null;
  let next = at + 1;
  while (line.chunks[next]?.kind === 'small') next += 1;
  const verb = line.chunks[next];
  return verb?.kind === 'speech' && verb.number !== null ? verbCue(line, next, verb) : null;
}

/** Tokens before a quotation that opens its line: con un. */
const FRONTED = 2;

/** Further on in the line: está «muerto» y no tiene arreglo, lamentó Ruiz. */
export function cueLater(line: ReadLine, at: number): Cue | null {
  for (let next = at + 1; next < Math.min(line.chunks.length, at + REACH); next += 1) {
    const here = line.chunks[next];
    if (here?.kind === 'mark' && here.text === ';') return null;
    if (here?.kind === 'stretch') continue;
    if (here?.kind === 'source') return sourceCue(here, next);
    const before = line.chunks[next - 1];
    const afterComma = before?.kind === 'mark' && (before.text === ',' || before.text === '—');
    if (here?.kind !== 'speech' || !afterComma || here.number === null) continue;
    return closesQuotation(line, next, here) && isLastClause(line, next) ? verbCue(line, next, here) : null;
  }
  return null;
}

/** X dijo que «…» · X expresó su «…» · según X, «…». `used` is a verb that already closes an earlier quotation. */
export function cueBefore(line: ReadLine, at: number, used: number | null): Cue | null {
  const found = governing(line, at, used);
  if (typeof found !== 'number') return found;
  const elided = elidedSubject(line, found, at);
  const shared = elided && governing(line, found, used);
  return shared && typeof shared !== 'number' ? { ...shared, phrase: elided } : null;
}

/** The nearest cue of the same clause; or the chunk where the clause begins, when another one stands before it. */
function governing(line: ReadLine, at: number, used: number | null): Cue | number | null {
  let comma = false;
  for (let back = at - 1; back >= Math.max(0, at - REACH) && back !== used; back -= 1) {
    const here = line.chunks[back];
    if (here?.kind === 'source') return sourceCue(here, back);
    const whose = antecedentCue(line, back);
    if (whose) return whose;
    comma ||= here?.kind === 'mark' && here.text === ',';
    const closed = comma && isRelative(line, back);
    const speaks = here?.kind === 'speech' && attributes(line, back, here, at) && !closed;
    if (speaks && !isOfThing(line, back, here)) return toldCue(line, back, here);
    if (here && beginsClause(line, back, here, at)) return back;
  }
  return null;
}

/** La protesta se extenderá «si …»: a thing right before its verb says nothing, and nobody is left out. */
function isOfThing(line: ReadLine, at: number, { verb }: SpeechChunk): boolean {
  let back = at - 1;
  while (line.chunks[back]?.kind === 'small') back -= 1;
  const subject = line.chunks[back];
  if (subject?.kind !== 'phrase' || subject.phrase.pronoun !== null || verb.stance === 'judged') return false;
  const { determiner, common, name } = subject.phrase;
  const head = common[0] ?? '';
  if (determiner === null || name !== null || line.isSomebody(subject.phrase)) return false;
  const opens = back === 0 || ['mark', 'link'].includes(line.chunks[back - 1]?.kind ?? '');
  return (
    opens &&
    !isSpeakerNoun(head) &&
    !looksLikePerson(head) &&
    !isSayingNoun(head) &&
    !isMessage(head) &&
    !pointsBack(head)
  );
}

function toldCue(line: ReadLine, at: number, chunk: SpeechChunk): Cue {
  const cue = verbCue(line, at, chunk);
  const quoted = isQuoting(chunk.verb.infinitive) && objectAfter(line, at);
  if (quoted) return { ...cue, phrase: quoted, impersonal: false, number: null, relates: cue };
  const relates = relating(line, at, cue);
  return relates ? { ...cue, relates } : cue;
}

/** citó a su abuelo, el fundador Ramón Undurraga: whoever is quoted, by name where one stands beside. */
function objectAfter(line: ReadLine, at: number): Phrase | null {
  const whom = line.chunks[at + 1];
  if (whom?.kind !== 'prepositional' || !whom.phrase || !['a', 'al'].includes(whom.preposition)) return null;
  const comma = line.chunks[at + 2];
  const beside = line.chunks[at + 3];
  const named =
    comma?.kind === 'mark' && comma.text === ',' && beside?.kind === 'phrase' ? beside.phrase : null;
  if (named?.name && line.isSomebody(named)) return named;
  return line.isSomebody(whom.phrase) ? whom.phrase : null;
}

/** Blas Coll, para quien el contrato es · el testigo, según el cual hubo: whoever stands before. */
function antecedentCue(line: ReadLine, at: number): Cue | null {
  const chunk = line.chunks[at];
  const from = chunk && prepositionOf(line, at, chunk);
  const preposition = from === null || from === undefined ? undefined : line.chunks[from];
  if (!chunk || typeof from !== 'number' || preposition?.kind !== 'prepositional') return null;
  if (!['para', 'según'].includes(preposition.preposition)) return null;
  const comma = line.chunks[from - 1]?.kind === 'mark' ? 2 : 1;
  // rechaza la tesis del letrado, para quien todo fue «…»: also what hangs on a preposition.
  const whom = line.chunks[from - comma];
  const owner = whom?.kind === 'phrase' || whom?.kind === 'prepositional' ? whom.phrase : null;
  if (!owner) return null;
  return {
    words: { from: preposition.from, to: chunk.to },
    phrase: ownerWithin(line, owner),
    impersonal: false,
    number: null,
    chunk: at,
  };
}

/** Where the preposition of «para quien», «según el cual» stands, in the relative's own chunk or before it. */
function prepositionOf(line: ReadLine, at: number, chunk: Chunk): number | null {
  const last = wordAt(line.tokens, chunk.to - 1)?.lower ?? '';
  if (!['quien', 'quienes', 'cual'].includes(last)) return null;
  if (chunk.kind === 'prepositional') return at;
  if (chunk.kind !== 'link') return null;
  let from = at - 1;
  while (['small', 'other'].includes(line.chunks[from]?.kind ?? '')) from -= 1;
  return from;
}

/** la tesis del abogado defensor: whoever the last «de» of a thing names. */
function ownerWithin(line: ReadLine, phrase: Phrase): Phrase {
  if (line.isSomebody(phrase)) return phrase;
  for (let token = phrase.to - 1; token > phrase.from; token -= 1) {
    const word = wordAt(line.tokens, token)?.lower;
    const owner = word === 'de' || word === 'del' ? line.phraseAt(token + 1) : null;
    if (owner && line.isSomebody(owner)) return owner;
  }
  return phrase;
}

/** Ana recordó que Luis había dicho · Según su relato, un hombre le dijo: whoever tells it. */
function relating(line: ReadLine, verb: number, { phrase }: Cue): Cue | null {
  if (phrase === null || phrase.pronoun !== null) return null;
  let que = false;
  for (let back = verb - 1; back >= Math.max(0, verb - REACH); back -= 1) {
    const here = line.chunks[back];
    if (here?.kind === 'source') return here.to <= phrase.from ? sourceCue(here, back) : null;
    if (here?.kind === 'stretch' || (here?.kind === 'mark' && here.text === ';')) return null;
    if (here?.kind === 'link' && here.word === 'que' && here.from < phrase.from) que = true;
    if (here && que && isFiniteSpeech(here) && here.to <= phrase.from) return verbCue(line, back, here);
  }
  return null;
}

function isFiniteSpeech(chunk: Chunk): chunk is SpeechChunk {
  return chunk.kind === 'speech' && (chunk.number !== null || chunk.modal);
}

/** A semicolon, a comma and a link with a new subject, or a link with a subject whose verb is understood. */
function beginsClause(line: ReadLine, at: number, chunk: Chunk, stretch: number): boolean {
  if (chunk.kind === 'mark') return chunk.text === ';';
  if (chunk.kind !== 'link' || !OPENING_CLAUSE.has(chunk.word)) return false;
  return opensClause(line, at) || elidedSubject(line, at, stretch) !== null;
}

/** Whether the verb stands in a clause that tells who somebody is: un vecino que pidió anonimato, … */
function isRelative(line: ReadLine, at: number): boolean {
  let back = at - 1;
  while (line.chunks[back]?.kind === 'small') back -= 1;
  // El mensaje, que la mujer mostró a los agentes, no deja dudas: its own subject may stand before the verb.
  if (line.chunks[back]?.kind === 'phrase') back -= 1;
  const link = line.chunks[back];
  const comma = line.chunks[back - 1];
  const before = comma?.kind === 'mark' && comma.text === ',' ? line.chunks[back - 2] : comma;
  return (
    link?.kind === 'link' &&
    link.word === 'que' &&
    ['phrase', 'source', 'prepositional'].includes(before?.kind ?? '')
  );
}

/** «…, y la defensa, de «abusiva»»: the verb is understood, its subject stands between link (or semicolon) and comma. */
function elidedSubject(line: ReadLine, link: number, at: number): Phrase | null {
  const subject = line.chunks[link + 1];
  const comma = line.chunks[link + 2];
  const parallel =
    comma?.kind === 'mark' ? comma.text === ',' : comma?.kind === 'link' && comma.word === 'como';
  const near = at - link <= ELISION && subject?.kind === 'phrase' && parallel;
  return near ? subject.phrase : null;
}

/** Chunks between the link and the quotation when the verb is understood. */
const ELISION = 4;

function pauseAt(line: ReadLine, at: number): boolean {
  const here = line.chunks[at];
  return here?.kind === 'mark' && PAUSES.has(here.text);
}

/** A verb may follow without a comma when the stretch begins its line: «¿Quién?» preguntó · —Sí —dijo. */
function mayGoOn(line: ReadLine, at: number): boolean {
  return line.narration >= at;
}

function sourceCue(chunk: Extract<Chunk, { kind: 'source' }>, at: number): Cue {
  // «según sus cálculos»: whoever reckoned is left out.
  const possessive = POSSESSIVES.has(chunk.phrase?.determiner ?? '');
  const dropped = possessive && !isSpeakerNoun(chunk.phrase?.common[0] ?? '');
  return {
    words: chunk.cue,
    phrase: dropped ? null : chunk.phrase,
    impersonal: false,
    number: null,
    chunk: at,
  };
}

function verbCue(line: ReadLine, at: number, chunk: SpeechChunk): Cue {
  const words = { from: chunk.from, to: chunk.to };
  const body = chunk.number === 'plural' && line.subjects.of(at) === null ? bodyBefore(line, at) : null;
  if (body) return { words, phrase: body, impersonal: false, number: null, chunk: at, verb: chunk.verb };
  const subject = line.subjects.of(at);
  // «…», reza el comunicado: a text speaks for itself; otherwise nobody in particular is heard.
  const heard = chunk.verb.stance === 'heard' && !isTextNoun(subject?.common[0] ?? '');
  if (heard) {
    const number = heardNumber(line, chunk);
    // Se la oyó decir: whoever is heard is left out.
    if (number) return { words, phrase: null, impersonal: false, number, chunk: at, verb: chunk.verb };
  }
  const phrase = heard ? null : subject;
  // An infinitive or gerund has its subject in its own line or nowhere.
  const impersonal =
    heard || isPassive(line, chunk, phrase) || (phrase === null && chunk.number === null && !chunk.modal);
  return { words, phrase, impersonal, number: chunk.number, chunk: at, verb: chunk.verb };
}

/** The number of whoever is heard saying it: se la oyó decir, se les escuchó gritar; null when only words are. */
function heardNumber(line: ReadLine, { from, to }: SpeechChunk): 'singular' | 'plural' | null {
  const [se, whom] = [from - 2, from - 1].map((token) => wordAt(line.tokens, token)?.lower ?? '');
  if (se !== 'se' || !/^l[aeo]s?$/.test(whom ?? '') || !isInfinitive(wordAt(line.tokens, to)?.lower ?? ''))
    return null;
  return whom?.endsWith('s') ? 'plural' : 'singular';
}

/** Según se dice, se afirma: nobody in particular. */
function isPassive(line: ReadLine, { from, verb }: SpeechChunk, subject: Phrase | null): boolean {
  return subject === null && !verb.reflexive && wordAt(line.tokens, from)?.lower === 'se';
}

/** Desde el Ministerio insisten: a plural without its subject is said by the body that it is said from. */
function bodyBefore(line: ReadLine, at: number): Phrase | null {
  for (let back = at - 1; back >= Math.max(0, at - BODY_REACH); back -= 1) {
    const here = line.chunks[back];
    if (here?.kind === 'phrase' || here?.kind === 'speech' || here?.kind === 'stretch') return null;
    if (here?.kind !== 'prepositional' || !here.phrase) continue;
    const from = here.preposition === 'desde' || here.preposition === 'en';
    const head = here.phrase.common[0] ?? wordAt(line.tokens, here.phrase.from)?.lower ?? '';
    if (from && (line.isSomebody(here.phrase) || isGroupNoun(head))) return here.phrase;
  }
  return null;
}

const BODY_REACH = 4;

/** After the quotation: a finite verb that does not go on to other words (dijo que…, añadió: «…»). */
function closesQuotation(line: ReadLine, at: number, chunk: SpeechChunk): boolean {
  const ruled = chunk.verb.stance === 'ruled' && !isTextNoun(line.subjects.of(at)?.common[0] ?? '');
  if ((chunk.number === null && !chunk.modal) || ruled) return false;
  const next = line.chunks[at + 1];
  return !(next?.kind === 'link' && next.word === 'que') && !(next?.kind === 'stretch');
}

/** No other verb of saying, and no clause with «que», follows. */
function isLastClause(line: ReadLine, at: number): boolean {
  const rest = line.chunks.slice(at + 1, at + REACH);
  return rest.every(({ kind }) => kind !== 'stretch' && kind !== 'speech');
}

/** Whether the verb before a quotation can attribute it: texts alone rule, and general verbs need a colon or «un». */
function attributes(line: ReadLine, at: number, { verb, to }: SpeechChunk, stretch: number): boolean {
  // lo llamó «turista»: one person's word for another stands right after the verb.
  // Llamó a un «diálogo sin condiciones»: whoever calls for something.
  if (verb.infinitive === 'llamar')
    return wordAt(line.tokens, to)?.lower === 'a' || isCalled(line, to, line.chunks[stretch]?.from ?? 0);
  // El Gobierno consultó el decreto «con los mapas»: whoever asks asks in a sentence.
  if (QUESTIONING.has(verb.infinitive)) return !isClipped(line, stretch);
  const head = line.subjects.of(at)?.common[0] ?? '';
  if (verb.stance === 'after') return attributesAfterwards(line, at, stretch);
  if (verb.stance === 'seen') {
    const from = line.chunks[stretch]?.from ?? 0;
    const before = wordAt(line.tokens, from - 1)?.lower ?? '';
    const like = isIndefinite(before) ? wordAt(line.tokens, from - 2)?.lower : before;
    const subject = line.subjects.of(at);
    return like === 'como' && subject !== null && line.isSomebody(subject);
  }
  // «aseguran que oyeron «gritos»»: whoever hears says nothing; «se oyó» is nobody's.
  if (verb.stance === 'heard') return isImpersonal(line, at) || isTextNoun(head);
  return verb.stance !== 'ruled' || isTextNoun(head);
}

const QUESTIONING = new Set(['preguntar', 'consultar', 'interrogar', 'inquirir', 'indagar']);

/** Neither a colon nor a link nor the verb itself right before: what follows is a part of the clause. */
function isClipped(line: ReadLine, stretch: number): boolean {
  const before = line.chunks[stretch - 1];
  return before?.kind === 'phrase' || before?.kind === 'prepositional' || before?.kind === 'other';
}

/** y cerró: «…», lanzó un «…»: a general verb before its words. */
function attributesAfterwards(line: ReadLine, at: number, stretch: number): boolean {
  if (isSubordinate(line, at)) return false;
  const before = wordAt(line.tokens, (line.chunks[stretch]?.from ?? 0) - 1)?.lower ?? '';
  return followsColon(line, stretch) || before === 'un' || stretch === line.chunks.length;
}

/** contó cómo los despidió su jefa: the verb tells what happened, not who says the words after the colon. */
function isSubordinate(line: ReadLine, at: number): boolean {
  let back = at - 1;
  while (line.chunks[back]?.kind === 'small') back -= 1;
  const link = line.chunks[back];
  return link?.kind === 'link' && SUBORDINATING.has(link.word);
}

const SUBORDINATING = new Set(['que', 'cómo', 'cuando', 'donde', 'porque', 'si', 'cuándo', 'dónde']);

function isCalled(line: ReadLine, after: number, stretch: number): boolean {
  return wordAt(line.tokens, after - 1)?.lower === 'llamó' && stretch - after <= 1;
}

function isImpersonal(line: ReadLine, at: number): boolean {
  const from = line.chunks[at]?.from ?? 0;
  return [from, from - 1, from - 2].some((token) => wordAt(line.tokens, token)?.lower === 'se');
}

/** «, y el barco…»: a comma, a link and a new subject begin another clause. */
function opensClause(line: ReadLine, at: number): boolean {
  const before = line.chunks[at - 1];
  return before?.kind === 'mark' && before.text === ',' && line.chunks[at + 1]?.kind === 'phrase';
}
