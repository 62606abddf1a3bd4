// Which capitalised words of the narration are proper at all: at the start of a line any word has a capital.
import abbreviations from '../../spanish/abbreviations.json' with { type: 'json' };
import { isCountry } from '../../spanish/countries.ts';
import { foldLoosely } from '../../spanish/fold.ts';
import { isGivenName } from '../../spanish/gender.ts';
import {
  isAdverb,
  isDeterminer,
  isFiniteVerb,
  isLink,
  isNobody,
  isPersonNoun,
  isPreposition,
  isPronoun,
  isSpeakerNoun,
} from '../../spanish/grammar.ts';
import { isMark, type Line, type Token, wordAt } from '../text/tokens.ts';
import { speechForm } from '../words/speech-verbs.ts';
import { isExplainedName } from './explained-names.ts';
import { causeEnd } from './name-ends.ts';

const titles = new Set(abbreviations.beforeName);
const courtesies = new Set(['don', 'doña', 'ña', 'fray', 'sor', 'monseñor']);

/** Decides which capitalised words are names: at the start of a line any word has a capital. */
export class ProperWords {
  private readonly known = new Set<string>();
  /** Names of one word, as a surname is repeated. */
  private readonly alone = new Set<string>();
  private readonly houses: ReadonlySet<string>;

  /** `houses`: names of one word of whoever publishes the article. */
  constructor(lines: readonly Line[], names: readonly string[], houses: readonly string[] = []) {
    this.houses = new Set(houses.map((name) => name.toLowerCase()));
    for (const name of names) {
      for (const word of name.match(/\p{Lu}[\p{L}\p{M}\p{N}'’-]*/gu) ?? [])
        this.known.add(word.toLowerCase());
    }
    for (const { tokens } of lines) {
      const first = tokens.findIndex(({ kind }) => kind === 'word');
      for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'word' || !token.capital) continue;
        if (index > first) this.known.add(token.lower);
        if (isAlone(tokens, index)) this.alone.add(token.lower);
      }
    }
  }

  /** Whether the text has the word as a name by itself, which says or does something: Ruiz añadió. */
  standsAlone(word: string): boolean {
    return this.alone.has(word);
  }

  /** Whether the word at `index` is the name of whoever publishes the article: dijo a Istmo Luis Paz. */
  isHouse(tokens: readonly Token[], index: number): boolean {
    const told = /^(?:a|con|de|por|en|según)$/u.test(wordAt(tokens, index - 1)?.lower ?? '');
    return told && this.houses.has(wordAt(tokens, index)?.lower ?? '');
  }

  /** Whether the token at `index` is part of a name. */
  isName(tokens: readonly Token[], index: number): boolean {
    const word = wordAt(tokens, index);
    if (!word?.capital || isTitle(tokens, index) || isRank(tokens, index)) return false;
    if (isOffice(tokens, index)) return false;
    for (let before = index - 1; before >= 0; before -= 1) {
      if (tokens[before]?.kind === 'word') return true;
      if (tokens[before]?.kind === 'stretch') break;
    }
    if (isSmall(word.lower)) return false;
    if (causeEnd(tokens, index) !== null) return true;
    // UGT pide: letters alone are a name, unless the line shouts.
    if (word.acronym && !wordAt(tokens, index + 1)?.acronym) return true;
    if (this.known.has(word.lower) || isGivenName(word.lower) || isCountry(word.lower)) return true;
    // Aceros del Sur negó: a name goes on with «de» and a capital.
    if (namesWithDe(tokens, index) || isOneWhoSpeaks(tokens, index)) return true;
    // Fue Barrientos: a verb.
    const isVerb = speechForm(word.lower, false) !== undefined || isFiniteVerb(word.lower);
    return wordAt(tokens, index + 1)?.capital === true && !isVerb;
  }
}

/** Right beside a verb, with no other name, article or preposition around it: Ruiz añadió, recordó Ruiz. */
function isAlone(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [wordAt(tokens, index - 1), wordAt(tokens, index + 1)];
  if (
    after?.capital ||
    (before && (before.capital || isDeterminer(before.lower) || isPreposition(before.lower)))
  )
    return false;
  // Medrano, que asistió por videoconferencia, …
  const told =
    isMark(tokens[index + 1], ',') && /^(?:que|quien)$/u.test(wordAt(tokens, index + 2)?.lower ?? '');
  if (before === undefined && told) return true;
  const verb = after?.lower ?? '';
  const acts = isFiniteVerb(verb) || speechForm(verb, false)?.mood === 'finite';
  return acts || speechForm(before?.lower ?? '', false)?.mood === 'finite';
}

/** El Presidente llegó, la Fiscal calló: an office with a capital is a noun all the same. */
function isOffice(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index);
  if (!word || !isPersonNoun(word.lower) || isGivenName(word.lower)) return false;
  const article = ['el', 'la', 'los', 'las', 'un', 'una', 'al', 'del'].includes(
    wordAt(tokens, index - 1)?.lower ?? '',
  );
  return article && wordAt(tokens, index + 1)?.capital !== true && !isSurname(tokens, index);
}

/** José Luis de la Fuente, Ana del Rey, De la Fuente: what hangs on a given name, or begins with a capital. */
function isSurname(tokens: readonly Token[], index: number): boolean {
  const of = wordAt(tokens, index - 1)?.lower === 'del' ? index - 1 : index - 2;
  const link = wordAt(tokens, of);
  if (link?.lower !== 'de' && link?.lower !== 'del') return false;
  const given = [1, 2].some((step) => isGivenName(wordAt(tokens, of - step)?.lower ?? ''));
  return link.capital || (given && wordAt(tokens, of - 1)?.capital === true);
}

/** Renfe aseguró, Facua, por su parte, pidió: a word that is none of the language, and speaks. */
function isOneWhoSpeaks(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)?.lower ?? '';
  if (isSpeakerNoun(word) || isFiniteVerb(word) || speechForm(word, false)) return false;
  // Usted escribe que…: whoever is asked.
  if (/^usted(?:es)?$/u.test(word)) return false;
  if (word.length >= SHORTEST_UNKNOWN && isExplainedName(tokens, index)) return true;
  const [own, part] = [3, 4].map((step) => wordAt(tokens, index + step)?.lower ?? '');
  if (isMark(tokens[index + 1], ',') && own === 'su' && /^(?:parte|lado)$/u.test(part ?? '')) return true;
  const verb = wordAt(tokens, index + 1)?.lower ?? '';
  if (word.length < SHORTEST_UNKNOWN || isHowOrSeveral(word, verb)) return false;
  const said = /^h(?:a|abía)$/u.test(verb) ? (wordAt(tokens, index + 2)?.lower ?? '') : verb;
  const form = speechForm(said, false);
  // Distinto piensa Ana Ruiz: how, and she comes behind the verb.
  if (said === verb && wordAt(tokens, index + 2)?.capital) return false;
  if (form && form.stance !== 'after') return form.mood !== 'infinitive';
  // Inditex ganó 1.294 millones: a word that is none of the language, and did something.
  return /[^aeou]ó$/u.test(said);
}

/** Emocionada dijo, Tajante respondió; Vecinos piden, but not «Hidroandes pide». */
function isHowOrSeveral(word: string, verb: string): boolean {
  return /(?:mente|[ai]d[oa]s?|ntes?)$/u.test(word) || (word.endsWith('s') && verb.endsWith('n'));
}

/** Letters of a word that may be a name for all that the lists know: me, le, así are none. */
const SHORTEST_UNKNOWN = 5;

function namesWithDe(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)?.lower ?? '';
  const link = wordAt(tokens, index + 1)?.lower;
  if (
    (link !== 'de' && link !== 'del') ||
    isSpeakerNoun(word) ||
    isFiniteVerb(word) ||
    speechForm(word, false)
  )
    return false;
  return wordAt(tokens, index + 2)?.capital === true;
}

function isSmall(word: string): boolean {
  return (
    isDeterminer(word) ||
    isPreposition(word) ||
    isLink(word) ||
    isAdverb(word) ||
    isNobody(word) ||
    isPronoun(word)
  );
}

/** Sr., Dra., don: words before a name that are not part of it. */
export function isTitle(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index);
  if (!word) return false;
  return courtesies.has(word.lower) || (word.abbreviated && titles.has(foldLoosely(word.lower)));
}

/** coronel PNP Julio Cabrejos: letters of a corps or an office before a given name are not part of it. */
function isRank(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index);
  const next = wordAt(tokens, index + 1);
  // IES Miguel Hernández: a school.
  if (!word?.acronym || !next?.capital || /^(?:ies|ceip)$/u.test(word.lower)) return false;
  return isGivenName(next.lower) && !next.acronym;
}
