// A question understood: what kind of answer it asks for, and the ideas it names with the words that may stand for each.
import { foldLoosely } from '../../spanish/fold.ts';
import type { Lexicon } from '../../spanish/lexicon.ts';
import {
  carriesMeaning,
  isCommonWord,
  isEnglishFunctionWord,
  isFunctionWord,
  isSpanishFunctionWord,
  isWeakWord,
  nearFunctionWord,
  type Word,
  wordsOf,
} from '../../spanish/words.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { CLOSENESS, IMPORTANCE } from '../weights.ts';
import { type AnswerType, type AskedType, typeAsked } from './answer-type.ts';
import { stretchesOf, withoutChatter } from './chatter.ts';
import { linkingWords } from './linking-words.ts';
import { type IdeaWord, withPhrases } from './phrases.ts';
import { type Asked, askedInstead, kindOf } from './question-kind.ts';
import { partMeanings, raise, type WordMeanings, wordMeanings } from './word-meanings.ts';

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
  /** The finer type of answer that it asks for, if any, with the ideas that ask for it. */
  readonly type: TypeSought | undefined;
  readonly concepts: readonly Concept[];
  /** Place among the concepts of what the asking words belong to (¿qué equipo…?, ¿cuántas firmas…?), or -1. */
  readonly focus: number;
  /** Neighbouring words of the vocabulary, as `pairOf` numbers them; of two function words, none. */
  readonly pairs: ReadonlySet<number>;
  /** Its words as they were understood, in order. */
  readonly words: readonly QuestionWord[];
  /** What was left out as chatting around it, as it was typed. */
  readonly chatter: readonly string[];
}

/** A type of answer, with the ideas of the question that ask for it. */
export interface TypeSought extends AnswerType {
  readonly ideas: readonly number[];
  /** By number of a sentence that was read: whether it shows one. */
  readonly shownBy: Map<number, boolean>;
}

export interface QuestionWord extends Word {
  /** Place among the concepts of the idea that it names; -1 where it names none, as asking words do. */
  readonly idea: number;
}

/** Reads a question in the light of the words that the passages use. */
export function understand(text: string, vocabulary: Vocabulary, lexicon: Lexicon): Question {
  const all = wordsOf(text).flatMap((word) => speltOut(word, vocabulary, lexicon));
  const typed = withoutChatter(text, all);
  const opens = text.lastIndexOf('¿');
  const from = Math.max(
    0,
    typed.findIndex(({ start }) => start > opens),
  );
  const keys = typed.map(({ key }) => key);
  const finer = typeAsked(keys);
  const asked = askedOf(kindOf(keys, from, linkingWords(text, typed, from)), finer?.type);
  const asEnglish = looksEnglish(typed);
  const mean = (key: string, written = key): WordMeanings =>
    wordMeanings(key, written, asEnglish, vocabulary, lexicon);
  const left = typed.filter((_, at) => !asked.asking.has(at));
  const joined = withPhrases(left, asEnglish, lexicon, mean);
  const { concepts, starts } = conceptsOf(text, joined, all[0]?.start, lexicon, mean);
  const focus = asked.focus < 0 ? -1 : starts.indexOf(typed[asked.focus]?.start ?? -1);
  const understood = withIdeas(typed, joined, concepts);
  return {
    text,
    asked,
    type: finer && typeSought(finer, understood),
    concepts,
    focus,
    pairs: pairsOf(left, vocabulary),
    words: understood,
    chatter: typed.length < all.length ? stretchesOf(text, all, typed) : [],
  };
}

/** What the asking words tell, unless a finer type of answer tells otherwise. */
function askedOf(asked: Asked, type: AnswerType | undefined): Asked {
  const { kind, wanted = [], accepted = [] } = type?.instead ?? {};
  return kind ? askedInstead(asked, kind, wanted, accepted) : asked;
}

function typeSought({ type, start, end }: AskedType, words: readonly QuestionWord[]): TypeSought {
  const ideas = words.slice(start, end).flatMap(({ idea }) => (idea < 0 ? [] : [idea]));
  return { ...type, ideas, shownBy: new Map() };
}

/** The ideas of these words, and where in the text each stands; a capital says nothing `first` in the question. */
function conceptsOf(
  text: string,
  words: readonly IdeaWord[],
  first: number | undefined,
  lexicon: Lexicon,
  mean: (key: string, written: string) => WordMeanings,
): { readonly concepts: readonly Concept[]; readonly starts: readonly number[] } {
  const meant: WordMeanings[] = [];
  const starts: number[] = [];
  const concepts: Concept[] = [];
  for (const { key, start, end, capital, whole } of words) {
    if (!carriesMeaning(key) || concepts.some(({ typed }) => typed === key)) continue;
    const meanings = mean(key, writtenOf(text, { key, start, end, capital }));
    for (const [id, closeness] of whole ?? []) raise(meanings, id, closeness);
    const known = meanings.size > 0 || lexicon.knows(key) || isCommonWord(key);
    const likeName = capital && start !== first;
    const name = !isWeakWord(key) && (likeName || !known);
    const importance = importanceOf(key, meanings.size > 0);
    starts.push(start);
    meant.push(meanings);
    concepts.push({ written: text.slice(start, end), typed: key, words: meanings, importance, name });
  }
  partMeanings(meant);
  return { concepts, starts };
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

function importanceOf(key: string, expressed: boolean): number {
  if (isWeakWord(key)) return IMPORTANCE.weak;
  return !expressed && isCommonWord(key) ? IMPORTANCE.common : IMPORTANCE.plain;
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

/** As it stands in the question where it was not mended: accents tell words apart. */
function writtenOf(text: string, { start, end, key }: Word): string {
  const written = text.slice(start, end).toLowerCase();
  return foldLoosely(written) === key ? written : key;
}
