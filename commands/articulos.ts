// /articulos: what the library holds.
import { z } from 'zod';
import type { Article } from '../knowledge/article.ts';
import type { Library } from '../knowledge/library.ts';
import { defineCommand } from './answering/define.ts';
import { sourceOf } from './citing/cite.ts';
import { succeed } from './failure.ts';
import { shortenForButton } from './options/clean-text.ts';
import { PAGE, REFERENCE, REPEATED } from './options/limits.ts';
import { pageActions, pageOf, paginaInput, paginaOption } from './options/paging.ts';
import { text } from './options/schema.ts';
import type { ArticleCard } from './result.ts';

export const articulos = defineCommand({
  declaration: {
    name: 'articulos',
    kind: 'slash',
    options: [{ name: 'buscar', type: 'string', ...REFERENCE }, paginaOption],
    example: () => '/articulos',
  },
  input: z.strictObject({ buscar: text('buscar', REFERENCE).optional(), pagina: paginaInput }),
  run: ({ buscar, pagina }, { library }) => {
    const sought = buscar === undefined ? undefined : soughtIn(buscar);
    const articles = library.findArticles(sought ?? '');
    const page = pageOf(pagina, articles.length, PAGE.articles);
    if (!page.ok) return page;
    const options: Record<string, string> = sought === undefined ? {} : { buscar: sought };
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

/** The text from its first letter on, as much of it as a button repeats, so that every page is of one search. */
function soughtIn(buscar: string): string {
  return shortenForButton(buscar.replace(/^[^\p{L}\p{N}]+/u, ''), REPEATED.search);
}

function cardOf(article: Article, library: Library): ArticleCard {
  const speakers = library.quotations({ article }).flatMap(({ speaker }) => speaker ?? []);
  return {
    article: article.slug,
    source: sourceOf(article),
    ...(article.author !== undefined && { author: article.author }),
    paragraphs: article.paragraphs.length,
    words: article.words,
    quoted: [...new Set(speakers)],
    topics: article.topics.map(({ command }) => command),
  };
}
