// Reads noun phrases from left to right, by small words and capitals.

import {
  endsPhrase,
  isArticle,
  isDeterminer,
  isFiniteVerb,
  isGroupNoun,
  isLink,
  isLoose,
  isNobody,
  isOther,
  isPartitive,
  isPersonInPlural,
  isPersonNoun,
  isPronoun,
  isSpeakerNoun,
  isTime,
  precedesNoun,
} from '../../spanish/grammar.ts';
import { isDemonym, isHeld } from '../../spanish/role-fields.ts';
import { isMark, type Token, wordAt } from '../text/tokens.ts';
import { isAlsoNoun, speechForm } from '../words/speech-verbs.ts';
import { nameAfterComma, nameBeside } from './name-beside.ts';
import { nameEnd } from './names.ts';
import { isNameOfThing, isOfNoMedium } from './names-of-things.ts';
import { nameless, type Phrase, type Range } from './phrase.ts';
import {
  type Core,
  complementEnd,
  groupMeant,
  isNumberTwo,
  isVerbHere,
  nounFirst,
  partitiveEnd,
  pastTime,
  withPerson,
} from './phrase-parts.ts';
import { isTitle, type ProperWords } from './proper-words.ts';

const POINTING = /^(?:[eé]st[ea]|él|ella|aquel|aquella)$/u;
/** How adjectives of a field end: Financiero, Nacional, Electoral. */
const FIELD = /(?:cier[oa]|al|ativ[oa]|[aeo]ri[oa]|ístic[oa]|ógic[oa])$|^anti\p{Ll}+$/u;
const SAME = /^mism[oa]s?$/u;

/** Words in a phrase: longer ones are not read further. */
const LONGEST_PHRASE = 16;

/** Titles before one name (el Excmo. Sr. Dr.): a longer run of them is no phrase. */
const MOST_TITLES = 6;

/** Knows which words of an article are names. */
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
    const start = partitiveEnd(tokens, from);
    let at = start;
    while (at - from < 3 && isDeterminer(wordAt(tokens, at)?.lower ?? '') && !this.isName(tokens, at)) {
      // A las ocho su cuñado llamó: a possessive begins a phrase, but for «todos sus».
      if (at > start && wordAt(tokens, at)?.lower.startsWith('su') && !isAll(tokens, at - 1)) return null;
      at += 1;
    }
    const determiner = at > from && first ? first.lower : null;
    if (determiner !== null) at = pastTime(tokens, at);
    // El «Lobo» Medina: the nickname stands before the name.
    if (determiner !== null && tokens[at]?.kind === 'stretch' && this.isName(tokens, at + 1)) at += 1;
    at = pastTitles(tokens, at, determiner !== null);
    const core = this.readCore(tokens, at, determiner !== null || at > from);
    if (!core) return null;
    const { to, common, name, nameIsComplement } = this.withField(
      tokens,
      withAdjective(tokens, this.withNickname(tokens, this.withSecondTrade(tokens, core, determiner))),
    );
    const beside = nameBeside(this.proper, tokens, { from, to, determiner, common, name, nameIsComplement });
    return { from, to, determiner, common, name, nameIsComplement, pronoun: null, apposition: beside };
  }

  /** El superintendente Financiero, Camilo Urdinola: a field with a capital, and the name after the comma. */
  private withField(tokens: readonly Token[], core: Core): Core {
    const { name, common, to, nameIsComplement } = core;
    const field = name?.to === to && to === name.from + 1 ? wordAt(tokens, name.from) : undefined;
    if (!field || nameIsComplement || common.length !== 1 || !FIELD.test(field.lower)) return core;
    const beside = nameAfterComma(this.proper, tokens, to);
    return beside && beside.to - beside.from > 1
      ? { ...core, common: [...common, field.lower], name: null }
      : core;
  }

  /** El abogado y alcalde de Lucena Ramiro Peñas: one person, whose name comes last. */
  private withSecondTrade(tokens: readonly Token[], core: Core, determiner: string | null): Core {
    const open = core.name === null || core.nameIsComplement;
    const one = open && isPersonNoun(core.common[0] ?? '') && /^(?:el|la|una?)$/u.test(determiner ?? '');
    if (!one || !/^[ye]$/u.test(wordAt(tokens, core.to)?.lower ?? '')) return core;
    const second = wordAt(tokens, core.to + 1);
    if (!second || second.capital || !isPersonNoun(second.lower) || isPersonInPlural(second.lower))
      return core;
    const other = this.readCore(tokens, core.to + 1, true);
    return other?.name && !other.nameIsComplement ? { ...other, common: core.common } : core;
  }

  /** José «Pepe» Luján: the nickname stands within the name. */
  private withNickname<Core extends Pick<Phrase, 'to' | 'name'>>(tokens: readonly Token[], core: Core): Core {
    const { name, to } = core;
    if (name?.to !== to || tokens[to]?.kind !== 'stretch' || !this.isName(tokens, to + 1)) return core;
    const end = nameEnd(tokens, to + 1, this.proper);
    return { ...core, to: end, name: { from: name.from, to: end } };
  }

  /** ella, este respondió */
  private pronounAt(tokens: readonly Token[], from: number): Phrase | null {
    const ordinal = ordinalAt(tokens, from);
    if (ordinal) return ordinal;
    const word = wordAt(tokens, from);
    const next = wordAt(tokens, from + 1);
    if (!word || !isPronoun(word.lower) || this.isName(tokens, from)) return null;
    const last = this.lastAt(tokens, from);
    if (last) return last;
    // «este diario» is a phrase, «este respondió» a pronoun; «esta mañana», which is an adverb too, tells when.
    const when = next !== undefined && isTime(next.lower);
    const alone = !next || endsPhrase(next.lower) || speechForm(next.lower, false) !== undefined;
    if (isDeterminer(word.lower) && (!alone || when)) return null;
    // Este, el esloveno Luka Hribar, lo negó.
    const apposition = POINTING.test(word.lower) ? nameAfterComma(this.proper, tokens, from + 1) : null;
    if (apposition) return { ...nameless, from, to: from + 1, common: NOBODY_ALONE, apposition };
    // Ella misma reconoció.
    const to = SAME.test(next?.lower ?? '') ? from + 2 : from + 1;
    return { ...nameless, from, to, pronoun: word.lower };
  }

  /** este último, esta última: with no noun after it, whoever was named last. */
  private lastAt(tokens: readonly Token[], from: number): Phrase | null {
    const [word, last, next] = [from, from + 1, from + 2].map((at) => wordAt(tokens, at));
    if (!/^[eé]st[ea]$/u.test(word?.lower ?? '') || !/^últim[oa]$/u.test(last?.lower ?? '')) return null;
    const alone = !next || endsPhrase(next.lower) || speechForm(next.lower, false) !== undefined;
    return alone ? { ...nameless, from, to: from + 2, pronoun: word?.lower ?? '' } : null;
  }

  /** alguien, nadie, otro, el otro, uno de ellos: whoever it is stays open, but nobody else acts. */
  private nobodyAt(tokens: readonly Token[], from: number): Phrase | null {
    const start = opensWithArticle(tokens, from) ? from + 1 : from;
    const word = wordAt(tokens, start);
    if (!word || this.isName(tokens, start)) return null;
    // Dijo nada más llegar: when, and not that nobody did.
    if (word.lower === 'nada' && wordAt(tokens, start + 1)?.lower === 'más') return null;
    const of = wordAt(tokens, start + 1)?.lower === 'de';
    const among = of && isPartitive(word.lower) ? groupMeant(tokens, start + 2) : null;
    const next = wordAt(tokens, start + 1);
    const alone =
      !next || endsPhrase(next.lower) || isNobody(next.lower) || speechForm(next.lower, false) !== undefined;
    const open = start === from ? isNobody(word.lower) : isOther(word.lower);
    if (among === null && !(open && alone && !(of && start === from))) return null;
    const to = among ?? start + 1;
    // El actual, Luis Paz.
    const named = among !== null || (open && start > from);
    const apposition = named ? nameAfterComma(this.proper, tokens, to) : null;
    return {
      ...nameless,
      from,
      to,
      common: NOBODY_ALONE,
      determiner: articleIn(word.lower, apposition),
      apposition,
    };
  }

  /** The words of a phrase past its determiner and titles, with the name among them. */
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
      if (!word || (name !== null && !afterDe) || isOfNoMedium(tokens, position, common[0])) break;
      if (this.isName(tokens, position)) {
        name = { from: position, to: nameEnd(tokens, position, this.proper) };
        nameIsComplement ||= afterDe || (common.length > 1 && isNameOfThing(tokens, position));
        at = name.to;
      } else if (this.belongs(tokens, position, determined, { first: at === from, afterDe })) {
        common.push(word.lower);
        at = position + 1;
      } else break;
    }
    return at === from
      ? null
      : withPerson(tokens, { to: at, common: nounFirst(common), name, nameIsComplement }, (word) =>
          this.proper.standsAlone(word),
        );
  }

  /** Whether the lower-case word goes on with the phrase; without a determiner only nouns of speakers begin one. */
  private belongs(
    tokens: readonly Token[],
    at: number,
    determined: boolean,
    { first, afterDe }: { readonly first: boolean; readonly afterDe: boolean },
  ): boolean {
    const word = wordAt(tokens, at);
    if (!word) return false;
    if (isOwn(tokens, at)) return true;
    // La cuenta oficial del club: a noun for all that it is also a verb.
    if (first && determined && isAlsoNoun(word.lower) && isSpeakerNoun(word.lower)) return true;
    if (isNobody(word.lower) || endsPhrase(word.lower) || isArticle(word.lower)) return false;
    // Indicaron a esta agencia fuentes jurídicas: whoever says so begins a phrase without an article.
    const described = precedesNoun(wordAt(tokens, at - 1)?.lower ?? '');
    if (!first && !afterDe && !described && /^(?:fuentes|portavoces|voceros)$/u.test(word.lower))
      return false;
    // Le dio a su cuñado 24 horas: a number begins something else.
    if (/^\p{N}/u.test(word.lower) && isPersonNoun(wordAt(tokens, at - 1)?.lower ?? '')) return false;
    if (first) return determined ? !isVerbHere(tokens, at) : isSpeakerNoun(word.lower);
    if (!afterDe && isUnlistedVerb(tokens, at)) return false;
    return !isVerbHere(tokens, at) && !isDeterminer(word.lower);
  }
}

/** El primero, la segunda: of the two whom the text has named, with nothing after it but a verb or a pause. */
function ordinalAt(tokens: readonly Token[], from: number): Phrase | null {
  const [article, ordinal, next] = [0, 1, 2].map((step) => wordAt(tokens, from + step));
  if (!/^(?:el|la)$/u.test(article?.lower ?? '') || !/^(?:primer|segund)[oa]$/u.test(ordinal?.lower ?? ''))
    return null;
  const acts = next && (isFiniteVerb(next.lower) || speechForm(next.lower, false)?.mood === 'finite');
  const alone = acts || (!next && !isMark(tokens[from + 2], ','));
  return alone && ordinal ? { ...nameless, from, to: from + 2, pronoun: ordinal.lower } : null;
}

/** El Excmo. Sr. Dr. Paz, la señora ministra: where the name or the noun stands. */
function pastTitles(tokens: readonly Token[], from: number, determined: boolean): number {
  let at = from;
  while (at - from < MOST_TITLES && isTitle(tokens, at)) at += 1;
  return determined && isCourtesy(tokens, at) ? at + 1 : at;
}

/** La señora ministra: no noun of its own before an office. */
function isCourtesy(tokens: readonly Token[], at: number): boolean {
  const [courtesy, office] = [at, at + 1].map((token) => wordAt(tokens, token));
  return /^señora?$/u.test(courtesy?.lower ?? '') && !office?.capital && isHeld(office?.lower ?? '');
}

/** los dos, esta mañana: a word that may be of another kind, and belongs to what stands right before it. */
function isOwn(tokens: readonly Token[], at: number): boolean {
  const when = isTime(wordAt(tokens, at)?.lower ?? '') && POINTING.test(wordAt(tokens, at - 1)?.lower ?? '');
  return when || isNumberTwo(tokens, at);
}

function isAll(tokens: readonly Token[], at: number): boolean {
  return /^(?:tod[oa]s?|amb[oa]s)$/u.test(wordAt(tokens, at)?.lower ?? '');
}

/** El colectivo maneja un informe: a word that may be a verb, right before a phrase of its own. */
function isUnlistedVerb(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1)?.lower ?? '';
  if (
    !word ||
    word.capital ||
    !/(?:[^ñz][aeó]|[ae]n)$/u.test(word.lower) ||
    !(OBJECT.test(next) || /^\p{N}/u.test(next))
  )
    return false;
  return !isLoose(word.lower) && !isSpeakerNoun(word.lower) && !isDemonym(word.lower);
}

/** El otro, but not «una de ellas». */
function opensWithArticle(tokens: readonly Token[], from: number): boolean {
  return isArticle(wordAt(tokens, from)?.lower ?? '') && wordAt(tokens, from + 1)?.lower !== 'de';
}

const OBJECT = /^(?:una?|el|los|las|sus?)$/u;

/** What an open phrase has for its noun: a word that names nobody. */
const NOBODY_ALONE = ['nadie'] as const;

/** La directora de Educación municipal, el ministro de Defensa ucraniano: one adjective after the complement. */
function withAdjective(tokens: readonly Token[], core: Core): Core {
  const { to, common, name, nameIsComplement } = core;
  const word = wordAt(tokens, to);
  const body = name !== null && name.to === name.from + 1 && isGroupNoun(wordAt(tokens, to - 1)?.lower ?? '');
  if (!(nameIsComplement || body) || name?.to !== to || !word || word.capital || !isLoose(word.lower))
    return core;
  // Un estudio de la Universidad citado ayer: what happened to it tells nothing of which.
  if (/[ai]d[oa]$/u.test(word.lower)) return core;
  return { to: to + 1, common: [...common, word.lower], name, nameIsComplement };
}

/** Una de las enfermeras, Nahed Sobhi: a woman, whatever the name tells. */
function articleIn(word: string, apposition: Range | null): string | null {
  if (apposition === null) return null;
  if (word === 'uno') return 'un';
  return word === 'una' ? word : null;
}
