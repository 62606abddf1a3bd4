// Questions in, answers or silence out.
import type { Article } from '../article.ts';
import type { Lexicon } from '../spanish/lexicon.ts';
import { ANSWER_THRESHOLD, confidenceOf, signalsOf } from './confidence.ts';
import { highlightsOf } from './highlight.ts';
import type { Answer, Passage } from './passage.ts';
import { PassageIndex } from './passage-index.ts';
import { type Question, understand } from './question.ts';
import { type Candidate, rank } from './rank.ts';

/** A further passage is shown when it scores at least this share of the best. */
const WORTH_SHOWING = 0.6;
/** A passage «might interest» when it scores at least this much: it shares more than a common word. */
const WORTH_OFFERING = 0.12;
/** A sentence belongs to a topic when it scores at least this share of the best. */
const ON_TOPIC = 0.35;

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
    const least = found ? best.score * WORTH_SHOWING : WORTH_OFFERING;
    const passages = ranking.candidates
      .slice(0, limit)
      .filter(({ score }) => score >= least)
      .map((candidate) => this.passage(question, candidate));
    return {
      found,
      confidence,
      passages: found ? passages : [],
      nearby: found ? [] : passages.slice(0, NEARBY),
    };
  }

  /** The sentences that a query is about, best first, at most `limit`. */
  about(query: string, limit: number, scope: Article): Passage[] {
    const question = this.understand(query);
    const { candidates } = rank(question, this.index, scope);
    const least = (candidates[0]?.score ?? 0) * ON_TOPIC;
    return candidates
      .filter(({ score }) => score >= least)
      .slice(0, limit)
      .map((candidate) => this.passage(question, candidate));
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

/** Passages offered when nothing answers (design.md section 1). */
const NEARBY = 3;
