// Who is named in a line, in whatever part of the sentence.

import { isGivenName } from '../../spanish/gender.ts';
import { copulaNumber, isGroupNoun, looksLikePerson } from '../../spanish/grammar.ts';
import type { ReadLine } from '../cues/cue.ts';
import type { Named } from '../people/pages.ts';
import type { People } from '../people/people.ts';
import type { WhosWho } from '../people/whos-who.ts';
import type { Chunk } from '../sentences/chunk.ts';
import { isPresentingNoun } from '../sentences/introductions.ts';
import { nameless, type Phrase, type Range } from '../sentences/phrase.ts';
import { isMark, wordAt } from '../text/tokens.ts';

/** Every person and body that the line names, from left to right. */
export function namedIn(who: WhosWho, line: ReadLine): Named[] {
  const named: Named[] = [];
  for (const [index, chunk] of line.chunks.entries()) {
    const phrase = phraseOf(chunk);
    const owner = phrase && (ownerIn(who, line, phrase) ?? somebodyIn(who, line, phrase));
    if (owner) named.push(owner);
    const body = phrase && bodyIn(who, line, phrase);
    if (body) named.push(body);
    if (!phrase || !namesOne(who, line, phrase, index)) continue;
    const speaker = who.speakers.of(line.tokens, phrase);
    if (speaker.name !== null && (speaker.person || speaker.group)) named.push({ speaker, at: phrase.from });
  }
  return named;
}

function phraseOf(chunk: Chunk): Phrase | null {
  return chunk.kind === 'phrase' || chunk.kind === 'prepositional' || chunk.kind === 'source'
    ? chunk.phrase
    : null;
}

function namesOne({ chunker }: WhosWho, line: ReadLine, phrase: Phrase, index: number): boolean {
  if (phrase.pronoun !== null || !chunker.isSomebody(line.tokens, phrase)) return false;
  // Con la voz quebrada: how, and not who.
  if (line.chunks[index]?.kind === 'prepositional' && phrase.common[0] === 'voz') return false;
  // Ningún fallecido, cada vecino: nobody in particular.
  if (/^(?:ning[uú]n|ninguna|cada|cualquier)$/u.test(phrase.determiner ?? '')) return false;
  if (isBesideName(line, index, phrase) || isJoinedPlace(line, index)) return false;
  // «gerente de la constructora» beside a name is no second person.
  if (phrase.determiner === null && (phrase.name === null || phrase.nameIsComplement)) return false;
  // «que es también su tío»: a predicate is no second person.
  return phrase.name !== null || !isPredicate(line, index);
}

/** En Lima y Callao: another place. */
function isJoinedPlace({ chunks }: ReadLine, at: number): boolean {
  const [and, place] = [chunks[at - 1], chunks[at - 2]];
  const joined = and?.kind === 'link' && (and.word === 'y' || and.word === 'e');
  return joined && place?.kind === 'prepositional' && /^(?:en|desde|hacia|hasta)$/u.test(place.preposition);
}

/** Luis Mantilla, un exvendedor de seguros: nobody else. */
function isBesideName({ chunks }: ReadLine, at: number, { determiner, name }: Phrase): boolean {
  if (name !== null || (determiner !== 'un' && determiner !== 'una')) return false;
  const [comma, before] = [chunks[at - 1], chunks[at - 2]];
  if (comma?.kind !== 'mark' || comma.text !== ',') return false;
  return before?.kind === 'stretch' || (before?.kind === 'phrase' && before.phrase.name !== null);
}

/** Un gol de Iker Paz: the person on whom a thing hangs. */
function ownerIn(
  { speakers, people }: WhosWho,
  line: ReadLine,
  { name, nameIsComplement, common, from }: Phrase,
): Named | null {
  const head = common[0] ?? '';
  if (!name || !nameIsComplement || looksLikePerson(head) || isGroupNoun(head)) return null;
  // El caso de Chusé Bernad, el de Remedios Mayta: also without a given name that the list has.
  // Fue la noche de Santino Olazarri, que debutó: what tells more of the name presents whoever has it.
  const presents = head === '' || isPresentingNoun(head) || isMark(line.tokens[name.to], ',');
  const first = wordAt(line.tokens, name.from)?.lower ?? '';
  if (!isGivenName(first) && !(presents && isPerson(people, speakers.wording.text(line.tokens, name))))
    return null;
  const speaker = speakers.of(line.tokens, { ...nameless, from: name.from, to: name.to, name });
  return speaker.person && speaker.name !== null ? { speaker, at: from } : null;
}

/** Ana Ruiz, coordinadora de la Red Cívica; el balance de la empresa Gasvega: the body that somebody or something is of. */
function bodyIn({ speakers }: WhosWho, line: ReadLine, phrase: Phrase): Named | null {
  const { name, nameIsComplement, from } = phrase;
  if (!name || !nameIsComplement) return null;
  const body = complementAt(line, phrase, name) ?? { ...nameless, from: name.from, to: name.to, name };
  const speaker = speakers.of(line.tokens, body);
  return speaker.group && !speaker.person && speaker.name !== null ? { speaker, at: from } : null;
}

/** The phrase behind the last «de» before a name, where that has a noun beside it: la empresa Gasvega. */
function complementAt(line: ReadLine, { from }: Phrase, name: Range): Phrase | null {
  for (let token = name.from - 2; token > from; token -= 1) {
    if (!/^del?$/u.test(wordAt(line.tokens, token)?.lower ?? '')) continue;
    const within = line.phraseAt(token + 1);
    return within?.name?.from === name.from && isGroupNoun(within.common[0] ?? '') ? within : null;
  }
  return null;
}

function isPerson(people: People, name: string): boolean {
  const found = people.byName(name);
  return found !== undefined && found !== 'ambiguous' && !found.group && !found.thing && found.words.size > 1;
}

/** La denuncia de una vecina de Las Fuentes: somebody new on whom a thing hangs. */
function somebodyIn({ speakers }: WhosWho, line: ReadLine, phrase: Phrase): Named | null {
  if (looksLikePerson(phrase.common[0] ?? '') || isGroupNoun(phrase.common[0] ?? '')) return null;
  for (let token = phrase.from + 1; token < phrase.to; token += 1) {
    const of = wordAt(line.tokens, token)?.lower === 'de';
    if (!of || !/^una?$/u.test(wordAt(line.tokens, token + 1)?.lower ?? '')) continue;
    const within = line.phraseAt(token + 1);
    if (!within || !line.isSomebody(within)) return null;
    const speaker = speakers.of(line.tokens, within);
    return speaker.person && speaker.name !== null ? { speaker, at: phrase.from } : null;
  }
  return null;
}

/** Whether a form of «ser» stands before the chunk, adverbs passed over; but fue su hermano quien la convenció. */
function isPredicate({ chunks, tokens }: ReadLine, at: number): boolean {
  const next = wordAt(tokens, chunks[at + 1]?.from ?? -1)?.lower ?? '';
  if (next === 'quien' || next === 'quienes') return false;
  let back = at - 1;
  while (chunks[back]?.kind === 'small') back -= 1;
  const word = wordAt(tokens, chunks[back]?.from ?? -1)?.lower ?? '';
  return copulaNumber(word) !== null || ['ser', 'siendo', 'como'].includes(word);
}
