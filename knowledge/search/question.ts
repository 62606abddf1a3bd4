// A question understood: what kind of answer it asks for, and the ideas it names with the words that may stand for each.
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
import kinds from './question-words.json' with { type: 'json' };
import type { Vocabulary } from './vocabulary.ts';
import { CLOSENESS, IMPORTANCE } from './weights.ts';

export type AnswerKind = 'who' | 'when' | 'where' | 'howMany' | 'why' | 'other';

/** One idea of the question and the words of the passages that may express it. */
export interface Concept {
  /** As typed, folded. */
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
  readonly kind: AnswerKind;
  readonly concepts: readonly Concept[];
}

/** Reads a question in the light of the words that the passages use. */
export function understand(text: string, vocabulary: Vocabulary, lexicon: Lexicon): Question {
  const typed = wordsOf(text).flatMap((word) => speltOut(word, vocabulary, lexicon));
  const { kind, asking } = kindOf(typed.map(({ key }) => key));
  const asEnglish = looksEnglish(typed);
  const mean = (key: string): Map<number, number> => meaningsOf(key, asEnglish, vocabulary, lexicon);
  const left = typed.filter((_, at) => !asking.has(at));
  const concepts: Concept[] = [];
  for (const word of joinedWhereKnown(left, lexicon, mean)) {
    if (!carriesMeaning(word.key) || concepts.some((concept) => concept.typed === word.key)) continue;
    const meanings = mean(word.key);
    const known = meanings.size > 0 || lexicon.knows(word.key) || isCommonWord(word.key);
    const written = word.capital && word.start !== typed[0]?.start;
    const name = !isWeakWord(word.key) && (written || !known);
    concepts.push({
      typed: word.key,
      words: meanings,
      importance: importanceOf(word.key, meanings.size > 0),
      name,
    });
  }
  return { text, kind, concepts };
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

/** Kinds with their phrases as words, longest first: «en qué fecha» before «qué fecha». */
const askingPhrases = kinds.kinds.map(({ kind, phrases }) => ({
  kind,
  phrases: phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length),
}));

/** More function words of English than of Spanish; a text with neither may be key words in either. */
function looksEnglish(words: readonly Word[]): boolean {
  const count = (is: (key: string) => boolean): number => words.filter(({ key }) => is(key)).length;
  return count(isEnglishFunctionWord) >= count(isSpanishFunctionWord);
}

/** The kind asked for, and which words do the asking (¿en qué ciudad…?): they say nothing of the answer's topic. */
function kindOf(keys: readonly string[]): { kind: AnswerKind; asking: ReadonlySet<number> } {
  for (const { kind, phrases } of askingPhrases) {
    if (!isAnswerKind(kind)) continue;
    for (const words of phrases) {
      const at = keys.findIndex((_, start) => words.every((word, offset) => keys[start + offset] === word));
      if (at >= 0) return { kind, asking: new Set(words.map((_, offset) => at + offset)) };
    }
  }
  return { kind: 'other', asking: new Set() };
}

function isAnswerKind(kind: string): kind is AnswerKind {
  return ['who', 'when', 'where', 'howMany', 'why'].includes(kind);
}

function meaningsOf(
  key: string,
  asEnglish: boolean,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): Map<number, number> {
  const meanings = new Map<number, number>();
  const add = (id: number | undefined, closeness: number): void => {
    if (id !== undefined && (meanings.get(id) ?? 0) < closeness) meanings.set(id, closeness);
  };
  add(vocabulary.idOf(key), CLOSENESS.same);
  for (const id of vocabulary.family(key)) add(id, CLOSENESS.stem);
  for (const related of lexicon.related(key, asEnglish)) {
    add(vocabulary.idOf(related.key), related.closeness);
    for (const id of vocabulary.family(related.key)) add(id, related.closeness * CLOSENESS.stem);
  }
  if (meanings.size > 0 || lexicon.knows(key) || isWeakWord(key)) return meanings;
  for (const { id, closeness } of vocabulary.similar(key)) {
    add(id, closeness * CLOSENESS.typo);
    for (const kin of vocabulary.family(vocabulary.keyOf(id)))
      add(kin, closeness * CLOSENESS.typo * CLOSENESS.stem);
  }
  return meanings;
}
