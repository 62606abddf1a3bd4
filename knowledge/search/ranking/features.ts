// What speaks for a sentence as the answer to a question, in numbers; their weights are in ranking-weights.json.

import type { PassageIndex, SentenceUnit } from '../index/passage-index.ts';
import type { Question } from '../question/question.ts';
import { NEARNESS, TYPED_AMONG } from '../weights.ts';
import { readArticles } from './article-reading.ts';
import { type Evidence, raised } from './evidence.ts';
import type { Gathered } from './gather.ts';
import { paragraphFeatures } from './paragraph-features.ts';
import { meaningsOf, readParagraph } from './paragraph-reading.ts';
import { questionPartsOf } from './question-parts.ts';
import { sentenceFeatures } from './sentence-features.ts';

/**
 * What each counts is a share of the question's weight, times the square root of that weight (a question that says more
 * can be surer), unless said otherwise.
 */
export const FEATURES = [
  /** What the sentence itself expresses; the part of it in the question's own words. */
  'own',
  'ownExact',
  /** The same where ideas weigh the more the rarer they are in the article. */
  'ownArticle',
  /** What it expresses of the ideas that title and lead do not have: what is asked of the topic. */
  'ownBeyondLead',
  /** What it expresses of the ideas that no article has in the question's own words: whatever stands for them is meant. */
  'ownReworded',
  /** The same with what the sentence before, paragraph, title and lead express, each less surely. */
  'inContext',
  /** How far it falls behind the sentence of its paragraph that expresses most. */
  'behind',
  /** Share of the ideas, each counting the same. */
  'ideas',
  /** What the paragraph expresses, counting how often (BM25). */
  'paragraphOften',
  /** What the paragraph expresses beyond the sentence. */
  'around',
  /** The same of what is asked of, mostly a deed. */
  'deedAround',
  /** What the sentence before, and the one after, expresses beyond the sentence. */
  'before',
  'after',
  /** What title, lead and the article's other paragraphs express beyond the paragraph. */
  'title',
  'lead',
  'article',
  /** What title and lead express, whether or not the paragraph does: which article is meant. */
  'titleAll',
  'leadAll',
  /** What the article expresses counting how often; ideas weigh by the square of their weight. */
  'articleOften',
  /** The square of what the editor's questions for the paragraph express: a part of one is chance, the whole is meant. */
  'hint',
  /** Share of the question's pairs of neighbouring words that are neighbours here too. */
  'pairs',
  /** How surely it has what the asking words belong to (¿qué equipo…?), 0 to 1. */
  'focus',
  /** 1 where it opens with the weightiest idea of the question: it tells of that, others only mention it. */
  'opensWith',
  /** 1 for the first sentence of a paragraph, and of the article: it names what the others go on to tell of. */
  'first',
  'opening',
  /** Words that mean something, and of these the ones that the question did not name: logarithms. */
  'length',
  'fresh',
  /** Their squares, thirds of them: a sentence may also be too long. */
  'lengthSquared',
  'freshSquared',
  /** 1 for a sentence that is itself a question. */
  'asks',
  /** An answer of the kind asked for that the question did not itself name: 1 the wanted, less the accepted one. */
  'who',
  'when',
  'where',
  'howMany',
  'measure',
  'why',
  'whatFor',
  'which',
  'named',
  'how',
  /** 1 where a sum of money is asked for and told that the question did not itself name. */
  'money',
  /** What it expresses with what is around, where it shows an answer of the finer type that is asked for. */
  'typed',
  /** 1 where one stands beside words of the question. */
  'beside',
  /** What the paragraph expresses, where one of its sentences holds such an answer. */
  'kindAround',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** A sentence of a gathered paragraph with what speaks for it. */
export interface Row {
  readonly id: number;
  readonly unit: SentenceUnit;
  readonly inSentence: Evidence;
  readonly inParagraph: Evidence;
  readonly inTitle: Evidence;
  readonly features: Features;
}

/** The rows of every sentence of the gathered paragraphs. */
export function rowsOf(question: Question, gathered: Gathered, index: PassageIndex): Row[] {
  const meanings = meaningsOf(question);
  // Only among the most promising is a finer type looked for: it takes a while.
  const untyped = question.type ? { ...question, type: undefined } : question;
  const readings = gathered.paragraphs.map((number, at) =>
    readParagraph(number, at < TYPED_AMONG ? question : untyped, meanings, index),
  );
  const { weights } = gathered;
  const weightiest = weights.indexOf(Math.max(...weights));
  const asking = { question, weights, parts: questionPartsOf(question), weightiest };
  const articles = readArticles(readings, question, meanings, gathered, index);
  return readings.flatMap((reading) => {
    const article = articles.get(reading.article);
    if (!article) return [];
    const shared = paragraphFeatures(reading, article, gathered, index);
    const features = sentenceFeatures(reading, article, shared, asking);
    return reading.sentences.flatMap(({ id, evidence }, at): Row | readonly [] => {
      const own = features[at];
      if (!own) return [];
      return {
        id,
        unit: index.sentence(id),
        inSentence: evidence,
        inParagraph: reading.around,
        inTitle: article.title,
        features: own,
      };
    });
  });
}

/** How surely sentence, paragraph and title together express each idea, what is around counting less. */
export function contextOf({ inSentence, inParagraph, inTitle }: Row): Evidence {
  return raised(inSentence, [inParagraph, NEARNESS.paragraph], [inTitle, NEARNESS.title]);
}
