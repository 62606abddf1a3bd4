// The subject that stands after a verb of saying: dijo ayer en la plaza la alcaldesa.

import {
  isGroupNoun,
  isMedium,
  isModal,
  isSignNoun,
  isSpeakerNoun,
  isTextNoun,
} from '../../spanish/grammar.ts';
import { wordAt } from '../text/tokens.ts';
import { isNameNoun } from '../words/term-words.ts';
import { type Chunk, type Chunked, isMarkAt, REACH } from './chunk.ts';
import { isPlural, isTimePhrase, joined, type Phrase } from './phrase.ts';

/** Así lo dijo la contadora, Lo dijo el juez: such a line speaks of what was quoted before it. */
const POINTING_BACK = new Set(['así', 'lo', 'eso']);
/** Chunks between the quotation and the verb after it. */
const PRELUDE = 8;

/**
 * The phrase after the verb: dijo ayer en la plaza la alcaldesa. Elsewhere than beside speech it has to be
 * somebody, and where it may as well be the object (criticó el gobierno) a person, who would need «a».
 */
export function subjectAfter(line: Chunked, index: number, onlyPeople: boolean): Phrase | null {
  if (isSourceAlone(line, index)) return null;
  return (
    nearSubject(line, index, onlyPeople) ?? (followsStretch(line, index) ? farSubject(line, index) : null)
  );
}

/** Según dijo, Rusia está «dispuesta»: a comma right after the verb leaves out whoever said so. */
export function isSourceAlone(
  { chunks, tokens }: Pick<Chunked, 'chunks' | 'tokens'>,
  index: number,
): boolean {
  const [before, after] = [chunks[index - 1], chunks[index + 1]];
  const according = before?.kind === 'prepositional' && before.phrase === null;
  return (
    according &&
    wordAt(tokens, before.from)?.lower === 'según' &&
    after?.kind === 'mark' &&
    after.text === ','
  );
}

/** «…», dice con una sonrisa que no le cabe en la cara Ana Ruiz: the only person whom the rest of the clause names. */
function farSubject(line: Chunked, index: number): Phrase | null {
  const found: Phrase[] = [];
  for (let at = index + 1; at < Math.min(line.chunks.length, index + REACH); at += 1) {
    const here = line.chunks[at];
    const joins = here?.kind === 'link' && line.chunks[at + 1]?.kind !== 'prepositional' && at === index + 1;
    if (!here || joins || endsClause(line, at, here)) break;
    const { phrase = null } = here.kind === 'phrase' ? here : {};
    if (
      phrase &&
      !isBesideAnother(line, at, phrase) &&
      !isNamedThingAt(line, phrase) &&
      (phrase.name ?? phrase.apposition) &&
      !phrase.nameIsComplement &&
      line.isSomebody(phrase)
    )
      found.push(phrase);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

function endsClause(line: Chunked, at: number, chunk: Chunk): boolean {
  if (chunk.kind === 'mark') return chunk.text === ';' || chunk.text === ':';
  return ['speech', 'stretch', 'source'].includes(chunk.kind) || isOtherPlace(line, at) || isOthers(line, at);
}

/** En un interrogatorio que Paz leyó en la sala: what somebody else does with it. */
function isOthers({ chunks }: Chunked, at: number): boolean {
  const [link, who, verb] = [0, 1, 2].map((step) => chunks[at + step]);
  const acts = verb?.kind === 'verb' || (verb?.kind === 'speech' && verb.number !== null);
  return link?.kind === 'link' && link.word === 'que' && who?.kind === 'phrase' && acts;
}

/** En un acto al que asistió la alcaldesa, en el que habló, donde intervino: who does something else there. */
function isOtherPlace({ chunks, tokens }: Chunked, at: number): boolean {
  const here = chunks[at];
  if (here?.kind !== 'link') return false;
  return (
    here.word === 'donde' ||
    (here.word === 'que' && /^(?:al|el|la|los|las)$/u.test(wordAt(tokens, here.from - 1)?.lower ?? ''))
  );
}

/** en conversación con radio Itacurubí: the name of what the noun before it is. */
function isNamedThingAt(line: Chunked, { name }: Phrase): boolean {
  const noun = name && wordAt(line.tokens, name.from - 1);
  return (
    noun !== undefined && noun !== null && !noun.capital && (isNameNoun(noun.lower) || isMedium(noun.lower))
  );
}

/** espetó al consejero de Campo, Lucio Herrán: the name belongs to the phrase before the comma. */
function isBesideAnother(line: Chunked, at: number, { name }: Phrase): boolean {
  return name !== null && line.index.besides(name.from) < at;
}

function nearSubject(line: Chunked, index: number, onlyPeople: boolean): Phrase | null {
  const beside = followsStretch(line, index);
  // Pidió «calma» la ministra: what is said may come first.
  const quoted = line.chunks[index + 1]?.kind === 'stretch';
  const end = Math.min(line.chunks.length, index + REACH);
  for (let at = index + (quoted ? 2 : 1); at < end; at += 1) {
    const here = line.chunks[at];
    if (here?.kind === 'phrase' && !isTimePhrase(here.phrase)) {
      const phrase = asSubject(line, here.phrase, beside && !quoted, onlyPeople);
      return phrase && subjectOf(line, { at, verb: index }, phrase);
    }
    const aside =
      here?.kind === 'mark' ? (bracketEnd(line, at) ?? asideEnd(line, at)) : meanwhileEnd(line, at);
    if (aside !== null) at = aside;
    else if (!here || !(isPassed(here) || joinsAdverbials(line, at))) return null;
  }
  return null;
}

/** A quien considera un jugador «peligroso»: what somebody is taken for. */
function isTakenFor({ chunks }: Chunked, at: number, { determiner }: Phrase): boolean {
  return /^una?$/u.test(determiner ?? '') && chunks[at + 1]?.kind === 'stretch';
}

/** Pide voluntarios: one person's verb has not several for its subject. */
function subjectOf(line: Chunked, place: { at: number; verb: number }, phrase: Phrase): Phrase | null {
  const verb = line.chunks[place.verb];
  if (isTakenFor(line, place.at, phrase) && !followsStretch(line, place.verb)) return null;
  if (verb?.kind === 'speech' && verb.number === 'singular' && isPlural(phrase)) return null;
  return withAnother(line, place.at, phrase, place.verb);
}

function isPassed(chunk: Chunk): boolean {
  const { kind } = chunk;
  // Dijo riéndose una vecina.
  if (chunk.kind === 'speech') return chunk.verb.mood === 'gerund';
  return kind === 'phrase' || kind === 'prepositional' || kind === 'small' || kind === 'other';
}

/** comenta en aymara y en castellano la pastora */
function joinsAdverbials(line: Chunked, at: number): boolean {
  const sides = [line.chunks[at - 1], line.chunks[at + 1]];
  return line.chunks[at]?.kind === 'link' && sides.every((side) => side?.kind === 'prepositional');
}

/** cortó (y sonrió por primera vez) el central: where the bracket closes, or null. */
function bracketEnd(line: Chunked, at: number): number | null {
  if (!isMarkAt(line, at, '(')) return null;
  for (let end = at + 1; end - at < LONGEST_ASIDE; end += 1) if (isMarkAt(line, end, ')')) return end;
  return null;
}

/** «…, durante una visita al puesto de mando, …»: the comma that closes what tells when or where, or null. */
function asideEnd(line: Chunked, comma: number): number | null {
  let at = comma + 1;
  const opens = isMarkAt(line, comma, ',') ? line.chunks[at] : undefined;
  const adverbial =
    opens?.kind === 'prepositional' ||
    opens?.kind === 'small' ||
    opens?.kind === 'other' ||
    (opens?.kind === 'phrase' && isTimePhrase(opens.phrase));
  if (!adverbial) return null;
  for (; at - comma < LONGEST_ASIDE; at += 1) {
    const here = line.chunks[at];
    if (here?.kind === 'mark' && here.text === ',') return at;
    // Without its closing comma: …, según fuentes · …, en Lugo. Nobody follows.
    if (!here || !(isPassed(here) || here.kind === 'link')) return null;
  }
  return null;
}

/** dijo al leer el veredicto la jueza: the last chunk of what somebody does meanwhile, or null. */
function meanwhileEnd(line: Chunked, at: number): number | null {
  const here = line.chunks[at];
  if (here?.kind !== 'speech' || here.verb.mood !== 'infinitive') return null;
  const object = line.chunks[at + 1];
  return object?.kind === 'phrase' && !line.isSomebody(object.phrase) ? at + 1 : at;
}

const LONGEST_ASIDE = 12;

function asSubject(line: Chunked, phrase: Phrase, beside: boolean, onlyPeople: boolean): Phrase | null {
  if (beside) return phrase;
  if (isHow(phrase)) return null;
  const head = phrase.common[0] ?? '';
  if (onlyPeople && phrase.name === null && (isGroupNoun(head) || isTextNoun(head))) return null;
  const somebody = (isSpeakerNoun(head) || isSignNoun(head)) && phrase.determiner !== null;
  return somebody || line.isSomebody(phrase) ? phrase : null;
}

/** Se sintió aludido, se mostró decidida: how, though el aludido is somebody too. */
function isHow({ common, determiner, name, apposition }: Phrase): boolean {
  return determiner === null && !name && !apposition && /[ai]d[oa]s?$/u.test(common[0] ?? '');
}

/** respondieron Ana Vila y Luis Paz: both, as worded. */
function withAnother(line: Chunked, at: number, phrase: Phrase, verb: number): Phrase {
  const chunk = line.chunks[verb];
  const link = line.chunks[at + 1];
  const other = line.chunks[at + 2];
  const plural = chunk?.kind === 'speech' && chunk.number === 'plural';
  const links = link?.kind === 'link' && (link.word === 'y' || link.word === 'e');
  return plural && links && other?.kind === 'phrase' ? joined(phrase, other.phrase) : phrase;
}

/** «…», dijo · «…», según explicó · como recordó: whatever follows such a verb is who said it. */
function followsStretch(line: Chunked, index: number): boolean {
  for (let at = index - 1; at >= index - PRELUDE; at -= 1) {
    const here = line.chunks[at];
    if (!here) return POINTING_BACK.has(wordAt(line.tokens, 0)?.lower ?? '');
    if (here.kind === 'stretch' || pointsBack(here)) return true;
    const modal = here.kind === 'verb' && isModal(wordAt(line.tokens, here.from)?.lower ?? '');
    const passed =
      here.kind === 'mark' ? here.text !== ';' && here.text !== ':' : here.kind === 'small' || modal;
    if (!passed) return false;
  }
  return false;
}

function pointsBack(chunk: Chunk): boolean {
  if (chunk.kind === 'link') return chunk.word === 'como';
  return chunk.kind === 'prepositional' && chunk.preposition === 'según';
}
