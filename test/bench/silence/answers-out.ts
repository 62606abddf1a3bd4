// A dataset's articles without what answers a part of its questions: all else on their subject is still there.
import { type Article, textOf } from '../../../knowledge/article.ts';
import { wordsOf } from '../../../knowledge/spanish/words.ts';
import { type AskedQuestion, type Dataset, placeKey } from '../squad/dataset.ts';

/** Questions, and the articles without the sentences that answer them or have the words of an answer. */
export interface Part {
  readonly articles: readonly Article[];
  readonly questions: readonly AskedQuestion[];
}

/** As many parts as it takes for each to leave out the answers to at most one question a paragraph. */
export function partsWithoutAnswers(
  { articles, sentenceAt }: Dataset,
  questions: readonly AskedQuestion[],
): Part[] {
  const parts: AskedQuestion[][] = [];
  const asked = new Map<number, number>();
  for (const question of questions) {
    const part = asked.get(question.paragraph) ?? 0;
    asked.set(question.paragraph, part + 1);
    const known = parts[part];
    if (known) known.push(question);
    else parts.push([question]);
  }
  return parts.map((own) => ({
    questions: own,
    articles: articles.map((article) => {
      const theirs = own.filter((question) => question.article === article);
      return without(article, (sentence) => {
        const id = sentenceAt.get(placeKey(article.slug, sentence.paragraph, sentence.sentence)) ?? -1;
        const text = inWords(textOf(article, sentence));
        return theirs.some(
          ({ answers, answerTexts }) =>
            answers.includes(id) || answerTexts.some((answer) => text.includes(inWords(answer))),
        );
      });
    }),
  }));
}

type Sentence = Article['paragraphs'][number]['sentences'][number];

/** The article without the sentences of which this holds; the others keep their numbers. */
export function without(article: Article, isOut: (sentence: Sentence) => boolean): Article {
  return {
    ...article,
    paragraphs: article.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.filter((sentence) => !isOut(sentence)),
    })),
  };
}

/** The words of a text, so that others can be looked for among them. */
export function inWords(text: string): string {
  return ` ${wordsOf(text)
    .map(({ key }) => key)
    .join(' ')} `;
}
