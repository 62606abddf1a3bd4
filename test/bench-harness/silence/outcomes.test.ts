// Every question with its article in the library and without it.
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../knowledge/article.ts';
import { partsWithoutAnswers } from '../../bench/silence/answers-out.ts';
import { outcomesOf, outcomesWithoutAnswers } from '../../bench/silence/outcomes.ts';
import { datasetOf } from '../../bench/squad/dataset.ts';
import { harbour } from '../squad/harbour.ts';

const dataset = datasetOf(harbour, 'muelle');

describe('outcomes', () => {
  it('are two for each question, and none without its article is right', () => {
    for (const folds of [1, 2]) {
      const outcomes = outcomesOf(dataset, dataset.questions, folds);
      expect(outcomes.filter(({ answerable }) => answerable)).toHaveLength(dataset.questions.length);
      const unanswerable = outcomes.filter(({ answerable }) => !answerable);
      expect(unanswerable).toHaveLength(dataset.questions.length);
      expect(unanswerable.some(({ excerptRight, paragraphRight }) => excerptRight || paragraphRight)).toBe(
        false,
      );
    }
  });

  it('find what the articles say', () => {
    const [first] = outcomesOf(dataset, dataset.questions, 2);
    expect(first).toMatchObject({ answerable: true, excerptRight: true, paragraphRight: true });
  });

  it('are of each question once where only the sentences that answer are left out, and none is right', () => {
    const outcomes = outcomesWithoutAnswers(dataset, dataset.questions);
    expect(outcomes).toHaveLength(dataset.questions.length);
    expect(
      outcomes.every(({ answerable, excerptRight, out }) => out === 'answer' && !answerable && !excerptRight),
    ).toBe(true);
  });
});

describe('the parts without answers', () => {
  const parts = partsWithoutAnswers(dataset, dataset.questions);

  it('ask every question once, and one of a paragraph each', () => {
    expect(parts.flatMap(({ questions }) => questions)).toHaveLength(dataset.questions.length);
    for (const { questions } of parts)
      expect(new Set(questions.map(({ paragraph }) => paragraph)).size).toBe(questions.length);
  });

  it('have no answer to what they ask, and the other sentences of its article', () => {
    for (const { questions, articles } of parts)
      for (const { article, answerTexts } of questions) {
        const left = articles.find(({ slug }) => slug === article.slug);
        const texts = left
          ? left.paragraphs.flatMap(({ sentences }) => sentences.map((at) => textOf(left, at)))
          : [];
        expect(texts.length).toBeGreaterThan(0);
        expect(texts.filter((text) => answerTexts.some((answer) => text.includes(answer)))).toEqual([]);
      }
  });
});
