// Tells terms, titles, nicknames and names between quotation marks from what somebody says.
import {
  auxiliaryNumber,
  isDeterminer,
  isFiniteVerb,
  isModal,
  isPreposition,
  isSignNoun,
  isSurface,
} from './grammar.ts';
import type { People } from './people.ts';
import type { PhraseReader } from './phrase-reader.ts';
import { formsOf, isNamingForm, speechForm } from './speech-verbs.ts';
import terms from './terms.json' with { type: 'json' };
import { isMark, type Token, type WordToken, wordAt } from './tokens.ts';

const namingNouns = new Set(terms.namingNouns);
const titles = new Set(terms.titles);
const names = new Set(terms.names);
const saying = new Set(terms.saying);
const works = new Set(terms.works.flatMap((verb) => [...formsOf(verb).keys()]));
const networks = new Set(terms.networks);
const printed = new Set(terms.printed);
const hedges = new Set(terms.hedges);
const kinds = new Set(terms.kinds);
const announcing = new Set(terms.announcing);
const isWorkVerb = (word: string): boolean => works.has(word);
const bearing = new Set(terms.bearing);

/** Words between what gives a name and the name: que los pastores conocen desde hace años como. */
const NAMING_REACH = 6;
/** Words between the noun and the title: la última novela de Ana Ruiz Soler. */
const TITLE_REACH = 7;
const NAME_REACH = 2;
/** Words of a nickname or a proper name; longer ones are sentences. */
const LONGEST_NAME = 6;

export interface Marked {
  readonly tokens: readonly Token[];
  /** Where the stretch stands among the tokens. */
  readonly at: number;
  /** The words between the marks. */
  readonly text: string;
  /** A colon stands right before. */
  readonly colon: boolean;
}

/** Whether the words between the marks name something instead of being said by somebody. */
export function isTerm(marked: Marked, people: People, reader: PhraseReader): boolean {
  if (isOnSign(marked)) return true;
  if (marked.colon) return isAnnounced(marked);
  const before = wordsBefore(marked.tokens, marked.at);
  return (
    isChanted(before) ||
    isNamed(marked, before) ||
    isHedged(marked, before) ||
    isForeign(marked.text) ||
    /^(?=.*\p{N})[\p{Lu}\p{N}][\p{Lu}\p{N}-]*$/u.test(marked.text) ||
    isClauseSubject(marked) ||
    isWordTalkedOf(marked) ||
    isSubjectNamed(marked, before) ||
    isTitleOfWork(marked, before) ||
    isProperName(marked, before) ||
    isNickname(marked, people, reader)
  );
}

/** con un titular elocuente: «…» · bajo un solo lema: «…»: a noun for a headline or a motto before the colon. */
function isAnnounced({ tokens, at }: Marked): boolean {
  return [2, 3, 4].some((step) => announcing.has(wordAt(tokens, at - step)?.lower ?? ''));
}

/** Tokens between what bears words and the words: una mujer sostenía un cartón en el que se leía a duras penas. */
const SIGN_REACH = 18;

/** en un cartel: «…» · la pancarta que decía «…» · se leía «…» en la fachada: words that nobody in particular says. */
function isOnSign({ tokens, at }: Marked): boolean {
  for (let back = at - 1; back >= Math.max(0, at - SIGN_REACH); back -= 1) {
    const token = tokens[back];
    if (token?.kind === 'stretch' || isMark(token, ';', '.')) return false;
    const word = wordAt(tokens, back);
    if (!word) continue;
    if (isReading(tokens, back) || printed.has(word.lower) || isHung(tokens, back)) return true;
    // «había dicho: «…»» is no saying on a wall.
    if (
      (isSignNoun(word.lower) && auxiliaryNumber(before(tokens, back)) === null) ||
      isWrittenOn(tokens, back)
    )
      return isBearer(tokens, back, at) && !isSaidBefore(tokens, back);
    const speaks = speechForm(word.lower, false);
    if (speaks?.mood === 'finite' && !bearing.has(speaks.infinitive) && !isDeterminer(before(tokens, back)))
      return false;
  }
  return false;
}

/** Una ferretería colgó el aviso «…»: a notice that hangs is read, not said. */
function isHung(tokens: readonly Token[], at: number): boolean {
  if (!NOTICE.has(wordAt(tokens, at)?.lower ?? '')) return false;
  return [1, 2, 3].some((step) =>
    /^(?:colg|cuelg|peg|clav|fij)/u.test(wordAt(tokens, at - step)?.lower ?? ''),
  );
}

const NOTICE = new Set(['aviso', 'nota', 'papel', 'hoja', 'anuncio', 'mensaje', 'frase']);

/** en la puerta: «…» · sobre el muro, «…»: elsewhere a door is only a door. */
function isWrittenOn(tokens: readonly Token[], at: number): boolean {
  if (!isSurface(wordAt(tokens, at)?.lower ?? '')) return false;
  return [2, 3].some((step) => ['en', 'sobre', 'por'].includes(wordAt(tokens, at - step)?.lower ?? ''));
}

/** dejó una frase que se vende en camisetas: the noun of saying comes first. */
function isSaidBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - SIGN_REACH); back -= 1) {
    const word = wordAt(tokens, back);
    if (!word) return false;
    if (saying.has(word.lower)) return true;
  }
  return false;
}

/** se leía, se podía leer, podía leerse */
function isReading(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)?.lower ?? '';
  if (word === 'leerse') return true;
  if (!['lee', 'leía', 'leyó', 'leían', 'leen', 'leer'].includes(word)) return false;
  return [1, 2, 3].some((step) => wordAt(tokens, at - step)?.lower === 'se');
}

/** Whether the words belong to what bears them: nothing but a colon, a clause of its own or «con» between. */
function isBearer(tokens: readonly Token[], noun: number, at: number): boolean {
  for (let next = noun + 1; next < at; next += 1) {
    const word = wordAt(tokens, next);
    if (!word) continue;
    const form = speechForm(word.lower, false);
    if (form?.mood === 'finite' && !bearing.has(form.infinitive)) return false;
    // repartieron lonas y que «…»: another clause begins.
    if (word.lower === 'y' && wordAt(tokens, next + 1)?.lower === 'que') return false;
  }
  return true;
}

function before(tokens: readonly Token[], at: number): string {
  return wordAt(tokens, at - 1)?.lower ?? '';
}

/** One word that no Spanish spelling allows: compliance, reporting, lawfare, show. */
function isForeign(text: string): boolean {
  if (!/^\p{Ll}+$/u.test(text)) return false;
  return /[wk]|sh|th|ee|oo|ph|ck|ght|([bdfgjmpstvz])\1|(?:ing|[bcfghjkmpqtvw])s?$|[^aeiouáéíóúnsrldzxjy]$/u.test(
    text,
  );
}

/** recuerda que el «protocolo de estela» se cumplió, y el «acuerdo histórico» duerme: what a clause is about. */
function isClauseSubject({ tokens, at, text }: Marked): boolean {
  // El anterior «precio solidario»: an adjective may stand between.
  const first = isDeterminer(before(tokens, at)) ? at : at - 1;
  const determiner = before(tokens, first);
  const opening = before(tokens, first - 1);
  if (!['el', 'la', 'los', 'las'].includes(determiner) || isSentence(text)) return false;
  const opens = opening === 'que' || (opening === 'y' && isMark(tokens[first - 3], ','));
  if (!opens) return false;
  let next = at + 1;
  if (['de', 'del'].includes(wordAt(tokens, next)?.lower ?? '')) next += 2;
  while (
    ['no', 'se', 'ya', 'nunca', 'le', 'les', 'lo', 'solo', 'sólo', 'también', 'siempre'].includes(
      wordAt(tokens, next)?.lower ?? '',
    )
  )
    next += 1;
  const verb = wordAt(tokens, next)?.lower ?? '';
  if (['se', 'no', 'ya'].includes(before(tokens, next)) && verb !== '') return true;
  return (
    isFiniteVerb(verb) ||
    isModal(verb) ||
    speechForm(verb, false)?.mood === 'finite' ||
    /[^aeiou]e$/.test(verb)
  );
}

/** coreaban «El agua no se vende»: what a crowd chants is nobody's. */
function isChanted([nearest]: readonly WordToken[]): boolean {
  return speechForm(nearest?.lower ?? '', false)?.infinitive === 'corear';
}

/** la famosa «austeridad», lo «políticamente correcto», la figura de «X»: set apart as other people's word. */
function isHedged({ text }: Marked, before: readonly WordToken[]): boolean {
  const [nearest, second] = before;
  if (isSentence(text) || wordCount(text) > LONGEST_NAME) return false;
  if (hedges.has(nearest?.lower ?? '')) return true;
  // Era considerado una «laguna sísmica»
  if (/^un[oa]?$/u.test(nearest?.lower ?? '') && /^considerad/u.test(second?.lower ?? '')) return true;
  if (nearest?.lower === 'lo') return !wordsOf(text).some((word) => isFiniteVerb(word));
  // Calificó el sistema de «corrupto»: a judgement is somebody's.
  const judges = before.some(({ lower }) => speechForm(lower, false)?.stance === 'judged');
  return nearest?.lower === 'de' && kinds.has(second?.lower ?? '') && !judges;
}

/** pidió que no se hable de «leyenda»: a word that is talked of, or that is not used. */
function isWordTalkedOf({ tokens, at, text }: Marked): boolean {
  const words = [1, 2, 3, 4, 5].map((step) => wordAt(tokens, at - step)?.lower ?? '');
  const [nearest = ''] = words;
  const talks = /^del?$|^l[aeo]s?$|^el$/u.test(nearest) && words.some((word) => /^habl/u.test(word));
  return talks && wordCount(text) <= 3 && (words.includes('no') || words.includes('se'));
}

/** dijo que «Cien noches» fue su mejor libro: with a capital and a verb after it, a name. */
function isSubjectNamed({ tokens, at, text }: Marked, before: readonly WordToken[]): boolean {
  if (before[0]?.lower !== 'que' || !beginsWithCapital(text) || wordCount(text) > LONGEST_NAME) return false;
  const next = wordAt(tokens, at + 1)?.lower ?? '';
  return !isSentence(text) && isFiniteVerb(next);
}

/** The words right before, nearest first, up to a mark or another stretch. */
function wordsBefore(tokens: readonly Token[], at: number): WordToken[] {
  const words: WordToken[] = [];
  for (let back = at - 1; words.length <= TITLE_REACH; back -= 1) {
    const word = wordAt(tokens, back);
    if (!word) break;
    words.push(word);
  }
  return words;
}

/** Words nearest first, up to a verb of saying: what stands before it says nothing of the marks. */
function upToSpeech(words: readonly WordToken[], reach: number): WordToken[] {
  const near = words.slice(0, reach);
  const verb = near.findIndex(
    ({ lower }) =>
      speechForm(lower, false)?.mood === 'finite' &&
      !isNamingForm(lower, false) &&
      !titles.has(lower) &&
      !namingNouns.has(lower),
  );
  return verb === -1 ? near : near.slice(0, verb);
}

function isNamed({ tokens, at, text }: Marked, before: readonly WordToken[]): boolean {
  const near = upToSpeech(before, NAMING_REACH);
  // «llamó a «resistir»» asks for something; «llamó «huelga» a…» gives a name.
  const calls = [near[0], near[1]].some((word) => word?.lower === 'a');
  const withAs = near[0]?.lower === 'como' || near.slice(0, 4).some(({ lower }) => lower === 'nombre');
  if (!calls && near.some(({ lower }) => isNamingForm(lower, withAs)) && !isInsult(near, text)) return true;
  if (near.slice(0, 4).some(({ lower }) => namingNouns.has(lower))) return true;
  // por su apodo, «Don Tomasito»
  const apart = isMark(tokens[at - 1], ',') ? wordAt(tokens, at - 2)?.lower : undefined;
  if (apart !== undefined && namingNouns.has(apart)) return true;
  return isNamedAfter(tokens, at);
}

/** lo llamó «turista», al que llama «mentiroso»: one person's word for another, not a name that people give. */
function isInsult(near: readonly WordToken[], text: string): boolean {
  const verb = near.findIndex(({ lower }) => lower === 'llamó');
  const whom = near[verb + 1]?.lower ?? '';
  return (
    verb !== -1 &&
    ['lo', 'la', 'le', 'los', 'las', 'les', 'que', 'quien'].includes(whom) &&
    /^(?!(?:el|la|los|las) )\p{Ll}/u.test(text)
  );
}

/** «X», como lo llaman · «X», así conocido. */
function isNamedAfter(tokens: readonly Token[], at: number): boolean {
  const first = isMark(tokens[at + 1], ',') ? at + 2 : at + 1;
  const link = wordAt(tokens, first)?.lower;
  if (first === at + 2 && (isKindAt(tokens, first) || isExplained(tokens, first))) return true;
  if (link !== 'como' && link !== 'así') return false;
  return [1, 2, 3, 4].some((step) => isNamingForm(wordAt(tokens, first + step)?.lower ?? '', true));
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
  return namingNouns.has(noun) || kinds.has(noun) || titles.has(noun);
}

function isTitleOfWork({ tokens, at, text }: Marked, before: readonly WordToken[]): boolean {
  if (!beginsWithCapital(text)) return false;
  if (holdsTitle(upToSpeech(before, TITLE_REACH))) return true;
  if (isWorkMade({ tokens, at, text, colon: false }, before)) return true;
  return (
    isMark(tokens[at - 1], ',') &&
    holdsTitle(upToSpeech(wordsBefore(tokens, at - 1), TITLE_REACH - 2)) &&
    !isSentence(text)
  );
}

/** publicó «La casa quieta», donde escribió «Sur adentro»: a short capital right after the verb, and no network. */
function isWorkMade({ tokens, at, text }: Marked, before: readonly WordToken[]): boolean {
  if (isSentence(text) || wordCount(text) > LONGEST_NAME) return false;
  const verb = before.slice(0, 2).some(({ lower }) => isWorkVerb(lower));
  return (
    verb &&
    !tokens
      .slice(Math.max(0, at - 20), at + 12)
      .some((token) => token.kind === 'word' && networks.has(token.lower))
  );
}

function holdsTitle(words: readonly WordToken[]): boolean {
  const noun = words.findIndex(({ lower }) => titles.has(lower));
  if (noun === -1) return false;
  return words
    .slice(0, noun)
    .every(({ lower }) => !isFiniteVerb(lower) && lower !== 'que' && !saying.has(lower));
}

function isProperName({ tokens, at, text }: Marked, before: readonly WordToken[]): boolean {
  const nearest = before[0];
  if (!nearest || isSentence(text)) return false;
  const short = wordCount(text) <= LONGEST_NAME;
  const named = before.slice(0, NAME_REACH).findIndex(({ lower }) => names.has(lower));
  const adjective =
    !isPreposition(nearest.lower) && !isDeterminer(nearest.lower) && !isFiniteVerb(nearest.lower);
  const adjacent = named === 0 || (named === 1 && adjective);
  if (adjacent && short && (beginsWithCapital(text) || (named === 0 && wordCount(text) === 1))) return true;
  return short && beginsWithCapital(text) && leadsToName(tokens, at, before);
}

/** A capital amid a clause, after a noun, a determiner or a preposition: whoever is quoted in part begins in lower case. */
function leadsToName(tokens: readonly Token[], at: number, before: readonly WordToken[]): boolean {
  const [nearest, second] = before;
  if (!nearest || ['que', 'un', 'una', 'como'].includes(nearest.lower)) return false;
  if (before.slice(0, 4).some(({ lower }) => saying.has(lower))) return false;
  if (speechForm(nearest.lower, false) !== undefined || isNamedVerbBefore(second)) return false;
  if (before.some(({ lower }) => speechForm(lower, false)?.stance === 'judged')) return false;
  return tokens[at + 1] !== undefined;
}

function isNamedVerbBefore(word: WordToken | undefined): boolean {
  return word !== undefined && speechForm(word.lower, false) !== undefined;
}

/** An alias of the front matter, or a short name set beside a person's: Anselmo Fraga, «el Faneca», · Ana «la Roja» Ruiz. */
function isNickname({ tokens, at, text }: Marked, people: People, reader: PhraseReader): boolean {
  if (wordCount(text) > LONGEST_NAME || isSentence(text)) return false;
  const alias = people.byOtherName(text);
  if (alias && /\p{Lu}/u.test(text)) return true;
  if (wordsOf(text).some((word) => isFiniteVerb(word))) return false;
  const comma = isMark(tokens[at - 1], ',', '(');
  if (!reader.isName(tokens, comma ? at - 2 : at - 1)) return false;
  if (!comma) return reader.isName(tokens, at + 1);
  // «don Chon» para sus vecinos
  const closed = isMark(tokens[at + 1], ',', ')', '.') || wordAt(tokens, at + 1)?.lower === 'para';
  return closed && /^(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as)\s|^\p{Lu}/u.test(text) && !goesOnSpeaking(tokens, at);
}

/** «A», dijo Ana Ruiz, «La casa arde»: the name belongs to an attribution. */
function goesOnSpeaking(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - ATTRIBUTION), at).some(({ kind }) => kind === 'stretch');
}

/** Tokens of an attribution between two parts of a quotation. */
const ATTRIBUTION = 12;

function beginsWithCapital(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text);
}

/** Questions, exclamations and whatever closes like a sentence. */
function isSentence(text: string): boolean {
  return /^[¿¡]|[.!?…]$/u.test(text);
}

function wordsOf(text: string): string[] {
  return text.slice(0, 200).toLowerCase().split(/\s+/);
}

function wordCount(text: string): number {
  return text.slice(0, 200).split(/\s+/).length;
}

/** Whether the noun attributes words: el lema «X», al grito de «X». */
export function isSayingNoun(word: string): boolean {
  return saying.has(word);
}
