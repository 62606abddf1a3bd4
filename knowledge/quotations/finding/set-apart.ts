// Words set apart between marks as a term: foreign, hedged, talked of, or what a clause is about.

import {
  isDeterminer,
  isEpicene,
  isFiniteVerb,
  isGroupNoun,
  isMessage,
  isModal,
  isObjectClitic,
  isPreposition,
  isPreverbal,
  isRelative,
  looksLikePerson,
} from '../../spanish/grammar.ts';
import { isMark, type Token, type WordToken, wordAt } from '../text/tokens.ts';
import { speechForm } from '../words/speech-verbs.ts';
import {
  isChant,
  isDeclaring,
  isHedge,
  isJargonNoun,
  isKind,
  isSayingNoun,
  isUtterance,
} from '../words/term-words.ts';
import {
  beginsWithCapital,
  isSentence,
  LONGEST_NAME,
  type Marked,
  wordBefore,
  wordCount,
  wordsOf,
} from './marked.ts';

/** One word that no Spanish spelling allows: compliance, reporting, lawfare, show. */
export function isForeign(text: string): boolean {
  if (!/^\p{Ll}+$/u.test(text)) return false;
  return /[wk]|sh|th|ee|oo|ph|ck|ght|([bdfgjmpstvz])\1|(?:ing|[bcfghjkmpqtvw])s?$|[^aeiouáéíóúnsrldzxjy]$/u.test(
    text,
  );
}

/** La «alerta temprana» número 14. */
export function isNumbered({ tokens, at, text }: Marked): boolean {
  return (
    /^(?:número|núm|n\.?º?)$/u.test(wordAt(tokens, at + 1)?.lower ?? '') && wordCount(text) <= LONGEST_NAME
  );
}

/** Un «tractorazo», el «tarifazo»: what people call a blow, though an embarazo is none. */
export function isBlow({ text }: Marked, before: readonly WordToken[]): boolean {
  // Calificó el plan de «pelotazo»: somebody's judgement.
  if (!/^(?:un|el|al|del|los|unos)$/u.test(before[0]?.lower ?? '')) return false;
  if (before.some(({ lower }) => speechForm(lower, false)?.stance === 'judged')) return false;
  return /^\p{L}{5,}azos?$/iu.test(text) && !/^(?:embar|espaldar|despl|reempl|empl)azos?$/iu.test(text);
}

/** recuerda que el «protocolo de estela» se cumplió, y el «acuerdo histórico» duerme: what a clause is about. */
export function isClauseSubject({ tokens, at, text }: Marked): boolean {
  // El anterior «precio solidario»: an adjective may stand between.
  const first = isDeterminer(wordBefore(tokens, at)) ? at : at - 1;
  const determiner = wordBefore(tokens, first);
  const opening = wordBefore(tokens, first - 1);
  if (!['el', 'la', 'los', 'las'].includes(determiner) || isSentence(text)) return false;
  // Reconoció que el trámite «se quedó en un escritorio»: what has its own verb is no name of anything.
  if (wordsOf(text).some((word) => isFiniteVerb(word) || word === 'se')) return false;
  // El «sí» obtuvo la mitad de los votos: what a line begins with.
  const opens = first === 1 || opening === 'que' || (opening === 'y' && isMark(tokens[first - 3], ','));
  if (!opens) return false;
  let next = at + 1;
  if (['de', 'del'].includes(wordAt(tokens, next)?.lower ?? '')) next += 2;
  while (isPreverbal(wordAt(tokens, next)?.lower ?? '')) next += 1;
  const verb = wordAt(tokens, next)?.lower ?? '';
  if (['se', 'no', 'ya'].includes(wordBefore(tokens, next)) && verb !== '') return true;
  return (
    isFiniteVerb(verb) ||
    isModal(verb) ||
    speechForm(verb, false)?.mood === 'finite' ||
    (/[^aeiou]e$/.test(verb) && !isPreposition(verb))
  );
}

/** coreaban «El agua no se vende», al grito de «Justicia»: what a crowd chants is nobody's. */
export function isChanted({ tokens, at, text }: Marked, before: readonly WordToken[]): boolean {
  const [nearest, second, third] = before;
  // Coreó desde el principio el «¡Sí se puede!».
  const chants = before.findIndex(({ lower }) => speechForm(lower, false)?.infinitive === 'corear');
  if (chants === 0 || (chants > 0 && isDeterminer(nearest?.lower ?? ''))) return true;
  // Al grito de «Menos multas, más mesas»: a slogan; «¡Fuera, fuera!» is a cry.
  if (
    new Set(text.toLowerCase().match(/\p{L}+/gu)).size > 1 &&
    nearest?.lower === 'de' &&
    /^(?:grito|canto|cántico)s?$/u.test(second?.lower ?? '') &&
    third?.lower === 'al'
  )
    return true;
  // Entre gritos de «¡Dimisión!», con un coro de «¡Que se vayan!»: a crowd's.
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const repeats = new Set(words).size < words.length;
  if (!repeats && nearest?.lower === 'de' && CRIES.has(`${third?.lower} ${second?.lower}`)) return true;
  // Con el cántico de siempre, «De aquí no se va nadie».
  const from = isMark(tokens[at - 1], ',', ':') ? at - 1 : at;
  return [1, 2, 3].some((step) => isChant(wordAt(tokens, from - step)?.lower ?? ''));
}

const CRIES = new Set([
  'entre gritos',
  'entre cánticos',
  'entre coros',
  'un coro',
  'los coros',
  'los gritos',
]);

/**
 * «La última función», que cuenta una vida, seguirá en cartel; el «martes grande», el mercado de mayo, se mantendrá: what a
 * line begins with and then explains.
 */
export function isExplained({ tokens, at, text }: Marked): boolean {
  const first = isDeterminer(wordBefore(tokens, at)) ? at - 1 : at;
  if (first !== 0 || !isMark(tokens[at + 1], ',') || /[.!?…]$/u.test(text)) return false;
  if (wordCount(text) > LONGEST_EXPLAINED) return false;
  const [link, next] = [2, 3].map((step) => wordAt(tokens, at + step)?.lower ?? '');
  // «No iré», que dijo Ana.
  const relative =
    link === 'que' && isFiniteVerb(next ?? '') && !/^(?:dijo|dice|decía|dicen)$/u.test(next ?? '');
  if (relative && (first < at || beginsWithCapital(text))) return true;
  const closing = tokens.slice(at + 2, at + EXPLAINED_WITHIN).findIndex((token) => isMark(token, ','));
  return first < at && isDeterminer(link ?? '') && !looksLikePerson(next ?? '') && closing > 0;
}

/** Words of what is explained so, and tokens of the explanation. */
const LONGEST_EXPLAINED = 8;
const EXPLAINED_WITHIN = 18;

/** La figura que se aplicó, «abigeato agravado», prevé una pena: between commas after the thing it names. */
export function isApposed({ tokens, at, text }: Marked): boolean {
  if (!isMark(tokens[at - 1], ',') || !isMark(tokens[at + 1], ',')) return false;
  if (isSentence(text) || wordCount(text) > LONGEST_NAME) return false;
  const words: WordToken[] = [];
  for (let back = at - 2; wordAt(tokens, back); back -= 1) {
    const word = wordAt(tokens, back);
    if (word) words.unshift(word);
  }
  const thing = told(words);
  if (isTitled(thing, text)) return true;
  return beginsWithThing(thing) && goesOnAfter(tokens, at + 2);
}

/** Su propuesta, «Arena», mezcla lino y fibras: what the noun alone is called. */
function isTitled(words: readonly WordToken[], text: string): boolean {
  const [own, noun, ...others] = words;
  return (
    others.length === 0 &&
    noun !== undefined &&
    /^su$/u.test(own?.lower ?? '') &&
    !looksLikePerson(noun.lower) &&
    beginsWithCapital(text) &&
    wordCount(text) <= 2
  );
}

/** Agregó que la frase de los anuncios: what is told, past the verb of saying. */
function told(words: readonly WordToken[]): readonly WordToken[] {
  const que = words.findIndex(
    ({ lower }, at) =>
      lower === 'que' &&
      speechForm(words[at - 1]?.lower ?? '', false)?.mood === 'finite' &&
      !isDeterminer(words[at - 2]?.lower ?? ''),
  );
  return que === -1 ? words : words.slice(que + 1);
}

/** La frase de los anuncios: of a thing, and so said by nobody. */
function isOfThing(words: readonly WordToken[]): boolean {
  const [of, ...owner] = words;
  return (
    /^del?$/u.test(of?.lower ?? '') &&
    owner.every(({ lower, capital }) => !capital && !looksLikePerson(lower))
  );
}

/** A thing with its determiner, and no verb but in a clause about it. */
function beginsWithThing(words: readonly WordToken[]): boolean {
  const begins = words.findIndex(({ lower }) => isDeterminer(lower));
  const noun = words[begins + 1]?.lower ?? '';
  const person = looksLikePerson(noun) && !isEpicene(noun);
  if (begins === -1 || begins > 1 || person || isGroupNoun(noun)) return false;
  const says = isSayingNoun(noun) || isUtterance(noun) || isMessage(noun);
  if (says && !isOfThing(words.slice(begins + 2))) return false;
  const relative = words.findIndex(({ lower }) => isRelative(lower));
  const main = words.slice(begins + 2, relative === -1 ? undefined : relative);
  return main.every(({ lower }) => !isFiniteVerb(lower) && speechForm(lower, false)?.mood !== 'finite');
}

/** With a clause about the thing, or its verb, unless somebody right after it says so. */
function goesOnAfter(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at)?.lower ?? '';
  const verb = speechForm(next, false);
  if (verb && verb.stance !== 'after') {
    const subject = [1, 2].map((step) => wordAt(tokens, at + step));
    return (
      subject[0] !== undefined && !subject.some((word) => word?.capital || looksLikePerson(word?.lower ?? ''))
    );
  }
  return (
    next === 'que' ||
    next === 'no' ||
    verb !== undefined ||
    isFiniteVerb(next) ||
    /[^aeiou][éáe]$/u.test(next)
  );
}

/** la famosa «austeridad», lo «políticamente correcto», la figura de «X»: set apart as other people's word. */
export function isHedged({ text }: Marked, before: readonly WordToken[]): boolean {
  const [nearest, second] = before;
  if (isSentence(text) || wordCount(text) > LONGEST_NAME) return false;
  if (isHedge(nearest?.lower ?? '')) return true;
  // Era considerado una «laguna sísmica»
  if (/^un[oa]?$/u.test(nearest?.lower ?? '') && /^considerad/u.test(second?.lower ?? '')) return true;
  if (nearest?.lower === 'lo') return !wordsOf(text).some((word) => isFiniteVerb(word));
  // Calificó el sistema de «corrupto»: a judgement is somebody's.
  const judges = before.some(({ lower }) => speechForm(lower, false)?.stance === 'judged');
  return /^del?$/u.test(nearest?.lower ?? '') && isKind(second?.lower ?? '') && !judges;
}

/** En la jerga de los negociadores, los barcos forman «la fila del pan»: a word of their own. */
export function isJargon({ tokens, text }: Marked): boolean {
  const opens = wordAt(tokens, 0)?.lower === 'en' && isDeterminer(wordAt(tokens, 1)?.lower ?? '');
  return (
    opens &&
    isJargonNoun(wordAt(tokens, 2)?.lower ?? '') &&
    !isSentence(text) &&
    wordCount(text) <= LONGEST_NAME
  );
}

/** Declaró la «alarma ciclónica», mantiene la «alerta roja»: a state that is called, with its article. */
export function isDeclared({ text }: Marked, [article, ...before]: readonly WordToken[]): boolean {
  if (!/^(?:el|la|los|las)$/u.test(article?.lower ?? '') || wordCount(text) > 3 || isSentence(text))
    return false;
  // Declaró en agosto la «emergencia agrícola».
  const when = before.findIndex(({ lower }) => isDeclaring(lower));
  return when === 0 || (when > 0 && when < 4 && isPreposition(before[when - 1]?.lower ?? ''));
}

/** pidió que no se hable de «leyenda»: a word that is talked of, or that is not used. */
export function isWordTalkedOf({ tokens, at, text }: Marked): boolean {
  const words = [1, 2, 3, 4, 5, 6, 7, 8].map((step) => wordAt(tokens, at - step)?.lower ?? '');
  const [nearest = '', second = ''] = words;
  const of = /^del?$|^l[aeo]s?$|^el$/u.test(nearest) || (/^una?$/u.test(nearest) && second === 'de');
  const talks = words.findIndex((word) => /^habl/u.test(word));
  if (!of || talks === -1 || wordCount(text) > 3) return false;
  // Evitó hablar, sin embargo, de un «entregador».
  const shunned = /^(?:evit|rehuy|rehus|rechaz)/u.test(words[talks + 1] ?? '');
  return shunned || (talks < 5 && ['no', 'se'].some((word) => words.slice(0, 5).includes(word)));
}

/** dijo que «Cien noches» fue su mejor libro: with a capital and a verb after it, a name. */
export function isSubjectNamed({ tokens, at, text }: Marked, before: readonly WordToken[]): boolean {
  if (before[0]?.lower !== 'que' || !beginsWithCapital(text) || wordCount(text) > LONGEST_NAME) return false;
  const next = wordAt(tokens, at + 1)?.lower ?? '';
  return !isSentence(text) && isFiniteVerb(next);
}

/** «Casa Perico» responde a una idea, «El Chispa» lo contó todo: what opens the line and goes on into its verb without a pause. */
export function isLineSubject({ tokens, at, text }: Marked): boolean {
  if (at !== 0 || !beginsWithCapital(text) || isSentence(text) || wordCount(text) > LONGEST_NAME)
    return false;
  if (wordsOf(text).some((word) => isFiniteVerb(word))) return false;
  let next = at + 1;
  while (isPreverbal(wordAt(tokens, next)?.lower ?? '') || isObjectClitic(wordAt(tokens, next)?.lower ?? ''))
    next += 1;
  const verb = wordAt(tokens, next);
  if (!verb || verb.capital) return false;
  // «Ya voy» dijo Ana: without the comma.
  const subject = [1, 2].map((step) => wordAt(tokens, next + step));
  if (subject.some((word) => word?.capital || looksLikePerson(word?.lower ?? ''))) return false;
  return (
    subject[0] !== undefined && (isFiniteVerb(verb.lower) || speechForm(verb.lower, false)?.mood === 'finite')
  );
}
