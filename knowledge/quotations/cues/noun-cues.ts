// What attributes words by a noun: la promesa de Ana, el mensaje, «…» fue su respuesta.

import {
  auxiliaryNumber,
  copulaNumber,
  isDeterminer,
  isFiniteVerb,
  isMessage,
  isTextNoun,
} from '../../spanish/grammar.ts';
import { REACH } from '../sentences/chunk.ts';
import { isDefinite, type Phrase } from '../sentences/phrase.ts';
import { isMark, wordAt } from '../text/tokens.ts';
import { isReminding } from '../words/speech-verbs.ts';
import { isSayingNoun } from '../words/term-words.ts';
import { isAppearing, isFinding } from '../words/verbs-beside-speech.ts';
import { type Cue, followsColon, POSSESSIVES, type ReadLine } from './cue.ts';
import { namedBeside } from './heard.ts';

/** la promesa de Ana: «…» · al grito de «…» · «…» fue su respuesta. */
export function nounCue(line: ReadLine, at: number): Cue | null {
  const stretch = line.chunks[at]?.from ?? line.tokens.length;
  const colon = followsColon(line, at);
  const reach = colon ? COLON_REACH : NOUN_REACH;
  for (let back = stretch - 1; back >= Math.max(0, stretch - (colon ? LETTER_REACH : reach)); back -= 1) {
    const word = wordAt(line.tokens, back);
    const near = stretch - back <= reach;
    if (near && word && isSayingNoun(word.lower) && !isManner(line, back)) return nounCueAt(line, back, at);
    const letter = word && colon && isMessage(word.lower) ? letterCue(line, back, at) : null;
    if (letter) return letter;
    const verb = word && isFiniteVerb(word.lower) && copulaNumber(word.lower) === null;
    if (
      line.tokens[back]?.kind === 'stretch' ||
      isMark(line.tokens[back], ';') ||
      (verb && reach === NOUN_REACH)
    )
      break;
  }
  return nounAfter(line, at, stretch);
}

/** Leyó una carta del tesorero: «…», un correo de un vecino, Luis Paz: «…»; null where nobody is told to have written it. */
function letterCue(line: ReadLine, noun: number, at: number): Cue | null {
  const cue = nounCueAt(line, noun, at);
  if (!cue.owned || !cue.phrase || cue.phrase.from <= noun || !line.isSomebody(cue.phrase)) return null;
  const held = line.index.holding(cue.phrase.to - 1);
  const phrase = identifiedBeside(line, held) ?? namedBeside(line, held, cue.phrase);
  const reader = readerOf(line, noun);
  return { ...cue, phrase, ...(reader && { relates: reader }) };
}

/** La carta de una maestra, a la que identificó solo como Huda: by the name that she is given there. */
function identifiedBeside({ chunks, tokens }: ReadLine, at: number): Phrase | null {
  const name = chunks.slice(at + 1, at + REACH).find((chunk) => chunk.kind === 'phrase');
  if (name?.kind !== 'phrase' || !isMark(tokens[chunks[at]?.to ?? 0], ',')) return null;
  const told = [2, 3, 4].some((step) =>
    /^(?:identific|llam)(?:ó|a|aba)$/u.test(wordAt(tokens, name.from - step)?.lower ?? ''),
  );
  const as = wordAt(tokens, name.from - 1)?.lower === 'como';
  return told && as && name.phrase.name ? name.phrase : null;
}

/** Ana leyó la carta de una maestra: «…»: whoever reads it out goes on. */
function readerOf(line: ReadLine, noun: number): Cue | null {
  const at = line.index.holding(noun) - 1;
  const verb = line.chunks[at];
  if (verb?.kind !== 'speech' || verb.verb.infinitive !== 'leer') return null;
  const phrase = [line.subjects.of(at), line.subjects.ofLine].find((one) => one && one.from < verb.from);
  if (!phrase || !line.isSomebody(phrase)) return null;
  return { words: { from: verb.from, to: verb.to }, phrase, impersonal: false, number: null, chunk: at };
}

/** Leyó en voz alta, en voz más baja: how, and no words. A preguntas de los periodistas, respondió: nor what they asked. */
function isManner({ tokens }: ReadLine, at: number): boolean {
  const [noun, to] = [at, at - 1].map((token) => wordAt(tokens, token)?.lower);
  if (noun === 'preguntas' && to === 'a') return true;
  return wordAt(tokens, at)?.lower === 'voz' && /^(?:en|a|de)$/u.test(wordAt(tokens, at - 1)?.lower ?? '');
}

/** Le devolvió la página con una sola pregunta: «…»: whoever acts says so with it. */
export function isBroughtAlong({ tokens }: ReadLine, { words }: Cue): boolean {
  if (!words) return false;
  const before = [1, 2, 3].map((step) => wordAt(tokens, words.from - step)?.lower ?? '');
  const one = before.findIndex((word) => word === 'un' || word === 'una');
  return one !== -1 && before[one + 1] === 'con';
}

/** Son palabras de Ana Ruiz · La frase es de Ana Ruiz: a line that says whose words were quoted before it. */
export function nounCueOf(line: ReadLine): Cue | null {
  // Esa fue la única respuesta de Ana Ruiz.
  const pointed = /^es[ao]s?$|^ese$/u.test(wordAt(line.tokens, 0)?.lower ?? '');
  for (let token = 0; token <= (pointed ? FIRST_NOUN_POINTED : FIRST_NOUN); token += 1) {
    const word = wordAt(line.tokens, token);
    if (!word || !isSayingNoun(word.lower)) continue;
    const phrase = ownerBehind(line, pastAside(line, token + 1)) ?? ownerAfter(line, token);
    const words = { from: token, to: token + 1 };
    return phrase && { words, phrase, impersonal: false, number: null, chunk: 0 };
  }
  return null;
}

/** La frase es de Ana, la voz es la de Ana, la frase le pertenece a Ana: whose it is, from the verb on. */
function ownerBehind(line: ReadLine, verb: number): Phrase | null {
  const words = [0, 1, 2].map((step) => wordAt(line.tokens, verb + step)?.lower ?? '');
  if (copulaNumber(words[0] ?? '') !== null)
    return ownerAfter(line, /^l[ao]s?$/u.test(words[1] ?? '') && words[2] === 'de' ? verb + 1 : verb);
  const belongs = words.findIndex((word) => /^(?:pertenece|corresponde)n?$/u.test(word));
  const whom = belongs === -1 ? '' : (words[belongs + 1] ?? '');
  if (!/^al?$/u.test(whom)) return null;
  const phrase = line.phraseAt(verb + belongs + 2);
  return phrase && line.isSomebody(phrase) ? phrase : null;
}

const FIRST_NOUN_POINTED = 5;
const FIRST_NOUN = 2;

/** La frase, sacada de un cuaderno, es de Ana: past what commas enclose. */
function pastAside({ tokens }: ReadLine, at: number): number {
  if (!isMark(tokens[at], ',')) return at;
  for (let end = at + 1; end < at + LONGEST_ASIDE; end += 1) if (isMark(tokens[end], ',')) return end + 1;
  return at;
}

/** Tokens between the commas. */
const LONGEST_ASIDE = 24;

/** «…» fue su respuesta · «…», es la frase que repite Ana. */
function nounAfter(line: ReadLine, at: number, first: number): Cue | null {
  const stretch = lastListed(line, first);
  const comma = line.tokens[stretch + 1]?.kind === 'mark' ? 1 : 0;
  const verb = copulaAt(line, stretch + 1 + comma);
  // «…»: la frase de Ana corrió por el pueblo.
  const colon = isMark(line.tokens[stretch + 1], ':');
  if (verb === null && !colon) return null;
  const from = (verb ?? stretch + 1) + 1;
  for (let next = from; next <= from + 2; next += 1) {
    const word = wordAt(line.tokens, next);
    if (!word || !isSayingNoun(word.lower)) continue;
    const relative = speechWithin(line, next + 1, next + 4);
    const phrase = relative === null ? null : line.subjects.of(relative);
    const cue = nounCueAt(line, next, at);
    if (colon && !cue.owned) return null;
    if (isGiven(line, next + 1)) return { ...cue, impersonal: false };
    return phrase && phrase.from !== next - 1 ? { ...cue, phrase, impersonal: false } : cue;
  }
  return null;
}

/** fue, ha sido: where the copula ends that begins at a token, as that of its last word; null without one. */
function copulaAt({ tokens }: ReadLine, at: number): number | null {
  const [first, second] = [at, at + 1].map((token) => wordAt(tokens, token)?.lower ?? '');
  if (second === 'sido' && auxiliaryNumber(first ?? '') !== null) return at + 1;
  return copulaNumber(first ?? '') === null ? null : at;
}

/** Fue toda la respuesta que dio: whoever gave it is left out. */
function isGiven({ tokens }: ReadLine, at: number): boolean {
  const [que, verb, next] = [0, 1, 2].map((step) => wordAt(tokens, at + step)?.lower ?? '');
  return que === 'que' && /^(?:dio|ofreció|dejó|pronunció|repitió)$/u.test(verb ?? '') && next === '';
}

/** «…» y «…» fueron los gritos: the token of the last of several. */
function lastListed({ tokens }: ReadLine, first: number): number {
  let last = first;
  const joins = (at: number) => isMark(tokens[at], ',') || /^[yeou]$/u.test(wordAt(tokens, at)?.lower ?? '');
  while (last - first < MOST_LISTED && joins(last + 1) && tokens[last + 2]?.kind === 'stretch') last += 2;
  return last;
}

/** Tokens of several quotations in a row. */
const MOST_LISTED = 12;

/** The first verb of saying that begins between two tokens, both included; null when none does. */
function speechWithin({ chunks, index }: ReadLine, first: number, last: number): number | null {
  for (let at = index.from(first); (chunks[at]?.from ?? last + 1) <= last; at += 1) {
    if (chunks[at]?.kind === 'speech') return at;
  }
  return null;
}

/** Tokens between the noun and what it attributes; before a colon: la respuesta de la ministra fue clara: «…». */
const NOUN_REACH = 7;
const COLON_REACH = 14;
/** Tokens between a letter and what it says: la carta de una maestra, a la que identificó nada más que como Huda: «…». */
const LETTER_REACH = 22;

function nounCueAt(line: ReadLine, token: number, chunk: number): Cue {
  const words = { from: token, to: token + 1 };
  const owner = ownerAfter(line, token);
  const own = [1, 2].some((step) => POSSESSIVES.has(wordAt(line.tokens, token - step)?.lower ?? ''));
  const actor = clauseSubject(line, token);
  const nearest = actor ?? ownedByLine(line, token);
  const subject = owner ?? (own ? nearest : (nearest ?? mainSubject(line, chunk)));
  // Abrió con una advertencia: «…»: the subject is left out.
  const apart = line.chunks[chunk - 1]?.kind === 'mark';
  // Alguien, nadie: whoever acts stays open.
  const open = (line.index.open?.from ?? token) < token;
  const dropped = own || (apart && !open && actsBefore(line, token));
  const impersonal = subject === null && !dropped;
  return {
    words,
    phrase: subject,
    impersonal,
    number: null,
    chunk,
    ...((owner ?? actor) && { owned: true }),
  };
}

/** Whether the line has a verb before the noun, whose subject it leaves out. */
function actsBefore(line: ReadLine, token: number): boolean {
  const { verb } = line.index;
  if (verb === null || verb.from >= token) return false;
  const word = wordAt(line.tokens, verb.from)?.lower ?? '';
  // Apareció una nueva amenaza: the noun is its subject.
  return copulaNumber(word) === null && !isAppearing(word);
}

/** Words between the noun and «de»: la última promesa electoral de Ana. */
const ADJECTIVES = 2;

/** The phrase in «la promesa de Ana Ruiz», wherever the chunks were cut. */
function ownerAfter(line: ReadLine, token: number): Phrase | null {
  for (let step = 1; step <= 1 + ADJECTIVES; step += 1) {
    const word = wordAt(line.tokens, token + step)?.lower;
    if (word === undefined) return null;
    // Los gritos coreados por los regantes.
    if (word === 'de' || word === 'del' || (word === 'por' && step > 1)) {
      const phrase = line.phraseAt(token + step + 1);
      return phrase && (line.isSomebody(phrase) || isTextNoun(phrase.common[0] ?? '')) ? phrase : null;
    }
    if (isDeterminer(word)) return null;
  }
  return null;
}

/** cuenta que un sujeto le dejó un papel: whoever acts in the noun's own clause. */
function clauseSubject(line: ReadLine, token: number): Phrase | null {
  const noun = line.index.holding(token);
  for (let back = noun - 1; back > 0; back -= 1) {
    const here = line.chunks[back];
    let opening = back - 1;
    // Y en la meta varios aficionados los recibieron al grito: where, before whoever acts.
    while (back - opening < WHERE && ['prepositional', 'small'].includes(line.chunks[opening]?.kind ?? ''))
      opening -= 1;
    const before = line.chunks[opening];
    if (here?.kind === 'stretch' || (here?.kind === 'mark' && here.text === ';')) return null;
    // Como presidenta, Ana Ruiz abrió con una advertencia: not as what she acts.
    const clause = before?.kind === 'link' && wordAt(line.tokens, before.from)?.lower !== 'como';
    if (here?.kind === 'phrase' && clause && line.isSomebody(here.phrase)) return here.phrase;
  }
  return null;
}

/** Chunks that tell where or when, before whoever acts. */
const WHERE = 4;

/** The subject of the line, unless it is the noun itself. */
function ownedByLine(line: ReadLine, token: number): Phrase | null {
  const { ofLine } = line.subjects;
  if (ofLine === null || (ofLine.from <= token && token < ofLine.to)) return null;
  return line.isSomebody(ofLine) || isTextNoun(ofLine.common[0] ?? '') ? ofLine : null;
}

/** Al grito de «…», los hinchas invadieron: the phrase after the comma that closes the opening. */
function mainSubject(line: ReadLine, stretch: number): Phrase | null {
  const comma = line.chunks[stretch + 1];
  const next = line.chunks[stretch + 2];
  return comma?.kind === 'mark' && comma.text === ',' && next?.kind === 'phrase' ? next.phrase : null;
}

/** Pere recordó al alcalde su promesa: «…»: the promise is the alcalde's; with «le» alone it stays open whose. */
export function remindedCue(line: ReadLine, verb: Cue, noun: Cue | null): Cue | null {
  const { words } = noun ?? {};
  if (!noun || !words || !verb.words || !verb.verb || !isReminding(verb.verb.infinitive)) return null;
  if (words.from < verb.words.to || !isPossessed(line, words.from)) return null;
  const from = verb.words.to;
  const whom = line.chunks
    .slice(line.index.from(from), line.index.holding(words.from))
    .find((chunk) => chunk.kind === 'prepositional' && ['a', 'al'].includes(chunk.preposition));
  const phrase = whom?.kind === 'prepositional' && whom.to <= words.from ? whom.phrase : null;
  const clitic = ['le', 'les'].includes(wordAt(line.tokens, verb.words.from - 1)?.lower ?? '');
  if (!phrase && !clitic) return null;
  return { ...noun, phrase, impersonal: phrase === null, relates: verb };
}

function isPossessed(line: ReadLine, noun: number): boolean {
  return [1, 2].some((step) => POSSESSIVES.has(wordAt(line.tokens, noun - step)?.lower ?? ''));
}

/** Alguien dejó una tarjeta sin firma: «…». */
function isUnsigned({ chunks, tokens }: ReadLine, at: number): boolean {
  const colon = (chunks[at]?.from ?? tokens.length) - 1;
  return (
    wordAt(tokens, colon - 2)?.lower === 'sin' &&
    /^firm(?:a|ar)$/u.test(wordAt(tokens, colon - 1)?.lower ?? '')
  );
}

/** Whether the colon at the chunk `at` follows a message that the clause has somebody find, get or show. */
export function isFoundText(line: ReadLine, at: number): boolean {
  if (isUnsigned(line, at)) return true;
  const from = Math.max(0, at - REACH);
  const before = line.chunks.slice(from, at);
  const text = before.findLastIndex(
    (chunk) =>
      chunk.kind === 'phrase' && isMessage(chunk.phrase.common[0] ?? '') && !isDefinite(chunk.phrase),
  );
  const verb = before
    .slice(0, Math.max(0, text))
    .findLast(({ kind }) => kind === 'verb' || kind === 'speech');
  return verb !== undefined && isFinding(wordAt(line.tokens, verb.to - 1)?.lower ?? '');
}
