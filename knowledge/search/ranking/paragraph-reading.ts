// A paragraph read in the light of a question: what each of its sentences expresses, and where.
import type { Article } from '../../article.ts';
import type { PassageIndex, SentenceUnit } from '../index/passage-index.ts';
import { SIGN } from '../index/signs.ts';
import { firstOf, pairOf, type Question } from '../question/question.ts';
import { CLOSENESS, OPENING } from '../weights.ts';
import { type Evidence, raise } from './evidence.ts';

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
  /** Ideas that its first words surely express. */
  readonly opening: readonly number[];
  /** Words that mean something, and those of them that express no idea of the question. */
  readonly length: number;
  readonly fresh: number;
  /** Whether the sentence is itself a question. */
  readonly asks: boolean;
  /** Share of the question's pairs of neighbouring words that are neighbours here too, 0 to 1. */
  readonly pairs: number;
  /** Words with a sign of the kind asked for that express no idea of the question. */
  readonly signed: readonly { readonly place: number; readonly signs: number }[];
  /** Whether it shows an answer of the finer type that is asked for. */
  readonly shows: boolean;
}

/** The ideas that a word may express, each with how surely. */
export type Meaning = readonly (readonly [idea: number, closeness: number])[];

/** Many times the words of a question: nearly every word of a passage that means nothing to it has no mark. */
const MARKS = 2 ** 12;
/** The word may express an idea; it may be the first of a pair of neighbours. */
const MEANT = 1;
const LEADS = 2;

/** What the words of the passages, by number, mean to a question. */
export class Meanings {
  private readonly ideas = new Map<number, (readonly [number, number])[]>();
  /** At a word's number, cut to its low bits: `MEANT` and `LEADS` of it or of a word with the same low bits, or 0. */
  private readonly marks = new Uint8Array(MARKS);

  constructor({ concepts, pairs }: Question) {
    concepts.forEach(({ words }, idea) => {
      for (const [word, closeness] of words) this.add(word, idea, closeness);
    });
    for (const pair of pairs) this.mark(firstOf(pair), LEADS);
  }

  /** The ideas that it may express; undefined where there are none. */
  get(word: number): Meaning | undefined {
    return ((this.marks[word % MARKS] ?? 0) & MEANT) === 0 ? undefined : this.ideas.get(word);
  }

  /** Whether it may be the first of two neighbours in the question; false is sure, true is not. */
  mayLead(word: number): boolean {
    return ((this.marks[word % MARKS] ?? 0) & LEADS) !== 0;
  }

  values(): Iterable<Meaning> {
    return this.ideas.values();
  }

  private add(word: number, idea: number, closeness: number): void {
    this.mark(word, MEANT);
    const known = this.ideas.get(word);
    if (known) known.push([idea, closeness]);
    else this.ideas.set(word, [[idea, closeness]]);
  }

  private mark(word: number, what: number): void {
    this.marks[word % MARKS] = (this.marks[word % MARKS] ?? 0) | what;
  }
}

export function meaningsOf(question: Question): Meanings {
  return new Meanings(question);
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
export function readSentence(
  id: number,
  question: Question,
  meanings: Meanings,
  index: PassageIndex,
  often: Evidence,
): SentenceReading {
  const { concepts, asked, pairs } = question;
  const evidence = new Float64Array(concepts.length);
  const places: number[] = [];
  const signed: { place: number; signs: number }[] = [];
  const sought = asked.wanted | asked.accepted;
  const opening: number[] = [];
  const met: number[] = [];
  let named = 0;
  let lead = NO_WORD;
  // Runs for every word of every paragraph that is read: most of them have no mark and no sign that is sought.
  index.eachWord(id, (word, place, signs) => {
    if (lead !== NO_WORD) noteMet(pairOf(lead, word), pairs, met);
    lead = meanings.mayLead(word) ? word : NO_WORD;
    const meant = meanings.get(word);
    if (!meant) {
      if ((signs & sought) !== 0) signed.push({ place, signs });
      return;
    }
    if ((signs & SIGN.implied) === 0) named += 1;
    noteOpening(meant, place, opening);
    for (const [idea, closeness] of meant) {
      evidence[idea] = Math.max(evidence[idea] ?? 0, closeness);
      often[idea] = (often[idea] ?? 0) + closeness;
      places.push(place);
    }
  });
  const length = index.lengthOf(id);
  const shows = question.type !== undefined && showsType(id, question, index);
  if (shows) raiseAsked(evidence, question);
  return {
    id,
    evidence,
    places,
    opening,
    length,
    fresh: length - named,
    pairs: pairs.size > 0 ? met.length / pairs.size : 0,
    signed,
    shows,
    asks: isQuestion(index.sentence(id)),
  };
}

/** Whether the sentence shows an answer of the finer type that is asked for. */
export function showsType(id: number, { type }: Question, index: PassageIndex): boolean {
  if (!type) return false;
  const known = type.shownBy.get(id);
  if (known !== undefined) return known;
  const keys = () => index.wordIds(id).map((word) => index.vocabulary.keyOf(word));
  const shown = type.isShown(index.textOf(index.sentence(id)), keys);
  type.shownBy.set(id, shown);
  return shown;
}

/** What asks for the type (¿qué apodo…?) need not be said where an answer is. */
function raiseAsked(evidence: Evidence, { type }: Question): void {
  for (const idea of type?.ideas ?? []) evidence[idea] = Math.max(evidence[idea] ?? 0, CLOSENESS.answered);
}

const NO_WORD = -1;

/** Notes the ideas that a word surely expresses, where it is one of the first. */
function noteOpening(meant: Meaning, place: number, opening: number[]): void {
  if (place >= OPENING.words) return;
  for (const [idea, closeness] of meant) if (closeness >= OPENING.surely) opening.push(idea);
}

/** Notes a pair of the question's, once. */
function noteMet(pair: number, pairs: ReadonlySet<number>, met: number[]): void {
  if (pairs.has(pair) && !met.includes(pair)) met.push(pair);
}

function isQuestion({ article, at }: SentenceUnit): boolean {
  return article.body[at.end - 1] === '?';
}
