// A line cut into chunks: phrases, verbs of saying, sources (según…), links, marks. Who did what is read off them.

import { Recent } from '../../recent.ts';
import { remembered } from '../../remembered.ts';
import { isCountry } from '../../spanish/countries.ts';
import smallWords from '../../spanish/function-words.json' with { type: 'json' };
import { isGivenName } from '../../spanish/gender.ts';
import {
  areInitialsOfThing,
  auxiliaryNumber,
  copulaNumber,
  isAdverb,
  isArticle,
  isClitic,
  isDeterminer,
  isFiniteVerb,
  isGerund,
  isGroupNoun,
  isInfinitive,
  isLink,
  isMedium,
  isModal,
  isPersonNoun,
  isPreposition,
  looksLikePerson,
} from '../../spanish/grammar.ts';
import { isDemonym } from '../../spanish/role-fields.ts';
import { isMark, type Line, type Token, wordAt } from '../text/tokens.ts';
import { isAcronymOfBody } from '../words/body-kinds.ts';
import { isAlsoNoun, isNamingForm, speechForm } from '../words/speech-verbs.ts';
import type { Chunk } from './chunk.ts';
import { isAnothersName, isLooseBy } from './loose-name.ts';
import { isAged, isEldest, type Phrase, type Range } from './phrase.ts';
import { pastTime } from './phrase-parts.ts';
import type { PhraseReader } from './phrase-reader.ts';
import sources from './sources.json' with { type: 'json' };
import { opensSpeech, speechAt } from './verb-groups.ts';

const sourcePhrases = byFirstWord(sources.phrases);
const ownPhrases = byFirstWord(sources.own);
const adverbPhrases = byFirstWord(smallWords.adverbPhrases);
/** Links of several words, as the one word that they are read as. */
const longLinks = byFirst<readonly [string, readonly string[]]>(
  ([, [first = '']]) => first,
  [
    ['como', ['tal', 'y', 'como']],
    ['como', ['tal', 'como']],
    ['como', ['así', 'como']],
    ['mientras', ['a', 'la', 'vez', 'que']],
    ['mientras', ['al', 'tiempo', 'que']],
    ['mientras', ['mientras', 'que']],
    ['mientras', ['en', 'tanto', 'que']],
    ['porque', ['ya', 'que']],
    ['porque', ['puesto', 'que']],
  ],
);
const onlyPeople = new Set(sources.onlyPeople);
/** Whether a source may begin with the word: según, para. */
const opensSource = remembered(
  (word) => ownPhrases.has(word) || sourcePhrases.has(word) || onlyPeople.has(word),
);

export class Chunker {
  private readonly reader: PhraseReader;
  private readonly isPerson: (tokens: readonly Token[], name: Range) => boolean;
  private readonly recent = new Recent<Phrase, boolean>();

  constructor(reader: PhraseReader, isPerson: (tokens: readonly Token[], name: Range) => boolean) {
    this.reader = reader;
    this.isPerson = isPerson;
  }

  /** The chunks of a line in order, covering all its tokens. Linear in their number. */
  chunksOf({ tokens }: Line): Chunk[] {
    const chunks: Chunk[] = [];
    for (let at = 0; at < tokens.length; ) {
      const chunk = this.chunkAt(tokens, at);
      chunks.push(chunk);
      at = Math.max(chunk.to, at + 1);
    }
    return chunks;
  }

  private chunkAt(tokens: readonly Token[], from: number): Chunk {
    const token = tokens[from];
    const one = { from, to: from + 1 };
    if (token?.kind === 'mark') return { kind: 'mark', text: token.text, from, to: from + 1 };
    if (token?.kind === 'stretch') return { kind: 'stretch', stretch: token.stretch, from, to: from + 1 };
    if (isPartyInBracket(tokens, from)) return { kind: 'other', ...one };
    const word = token?.lower ?? '';
    return (
      (opensSource(word) ? this.sourceAt(tokens, from) : null) ??
      (opensSpeech(word) ? speechAt(tokens, from) : null) ??
      this.smallAt(tokens, from, word) ??
      this.phraseAt(tokens, from, word) ?? { kind: 'other', ...one }
    );
  }

  private sourceAt(tokens: readonly Token[], from: number): Chunk | null {
    const word = wordAt(tokens, from)?.lower ?? '';
    const own = ownPhrases.get(word)?.find((phrase) => isPhraseAt(tokens, from, phrase));
    if (own) {
      const range = { from, to: from + own.length };
      return { kind: 'source', cue: range, phrase: null, ...range };
    }
    const words = sourcePhrases.get(word)?.find((phrase) => isPhraseAt(tokens, from, phrase));
    if (words) {
      const to = from + words.length;
      const phrase = this.reader.read(tokens, to);
      return phrase && { kind: 'source', cue: { from, to }, phrase, from, to: phrase.to };
    }
    if (!onlyPeople.has(word)) return null;
    // Será para el técnico «una final»: right between the copula and the words.
    const seen = copulaNumber(wordAt(tokens, from - 1)?.lower ?? '') !== null;
    if (!seen && !opensClause(tokens, from)) return null;
    const phrase = this.reader.read(tokens, from + 1);
    if (!phrase || !this.isSomebody(tokens, phrase)) return null;
    if (seen && tokens[phrase.to]?.kind !== 'stretch') return null;
    return { kind: 'source', cue: { from, to: from + 1 }, phrase, from, to: phrase.to };
  }

  private smallAt(tokens: readonly Token[], from: number, word: string): Chunk | null {
    const one = { from, to: from + 1 };
    if (this.reader.isName(tokens, from)) return null;
    if (this.reader.isOpen(tokens, from)) return null;
    const long = longLinks.get(word)?.find(([, words]) => isPhraseAt(tokens, from, words));
    if (long) return { kind: 'link', word: long[0], from, to: from + long[1].length };
    const adverb = adverbPhrases.get(word)?.find((words) => isPhraseAt(tokens, from, words));
    if (adverb) return { kind: 'small', from, to: from + adverb.length };
    if (isLink(word)) return { kind: 'link', word, ...one };
    // Evocó ayer frente a la casa: where, and nobody.
    if (word === 'frente' && /^al?$/u.test(wordAt(tokens, from + 1)?.lower ?? ''))
      return { kind: 'small', ...one };
    // No opina lo mismo la interventora.
    if (word === 'mismo' && wordAt(tokens, from - 1)?.lower === 'lo') return { kind: 'small', ...one };
    if (isPreposition(word)) return this.prepositionalAt(tokens, from, word);
    if (
      isClitic(word) &&
      (!isArticle(word) ||
        isVerbNext(tokens, from + 1) ||
        isVerbBefore(tokens, from + 2) ||
        isVerbAlone(tokens, from))
    )
      return { kind: 'small', ...one };
    if (isAdverb(word)) return { kind: 'small', ...one };
    return isFiniteVerb(word) || auxiliaryNumber(word) !== null || isModal(word)
      ? { kind: 'verb', ...one }
      : null;
  }

  /** A preposition with its phrase; what an infinitive governs (al abrir la sesión) belongs to it. */
  private prepositionalAt(tokens: readonly Token[], from: number, preposition: string): Chunk {
    const next = wordAt(tokens, from + 1);
    const says = next && (speechForm(next.lower, false) ?? speechAt(tokens, from + 1)?.verb);
    if (says?.mood === 'infinitive') return { kind: 'small', from, to: from + 1 };
    // Retrataba al entonces ministro: what tells until when.
    let to = preposition === 'al' || preposition === 'del' ? pastTime(tokens, from + 1) : from + 1;
    if (next && isInfinitive(next.lower) && !next.capital) {
      return { kind: 'prepositional', preposition, phrase: null, from, to: this.afterObject(tokens, to + 1) };
    }
    const phrase = this.reader.read(tokens, to);
    if (phrase) {
      const cut = this.withoutLooseName(tokens, phrase);
      return { kind: 'prepositional', preposition, phrase: cut, from, to: cut.to };
    }
    // A bare noun (por videollamada, entre risas): one word and its adjectives, but no name.
    while (isPlain(tokens, to) && !this.reader.isName(tokens, to) && to - from < 4) to += 1;
    // Señaló a radio Litoral: the name is the station's.
    const station = isMedium(wordAt(tokens, to - 1)?.lower ?? '') ? this.reader.read(tokens, to) : null;
    if (station?.name && station.common.length === 0) to = station.to;
    return { kind: 'prepositional', preposition, phrase: null, from, to };
  }

  /** «en la plaza Juan Pérez»: the name of a person is the next phrase, unless the noun takes names. */
  private withoutLooseName(tokens: readonly Token[], phrase: Phrase): Phrase {
    const { name, nameIsComplement } = phrase;
    if (!name || nameIsComplement) return phrase;
    const loose = isAnothersName(tokens, phrase, name) || isLooseBy(tokens, phrase, name);
    return loose || (loose === null && this.isPerson(tokens, name))
      ? { ...phrase, name: null, to: name.from }
      : phrase;
  }

  /** After what an infinitive or gerund governs: a person would need «a», so a person is left to be the subject. */
  private afterObject(tokens: readonly Token[], at: number): number {
    const object = this.reader.read(tokens, at);
    if (!object) return at;
    // «la acusó de manejar la cartera»: a body is an object like any thing.
    const body = isGroupNoun(object.common[0] ?? '') && object.name === null && object.apposition === null;
    return body || !this.isSomebody(tokens, object) ? object.to : at;
  }

  private phraseAt(tokens: readonly Token[], from: number, word: string): Chunk | null {
    // Declaró Obando: a name, and no gerund.
    if ((isGerund(word) || isInfinitive(word)) && !this.reader.isName(tokens, from)) {
      return { kind: 'other', from, to: this.afterObject(tokens, from + 1) };
    }
    // Pidió no ser nombrado: what is done to him.
    if (/^(?:ser|sido|siendo)$/u.test(wordAt(tokens, from - 1)?.lower ?? '') && /[ai]d[oa]s?$/u.test(word))
      return null;
    const phrase = this.reader.read(tokens, from);
    return phrase && { kind: 'phrase', phrase, from, to: phrase.to };
  }

  /** Whether the phrase names a person or a body that may speak. */
  isSomebody(tokens: readonly Token[], phrase: Phrase): boolean {
    return this.recent.get(phrase, () => this.speaks(tokens, phrase));
  }

  private speaks(tokens: readonly Token[], phrase: Phrase): boolean {
    const head = phrase.common[0] ?? '';
    if (
      phrase.pronoun !== null ||
      isEldest(phrase) ||
      isPersonNoun(head) ||
      isGroupNoun(head) ||
      phrase.apposition
    )
      return true;
    if (phrase.determiner !== null && (isDemonym(head) || looksLikePerson(head))) return true;
    if (phrase.name === null && isAged(tokens, phrase)) return true;
    if (phrase.name === null || phrase.nameIsComplement) return false;
    // UGT pide: letters alone are a body's.
    const letters = wordAt(tokens, phrase.name.from);
    if (phrase.common.length === 0 && letters?.acronym) return !areInitialsOfThing(letters.lower);
    // El «Pulga» Aranda: whoever has a nickname is a person.
    if (phrase.determiner !== null && tokens[phrase.name.from - 1]?.kind === 'stretch') return true;
    const first = wordAt(tokens, phrase.name.from)?.lower ?? '';
    if (phrase.common.length === 0 && phrase.name.to === phrase.name.from + 1 && isCountry(first))
      return true;
    return (
      isGroupNoun(first) || isAcronymOfBody(first) || isGivenName(first) || this.isPerson(tokens, phrase.name)
    );
  }
}

/** Ana Ruiz (PP): letters alone in brackets behind a name do nothing in the line. */
function isPartyInBracket(tokens: readonly Token[], at: number): boolean {
  const letters = wordAt(tokens, at);
  const enclosed = isMark(tokens[at - 1], '(') && isMark(tokens[at + 1], ')');
  return enclosed && letters?.acronym === true && wordAt(tokens, at - 2)?.capital === true;
}

/** The words of each phrase, longest first, by the first of them. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const split = phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
  return byFirst(([first = '']) => first, split);
}

function byFirst<Phrase>(firstOf: (phrase: Phrase) => string, phrases: readonly Phrase[]) {
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases) table.set(firstOf(phrase), [...(table.get(firstOf(phrase)) ?? []), phrase]);
  return table;
}

function isPhraseAt(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  // The first word is what the phrase was looked up by.
  for (let step = 1; step < words.length; step += 1)
    if (wordAt(tokens, from + step)?.lower !== words[step]) return false;
  return true;
}

/** At the start of a line, after a mark or a link: para la oposición, but not «hay pan para la oposición». */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'mark' || (before.kind === 'word' && isLink(before.lower));
}

function isPlain(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (
    !word ||
    isClitic(word.lower) ||
    isDeterminer(word.lower) ||
    isPreposition(word.lower) ||
    isLink(word.lower)
  )
    return false;
  return !isFiniteVerb(word.lower) && !isAdverb(word.lower) && speechAt(tokens, at) === null;
}

/** La protagoniza una vecina: what stands between two determiners, the second of somebody new, is a verb. */
function isVerbBefore(tokens: readonly Token[], at: number): boolean {
  const verb = wordAt(tokens, at - 1);
  if (!verb || verb.capital || isPersonNoun(verb.lower) || isGroupNoun(verb.lower)) return false;
  return (
    ['un', 'una'].includes(wordAt(tokens, at)?.lower ?? '') &&
    isPersonNoun(wordAt(tokens, at + 1)?.lower ?? '')
  );
}

/** La cámara que los agrupa, …: a word that no list has, between «que los» and a pause. */
function isVerbAlone(tokens: readonly Token[], at: number): boolean {
  const verb = wordAt(tokens, at + 1);
  const next = tokens[at + 2];
  const told = wordAt(tokens, at - 1)?.lower === 'que' && (next === undefined || next.kind === 'mark');
  return (
    told && verb !== undefined && !verb.capital && /[aeó]n?$/u.test(verb.lower) && !isPersonNoun(verb.lower)
  );
}

function isVerbNext(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!word || word.capital) return false;
  const form = speechForm(word.lower, false);
  if (form?.mood === 'finite') return !isAlsoNoun(word.lower);
  return (
    isFiniteVerb(word.lower) ||
    (isNamingForm(word.lower, true) && !/(?:[ai]d[oa]s?|r)$/u.test(word.lower)) ||
    auxiliaryNumber(word.lower) !== null ||
    (isClitic(word.lower) && !isArticle(word.lower))
  );
}
