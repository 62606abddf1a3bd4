// Words set apart between marks as a term: foreign, hedged, talked of, or what a clause is about.
import {
  isDeterminer,
  isFiniteVerb,
  isGroupNoun,
  isMessage,
  isModal,
  isPreposition,
  isPreverbal,
  isRelative,
  looksLikePerson,
} from './grammar.ts';
import {
  beginsWithCapital,
  isSentence,
  LONGEST_NAME,
  type Marked,
  wordBefore,
  wordCount,
  wordsOf,
} from './marked.ts';
import { speechForm } from './speech-verbs.ts';
import { isHedge, isKind, isSayingNoun, isUtterance } from './term-words.ts';
import { isMark, type WordToken, wordAt } from './tokens.ts';

/** One word that no Spanish spelling allows: compliance, reporting, lawfare, show. */
export function isForeign(text: string): boolean {
  if (!/^\p{Ll}+$/u.test(text)) return false;
  return /[wk]|sh|th|ee|oo|ph|ck|ght|([bdfgjmpstvz])\1|(?:ing|[bcfghjkmpqtvw])s?$|[^aeiouáéíóúnsrldzxjy]$/u.test(
    text,
  );
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
  const opens = opening === 'que' || (opening === 'y' && isMark(tokens[first - 3], ','));
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
export function isChanted(
  { tokens, at, text }: Marked,
  [nearest, second, third]: readonly WordToken[],
): boolean {
  if (speechForm(nearest?.lower ?? '', false)?.infinitive === 'corear') return true;
  // Al grito de «Menos multas, más mesas»: a slogan; of «¡Justicia!» a cry.
  const slogan = nearest?.lower === 'de' && second?.lower === 'grito' && third?.lower === 'al';
  if (slogan && !text.startsWith('¡')) return true;
  // Con el cántico de siempre, «De aquí no se va nadie».
  const from = isMark(tokens[at - 1], ',', ':') ? at - 1 : at;
  return [1, 2, 3].some((step) => CHANT.test(wordAt(tokens, from - step)?.lower ?? ''));
}

const CHANT = /^(?:cánticos?|estribillos?|consignas?)$/u;

/** La figura que se aplicó, «abigeato agravado», prevé una pena: between commas after the thing it names. */
export function isApposed({ tokens, at, text }: Marked): boolean {
  if (!isMark(tokens[at - 1], ',') || !isMark(tokens[at + 1], ',')) return false;
  if (isSentence(text) || wordCount(text) > LONGEST_NAME) return false;
  const words: WordToken[] = [];
  for (let back = at - 2; wordAt(tokens, back); back -= 1) {
    const word = wordAt(tokens, back);
    if (word) words.unshift(word);
  }
  const begins = words.findIndex(({ lower }) => isDeterminer(lower));
  const noun = words[begins + 1]?.lower ?? '';
  if (begins === -1 || begins > 1 || looksLikePerson(noun) || isGroupNoun(noun)) return false;
  if (isSayingNoun(noun) || isUtterance(noun) || isMessage(noun)) return false;
  const relative = words.findIndex(({ lower }) => isRelative(lower));
  const main = relative === -1 ? words : words.slice(0, relative);
  if (main.some(({ lower }) => isFiniteVerb(lower) || speechForm(lower, false)?.mood === 'finite'))
    return false;
  const next = wordAt(tokens, at + 2)?.lower ?? '';
  const verb = speechForm(next, false);
  return (
    next === 'que' || (verb ? verb.stance === 'after' : isFiniteVerb(next) || /[^aeiou][éáe]$/u.test(next))
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
  return nearest?.lower === 'de' && isKind(second?.lower ?? '') && !judges;
}

/** pidió que no se hable de «leyenda»: a word that is talked of, or that is not used. */
export function isWordTalkedOf({ tokens, at, text }: Marked): boolean {
  const words = [1, 2, 3, 4, 5].map((step) => wordAt(tokens, at - step)?.lower ?? '');
  const [nearest = ''] = words;
  const talks = /^del?$|^l[aeo]s?$|^el$/u.test(nearest) && words.some((word) => /^habl/u.test(word));
  return talks && wordCount(text) <= 3 && (words.includes('no') || words.includes('se'));
}

/** dijo que «Cien noches» fue su mejor libro: with a capital and a verb after it, a name. */
export function isSubjectNamed({ tokens, at, text }: Marked, before: readonly WordToken[]): boolean {
  if (before[0]?.lower !== 'que' || !beginsWithCapital(text) || wordCount(text) > LONGEST_NAME) return false;
  const next = wordAt(tokens, at + 1)?.lower ?? '';
  return !isSentence(text) && isFiniteVerb(next);
}
