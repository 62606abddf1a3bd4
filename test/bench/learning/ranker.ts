// The search without its face: a question's reading and the whole ranking of it, which learning looks into.
import type { Article } from '../../../knowledge/article.ts';
import { PassageIndex } from '../../../knowledge/search/index/passage-index.ts';
import { type Question, understand } from '../../../knowledge/search/question/question.ts';
import { Gatherer } from '../../../knowledge/search/ranking/gather.ts';
import { type Ranking, rank } from '../../../knowledge/search/ranking/rank.ts';
import { type Lexicon, spanishLexicon } from '../../../knowledge/spanish/lexicon.ts';

/** What the search is built of, where it can be built without. */
export interface SearchParts {
  readonly lexicon: Lexicon;
  /** Whether words that nothing knows are taken for slips of others. */
  readonly mendsSlips: boolean;
}

/** The search as the product has it. */
export const WHOLE: SearchParts = { lexicon: spanishLexicon, mendsSlips: true };

export interface Ranked {
  readonly question: Question;
  readonly ranking: Ranking;
  readonly index: PassageIndex;
}

/** Ranks the sentences of these articles for a question. */
export function rankerOf(articles: readonly Article[], parts: SearchParts = WHOLE): (text: string) => Ranked {
  const ranker = new Ranker(articles, parts);
  return (text) => ranker.rank(text);
}

/** The same, whose articles may give way to others for one question. */
export class Ranker {
  private readonly index: PassageIndex;
  private readonly gatherer: Gatherer;
  private readonly lexicon: Lexicon;

  constructor(articles: readonly Article[], { lexicon, mendsSlips }: SearchParts = WHOLE) {
    this.lexicon = lexicon;
    this.index = new PassageIndex(lexicon);
    for (const article of articles) this.index.add(article);
    if (!mendsSlips) this.index.vocabulary.similar = () => [];
    this.gatherer = new Gatherer(this.index);
  }

  rank(text: string): Ranked {
    const { index, gatherer, lexicon } = this;
    const question = understand(text, index.vocabulary, lexicon);
    return { question, ranking: rank(question, index, gatherer), index };
  }

  /** With `other` in the place of the article while `ask` runs; without either where there is no other. */
  replacing<Result>(article: Article, other: Article | undefined, ask: () => Result): Result {
    this.index.remove(article);
    if (other) this.index.add(other);
    const result = ask();
    if (other) this.index.remove(other);
    this.index.add(article);
    return result;
  }
}
