// Of what may bring a quotation in, which tells whose it is: the verb or the noun, the subject before it or another.

import { isSpeakerNoun, isTextNoun } from '../../spanish/grammar.ts';
import { pointsBack } from '../../spanish/role-fields.ts';
import { isMarkAt, REACH } from '../sentences/chunk.ts';
import { wordAt } from '../text/tokens.ts';
import { isSayingNoun } from '../words/term-words.ts';
import type { Cue, ReadLine } from './cue.ts';
import { outerCue } from './cue-before.ts';
import { verbCue } from './cue-of.ts';
import { isBefore } from './cue-place.ts';
import { isBroughtAlong, nounCue } from './noun-cues.ts';

/** La respuesta de Arguedas, «mañana», arrancó risas: words set beside the noun that says whose they are. */
export function namedAnswer(line: ReadLine, at: number): Cue | null {
  const before = line.chunks[at - 1];
  if (before?.kind !== 'mark' || before.text !== ',' || at > 3) return null;
  const noun = nounCue(line, at);
  return noun?.owned && (noun.words?.from ?? at) <= 1 ? noun : null;
}

/** Of the verb and the noun before a colon, what tells whose words follow. */
export function nearerCue(line: ReadLine, verb: Cue | null, noun: Cue | null): Cue | null {
  // La fiscal recordó las palabras del acusado: «…»: the noun nearer the colon says whose they are.
  // Un censor, según relató Rezk, le devolvió la página con una sola pregunta: «…».
  const own = noun !== null && (noun.owned || (noun.phrase !== null && isBroughtAlong(line, noun)));
  // La respuesta de la ministra fue tajante: «…».
  const said = noun?.owned && isSayingNoun(verb?.phrase?.common[0] ?? '');
  return said || (own && (noun.words?.from ?? 0) > (verb?.words?.from ?? -1)) ? noun : (verb ?? noun);
}

/** El jugador, afirma, «captaba a compañeros»; el contable, razona, fue «un instrumento»: the phrase is the subject of what is quoted. */
export function isOfQuoted(line: ReadLine, at: number, { chunk, phrase }: Cue, text: string): boolean {
  const between = isMarkAt(line, chunk - 1, ',') && isMarkAt(line, chunk + 1, ',');
  const before = line.chunks[chunk - 2];
  const own = before?.kind === 'phrase' && before.phrase === phrase && chunk === 2;
  if (!between || !own) return false;
  if (chunk + 2 === at) return VERB_FIRST.test(text);
  const clause = line.chunks.slice(chunk + 2, at).map(({ kind }) => kind);
  return (
    clause[0] === 'verb' && !clause.some((kind) => kind === 'link' || kind === 'speech' || kind === 'mark')
  );
}

/** Whether the subject before the verb is neither somebody nor words of any kind. */
export function isThingBefore(line: ReadLine, cue: Cue): boolean {
  const { phrase } = cue;
  if (!phrase || phrase.pronoun || phrase.name || !isBefore(line, cue)) return false;
  const head = phrase.common[0] ?? '';
  // Un oficial: an adjective too.
  const person = line.isSomebody(phrase) || isSpeakerNoun(head) || (phrase.determiner && pointsBack(head));
  return !person && !isTextNoun(head) && !isSayingNoun(head);
}

/** La mujer recordó que le dijeron que era «…»: several did, and not she; but how they answered («con «…»») is her word. */
export function isSaidByOthers({ tokens }: ReadLine, { phrase, number, words }: Cue, outer: Cue): boolean {
  const how = wordAt(tokens, words?.to ?? -1)?.lower === 'con';
  return phrase === null && number === 'plural' && outer.number === 'singular' && !how;
}

/** El desgaste, agregó, indica que…: whoever tells it, between commas before the verb that a thing has for its subject. */
export function asideCue(line: ReadLine, cue: Cue): Cue | null {
  if (!isThingBefore(line, cue)) return null;
  for (let back = cue.chunk - 1; back > Math.max(0, cue.chunk - REACH); back -= 1) {
    const here = line.chunks[back];
    if (here?.kind === 'stretch') return null;
    if (here?.kind !== 'speech' || here.number === null) continue;
    const apart = isMarkAt(line, back - 1, ',') && isMarkAt(line, back + 1, ',');
    return apart ? { ...verbCue(line, back, here), phrase: null, impersonal: false } : null;
  }
  return null;
}

/** Les prometió por teléfono que se irían «hasta después de la cosecha»: the words stand in the clause that hangs on the verb. */
export function hasClause({ chunks }: ReadLine, { chunk }: Cue, at: number): boolean {
  let next = chunk + 1;
  for (; next < at; next += 1) {
    const here = chunks[next];
    const passed = here?.kind === 'small' || (here?.kind === 'prepositional' && here.phrase === null);
    if (!passed) return here?.kind === 'link' && here.word === 'que';
  }
  return false;
}

/** Contó que, según su hijo, era tarde: «…»: whoever tells of it goes on. */
export function withTeller(line: ReadLine, cue: Cue): Cue {
  if (cue.relates || cue.verb || !cue.phrase) return cue;
  const relates = outerCue(line, cue);
  return relates && relates.phrase !== cue.phrase ? { ...cue, relates } : cue;
}

/** «se ha acostumbrado a…», «no captaba a nadie»: words that begin with a verb. */
const VERB_FIRST =
  /^(?:(?:no|se|ya|lo|la|le|les|nos|me|te) )*(?:ha|han|había|es|son|era|está|están|fue|va|van|tiene|tienen|puede|pueden|\p{L}+(?:aba|ía|ó|an|en))(?: |$)/u;
