// From the library's passages and quotations to what a Result carries: the words, their place, their source.
import { type Article, textOf } from '../../knowledge/article.ts';
import type { Library } from '../../knowledge/library.ts';
import type { Quotation } from '../../knowledge/quotations/quotation.ts';
import type { Passage } from '../../knowledge/search/passage.ts';
import type { CitedPassage, CitedQuotation, Source } from '../result.ts';

export function sourceOf(article: Article): Source {
  return {
    title: article.title,
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    ...(article.date !== undefined && { date: article.date }),
    ...(article.url !== undefined && { url: article.url }),
  };
}

export function citePassage(passage: Passage, library: Library): CitedPassage {
  const { paragraph, sentence } = passage.at;
  const source = sourceOf(articleOf(passage.article, library));
  return {
    article: passage.article,
    paragraph,
    sentence,
    text: passage.text,
    highlights: passage.highlights,
    source,
  };
}

export function citeQuotation(quotation: Quotation, library: Library): CitedQuotation {
  const article = articleOf(quotation.article, library);
  const { at, start, end } = quotation;
  const highlight = [Math.max(0, start - at.start), Math.min(end, at.end) - at.start] as const;
  return {
    text: quotation.text,
    speaker: quotation.speaker,
    cue: quotation.cue,
    way: quotation.way,
    ...(quotation.relates !== undefined && { relates: quotation.relates }),
    article: quotation.article,
    paragraph: at.paragraph,
    sentence: at.sentence,
    context: { text: textOf(article, at), highlights: [highlight] },
    source: sourceOf(article),
  };
}

/** The article a passage or quotation is from. Throws where there is none: the library made both. */
export function articleOf(slug: string, library: Library): Article {
  const article = library.article(slug);
  if (!article) throw new Error(`no article ${slug} in the library that cites it`);
  return article;
}
