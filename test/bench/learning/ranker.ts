// The search without its face: a question's reading and the whole ranking of it, which learning looks into.
import type { Article } from '../../../knowledge/article.ts';
import { Gatherer } from '../../../knowledge/search/gather.ts';
import { PassageIndex } from '../../../knowledge/search/passage-index.ts';
import { type Question, understand } from '../../../knowledge/search/question.ts';
import { type Ranking, rank } from '../../../knowledge/search/rank.ts';
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
export function rankerOf(
  articles: readonly Article[],
  { lexicon, mendsSlips }: SearchParts = WHOLE,
): (text: string) => Ranked {
  const index = new PassageIndex(lexicon);
  for (const article of articles) index.add(article);
  const { vocabulary } = index;
  if (!mendsSlips) vocabulary.similar = () => [];
  const gatherer = new Gatherer(index);
  return (text) => {
    const question = understand(text, vocabulary, lexicon);
    return { question, ranking: rank(question, index, gatherer), index };
  };
}
