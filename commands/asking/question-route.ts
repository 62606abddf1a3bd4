// How a message to /preguntar is answered: as talk, with the gist of an article, or by the search.
import type { Article } from '../../knowledge/article.ts';
import type { Library } from '../../knowledge/library.ts';
import { type Gist, gistIn } from './gist.ts';
import { type TalkAnswer, talkIn } from './small-talk.ts';

export type Route =
  | { readonly by: 'talk'; readonly talk: TalkAnswer }
  | { readonly by: 'gist'; readonly article: Article }
  /** With what is looked for: the message, or what a gist was asked of that no title names. */
  | { readonly by: 'search'; readonly sought: string };

/** The route of a message, within one article when `scope` names it. */
export function routeOf(message: string, scope: Article | undefined, library: Library): Route {
  const talk = talkIn(message);
  if (talk) return { by: 'talk', talk };
  const gist = gistIn(message);
  return (gist && gistRoute(gist, scope, library)) ?? { by: 'search', sought: gist?.about ?? message };
}

/** To the article that is meant; undefined where it is none of the library's, so that it is looked for instead. */
function gistRoute(
  { about, ofArticle }: Gist,
  scope: Article | undefined,
  library: Library,
): Route | undefined {
  const called = about === '' ? (scope ? [scope] : library.articles) : library.articlesCalled(about);
  // «La noticia del notario»: where no title has the word, the only article that has it.
  const several = library.articles.length > 1;
  const meant = called.length === 0 && ofArticle && several ? library.findArticles(about) : called;
  const [article, ...others] = scope ? meant.filter((one) => one === scope) : meant;
  if (article && others.length === 0) return { by: 'gist', article };
  return about === '' ? { by: 'talk', talk: 'whichArticle' } : undefined;
}
