// Finds what attributes a stretch before it: Ana dijo que «…» · según Ana, «…» · Blas Coll, para quien «…».

import {
  isClauseLink,
  isMessage,
  isRelativePerson,
  isSpeakerNoun,
  looksLikePerson,
} from '../../spanish/grammar.ts';
import { pointsBack } from '../../spanish/role-fields.ts';
import { type Chunk, isMarkAt, REACH, type SpeechChunk } from '../sentences/chunk.ts';
import { isTimePhrase, type Phrase } from '../sentences/phrase.ts';
import { isSourceAlone } from '../sentences/subject-after.ts';
import { wordAt } from '../text/tokens.ts';
import { isOpinionVerb } from '../words/speech-verbs.ts';
import { isSayingNoun } from '../words/term-words.ts';
import { type Cue, followsColon, type ReadLine } from './cue.ts';
import { antecedentCue } from './cue-antecedent.ts';
import { sourceCue } from './cue-of.ts';
import { opinionOver, somebodyBefore } from './cue-opinion.ts';
import { toldCue } from './cue-told.ts';
import { attributes } from './may-attribute.ts';
import { isAsserting } from './may-speak.ts';
import { textWhere } from './text-where.ts';

/** X dijo que «…» · X expresó su «…» · según X, «…». `used` is a verb that already closes an earlier quotation. */
export function cueBefore(line: ReadLine, at: number, used: number | null): Cue | null {
  const found = joinedCue(line, at) ?? governing(line, at, used);
  if (typeof found !== 'number') return found;
  const elided = elidedSubject(line, found, at);
  const shared = elided && governing(line, found, used);
  if (!shared || typeof shared === 'number') return null;
  // Califica el estado de «bueno» y la tala, de «innecesaria»: what is called so, by the same person.
  return maySay(line, elided) ? { ...shared, phrase: elided } : shared;
}

/** Afirmó que el convenio fijaba el cierre y que el agua «ya no es agua»: what is joined is told by whoever told the first. */
function joinedCue(line: ReadLine, at: number): Cue | null {
  let joined = false;
  for (let back = at - 1; back > Math.max(0, at - REACH); back -= 1) {
    const here = line.chunks[back];
    if (here?.kind === 'speech' && !joined && isRelative(line, back) && back === at - 1) continue;
    if (here === undefined || endsJoining(line, back, joined)) return null;
    if (here.kind !== 'link' || here.word !== 'que') continue;
    const before = line.chunks[back - 1];
    const teller = joined ? verbBefore(line, back) : null;
    if (teller) return toldCue(line, teller.at, teller.verb);
    if (isAnd(before)) joined = true;
    else if (before?.kind === 'speech') return null;
  }
  return null;
}

function isAnd(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'link' && chunk.word === 'y';
}

/** What has words or a teller of its own: a quotation, a source, a pause, a verb of saying in the joined clause. */
function endsJoining(line: ReadLine, at: number, joined: boolean): boolean {
  const chunk = line.chunks[at];
  // El 1,5 % y que resulta «…»: no pause.
  if (chunk?.kind === 'mark') return !/[,%]/u.test(chunk.text);
  if (chunk?.kind === 'speech') return chunk.number !== null && !joined && !isOfNobody(line, at);
  return (chunk?.kind === 'stretch' && !joined) || chunk?.kind === 'source';
}

/** The verb of saying in whose clause with «que» the cue stands: explicó que el grupo había pedido; or null. */
export function outerCue(line: ReadLine, { chunk, impersonal }: Cue): Cue | null {
  if (impersonal) return null;
  for (let back = chunk - 1; back > Math.max(0, chunk - REACH); back -= 1) {
    if (endsClause(line, back)) return null;
    const here = line.chunks[back];
    if (here?.kind !== 'link' || here.word !== 'que') continue;
    // Dijo que no fueron consultados y que nadie explicó «…».
    if (isAnd(line.chunks[back - 1])) continue;
    const teller = verbBefore(line, back);
    // Anunció un recurso al estimar que la sentencia contiene «errores».
    const tells = teller && (teller.verb.number !== null || isOpinionVerb(teller.verb.verb.infinitive));
    return tells ? toldCue(line, teller.at, teller.verb) : null;
  }
  return null;
}

/** The verb of saying that the «que» hangs on: señaló en un comunicado que …, precisó más tarde que …. */
function verbBefore(
  { chunks }: ReadLine,
  que: number,
): { readonly at: number; readonly verb: SpeechChunk } | null {
  let at = beforeAside(chunks, que - 1);
  while (['prepositional', 'small'].includes(chunks[at]?.kind ?? '')) at -= 1;
  const verb = chunks[at];
  return verb?.kind === 'speech' ? { at, verb } : null;
}

/** Recordó, con todo, que: back over what stands between commas. */
function beforeAside(chunks: readonly Chunk[], at: number): number {
  const comma = (chunk: Chunk | undefined) => chunk?.kind === 'mark' && chunk.text === ',';
  if (!comma(chunks[at])) return at;
  for (let back = at - 1; back > at - LONGEST_ASIDE; back -= 1) if (comma(chunks[back])) return back - 1;
  return at;
}

/** Chunks between the commas. */
const LONGEST_ASIDE = 4;

/** A stretch, a mark other than a comma, or «, y ella…»: me decían que no, y ella me llamaba. */
function endsClause(line: ReadLine, at: number): boolean {
  const here = line.chunks[at];
  if (here?.kind === 'mark') return here.text !== ',';
  return (
    here?.kind === 'stretch' || (here?.kind === 'link' && isClauseLink(here.word) && opensClause(line, at))
  );
}

/** The nearest cue of the same clause; or the chunk where the clause begins, when another one stands before it. */
function governing(line: ReadLine, at: number, used: number | null): Cue | number | null {
  let comma = false;
  let foreseen: Cue | null = null;
  for (let back = at - 1; back >= Math.max(0, at - REACH) && back !== used; back -= 1) {
    const here = line.chunks[back];
    if (here?.kind === 'source') return sourceCue(here, back);
    const whose = antecedentCue(line, back);
    if (whose) return whose;
    comma ||= here?.kind === 'mark' && here.text === ',';
    if (here?.kind === 'speech' && governs(line, back, here, { at, comma })) {
      // Añadió que el Congreso lo ratificará «en mayo», matizó que se dijeron «en caliente»: told by whoever speaks.
      const cue = tellingCue(line, back, here);
      if (!isOpen(line, here, cue)) return cue;
      foreseen ??= cue;
    }
    if (here && beginsClause(line, back, here, at)) return foreseen ?? back;
  }
  return foreseen;
}

/** nadie piensa irse: nobody says so. */
function isOfNobody({ subjects, tokens }: ReadLine, at: number): boolean {
  const subject = subjects.of(at);
  return subject !== null && /^(?:nadie|ningun[oa])$/u.test(wordAt(tokens, subject.from)?.lower ?? '');
}

function tellingCue(line: ReadLine, at: number, verb: SpeechChunk): Cue {
  const text = textWhere(line, at, verb);
  if (text) return { ...toldCue(line, at, verb), phrase: text, impersonal: false };
  // Recurrió la decisión, que a su juicio responde «a intereses»: as whoever judges sees it.
  const own = line.chunks[isMarkAt(line, at - 1, ',') ? at - 2 : at - 1];
  const before = line.chunks[at - 2];
  if (own?.kind === 'source' && own.phrase === null && before?.kind === 'link' && before.word === 'que')
    return sourceCue(own, at - 1);
  // Las obras que, según dijo, avanzan «a buen ritmo»: whoever said so.
  const aside = isMarkAt(line, at - 1, ',') && isSourceAlone(line, at - 2) ? line.chunks[at - 2] : undefined;
  if (aside?.kind === 'speech')
    return { ...toldCue(line, at - 2, aside), phrase: somebodyBefore(line, aside) };
  const teller = tellerOfOwn(line, at);
  if (teller) return { ...toldCue(line, at, verb), phrase: teller };
  const told = toldCue(line, at, verb);
  return opinionOver(line, at, told) ?? told;
}

/** Impresas por un comerciante que, según contó, no es de ningún partido: «…»: whoever the clause is about says so. */
function tellerOfOwn(line: ReadLine, at: number): Phrase | null {
  const { chunks, subjects } = line;
  // Un plomero que, dice, le enseñó «a decir que no»: as somebody else tells it of him.
  const according = chunks[at - 1];
  if (according?.kind !== 'prepositional' || according.preposition !== 'según' || according.phrase)
    return null;
  const que = at - 3;
  const link = chunks[que];
  if (!isMarkAt(line, que + 1, ',') || link?.kind !== 'link' || link.word !== 'que') return null;
  const owner = chunks[que - 1];
  const phrase = owner?.kind === 'phrase' || owner?.kind === 'prepositional' ? owner.phrase : null;
  const own = subjects.of(at) === null && !isToldTo(line, que);
  return own && phrase && line.isSomebody(phrase) ? phrase : null;
}

/** Whether the verb at `back` brings in the stretch at `at`; `comma` tells of one between them. */
function governs(
  line: ReadLine,
  back: number,
  verb: SpeechChunk,
  { at, comma }: { readonly at: number; readonly comma: boolean },
): boolean {
  const closed = comma && (verb.verb.felt !== undefined || isRelative(line, back));
  // Lo que pide el Gobierno equivale a «…»: what somebody speaks of.
  if (!followsColon(line, at) && isSpokenOf(line, verb)) return false;
  // Según su versión, nadie le advirtió «ni de palabra».
  if (isOfAddressee(line, back) || isOfNobody(line, back)) return false;
  // Envió una nota que se leyó en el acto: «…»: whoever sent it speaks.
  if (verb.verb.stance === 'heard' && isReadOut(line, verb)) return false;
  return attributes(line, back, verb, at) && !closed && !isOfThing(line, back, verb);
}

/** que se leyó ayer */
function isReadOut({ tokens }: ReadLine, { from }: SpeechChunk): boolean {
  const [first, before, earlier] = [0, 1, 2].map((step) => wordAt(tokens, from - step)?.lower ?? '');
  return first === 'se' ? before === 'que' : before === 'se' && earlier === 'que';
}

/** Le había dicho al funcionario que denunció el caso: «…»: which one it was, and not who speaks. */
function isOfAddressee({ chunks }: ReadLine, at: number): boolean {
  const [que, whom, verb] = [chunks[at - 1], chunks[at - 2], chunks[at - 3]];
  if (que?.kind !== 'link' || que.word !== 'que' || whom?.kind !== 'prepositional') return false;
  return ['a', 'al'].includes(whom.preposition) && whom.phrase !== null && verb?.kind === 'speech';
}

/** lo que pide el Gobierno */
function isSpokenOf({ tokens }: ReadLine, { from, to }: SpeechChunk): boolean {
  const [que, lo] = [1, 2].map((step) => wordAt(tokens, from - step)?.lower);
  return que === 'que' && lo === 'lo' && tokens[to]?.kind === 'word' && wordAt(tokens, to)?.lower !== 'es';
}

/** Whether a verb before it may tell more: foreseen or impersonal, but not words that were heard (cuando se oyó un «¡mentira!»). */
function isOpen(line: ReadLine, verb: SpeechChunk, { impersonal }: Cue): boolean {
  return impersonal ? verb.verb.stance !== 'heard' : isForeseen(line, verb);
}

/** In the future or the conditional. */
function isForeseen({ tokens }: ReadLine, { to }: SpeechChunk): boolean {
  return /r(?:án?|ían?)$/u.test(wordAt(tokens, to - 1)?.lower ?? '');
}

/** La protesta se extenderá «si …»: a thing right before its verb says nothing, and nobody is left out. */
function isOfThing(line: ReadLine, at: number, { verb }: SpeechChunk): boolean {
  let back = at - 1;
  while (line.chunks[back]?.kind === 'small') back -= 1;
  const subject = line.chunks[back];
  // El llamado «Plan Rodalies» mantiene sus plazos.
  const called = line.chunks[back - 1];
  if (subject?.kind === 'stretch') return called?.kind === 'phrase' && !maySay(line, called.phrase);
  if (subject?.kind !== 'phrase' || subject.phrase.pronoun !== null || verb.stance === 'judged') return false;
  // El jueves dijo: «…»: when, and somebody is left out.
  if (isTimePhrase(subject.phrase)) return false;
  const { determiner, name } = subject.phrase;
  if (determiner === null || name !== null) return false;
  const opens = back === 0 || ['mark', 'link'].includes(line.chunks[back - 1]?.kind ?? '');
  return opens && !maySay(line, subject.phrase) && !isAsserting(line, at, verb);
}

/** Somebody, or what a noun that no list has may be: not a thing. */
function maySay(line: ReadLine, phrase: Phrase): boolean {
  const head = phrase.common[0] ?? '';
  return (
    line.isSomebody(phrase) ||
    isSpeakerNoun(head) ||
    looksLikePerson(head) ||
    isSayingNoun(head) ||
    isMessage(head) ||
    pointsBack(head)
  );
}

/** A semicolon, a comma and a link with a new subject, or a link with a subject whose verb is understood. */
function beginsClause(line: ReadLine, at: number, chunk: Chunk, stretch: number): boolean {
  if (chunk.kind === 'mark') return chunk.text === ';';
  if (chunk.kind !== 'link' || !isClauseLink(chunk.word)) return false;
  return opensClause(line, at) || elidedSubject(line, at, stretch) !== null;
}

/** «, y el barco…»: a comma, a link and a new subject begin another clause. */
function opensClause(line: ReadLine, at: number): boolean {
  const before = line.chunks[at - 1];
  let next = at + 1;
  // …, y en la meta varios aficionados los recibieron: where, before whoever acts.
  while (line.chunks[next]?.kind === 'prepositional') next += 1;
  return before?.kind === 'mark' && before.text === ',' && line.chunks[next]?.kind === 'phrase';
}

/** Whether the verb stands in a clause that tells who somebody is: un vecino que pidió anonimato, … */
function isRelative(line: ReadLine, at: number): boolean {
  let back = at - 1;
  while (line.chunks[back]?.kind === 'small') back -= 1;
  // El mensaje, que la mujer mostró a los agentes, no deja dudas: its own subject may stand before the verb.
  if (line.chunks[back]?.kind === 'phrase') back -= 1;
  // La firma, que hace un año valoró su suelo: or when.
  while (line.chunks[back]?.kind === 'small') back -= 1;
  const link = line.chunks[back];
  const comma = line.chunks[back - 1];
  // Ana Ruiz, para quien se pedían seis años, leyó: «…».
  if (link?.kind === 'prepositional' && isRelativePerson(wordAt(line.tokens, link.to - 1)?.lower ?? ''))
    return true;
  // Juan Paz, a quien Larraín despidió, se permitió una ironía: «…».
  if (link?.kind === 'link' && isRelativePerson(link.word) && comma?.kind === 'prepositional') return true;
  const before = comma?.kind === 'mark' && comma.text === ',' ? line.chunks[back - 2] : comma;
  return (
    link?.kind === 'link' &&
    link.word === 'que' &&
    !isToldTo(line, back) &&
    ['phrase', 'source', 'prepositional'].includes(before?.kind ?? '')
  );
}

/** Aseguró al diario que Balparda les había dicho: whom it is told to, between the verb of saying and its «que». */
function isToldTo({ chunks }: ReadLine, que: number): boolean {
  const [whom, verb] = [chunks[que - 1], chunks[que - 2]];
  return (
    whom?.kind === 'prepositional' &&
    /^al?$/u.test(whom.preposition) &&
    verb?.kind === 'speech' &&
    verb.verb.stance !== 'after'
  );
}

/** Chunks between the link and the quotation when the verb is understood. */
const ELISION = 4;

/** «…, y la defensa, de «abusiva»»: the verb is understood, its subject stands between link (or semicolon) and comma. */
function elidedSubject(line: ReadLine, link: number, at: number): Phrase | null {
  const subject = line.chunks[link + 1];
  const comma = line.chunks[link + 2];
  const parallel =
    comma?.kind === 'mark' ? comma.text === ',' : comma?.kind === 'link' && comma.word === 'como';
  const near = at - link <= ELISION && subject?.kind === 'phrase' && parallel;
  return near ? subject.phrase : null;
}
