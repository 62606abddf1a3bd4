// The product, asked through its public face only.
import type { Library } from '../../../knowledge/library.ts';
import { libraryInSlices, libraryOf } from '../../../knowledge/library-of.ts';
import { type Corpus, placeKey } from '../squad/dataset.ts';
import type { ArticleSystem, AskArticles } from './system.ts';

export const hemeroteca: ArticleSystem = {
  kind: 'articles',
  name: 'hemeroteca',
  how: 'libraryOf(articles).ask(question); what it offers below its confidence counts as found, not as answered',
  index: (corpus) => askOf(libraryOf(corpus.articles), corpus),
  indexInSlices: async (corpus) => askOf(await libraryInSlices(corpus.articles), corpus),
};

/** The library's answers as ids of the corpus' sentences. */
export function askOf(library: Library, { sentenceAt }: Pick<Corpus, 'sentenceAt'>): AskArticles {
  return (question, limit) => {
    const { found, confidence, passages, nearby } = library.ask(question, { limit });
    const sentences = [...passages, ...nearby].flatMap(
      ({ article, at }) => sentenceAt.get(placeKey(article, at.paragraph, at.sentence)) ?? [],
    );
    return { sentences, answered: found, confidence };
  };
}
