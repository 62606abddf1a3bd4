// Words between marks to which the text gives a name: llaman «X» · el apodo de «X» · «X», como lo llaman.

import {
  isDeterminer,
  isFiniteVerb,
  isPersonNoun,
  isPreposition,
  isTextNoun,
} from '../../spanish/grammar.ts';
import { isMark, type Token, type WordToken, wordAt } from '../text/tokens.ts';
import { isNamingForm, speechForm } from '../words/speech-verbs.ts';
import { isKind, isNamegiver, isNamingNoun, isTitleNoun } from '../words/term-words.ts';
import { beginsWithCapital, LONGEST_NAME, type Marked, upToSpeech, wordCount, wordsOf } from './marked.ts';

/** Words between what gives a name and the name: que los pastores conocen desde hace años como. */
const NAMING_REACH = 7;

/** llaman «X» a la cuesta · el apodo de «X» · por su apodo, «X» · «X», así conocido. */
export function isNamed(marked: Marked, before: readonly WordToken[]): boolean {
  const { tokens, at, text } = marked;
  // Respondió cuando le preguntaron por el apodo, «y además no se les oye»: what goes on.
  if (isMark(tokens[at - 1], ',') && /^(?:y|e|pero|ni) /u.test(text)) return false;
  const near = upToSpeech(before, NAMING_REACH);
  // «llamó a «resistir»» asks for something; «llamó «huelga» a…» gives a name.
  const calls = [near[0], near[1]].some((word) => word?.lower === 'a');
  const article = /^(?:el|la|los|las|una?)$/u.test(near[0]?.lower ?? '') ? 1 : 0;
  const withAs = near[article]?.lower === 'como' || near.slice(0, 4).some(({ lower }) => lower === 'nombre');
  // Llamó a no caer en «la tentación»: asks for something.
  const names = near.some(
    ({ lower }, step) =>
      isNamingForm(lower, withAs) &&
      (near[step - 1]?.lower !== 'a' || isWhomTheyCall(near, step, text)) &&
      !isPhoneCall(near, step, text) &&
      !(step === 0 && isOwnWord(marked)),
  );
  if (!calls && names && !isInsult(near, text) && !isHurledAt(tokens, at, text)) return true;
  if (isRememberedAs(before, text) || isWordThatIs(before, text) || isKnownTo(tokens, at, text)) return true;
  // En su turno de última palabra dijo: the right to speak.
  const nouns = near.slice(0, 4).filter((_, step) => near[step + 1]?.lower !== 'última');
  // Pide al Congreso «sensatez»: a body by its name.
  const isBody = (capital: boolean) => capital && /^\p{Ll}/u.test(text);
  if (nouns.some(({ lower, capital }) => isNamingNoun(lower) && !isBody(capital))) return true;
  // La final, a la que los cronistas se refieren como «X»: several do so, and nobody in particular.
  if (
    near[0]?.lower === 'como' &&
    before.slice(1, 4).some(({ lower }) => /^(?:refieren|referían)$/u.test(lower))
  )
    return true;
  // por su apodo, «Don Tomasito»
  const apart = isMark(tokens[at - 1], ',') ? nounApart(tokens, at - 2) : undefined;
  if (apart !== undefined && (isNamingNoun(apart) || (isTitleNoun(apart) && beginsWithCapital(text))))
    return true;
  return isCalledSo(before, text) || isSaidOf(tokens, at, text) || isNamedAfter(tokens, at, text);
}

/** Llaman a la judoca «la Tigresa de la Propicia»: what people call somebody, with its article. */
function isWhomTheyCall(near: readonly WordToken[], verb: number, text: string): boolean {
  const several =
    /(?:an|ían|en)$/u.test(near[verb]?.lower ?? '') && isDeterminer(near[verb - 2]?.lower ?? '');
  return several && verb > 2 && isLikeName(text);
}

/**
 * Por lo que llama «un engaño», lo que la alcaldesa, Ana Ruiz, llama «un plan»: one person's own word for it; what a rule
 * calls «terreno impracticable» is a term.
 */
function isOwnWord({ tokens, at, text }: Marked): boolean {
  if (!OWN_NAMING.test(wordAt(tokens, at - 1)?.lower ?? '')) return false;
  const subject: WordToken[] = [];
  for (let back = at - 2; back > at - OWN_REACH; back -= 1) {
    const word = wordAt(tokens, back);
    if (!word && !isMark(tokens[back], ',')) return false;
    if (word?.lower !== 'que') {
      if (word && !/^(?:él|ella)$/u.test(word.lower)) subject.push(word);
      continue;
    }
    return wordAt(tokens, back - 1)?.lower === 'lo' && isOneWhoCalls(subject, text);
  }
  return false;
}

/** Whoever calls something so, nearest word first: somebody with a name or an office, or left out before more than a term. */
function isOneWhoCalls(subject: readonly WordToken[], text: string): boolean {
  if (subject.length === 0) return isPhrase(text);
  // Lo que el Código Penal llama «concierto»: a text's word is a term.
  if (subject.some(({ lower }) => isTextNoun(lower))) return false;
  const named = subject.some(({ capital }, step) => capital && subject[step + 1]?.capital);
  return named || isPersonNoun(subject.at(-2)?.lower ?? '');
}

const OWN_NAMING = /^(?:llama|llamó|llamaba|denomina|denominó)$/u;

/** Tokens from the verb back to «lo que». */
const OWN_REACH = 16;

/** un engaño, la excavación más pobre de América: more than a term. */
function isPhrase(text: string): boolean {
  return /^una? /u.test(text) || (/^(?:el|la|los|las) /u.test(text) && wordCount(text) > 4);
}

/** la Tigresa, las sifrinas del violín: an article, and no verb. */
function isLikeName(text: string): boolean {
  const words = wordsOf(text);
  const short = /^(?:el|la|los|las) /u.test(text) && words.length <= LONGEST_NAME;
  return short && !words.some((word) => isFiniteVerb(word));
}

/** Una llamada entre los dos «es cuestión de días»: a noun, though llamada is what something is called, too. */
function isPhoneCall(near: readonly WordToken[], step: number, text: string): boolean {
  const noun = /^llamadas?$/u.test(near[step]?.lower ?? '') && isDeterminer(near[step + 1]?.lower ?? '');
  // Grabar las llamadas «sin permiso de nadie».
  if (noun && step === 0 && isPreposition(wordsOf(text)[0] ?? '')) return true;
  const [first = '', second = ''] = wordsOf(text);
  return noun && (step > 0 || isFiniteVerb(/^(?:no|se|ya)$/u.test(first) ? second : first));
}

/** Es, para los pescadores, «la señora del viento»: what others call somebody, with its article. */
function isKnownTo(tokens: readonly Token[], at: number, text: string): boolean {
  if (!isMark(tokens[at - 1], ',') || !isLikeName(text)) return false;
  for (let back = at - 2; back > at - KNOWN_TO; back -= 1) {
    if (wordAt(tokens, back)?.lower !== 'para') continue;
    const copula = wordAt(tokens, isMark(tokens[back - 1], ',') ? back - 2 : back - 1)?.lower ?? '';
    return /^(?:es|era|fue|son|eran)$/u.test(copula);
  }
  return false;
}

/** Words of those to whom somebody is known so. */
const KNOWN_TO = 9;

/** La palabra que más se repetía era «cansancio». */
function isWordThatIs([copula, ...others]: readonly WordToken[], text: string): boolean {
  if (!/^(?:es|era|fue)$/u.test(copula?.lower ?? '') || wordCount(text) > 2) return false;
  return others.some(({ lower }) => /^(?:palabra|término|vocablo)$/u.test(lower));
}

const KNOWN_AS = /^(?:rec(?:uerdan|ordaban|ordarán)|anuncia(?:n|ban)|presenta(?:n|ban))$/u;

/** Los ancianos la recuerdan como «la Verde»: what people call something, with its article. */
function isRememberedAs([as, verb]: readonly WordToken[], text: string): boolean {
  if (as?.lower !== 'como' || !KNOWN_AS.test(verb?.lower ?? '')) return false;
  return isLikeName(text);
}

/** The noun before the comma, past what hangs on it: el primer título de la casa, un título optimista. */
function nounApart(tokens: readonly Token[], last: number): string | undefined {
  const [determiner, described] = [2, 1].map((step) => wordAt(tokens, last - step)?.lower ?? '');
  if (described && isDeterminer(determiner ?? '') && (isNamingNoun(described) || isTitleNoun(described)))
    return described;
  for (let at = last; at > last - NOUN_APART; at -= 2) {
    const noun = wordAt(tokens, at)?.lower;
    if (isNoName(tokens, at)) return undefined;
    if (noun === undefined || isNamingNoun(noun) || isTitleNoun(noun)) return noun;
    if (isDeterminer(wordAt(tokens, at - 1)?.lower ?? '')) at -= 1;
    if (!/^del?$/u.test(wordAt(tokens, at - 1)?.lower ?? '')) return wordAt(tokens, last)?.lower;
  }
  return undefined;
}

/** A nombre de un primo, «…» · al término del acto, «…» · según el titular de la cartera, para la titular, «…»: neither a name nor a headline. */
function isNoName(tokens: readonly Token[], at: number): boolean {
  const [noun, before, earlier] = [0, 1, 2].map((step) => wordAt(tokens, at - step)?.lower);
  return (
    (noun === 'nombre' && (before === 'a' || before === 'en')) ||
    (noun === 'término' && before === 'al') ||
    (noun === 'titular' && (before === 'la' || earlier === 'según' || earlier === 'para'))
  );
}

/** Words between the comma and the noun. */
const NOUN_APART = 7;

/** le dicen «el Confesionario»: whom people call so, right before what they say. */
function isCalledSo(before: readonly WordToken[], text: string): boolean {
  const [verb, whom] = before;
  const calls = /^(?:dicen|decían|dice|decía)$/u.test(verb?.lower ?? '');
  // Al que rezaba le decían «camandulero».
  if (
    /^(?:dicen|decían)$/u.test(verb?.lower ?? '') &&
    /^les?$/u.test(whom?.lower ?? '') &&
    /^\p{Ll}+$/u.test(text)
  )
    return true;
  if (calls && (isSaidOfThat(before, text) || isAskedWhy(before, text))) return true;
  if (!calls || !/^(?:\p{Lu}|(?:el|la|los|las) )[^.!?…,]*$/u.test(text)) return false;
  // Todos me decían «la Niña del Domo»: to whoever tells it, only what has a name's capital.
  const own = /^(?:me|nos|te|l[oa]s?)$/u.test(whom?.lower ?? '');
  // Nos decían «las sifrinas del violín»: or what several say.
  const several = /n$/u.test(verb?.lower ?? '') && isLikeName(text);
  const named = several || (/^(?:el|la|los|las) \p{Lu}/u.test(text) && wordCount(text) <= LONGEST_NAME);
  return /^les?$/u.test(whom?.lower ?? '') || (own && named);
}

/** Allí le dicen «uva pateada» a la que se ofrece al kilo: a thing, behind it. */
function isSaidOf(tokens: readonly Token[], at: number, text: string): boolean {
  const [verb, whom] = [1, 2].map((step) => wordAt(tokens, at - step)?.lower ?? '');
  const calls = /^(?:dicen|decían)$/u.test(verb ?? '') && /^les?$/u.test(whom ?? '');
  return (
    calls &&
    /^al?$/u.test(wordAt(tokens, at + 1)?.lower ?? '') &&
    /^\p{Ll}/u.test(text) &&
    wordCount(text) <= 3
  );
}

/** A eso la gente le dice «mala suerte». */
function isSaidOfThat(before: readonly WordToken[], text: string): boolean {
  return before.some(({ lower }) => lower === 'eso' || lower === 'esto') && wordCount(text) <= 3;
}

/** ¿Por qué te dicen «Zurdo»?, por qué le dicen «la Garza»: why people call somebody so. */
function isAskedWhy([, , what, why]: readonly WordToken[], text: string): boolean {
  return what?.lower === 'qué' && why?.lower === 'por' && (wordCount(text) === 1 || isLikeName(text));
}

/** lo llamó «turista», al que llama «mentiroso»: one person's word for another, not a name that people give. */
function isInsult(near: readonly WordToken[], text: string): boolean {
  const verb = near.findIndex(({ lower }) => lower === 'llamó');
  const whom = near[verb + 1]?.lower ?? '';
  // A los que en campaña llamó «compañeros de ascensor».
  const those = near.slice(verb + 1).some(({ lower }, step, words) => lower === 'que' && isWhom(words, step));
  const aimed = those || ['lo', 'la', 'le', 'los', 'las', 'les', 'que', 'quien', 'quienes'].includes(whom);
  if (verb === -1 || !aimed) return false;
  // Lo llamó entonces «el tirano del metro y medio»: by one person, and not by the papers.
  const thrown = /^(?:el|la|los|las) \p{Ll}/u.test(text) && !near.some(({ lower }) => isNamegiver(lower));
  return thrown || /^(?!(?:el|la|los|las) )\p{Ll}/u.test(text);
}

/** Llamó «mentirosa» a la interventora: one person's word for another, who comes after it. */
function isHurledAt(tokens: readonly Token[], at: number, text: string): boolean {
  if (wordAt(tokens, at - 1)?.lower !== 'llamó' || !/^(?!(?:el|la|los|las) )\p{Ll}/u.test(text)) return false;
  const first = wordAt(tokens, at + 1)?.lower;
  const whom = wordAt(
    tokens,
    first === 'a' && isDeterminer(wordAt(tokens, at + 2)?.lower ?? '') ? at + 3 : at + 2,
  );
  const somebody = whom !== undefined && (whom.capital || isPersonNoun(whom.lower));
  return (first === 'a' || first === 'al') && somebody;
}

/** al que, a los que: in words nearest first. */
function isWhom(words: readonly WordToken[], que: number): boolean {
  const [first, second] = [words[que + 1]?.lower, words[que + 2]?.lower];
  return first === 'al' || (second === 'a' && /^l[ao]s?$/u.test(first ?? ''));
}

/** «X», como lo llaman · «X», así conocido. */
function isNamedAfter(tokens: readonly Token[], at: number, text: string): boolean {
  const first = isMark(tokens[at + 1], ',') ? at + 2 : at + 1;
  const link = wordAt(tokens, first)?.lower;
  // Explicó que eran «un refinado», una práctica habitual: told of something, and no name of it.
  // Apuntan que la plaza «está en trámite», una fórmula que se repite: a clause.
  const told =
    /^(?:una?|con|en|de|por|para|sin|a|ni|como|que) /u.test(text) || isFiniteVerb(wordsOf(text)[0] ?? '');
  // Lo calificó de «limosna», expresión que…: somebody's judgement.
  const judged = /^de$/u.test(wordAt(tokens, at - 1)?.lower ?? '') && isJudgedBefore(tokens, at - 2);
  const kind = !told && !judged && isKindAt(tokens, first);
  if (first === at + 2 && (kind || isExplained(tokens, first))) return true;
  if (isDefined(tokens, at, text) || isFrontedName(tokens, at, text)) return true;
  // «Se acabó la fiesta», tituló el semanario.
  if (/^titul(?:ó|a|aba|aron|aban)$/u.test(link ?? '')) return true;
  // Lo mandan a «la nevera», que es como llaman al depósito.
  const asThat =
    link === 'que' &&
    ['es', 'era'].includes(wordAt(tokens, first + 1)?.lower ?? '') &&
    wordAt(tokens, first + 2)?.lower === 'como';
  if (link !== 'como' && link !== 'así' && !asThat) return false;
  return [1, 2, 3, 4].some((step) => isNamingForm(wordAt(tokens, first + step)?.lower ?? '', true));
}

/** «Monos» les dicen los campesinos a las figurillas, «El Tigre» lo llaman sus vecinos: with no pause between. */
function isFrontedName(tokens: readonly Token[], at: number, text: string): boolean {
  const [whom, verb] = [1, 2].map((step) => wordAt(tokens, at + step)?.lower ?? '');
  const calls = /^(?:dicen|decían)$/u.test(verb ?? '') ? /^les?$/u : /^l[aeo]s?$/u;
  const several = /^(?:dicen|decían|llaman|llamaban|apodan|apodaban)$/u.test(verb ?? '');
  const like = /^\p{L}{4,}$/u.test(text) || /^(?:El|La|Los|Las) \p{Lu}/u.test(text);
  return several && calls.test(whom ?? '') && like && !/[!?.…]/u.test(text);
}

/** Calificó, tachó or tildó near before a token. */
function isJudgedBefore(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2, 3, 4].some(
    (step) => speechForm(wordAt(tokens, at - step)?.lower ?? '', false)?.stance === 'judged',
  );
}

/** Habilitar la «vía segregada», una fila para carga: what it is, right after it. */
function isDefined(tokens: readonly Token[], at: number, text: string): boolean {
  const article = /^(?:el|la|los|las)$/u.test(wordAt(tokens, at - 1)?.lower ?? '');
  const words = wordsOf(text);
  return (
    article &&
    isMark(tokens[at + 1], ',') &&
    /^una?$/u.test(wordAt(tokens, at + 2)?.lower ?? '') &&
    words.length <= 3 &&
    !words.some((word) => isFiniteVerb(word))
  );
}

/** el «voto consigna», es decir, … */
function isExplained(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [at, at + 1].map((index) => wordAt(tokens, index)?.lower ?? '');
  return (
    (word === 'es' && next === 'decir') ||
    (word === 'o' && next === 'sea') ||
    (word === 'esto' && next === 'es')
  );
}

/** «…», un concepto que …: what the marks hold is told to be a term. */
function isKindAt(tokens: readonly Token[], at: number): boolean {
  const noun = wordAt(tokens, isDeterminer(wordAt(tokens, at)?.lower ?? '') ? at + 1 : at)?.lower ?? '';
  return isNamingNoun(noun) || isKind(noun) || isTitleNoun(noun);
}
