// The option `articulo`, which most commands share: declared, suggested and looked up in one place.
import type { Article } from '../../knowledge/article.ts';
import type { Library } from '../../knowledge/library.ts';
import type { Choice, OptionDeclaration, SuggestRequest } from '../command.ts';
import { type Failure, fail, type Outcome, succeed } from '../failure.ts';
import { shorten } from './clean-text.ts';
import { CHOICES, MEANT, REFERENCE } from './limits.ts';
import { text } from './schema.ts';

export const articuloOption: OptionDeclaration = {
  name: 'articulo',
  type: 'string',
  ...REFERENCE,
  suggest: ({ typed, library }) => library.suggest.articles(typed, CHOICES.max).map(choiceOf),
};

export const articuloInput = text('articulo', REFERENCE).optional();

function choiceOf(article: Article): Choice {
  const value = article.slug.length <= CHOICES.characters ? article.slug : article.key;
  return { name: shorten(article.title, CHOICES.characters), value };
}

/** The article meant, undefined when none was named, or a failure that names those that may be meant, or the nearest. */
export function findArticle(reference: string | undefined, library: Library): Outcome<Article | undefined> {
  if (reference === undefined) return succeed(undefined);
  const article = library.article(reference);
  if (article) return succeed(article);
  const [only, ...others] = library.articlesCalled(reference);
  if (only && others.length === 0) return succeed(only);
  if (only) return fail(severalArticles(reference, [only, ...others]));
  return fail({
    code: 'article.unknown',
    typed: reference,
    nearest: library.nearestArticle(reference)?.title,
  });
}

/** While another option is completed: the article that is filled in, if what stands there leads to one. */
export function articleFilledIn(
  { articulo }: SuggestRequest['options'],
  library: Library,
): Article | undefined {
  const found = findArticle(articulo === undefined ? undefined : String(articulo), library);
  return found.ok ? found.value : undefined;
}

function severalArticles(typed: string, articles: readonly Article[]): Failure {
  const meant = articles.slice(0, MEANT).map(({ title }) => title);
  return { code: 'article.several', typed, meant, more: articles.length - meant.length };
}

/** As `findArticle`; where none was named, the newest. */
export function findArticleOrNewest(reference: string | undefined, library: Library): Outcome<Article> {
  const found = findArticle(reference, library);
  if (!found.ok) return found;
  const article = found.value ?? library.articles[0];
  return article ? succeed(article) : fail({ code: 'article.none' });
}
