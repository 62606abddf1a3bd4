// An article without the sentences that answer a question: what is left is of its subject, and answers nothing.
import type { Article } from '../../../knowledge/article.ts';
import { without } from '../silence/answers-out.ts';
import type { TrainingQuestion } from './training.ts';

/** The article that answers the question, if any does. */
export function homeOf(
  { isRight }: Pick<TrainingQuestion, 'isRight'>,
  articles: readonly Article[],
): Article | undefined {
  return articles.find((article) =>
    article.paragraphs.some(({ sentences }) => sentences.some((sentence) => isRight(article, sentence))),
  );
}

/** The same article without each sentence that answers, or has the words of the answer in another place. */
export function withoutAnswer(
  article: Article,
  { isRight, saysAnswer }: Pick<TrainingQuestion, 'isRight' | 'saysAnswer'>,
): Article {
  return without(article, (sentence) => isRight(article, sentence) || saysAnswer(article, sentence));
}
