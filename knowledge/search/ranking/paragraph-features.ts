// What speaks for every sentence of a paragraph alike.

import type { PassageIndex } from '../index/passage-index.ts';
import { BM25 } from '../weights.ts';
import type { ArticleReading } from './article-reading.ts';
import { shareOf, totalOf } from './evidence.ts';
import type { Features } from './features.ts';
import type { Gathered } from './gather.ts';
import type { ParagraphReading } from './paragraph-reading.ts';

export type ParagraphFeatures = Pick<
  Features,
  'paragraphOften' | 'title' | 'lead' | 'article' | 'titleAll' | 'leadAll' | 'articleOften' | 'hint'
>;

export function paragraphFeatures(
  { number, around, often, length }: ParagraphReading,
  article: ArticleReading,
  { weights, hints }: Gathered,
  index: PassageIndex,
): ParagraphFeatures {
  const scale = Math.sqrt(totalOf(weights));
  const hint = hints.get(number);
  const saturation = BM25.k1 * (1 - BM25.b + (BM25.b * length) / index.meanLength);
  const saturated = often.map((times) => (times * (BM25.k1 + 1)) / (times + saturation));
  return {
    paragraphOften: scale * shareOf(saturated, weights),
    title: scale * shareOf(article.title, weights, around),
    lead: scale * shareOf(article.lead, weights, around),
    article: scale * shareOf(article.around, weights, around),
    titleAll: scale * shareOf(article.title, weights),
    leadAll: scale * shareOf(article.lead, weights),
    articleOften: scale * shareOf(article.often, squaresOf(weights)),
    hint: hint ? scale * shareOf(hint, weights) ** 2 : 0,
  };
}

function squaresOf(weights: readonly number[]): number[] {
  return weights.map((weight) => weight * weight);
}
