// Noun phrases: who or what a stretch of words names. Read from left to right, by small words and capitals.
import { isGivenName } from './gender.ts';
import {
  endsPhrase,
  isArticle,
  isDeterminer,
  isFiniteVerb,
  isIndefinite,
  isLink,
  isNobody,
  isPartitive,
  isPersonNoun,
  isPreposition,
  isPronoun,
  isSpeakerNoun,
  isTime,
  precedesNoun,
} from './grammar.ts';
import { isTitle, nameEnd, type ProperWords } from './names.ts';
import { isAlsoNoun, speechForm } from './speech-verbs.ts';
import { isMark, type Token, wordAt } from './tokens.ts';

/** Token positions, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Phrase extends Range {
  /** Lower case; null when the phrase has none. */
  readonly determiner: string | null;
  /** Its words but for determiners, titles and the name, lower case; the noun comes first. */
  readonly common: readonly string[];
  readonly name: Range | null;
  /** The name hangs on «de»: el alcalde de Lugo. */
  readonly nameIsComplement: boolean;
  readonly pronoun: string | null;
  /** A name set beside it: la alcaldesa, Inés Carballal. */
  readonly apposition: Range | null;
}

const nameless: Phrase = {
  from: 0,
  to: 0,
  determiner: null,
  common: [],
  name: null,
  nameIsComplement: false,
  pronoun: null,
  apposition: null,
};

/** Words in a phrase: longer ones are not read further. */
const LONGEST_PHRASE = 16;
/** Titles before one name (el Excmo. Sr. D.): a longer run of them is no phrase. */
const MOST_TITLES = 6;
/** Words between a role and the name after its comma. */
const LONGEST_ROLE = 14;

export class PhraseReader {
  private readonly proper: ProperWords;

  constructor(proper: ProperWords) {
    this.proper = proper;
  }

  isName(tokens: readonly Token[], index: number): boolean {
    return this.proper.isName(tokens, index);
  }

  /** Whether what begins at `from` stands for nobody in particular: alguien, uno de ellos. */
  isOpen(tokens: readonly Token[], from: number): boolean {
    const word = wordAt(tokens, from)?.lower ?? '';
    return !isLink(word) && this.nobodyAt(tokens, from) !== null;
  }

  /** The phrase that begins at `from`, or null when none does. */
  read(tokens: readonly Token[], from: number): Phrase | null {
    const pronoun = this.pronounAt(tokens, from) ?? this.nobodyAt(tokens, from);
    if (pronoun) return pronoun;
    const first = wordAt(tokens, from);
    let at = partitiveEnd(tokens, from);
    while (at - from < 3 && isDeterminer(wordAt(tokens, at)?.lower ?? '') && !this.isName(tokens, at))
      at += 1;
    const determiner = at > from && first ? first.lower : null;
    // El «Lobo» Medina: the nickname stands before the name.
    if (determiner !== null && tokens[at]?.kind === 'stretch' && this.isName(tokens, at + 1)) at += 1;
    for (let titles = 0; titles < MOST_TITLES && isTitle(tokens, at); titles += 1) at += 1;
    const core = this.readCore(tokens, at, determiner !== null || at > from);
    if (!core) return null;
    const { to, common, name, nameIsComplement } = this.withNickname(tokens, core);
    const beside = this.nameBeside(tokens, { to, determiner, common, name, nameIsComplement });
    return { from, to, determiner, common, name, nameIsComplement, pronoun: null, apposition: beside };
  }

  /** José «Pepe» Luján: the nickname stands within the name. */
  private withNickname<Core extends Pick<Phrase, 'to' | 'name'>>(tokens: readonly Token[], core: Core): Core {
    const { name, to } = core;
    if (name?.to !== to || tokens[to]?.kind !== 'stretch' || !this.isName(tokens, to + 1)) return core;
    const end = nameEnd(tokens, to + 1, this.proper);
    return { ...core, to: end, name: { from: name.from, to: end } };
  }

  private pronounAt(tokens: readonly Token[], from: number): Phrase | null {
    const word = wordAt(tokens, from);
    const next = wordAt(tokens, from + 1);
    if (!word || !isPronoun(word.lower) || this.isName(tokens, from)) return null;
    // «este diario» is a phrase, «este respondió» a pronoun.
    const alone = !next || endsPhrase(next.lower) || speechForm(next.lower, false) !== undefined;
    if (isDeterminer(word.lower) && !alone) return null;
    return { ...nameless, from, to: from + 1, pronoun: word.lower };
  }

  /** alguien, nadie, otro, el otro, uno de ellos: whoever it is stays open, but nobody else acts. */
  private nobodyAt(tokens: readonly Token[], from: number): Phrase | null {
    const start = isArticle(wordAt(tokens, from)?.lower ?? '') ? from + 1 : from;
    const word = wordAt(tokens, start);
    if (!word || this.isName(tokens, start)) return null;
    const of = wordAt(tokens, start + 1)?.lower === 'de';
    const among = of && isPartitive(word.lower) ? groupMeant(tokens, start + 2) : null;
    const next = wordAt(tokens, start + 1);
    const alone =
      !next || endsPhrase(next.lower) || isNobody(next.lower) || speechForm(next.lower, false) !== undefined;
    const open = start === from ? isNobody(word.lower) : OTHERS.has(word.lower);
    if (among === null && !(open && alone && !(of && start === from))) return null;
    const to = among ?? start + 1;
    const apposition = among === null ? null : this.nameAfterComma(tokens, to);
    return { ...nameless, from, to, common: NOBODY_ALONE, apposition };
  }

  private readCore(
    tokens: readonly Token[],
    from: number,
    determined: boolean,
  ): Pick<Phrase, 'to' | 'common' | 'name' | 'nameIsComplement'> | null {
    const common: string[] = [];
    let name: Range | null = null;
    let nameIsComplement = false;
    let at = from;
    while (at - from < LONGEST_PHRASE) {
      const link = complementEnd(tokens, at);
      const afterDe: boolean = link > at && at > from && (name === null || nameIsComplement || determined);
      const position: number = afterDe ? link : at;
      const word = wordAt(tokens, position);
      // After its name a phrase goes on only with «de».
      if (!word || (name !== null && !afterDe)) break;
      if (this.isName(tokens, position)) {
        name = { from: position, to: nameEnd(tokens, position, this.proper) };
        nameIsComplement ||= afterDe;
        at = name.to;
      } else if (this.belongs(tokens, position, determined, at === from)) {
        common.push(word.lower);
        at = position + 1;
      } else break;
    }
    return at === from
      ? null
      : withPerson(tokens, { to: at, common: nounFirst(common), name, nameIsComplement });
  }

  /** Whether the lower-case word goes on with the phrase; without a determiner only nouns of speakers begin one. */
  private belongs(tokens: readonly Token[], at: number, determined: boolean, first: boolean): boolean {
    const word = wordAt(tokens, at);
    if (!word) return false;
    if (isNumberTwo(tokens, at)) return true;
    // La cuenta oficial del club: a noun for all that it is also a verb.
    if (first && determined && isAlsoNoun(word.lower) && isSpeakerNoun(word.lower)) return true;
    if (isNobody(word.lower) || endsPhrase(word.lower) || isArticle(word.lower)) return false;
    if (first) return determined ? !isVerbHere(tokens, at) : isSpeakerNoun(word.lower);
    return !isVerbHere(tokens, at) && !isDeterminer(word.lower);
  }

  /** The name after the comma (or bracket) that closes a phrase without one of its own. */
  private nameBeside(
    tokens: readonly Token[],
    phrase: Pick<Phrase, 'to' | 'determiner' | 'common' | 'name' | 'nameIsComplement'>,
  ): Range | null {
    if (phrase.name !== null && !phrase.nameIsComplement) return null;
    // Su número dos, Empar Soler: whoever is somebody's is a person.
    const own = phrase.determiner === 'su' && isMark(tokens[phrase.to], ',');
    if (phrase.common.length === 0 || !(own || isSpeakerNoun(phrase.common[0] ?? ''))) return null;
    const comma = this.roleEnd(tokens, phrase.to);
    return comma === null ? null : this.nameAfter(tokens, comma);
  }

  private nameAfterComma(tokens: readonly Token[], at: number): Range | null {
    return isMark(tokens[at], ',') ? this.nameAfter(tokens, at) : null;
  }

  private nameAfter(tokens: readonly Token[], comma: number): Range | null {
    let at = comma + 1;
    const article = isArticle(wordAt(tokens, at)?.lower ?? '');
    while (isTitle(tokens, at) || isArticle(wordAt(tokens, at)?.lower ?? '')) at += 1;
    // Su director, el italiano Sandro Bellini: one word may describe the name.
    // So may two: el general retirado Óscar Paz.
    for (let words = 0; article && words < 2 && wordAt(tokens, at)?.capital === false; words += 1) at += 1;
    if (!this.isName(tokens, at)) return null;
    const to = nameEnd(tokens, at, this.proper);
    const closes =
      tokens[to] === undefined || isMark(tokens[to], ',', '.', ';', ':', ')', '—', '–', '(', '?', '!');
    return closes ? { from: at, to } : null;
  }

  private roleEnd(tokens: readonly Token[], from: number): number | null {
    for (let at = from; at - from < LONGEST_ROLE; at += 1) {
      if (isMark(tokens[at], ',', '(')) return at;
      // El director de «La jaula», Iñaki Soto
      // N.º 2: a number's mark ends no role.
      if (tokens[at]?.kind === 'stretch' || isMark(tokens[at], '°', 'º', '"')) continue;
      const word = wordAt(tokens, at);
      const joins =
        word && (isPreposition(word.lower) || ['y', 'e'].includes(word.lower) || isArticle(word.lower));
      if (!word || (!joins && (isLink(word.lower) || isFiniteVerb(word.lower) || isVerbHere(tokens, at))))
        return null;
    }
    return null;
  }
}

/** Past «uno de» and the like, when a determiner follows: uno de los asaltantes. */
function partitiveEnd(tokens: readonly Token[], from: number): number {
  const [word, link, next] = [0, 1, 2].map((step) => wordAt(tokens, from + step)?.lower ?? '');
  return isPartitive(word ?? '') && link === 'de' && isDeterminer(next ?? '') ? from + 2 : from;
}

/** su número dos */
function isNumberTwo(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)?.lower ?? '';
  return wordAt(tokens, at - 1)?.lower === 'número' && (word === 'dos' || word === 'uno');
}

type Core = Pick<Phrase, 'to' | 'common' | 'name' | 'nameIsComplement'>;

/** La concejala de Urbanismo Sonia Prieto: the person's name follows the complement's. */
function withPerson(tokens: readonly Token[], core: Core): Core {
  const { name, nameIsComplement, common } = core;
  const person =
    name && nameIsComplement && isPersonNoun(common[0] ?? '') ? personWithin(tokens, name) : null;
  return person ? { ...core, name: person, nameIsComplement: false } : core;
}

/** Where a given name with its surname begins inside a run of capitals that another word begins. */
function personWithin(tokens: readonly Token[], { from, to }: Range): Range | null {
  if (isGivenName(wordAt(tokens, from)?.lower ?? '')) return null;
  for (let at = from + 1; at < to - 1; at += 1) {
    const surname = wordAt(tokens, at + 1);
    if (isGivenName(wordAt(tokens, at)?.lower ?? '') && surname?.capital) return { from: at, to };
  }
  return null;
}

/** What an open phrase has for its noun: a word that names nobody. */
const NOBODY_ALONE = ['nadie'] as const;
const OTHERS = new Set([
  'otro',
  'otra',
  'otros',
  'otras',
  'uno',
  'una',
  'dos',
  'tres',
  'demás',
  'primero',
  'primera',
  'segundo',
  'segunda',
]);

/** «ellos», «los dos» after «uno de»: where the phrase ends, or null. */
function groupMeant(tokens: readonly Token[], at: number): number | null {
  const [word, next] = [wordAt(tokens, at)?.lower ?? '', wordAt(tokens, at + 1)?.lower ?? ''];
  if (['ellos', 'ellas', 'nosotros'].includes(word)) return at + 1;
  return isArticle(word) && ['dos', 'tres', 'cuatro', 'presentes', 'asistentes'].includes(next)
    ? at + 2
    : null;
}

/** The noun before an adjective that precedes it: «nueva alcaldesa» reads as «alcaldesa nueva». */
function nounFirst(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;
  const swaps = first !== undefined && second !== undefined && precedesNoun(first) && isSpeakerNoun(second);
  return swaps ? [second, first, ...rest] : words;
}

/** Where the complement begins when «de» or «del» (with its article) stands at `at`; else `at`. */
function complementEnd(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at)?.lower;
  if (word !== 'de' && word !== 'del') return at;
  let next = at + 1;
  while (next - at < 3 && isDeterminer(wordAt(tokens, next)?.lower ?? '')) next += 1;
  return wordAt(tokens, next) ? next : at;
}

/** A verb of saying that is not used as a noun here. */
function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!word || word.capital) return false;
  const form = speechForm(word.lower, wordAt(tokens, at - 1)?.lower === 'se');
  if (!form || form.mood === 'participle') return false;
  if (!isAlsoNoun(word.lower)) return true;
  // La amenaza, una nueva amenaza: a noun.
  const before = wordAt(tokens, at - 1)?.lower ?? '';
  const adjective = precedesNoun(before) && isDeterminer(wordAt(tokens, at - 2)?.lower ?? '');
  return !isDeterminer(before) && !adjective;
}

/** Two phrases as one, as worded: Ana Ruiz y Luis Mena. */
export function joined(first: Phrase, other: Phrase): Phrase {
  return {
    from: first.from,
    to: other.to,
    determiner: null,
    common: [],
    name: null,
    nameIsComplement: false,
    pronoun: null,
    apposition: null,
  };
}

/** Whether the phrase says when rather than who: el jueves, esta mañana. */
export function isTimePhrase(phrase: Phrase): boolean {
  return (
    phrase.name === null &&
    phrase.common.some((word) => isTime(word)) &&
    !isSpeakerNoun(phrase.common[0] ?? '')
  );
}

/** Whether it points at somebody already known: la alcaldesa, but not una vecina. */
export function isDefinite(phrase: Phrase): boolean {
  return phrase.determiner === null || !isIndefinite(phrase.determiner);
}

/** Whether the phrase is for several: los vecinos, voluntarios. A name tells nothing. */
export function isPlural({ determiner, common, name }: Phrase): boolean {
  if (name !== null || common.length === 0) return false;
  if (determiner !== null)
    return /^(?:los|las|unos|unas|sus|estos|estas|varios|varias|algunos|algunas|dos|tres)$/u.test(determiner);
  return /[^s]s$/u.test(common[0] ?? '') && isPersonNoun(common[0] ?? '');
}
