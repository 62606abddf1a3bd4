// Questions in, answers or silence out.
import type { Article } from '../article.ts';
import { inSlices } from '../slices.ts';
import type { Lexicon } from '../spanish/lexicon.ts';
import { articlesHolding, type Likeness } from './article-words.ts';
import { confidenceOf, kindMissing, signalsOf } from './confidence/confidence.ts';
import { type Explanation, explain } from './explanation.ts';
import { highlightsOf } from './highlight.ts';
import { PassageIndex, type SentenceUnit } from './index/passage-index.ts';
import type { Answer, Passage } from './passage.ts';
import { type Question, understand } from './question/question.ts';
import { shareOf } from './ranking/evidence.ts';
import { Gatherer } from './ranking/gather.ts';
import { type Candidate, type Ranking, rank } from './ranking/rank.ts';
import { ANSWER_THRESHOLD, DOUBT_THRESHOLD, IMPORTANCE, NEARBY, ON_TOPIC, WORTH_SHOWING } from './weights.ts';

/** A sentence and its number. */
type Place = Pick<Candidate, 'id' | 'unit'>;

interface Judged extends Pick<Explanation, 'answer' | 'behind'> {
  readonly question: Question;
  readonly ranking: Ranking;
}

const NOTHING_REACHED: Answer = { found: false, confidence: 0, passages: [], nearby: [] };

export class Search {
  private readonly index: PassageIndex;
  private readonly gatherer: Gatherer;
  private readonly lexicon: Lexicon;

  constructor(articles: readonly Article[], lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.index = new PassageIndex(lexicon);
    this.gatherer = new Gatherer(this.index);
    for (const article of articles) this.add(article);
  }

  /** A search of these articles, built in slices of a few milliseconds between which other things get their turn. */
  static async inSlices(articles: readonly Article[], lexicon: Lexicon): Promise<Search> {
    const search = new Search([], lexicon);
    await inSlices(search.addInSteps(articles));
    return search;
  }

  /** Adds an article; what was there before is not read again. */
  add(article: Article): void {
    this.index.add(article);
  }

  /** Forgets an article; of one that is not here, nothing. */
  remove(article: Article): void {
    this.index.remove(article);
  }

  /** Answers a question, or is silent and offers what is near. `limit` is the most passages given. */
  ask(text: string, limit: number, scope?: Article): Answer {
    return this.judge(text, limit, scope).answer;
  }

  /** Why `ask` answers as it does with that limit of passages, with the sentences that were ranked first. */
  explain(
    text: string,
    { passages, ranked }: { readonly passages: number; readonly ranked: number },
    scope?: Article,
  ): Explanation {
    const { question, ranking, answer, behind } = this.judge(text, passages, scope);
    return { ...explain(question, ranking, this.index, ranked), answer, behind };
  }

  private judge(text: string, limit: number, scope: Article | undefined): Judged {
    const question = this.understand(text);
    const ranking = rank(question, this.index, this.gatherer, scope);
    const best = ranking.candidates[0];
    if (!best) return { question, ranking, answer: NOTHING_REACHED, behind: undefined };
    const confidence = confidenceOf(signalsOf(question, best, ranking, this.index));
    const found = confidence >= ANSWER_THRESHOLD;
    const shown = found
      ? ranking.candidates.slice(0, limit).filter(({ score }) => score >= best.score - WORTH_SHOWING)
      : ranking.candidates.filter((candidate) => mightInterest(candidate, question)).slice(0, NEARBY);
    const behind = this.behind(shown[0], question);
    const passages = withSecond(shown, behind)
      .slice(0, limit)
      .map((place) => this.passage(question, place));
    const unsure = !found && confidence >= DOUBT_THRESHOLD && passages.length > 0;
    return {
      question,
      ranking,
      answer: found
        ? { found, confidence, passages, nearby: [] }
        : { found, confidence, ...(unsure && { unsure }), passages: [], nearby: passages },
      behind: behind && passages[1],
    };
  }

  /** The sentences that a query is about, best first, at most `limit`. */
  about(query: string, limit: number, scope: Article): Passage[] {
    const question = this.understand(query);
    const { candidates, weights } = rank(question, this.index, this.gatherer, scope);
    const own = candidates.map((candidate) => ({ candidate, share: shareOf(candidate.inSentence, weights) }));
    const least = Math.max(0, ...own.map(({ share }) => share)) * ON_TOPIC;
    return own
      .filter(({ share }) => share > 0 && share >= least)
      .sort((a, b) => b.share - a.share)
      .slice(0, limit)
      .map(({ candidate }) => this.passage(question, candidate));
  }

  /** Sentences that may hold all these words (keys); whoever asks compares the words themselves. */
  sentencesHolding(keys: readonly string[]): readonly (SentenceUnit & { readonly text: string })[] {
    return this.index.sentencesHolding(keys).map((unit) => ({ ...unit, text: this.index.textOf(unit) }));
  }

  /** The articles with this word (a key) in a sentence or in their title. */
  articlesHolding(key: string, how: Likeness): ReadonlySet<Article> {
    return articlesHolding(key, how, this.index);
  }

  /**
   * Where the best sentence shows nothing of the kind that is asked for (¿por qué se abstuvieron?: «se abstuvieron»), the
   * one behind it in its paragraph, for it may go on to say it.
   */
  private behind(best: Candidate | undefined, question: Question): Place | undefined {
    if (!best || kindMissing(question, best) < 1) return undefined;
    const { end } = this.index.paragraph(best.unit.paragraph);
    const id = best.id + 1;
    return id < end ? { id, unit: this.index.sentence(id) } : undefined;
  }

  private *addInSteps(articles: readonly Article[]): Generator<undefined, void> {
    for (const article of articles) yield* this.index.addInSteps(article);
  }

  private understand(text: string): Question {
    return understand(text, this.index.vocabulary, this.lexicon);
  }

  private passage(question: Question, { id, unit }: Place): Passage {
    return {
      article: unit.article.slug,
      at: unit.at,
      text: this.index.textOf(unit),
      highlights: highlightsOf(question, id, this.index),
    };
  }
}

/** With this place right behind the first, if there is such a one. */
function withSecond(shown: readonly Place[], second: Place | undefined): readonly Place[] {
  const [best, ...others] = shown;
  return best && second ? [best, second, ...others.filter(({ id }) => id !== second.id)] : shown;
}

/** Whether the sentence itself speaks of anything the question names, chatting aside, or an editor's question does. */
function mightInterest({ inSentence, features }: Candidate, question: Question): boolean {
  if (features.hint > 0) return true;
  return question.concepts.some(
    ({ importance }, at) => importance === IMPORTANCE.plain && (inSentence[at] ?? 0) > 0,
  );
}
