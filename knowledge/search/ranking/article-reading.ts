// An article read in the light of a question: what its title, its lead and its gathered paragraphs express.
import type { Article } from '../../article.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Question } from '../question/question.ts';
import { OFTEN } from '../weights.ts';
import { type Evidence, raise, raised } from './evidence.ts';
import type { Gathered } from './gather.ts';
import { type Meanings, type ParagraphReading, readSentence } from './paragraph-reading.ts';

export interface ArticleReading {
  /** Number of its first paragraph. */
  readonly opening: number;
  readonly title: Evidence;
  /** What the first sentence expresses. */
  readonly lead: Evidence;
  /** What the title or the first sentence expresses. */
  readonly topic: Evidence;
  /** How often the article expresses each idea, saturated: 0 to 1. */
  readonly often: Evidence;
  /** What any gathered paragraph expresses. */
  readonly around: Evidence;
  /** The question's weights times how rare each idea is among the article's gathered sentences. */
  readonly weights: readonly number[];
}

/** The articles of the gathered paragraphs. */
export function readArticles(
  readings: readonly ParagraphReading[],
  question: Question,
  meanings: Meanings,
  gathered: Gathered,
  index: PassageIndex,
): ReadonlyMap<Article, ArticleReading> {
  const byArticle = new Map<Article, ParagraphReading[]>();
  for (const reading of readings) {
    const known = byArticle.get(reading.article);
    if (known) known.push(reading);
    else byArticle.set(reading.article, [reading]);
  }
  return new Map(
    [...byArticle].map(([article, own]) => {
      const lead = leadOf(article, question, meanings, index);
      const opening = index.firstParagraphOf(article);
      return [article, { opening, ...articleReading(article, own, lead, gathered, index.numberOf(article)) }];
    }),
  );
}

/** What the first sentence expresses. */
function leadOf(
  article: Article,
  question: Question,
  meanings: Meanings,
  index: PassageIndex,
): Evidence | undefined {
  const { first, end } = index.paragraph(index.firstParagraphOf(article));
  if (first === end) return undefined;
  return readSentence(first, question, meanings, index, new Float64Array(question.concepts.length)).evidence;
}

function articleReading(
  article: Article,
  paragraphs: readonly ParagraphReading[],
  lead: Evidence | undefined,
  { titles, articles, weights }: Gathered,
  number: number,
): Omit<ArticleReading, 'opening'> {
  const nothing: Evidence = new Float64Array(weights.length);
  const title = titles.get(article) ?? nothing;
  const around: Evidence = new Float64Array(weights.length);
  for (const paragraph of paragraphs) raise(around, paragraph.around);
  return {
    title,
    lead: lead ?? nothing,
    topic: lead ? raised(title, [lead, 1]) : title,
    often: (articles.get(number) ?? nothing).map((times) => times / (times + OFTEN)),
    around,
    weights: rarityAmong(paragraphs, weights),
  };
}

function rarityAmong(paragraphs: readonly ParagraphReading[], weights: readonly number[]): number[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return weights.map((weight, at) => {
    const seen = sentences.reduce((sum, { evidence }) => sum + (evidence[at] ?? 0), 0);
    return weight * Math.log(1 + (sentences.length + 1) / (seen + 0.5));
  });
}
