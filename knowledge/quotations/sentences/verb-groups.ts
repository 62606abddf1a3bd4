// A verb of saying with what belongs to it: «se», an auxiliary, what makes an infinitive attribute words.
import { remembered } from '../../remembered.ts';
import {
  auxiliaryNumber,
  isAdverb,
  isClitic,
  isDeterminer,
  isModal,
  isPreposition,
  isPronoun,
  precedesNoun,
} from '../../spanish/grammar.ts';
import { isMark, type Token, type WordToken, wordAt } from '../text/tokens.ts';
import {
  beginsSpeechPhrase,
  firstPersonForm,
  isAlsoNoun,
  isDenied,
  mayPrecedeDe,
  type SpeechForm,
  speechForm,
  speechPhrase,
} from '../words/speech-verbs.ts';
import type { SpeechChunk } from './chunk.ts';
import { isState, stateAt } from './states.ts';

/** Before an infinitive that says how or when something was said: al asegurar, tras afirmar. */
const BEFORE_INFINITIVE = new Set(['al', 'tras', 'por', 'para', 'sin', 'hasta']);

/** Whether a verb of saying may begin with the word: with «se», an auxiliary or the verb itself. */
export const opensSpeech = remembered(
  (word) =>
    word === 'se' ||
    PERFECT.test(word) ||
    auxiliaryNumber(word) !== null ||
    beginsSpeechPhrase(word) ||
    isState(word) ||
    (speechForm(word, false) ?? speechForm(word, true) ?? firstPersonForm(word)) !== undefined,
);

/** haber dicho, haberse jactado, haberlo advertido */
const PERFECT = /^haber(?:se|l[aeo]s?)?$/u;

/** Tras haber denunciado «un robo», …: what somebody had said before. */
function perfectAt(tokens: readonly Token[], from: number, reflexive: boolean): SpeechChunk | null {
  const verb = speechForm(wordAt(tokens, from + 1)?.lower ?? '', reflexive);
  if (verb?.mood !== 'participle') return null;
  return infinitive(tokens, { from, to: from + 2, verb: { ...verb, mood: 'infinitive' } });
}

const COPULA = /^(?:es|era|fue|son|eran|fueron)$/u;
const SUBJUNCTIVE = /^hay(?:a|an)$/u;

/** The verb of saying that begins at `from`, with its «se» and its auxiliary. */
export function speechAt(tokens: readonly Token[], from: number): SpeechChunk | null {
  const start = wordAt(tokens, from);
  if (!start) return null;
  return stateAt(tokens, from) ?? groupAt(tokens, from, start);
}

function groupAt(tokens: readonly Token[], from: number, start: WordToken): SpeechChunk | null {
  if (PERFECT.test(start.lower)) return perfectAt(tokens, from, start.lower.endsWith('se'));
  const se = start.lower === 'se';
  let at = se ? from + 1 : from;
  const auxiliary = auxiliaryNumber(wordAt(tokens, at)?.lower ?? '');
  // Que lo haya recordado: what is wished or doubted attributes nothing.
  if (auxiliary && SUBJUNCTIVE.test(wordAt(tokens, at)?.lower ?? '')) return null;
  if (auxiliary) at += isAdverb(wordAt(tokens, at + 1)?.lower ?? '') ? 2 : 1;
  const phrase = phraseAt(tokens, from, at, auxiliary);
  if (phrase) return phrase;
  const verb = verbAt(tokens, from, at);
  if (!verb || (verb.reflexive && !se)) return null;
  const chunk = { from, to: at + 1, verb };
  if (verb.mood === 'participle') return auxiliary ? numbered(chunk, auxiliary) : null;
  return auxiliary ? null : unaided(tokens, chunk);
}

/** Words between «de que» and the verb. */
const FACT_REACH = 24;

/** Quedó libre después de que el tribunal concluyera que «…»: it has happened. */
function isFact(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > from - FACT_REACH; at -= 1) {
    const word = wordAt(tokens, at)?.lower;
    // Después de que, a preguntas de la oposición, la edil admitiera.
    if (isMark(tokens[at], ',', '(', ')')) continue;
    if (word === undefined) return false;
    if (word !== 'que') continue;
    const [before, earlier] = [1, 2].map((step) => wordAt(tokens, at - step)?.lower ?? '');
    if (before === 'de' && earlier === 'y') continue;
    return before === 'de' && AFTERWARDS.has(earlier ?? '');
  }
  return false;
}

const AFTERWARDS = new Set(['después', 'luego', 'pesar']);

type Unnumbered = Omit<SpeechChunk, 'kind' | 'modal' | 'number'>;

function numbered({ from, to, verb }: Unnumbered, number: SpeechChunk['number'], modal = false): SpeechChunk {
  return { kind: 'speech', verb, from, to, modal, number };
}

/** The verb of saying at `at`, in the group that begins at `from`; a name in the middle of a line is none. */
function verbAt(tokens: readonly Token[], from: number, at: number): SpeechForm | undefined {
  const word = wordAt(tokens, at);
  if (!word || (word.capital && tokens[from - 1]?.kind === 'word')) return undefined;
  const reflexive = [from, from - 1].some((index) => wordAt(tokens, index)?.lower === 'se');
  const form = speechForm(word.lower, reflexive) ?? firstPersonForm(word.lower);
  // Su respuesta es corta: an adjective.
  if (form?.mood === 'finite' && COPULA.test(wordAt(tokens, from - 1)?.lower ?? '')) return undefined;
  // No oculta su «enfado»; but «ocultó «pruebas»» says nothing.
  if (form && isDenied(form.infinitive) && wordAt(tokens, from - 1)?.lower !== 'no') return undefined;
  return form?.subjunctive && !isFact(tokens, from) ? undefined : form;
}

/** A verb with fixed words: ha dejado claro. */
function phraseAt(
  tokens: readonly Token[],
  from: number,
  at: number,
  auxiliary: SpeechChunk['number'],
): SpeechChunk | null {
  if (!beginsSpeechPhrase(wordAt(tokens, at)?.lower ?? '')) return null;
  const words = Array.from(
    { length: LONGEST_VERB_PHRASE },
    (_, step) => wordAt(tokens, at + step)?.lower ?? '',
  );
  const found = speechPhrase(words);
  if (!found || (found.form.mood === 'participle') !== (auxiliary !== null)) return null;
  // Quiso dejar claro, al hacer constar.
  if (found.form.mood === 'infinitive')
    return infinitive(tokens, { from, to: at + found.length, verb: found.form });
  const number = auxiliary ?? found.form.number;
  return { kind: 'speech', verb: found.form, number, modal: false, from, to: at + found.length };
}

/** Words of the longest verb with fixed words after it. */
const LONGEST_VERB_PHRASE = 4;

/** A verb without an auxiliary: finite where it is no noun, an infinitive where something makes it attribute. */
function unaided(tokens: readonly Token[], chunk: Unnumbered): SpeechChunk | null {
  // Terminó diciendo: the verb before it has its subject.
  const goesOn = GOING_ON.test(wordAt(tokens, chunk.from - 1)?.lower ?? '');
  if (chunk.verb.mood === 'gerund') return numbered(chunk, null, goesOn);
  if (chunk.verb.mood === 'infinitive') return infinitive(tokens, chunk);
  const before = wordAt(tokens, chunk.from - 1)?.lower;
  const word = wordAt(tokens, chunk.to - 1)?.lower ?? '';
  const noun =
    isHalf(tokens, chunk) ||
    (before !== undefined && (isNounAfter(before, word) || isNounPast(tokens, chunk.from, word)));
  return noun ? null : numbered(chunk, chunk.verb.number);
}

const GOING_ON = /^(?:sigu|termin|acab|continu|conclu|empez|comenz)\p{Ll}+$/u;

/** Lleva media vida, a la hora y media: a half, where nothing shows that somebody mediates. */
function isHalf(tokens: readonly Token[], { from, to }: Unnumbered): boolean {
  const next = wordAt(tokens, to);
  const subject = next !== undefined && (next.capital || isDeterminer(next.lower));
  return wordAt(tokens, from)?.lower === 'media' && (!subject || wordAt(tokens, from - 1)?.lower === 'y');
}

/** una sola pregunta, la última amenaza */
function isNounPast(tokens: readonly Token[], at: number, word: string): boolean {
  const [before, earlier] = [1, 2].map((step) => wordAt(tokens, at - step)?.lower ?? '');
  return isAlsoNoun(word) && precedesNoun(before ?? '') && isDeterminer(earlier ?? '');
}

function infinitive(tokens: readonly Token[], chunk: Unnumbered): SpeechChunk | null {
  const before = wordAt(tokens, chunk.from - 1)?.lower ?? '';
  const earlier = wordAt(tokens, chunk.from - 2)?.lower ?? '';
  // Tuvo que reconocer, volvió a decir.
  const linked = /^(?:a|de|por|que)$/u.test(before);
  if (isModal(before) || (linked && isModal(earlier))) return numbered(chunk, null, true);
  // Dedica un párrafo a señalar que….
  const goesOn = before === 'a' && wordAt(tokens, chunk.to)?.lower === 'que' && chunk.verb.stance === 'said';
  const attributes = goesOn || BEFORE_INFINITIVE.has(before) || (before === 'de' && mayPrecedeDe(earlier));
  return attributes ? numbered(chunk, null) : null;
}

/** «la pregunta» is a noun, «la niega» a verb with its object; after «el», «un», «su» or «de» all are nouns. */
function isNounAfter(before: string, word: string): boolean {
  // «este respondió», «de esta dijo», «ella misma reconoció»: with such an ending it is a verb after all.
  if (/(?:ó|eron|aron|aban|ían|^dijo)$/u.test(word) && (isPronoun(before) || /^mism[oa]s?$/u.test(before)))
    return false;
  if (isPreposition(before)) return before !== 'según';
  // Para Juan Mora no hay duda: «…».
  if (/^hay|^hab[íe]/u.test(before)) return isAlsoNoun(word);
  // sin fecha ni firma
  if (before === 'ni') return isAlsoNoun(word);
  if (!isDeterminer(before)) return false;
  // Ambos dijeron, los dos afirman: what several do.
  if (word.endsWith('n')) return isAlsoNoun(word);
  return !isClitic(before) || isAlsoNoun(word);
}
