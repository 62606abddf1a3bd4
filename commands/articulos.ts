// /articulos: what the library holds.
import { z } from 'zod';
import type { Article } from '../knowledge/article.ts';
import type { Library } from '../knowledge/library.ts';
import { sourceOf } from './cite.ts';
import { defineCommand } from './define.ts';
import { succeed } from './failure.ts';
import { PAGE, REFERENCE, SHARED_QUESTION } from './limits.ts';
import { pageActions, pageOf, paginaInput, paginaOption } from './paging.ts';
import type { ArticleCard } from './result.ts';
import { text } from './schema.ts';

export const articulos = defineCommand({
  declaration: {
    name: 'articulos',
    kind: 'slash',
    options: [{ name: 'buscar', type: 'string', ...REFERENCE }, paginaOption],
  },
  input: z.strictObject({ buscar: text('buscar', REFERENCE).optional(), pagina: paginaInput }),
  run: ({ buscar, pagina }, { library }) => {
    const articles = library.findArticles(buscar ?? '');
    const page = pageOf(pagina, articles.length, PAGE.articles);
    if (!page.ok) return page;
    // A long search text does not fit a button: its beginning finds the same titles.
    const options: Record<string, string> =
      buscar === undefined ? {} : { buscar: [...buscar].slice(0, SHARED_QUESTION).join('') };
    return succeed({
      visibility: 'public',
      result: {
        kind: 'articles',
        search: buscar ?? null,
        articles: articles.map((article) => cardOf(article, library)),
        page: page.value,
        actions: pageActions(page.value, { command: 'articulos', options }),
      },
    });
  },
});

function cardOf(article: Article, library: Library): ArticleCard {
  const speakers = library.quotations({ article }).flatMap(({ speaker }) => speaker ?? []);
  return {
    article: article.slug,
    source: sourceOf(article),
    ...(article.author !== undefined && { author: article.author }),
    paragraphs: article.paragraphs.length,
    words: article.body.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0,
    quoted: [...new Set(speakers)],
    topics: article.topics.map(({ command }) => command),
  };
}
