// A question understood: what kind of answer it asks for, and the ideas it names with the words that may stand for each.
import { foldLoosely } from '../spanish/fold.ts';
import type { Lexicon } from '../spanish/lexicon.ts';
import {
  isCommonWord,
  isEnglishFunctionWord,
  isFunctionWord,
  isSpanishFunctionWord,
  isWeakWord,
  nearFunctionWord,
  type Word,
  wordsOf,
} from '../spanish/words.ts';
import { linkingWords } from './linking-words.ts';
import { type Asked, kindOf } from './question-kind.ts';
import type { Vocabulary } from './vocabulary.ts';
import { CLOSENESS, IMPORTANCE } from './weights.ts';

/** One idea of the question and the words of the passages that may express it. */
export interface Concept {
  /** As it stands in the question. */
  readonly written: string;
  /** As it was understood: folded, chat spellings written out, slips mended. */
  readonly typed: string;
  /** Word of the vocabulary → how surely it expresses the idea, 0 to 1. */
  readonly words: ReadonlyMap<number, number>;
  /** How much the idea counts beside its rarity, 0 to 1. */
  readonly importance: number;
  /** Written like a name, or known to nobody: a passage without it hardly answers. */
  readonly name: boolean;
}

export interface Question {
  readonly text: string;
  readonly asked: Asked;
  readonly concepts: readonly Concept[];
  /** Place among the concepts of what the asking words belong to (¿qué equipo…?, ¿cuántas firmas…?), or -1. */
  readonly focus: number;
  /** Neighbouring words of the vocabulary, as `pairOf` numbers them; of two function words, none. */
  readonly pairs: ReadonlySet<number>;
  /** Its words as they were understood, in order. */
  readonly words: readonly QuestionWord[];
}

export interface QuestionWord extends Word {
  /** Place among the concepts of the idea that it names; -1 where it names none, as asking words do. */
  readonly idea: number;
}

/** Reads a question in the light of the words that the passages use. */
export function understand(text: string, vocabulary: Vocabulary, lexicon: Lexicon): Question {
  const typed = wordsOf(text).flatMap((word) => speltOut(word, vocabulary, lexicon));
  const opens = text.lastIndexOf('¿');
  const from = Math.max(
    0,
    typed.findIndex(({ start }) => start > opens),
  );
  const asked = kindOf(
    typed.map(({ key }) => key),
    from,
    linkingWords(text, typed, from),
  );
  const asEnglish = looksEnglish(typed);
  const mean = (key: string, written = key): Map<number, number> =>
    meaningsOf(key, written, asEnglish, vocabulary, lexicon);
  const left = typed.filter((_, at) => !asked.asking.has(at));
  const focusStart = typed[asked.focus]?.start ?? -1;
  let focus = -1;
  const concepts: Concept[] = [];
  const joined = joinedWhereKnown(left, lexicon, mean);
  for (const word of joined) {
    if (!carriesMeaning(word.key) || concepts.some((concept) => concept.typed === word.key)) continue;
    const meanings = mean(word.key, writtenOf(text, word));
    const known = meanings.size > 0 || lexicon.knows(word.key) || isCommonWord(word.key);
    const likeName = word.capital && word.start !== typed[0]?.start;
    const name = !isWeakWord(word.key) && (likeName || !known);
    if (word.start === focusStart) focus = concepts.length;
    concepts.push({
      written: text.slice(word.start, word.end),
      typed: word.key,
      words: meanings,
      importance: importanceOf(word.key, meanings.size > 0),
      name,
    });
  }
  return {
    text,
    asked,
    concepts,
    focus,
    pairs: pairsOf(left, vocabulary),
    words: withIdeas(typed, joined, concepts),
  };
}

function withIdeas(
  words: readonly Word[],
  joined: readonly Word[],
  concepts: readonly Concept[],
): QuestionWord[] {
  const ideas = new Map(concepts.map(({ typed }, at) => [typed, at]));
  return words.map((word) => {
    const whole = joined.find(({ start, end }) => word.start >= start && word.end <= end);
    return { ...word, idea: (whole && ideas.get(whole.key)) ?? -1 };
  });
}

/** Two neighbouring words of the vocabulary as one number. */
export function pairOf(first: number, second: number): number {
  return first * MOST_WORDS + second;
}

/** The first of the two words. */
export function firstOf(pair: number): number {
  return Math.floor(pair / MOST_WORDS);
}

/** More words than any vocabulary has; its square is a safe integer. */
const MOST_WORDS = 2 ** 26;

function pairsOf(words: readonly Word[], vocabulary: Vocabulary): ReadonlySet<number> {
  const pairs = new Set<number>();
  words.forEach(({ key }, at) => {
    const first = vocabulary.numberOf(key);
    const second = vocabulary.numberOf(words[at + 1]?.key ?? '');
    if (first === undefined || second === undefined) return;
    if (vocabulary.isSearched(first) || vocabulary.isSearched(second)) pairs.add(pairOf(first, second));
  });
  return pairs;
}

/** A word as it is meant; a chat spelling may stand for two (xq, por que). */
function speltOut(word: Word, vocabulary: Vocabulary, lexicon: Lexicon): Word[] {
  return spelt(word.key, vocabulary, lexicon)
    .split(' ')
    .map((key) => ({ ...word, key }));
}

/** Runs of words that are one entry of the lexicon as one, where the passages have it; else word by word. */
function joinedWhereKnown(
  words: readonly Word[],
  lexicon: Lexicon,
  mean: (key: string) => ReadonlyMap<number, number>,
): readonly Word[] {
  return lexicon.joinPhrases(words).flatMap((word) => {
    if (!word.key.includes(' ') || mean(word.key).size > 0) return [word];
    return words.filter(({ start, end }) => start >= word.start && end <= word.end);
  });
}

function importanceOf(key: string, expressed: boolean): number {
  if (isWeakWord(key)) return IMPORTANCE.weak;
  return !expressed && isCommonWord(key) ? IMPORTANCE.common : IMPORTANCE.plain;
}

function carriesMeaning(key: string): boolean {
  return !isFunctionWord(key) && (key.length > 1 || /\d/.test(key));
}

/** The word meant: a chat spelling written out, a slip of the finger mended where only one word is close. */
function spelt(key: string, vocabulary: Vocabulary, lexicon: Lexicon): string {
  const usual = lexicon.spelling(key);
  if (
    isFunctionWord(usual) ||
    usual.includes(' ') ||
    vocabulary.idOf(usual) !== undefined ||
    lexicon.knows(usual) ||
    isWeakWord(usual)
  )
    return usual;
  const asked = nearFunctionWord(usual);
  if (asked) return asked;
  const [first, second] = vocabulary.similar(usual);
  if (!first || first.closeness < CLOSENESS.mended || (second && second.closeness >= first.closeness))
    return usual;
  return vocabulary.family(usual).length > 0 ? usual : vocabulary.keyOf(first.id);
}

/** Whether the question itself speaks of this word of the vocabulary. */
export function names(question: Question, word: number | undefined): boolean {
  return word !== undefined && question.concepts.some(({ words }) => words.has(word));
}

/** More function words of English than of Spanish; a text with neither may be key words in either. */
function looksEnglish(words: readonly Word[]): boolean {
  const count = (is: (key: string) => boolean): number => words.filter(({ key }) => is(key)).length;
  return count(isEnglishFunctionWord) >= count(isSpanishFunctionWord);
}

function meaningsOf(
  key: string,
  written: string,
  asEnglish: boolean,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): Map<number, number> {
  const meanings = new Map<number, number>();
  const add = (id: number | undefined, closeness: number): void => {
    if (id !== undefined && (meanings.get(id) ?? 0) < closeness) meanings.set(id, closeness);
  };
  add(vocabulary.idOf(key), CLOSENESS.same);
  const meant = lexicon.accented(written) ?? written;
  for (const id of vocabulary.family(meant)) add(id, CLOSENESS.stem);
  for (const id of vocabulary.kin(meant)) add(id, CLOSENESS.kin);
  for (const related of lexicon.related(key, asEnglish)) {
    add(vocabulary.idOf(related.key), related.closeness);
    for (const id of vocabulary.family(related.key)) add(id, related.closeness * CLOSENESS.stem);
  }
  const kinds = lexicon.kinds(key, asEnglish);
  for (const kind of kinds.keys) add(vocabulary.idOf(kind), kinds.closeness);
  for (const [id, closeness] of [...meanings]) add(vocabulary.impliedOf(id), closeness * CLOSENESS.implied);
  if (meanings.size > 0 || lexicon.knows(key) || isWeakWord(key)) return meanings;
  for (const { id, closeness } of vocabulary.similar(key)) {
    add(id, closeness * CLOSENESS.typo);
    for (const kin of vocabulary.family(vocabulary.keyOf(id)))
      add(kin, closeness * CLOSENESS.typo * CLOSENESS.stem);
  }
  for (const [id, closeness] of [...meanings]) add(vocabulary.impliedOf(id), closeness * CLOSENESS.implied);
  return meanings;
}

/** As it stands in the question where it was not mended: accents tell words apart. */
function writtenOf(text: string, { start, end, key }: Word): string {
  const written = text.slice(start, end).toLowerCase();
  return foldLoosely(written) === key ? written : key;
}
