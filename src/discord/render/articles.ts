// The library's articles, a page at a time.
import { PAGE } from '../../../commands/options/limits.ts';
import { onPage } from '../../../commands/options/paging.ts';
import type { ArticleCard, ArticlesResult } from '../../../commands/result.ts';
import type { Texts } from '../../texts/index.ts';
import { linkedText, linkTo, outletAndDate, titleOf } from './citation.ts';
import { EMBED, NAMED, SHOWN } from './limits.ts';
import { type Card, COLOUR } from './payload.ts';
import { type Block, dotted, foreign, shared, small } from './text.ts';

export function articlesCard({ search, articles, page }: ArticlesResult, texts: Texts): Card {
  const { articlesTitle, articlesCount, noArticles } = texts.replies;
  const searched = search === null ? null : foreign(search, SHOWN.name) || null;
  const shown = onPage(articles, page, PAGE.articles);
  if (shown.length === 0) return { colour: COLOUR.silence, description: noArticles(searched) };
  const blocks = shown.map((article, index) => articleBlock(article, index + 1, texts));
  return {
    colour: COLOUR.reading,
    title: articlesTitle(searched),
    description: shared('', blocks, EMBED.description),
    footer: dotted([page.pages > 1 ? texts.replies.page(page) : '', articlesCount(articles.length)]),
  };
}

/** An article with all that is known of it, or, where that is too long, with what tells it from others. */
function articleBlock(article: ArticleCard, number: number, texts: Texts): Block {
  return (room) => {
    const short = shortEntry(article, number, texts);
    const full = [fullEntry(article, number, texts), ...details(article, texts)].join('\n');
    return full.length <= room ? full : short;
  };
}

function shortEntry({ source, paragraphs, words }: ArticleCard, number: number, texts: Texts): string {
  const facts = factsOf({ source, paragraphs, words }, texts);
  return `**${number}.** ${titleOf(source, texts, SHOWN.citedTitle)}\n${small(facts)}`;
}

function fullEntry({ source, paragraphs, words }: ArticleCard, number: number, texts: Texts): string {
  const linked = linkedText(titleOf(source, texts, SHOWN.title), linkTo(source.url));
  return `**${number}.** ${linked}\n${small(factsOf({ source, paragraphs, words }, texts))}`;
}

function factsOf(article: Pick<ArticleCard, 'source' | 'paragraphs' | 'words'>, texts: Texts): string {
  const known = outletAndDate(article.source, texts).map((part) => foreign(part, SHOWN.outlet));
  return dotted([...known, texts.replies.extent(article.paragraphs, article.words)]);
}

function details({ author, quoted, topics }: ArticleCard, texts: Texts): string[] {
  const { by, voices, topics: topicsLine, andMore } = texts.replies;
  const names = namedFew(quoted, andMore);
  const commands = namedFew(
    topics.map((topic) => `/${topic}`),
    andMore,
  );
  return [
    author === undefined ? '' : small(by(foreign(author, SHOWN.name))),
    names.length === 0 ? '' : small(voices(names)),
    commands.length === 0 ? '' : small(topicsLine(commands)),
  ].filter((line) => line !== '');
}

function namedFew(names: readonly string[], andMore: (count: number) => string): string[] {
  const few = names.slice(0, NAMED).map((name) => foreign(name, SHOWN.name));
  return names.length > NAMED ? [...few, andMore(names.length - NAMED)] : few;
}
