// The product, asked through its public face only.
import type { Article } from '../../../knowledge/article.ts';
import type { Library } from '../../../knowledge/library.ts';
import { libraryOf } from '../../../knowledge/library-of.ts';
import { type Corpus, placeKey } from '../squad/dataset.ts';
import type { ArticleSystem, AskArticles } from './system.ts';

/**
 * The hook for a library that builds in slices: set it to the function that does, and `--scale` prints the longest time
 * that building blocked the event loop. Undefined: the library offers only `libraryOf`, which builds in one go.
 */
const libraryInSlices: ((articles: readonly Article[]) => Promise<Library>) | undefined = undefined;

export const hemeroteca: ArticleSystem = {
  kind: 'articles',
  name: 'hemeroteca',
  how: 'libraryOf(articles).ask(question); what it offers below its confidence counts as found, not as answered',
  index: (corpus) => askOf(libraryOf(corpus.articles), corpus),
  ...slicesOf(libraryInSlices),
};

function slicesOf(
  build: ((articles: readonly Article[]) => Promise<Library>) | undefined,
): Pick<ArticleSystem, 'indexInSlices'> {
  return build ? { indexInSlices: async (corpus) => askOf(await build(corpus.articles), corpus) } : {};
}

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
