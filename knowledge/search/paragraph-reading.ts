// A paragraph read in the light of a question: what each of its sentences expresses, and where.
import type { Article } from '../article.ts';
import { type Evidence, raise } from './evidence.ts';
import type { PassageIndex, SentenceUnit } from './passage-index.ts';
import { pairOf, type Question } from './question.ts';

export interface ParagraphReading {
  readonly number: number;
  readonly article: Article;
  readonly sentences: readonly SentenceReading[];
  /** What any of its sentences expresses. */
  readonly around: Evidence;
  /** How often each idea is expressed, each time counting as surely as it is. */
  readonly often: Evidence;
  /** Words that mean something. */
  readonly length: number;
}

export interface SentenceReading {
  /** Number of the unit. */
  readonly id: number;
  readonly evidence: Evidence;
  /** Places in the sentence of the words that express an idea. */
  readonly places: readonly number[];
  /** Words that mean something, and those of them that express no idea of the question. */
  readonly length: number;
  readonly fresh: number;
  /** Whether the sentence is itself a question. */
  readonly asks: boolean;
  /** Share of the question's pairs of neighbouring words that are neighbours here too, 0 to 1. */
  readonly pairs: number;
  /** Words with a sign of the kind asked for that express no idea of the question. */
  readonly signed: readonly { readonly place: number; readonly signs: number }[];
}

/** Number of a word → the ideas that it may express, each with how surely. */
export type Meanings = ReadonlyMap<number, readonly (readonly [idea: number, closeness: number])[]>;

export function meaningsOf(question: Question): Meanings {
  const meanings = new Map<number, (readonly [number, number])[]>();
  question.concepts.forEach(({ words }, idea) => {
    for (const [word, closeness] of words) {
      const known = meanings.get(word);
      if (known) known.push([idea, closeness]);
      else meanings.set(word, [[idea, closeness]]);
    }
  });
  return meanings;
}

/** Reads the paragraph with this number. */
export function readParagraph(
  number: number,
  question: Question,
  meanings: Meanings,
  index: PassageIndex,
): ParagraphReading {
  const { article, first, end, length } = index.paragraph(number);
  const size = question.concepts.length;
  const sentences: SentenceReading[] = [];
  const around = new Float64Array(size);
  const often = new Float64Array(size);
  for (let id = first; id < end; id += 1) {
    const sentence = readSentence(id, question, meanings, index, often);
    sentences.push(sentence);
    raise(around, sentence.evidence);
  }
  return { number, article, sentences, around, often, length };
}

/** Adds what the sentence expresses to `often`. */
function readSentence(
  id: number,
  { concepts, asked, pairs }: Question,
  meanings: Meanings,
  index: PassageIndex,
  often: Evidence,
): SentenceReading {
  const evidence = new Float64Array(concepts.length);
  const places: number[] = [];
  const signed: { place: number; signs: number }[] = [];
  const sought = asked.wanted | asked.accepted;
  let length = 0;
  let fresh = 0;
  const met = new Set<number>();
  let last = -1;
  index.eachWord(id, (word, place, signs) => {
    const pair = pairOf(last, word);
    if (pairs.has(pair)) met.add(pair);
    last = word;
    const meant = meanings.get(word);
    if (!meant && (signs & sought) !== 0) signed.push({ place, signs });
    if (!index.vocabulary.isSearched(word)) return;
    length += 1;
    if (!meant) fresh += 1;
    else
      for (const [idea, closeness] of meant) {
        evidence[idea] = Math.max(evidence[idea] ?? 0, closeness);
        often[idea] = (often[idea] ?? 0) + closeness;
        places.push(place);
      }
  });
  return {
    id,
    evidence,
    places,
    length,
    fresh,
    pairs: pairs.size > 0 ? met.size / pairs.size : 0,
    signed,
    asks: isQuestion(index.sentence(id)),
  };
}

function isQuestion({ article, at }: SentenceUnit): boolean {
  return article.body[at.end - 1] === '?';
}
