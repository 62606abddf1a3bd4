// Questions in, answers or silence out.
import type { Article } from '../article.ts';
import type { Lexicon } from '../spanish/lexicon.ts';
import { ANSWER_THRESHOLD, confidenceOf, shareIn, signalsOf } from './confidence.ts';
import { highlightsOf } from './highlight.ts';
import type { Answer, Passage } from './passage.ts';
import { PassageIndex, type SentenceUnit } from './passage-index.ts';
import { type Question, understand } from './question.ts';
import { type Candidate, rank } from './rank.ts';
import { IMPORTANCE } from './weights.ts';

/** A further passage is shown when it scores at least this share of the best. */
const WORTH_SHOWING = 0.65;
/** A sentence belongs to a topic when it expresses at least this share of what the best one does. */
const ON_TOPIC = 0.4;

export class Search {
  private readonly index: PassageIndex;
  private readonly lexicon: Lexicon;

  constructor(articles: readonly Article[], lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.index = new PassageIndex(lexicon);
    for (const article of articles) this.index.add(article);
  }

  /** Answers a question, or is silent and offers what is near. `limit` is the most passages given. */
  ask(text: string, limit: number, scope?: Article): Answer {
    const question = this.understand(text);
    const ranking = rank(question, this.index, scope);
    const best = ranking.candidates[0];
    if (!best) return { found: false, confidence: 0, passages: [], nearby: [] };
    const confidence = confidenceOf(signalsOf(question, best, ranking));
    const found = confidence >= ANSWER_THRESHOLD;
    const shown = found
      ? ranking.candidates.slice(0, limit).filter(({ score }) => score >= best.score * WORTH_SHOWING)
      : ranking.candidates.filter((candidate) => mightInterest(candidate, question)).slice(0, NEARBY);
    const passages = shown.map((candidate) => this.passage(question, candidate));
    return { found, confidence, passages: found ? passages : [], nearby: found ? [] : passages };
  }

  /** The sentences that a query is about, best first, at most `limit`. */
  about(query: string, limit: number, scope: Article): Passage[] {
    const question = this.understand(query);
    const { candidates, weights } = rank(question, this.index, scope);
    const own = candidates.map((candidate) => ({ candidate, share: shareIn(candidate.inSentence, weights) }));
    const least = Math.max(0, ...own.map(({ share }) => share)) * ON_TOPIC;
    return own
      .filter(({ share }) => share > 0 && share >= least)
      .sort((a, b) => b.share - a.share)
      .slice(0, limit)
      .map(({ candidate }) => this.passage(question, candidate));
  }

  /** Sentences that may hold all these words (keys); whoever asks compares the words themselves. */
  sentencesHolding(keys: readonly string[]): readonly SentenceUnit[] {
    return this.index.sentencesHolding(keys);
  }

  private understand(text: string): Question {
    return understand(text, this.index.vocabulary, this.lexicon);
  }

  private passage(question: Question, { unit }: Candidate): Passage {
    return {
      article: unit.article.slug,
      at: unit.at,
      text: unit.text,
      highlights: highlightsOf(question, unit, this.index),
    };
  }
}

/** Whether the sentence itself speaks of anything the question names, chatting aside. */
function mightInterest({ inSentence }: Candidate, question: Question): boolean {
  return question.concepts.some(
    ({ importance }, at) => importance === IMPORTANCE.plain && (inSentence[at] ?? 0) > 0,
  );
}

/** Passages offered when nothing answers (design.md section 1). */
const NEARBY = 3;
