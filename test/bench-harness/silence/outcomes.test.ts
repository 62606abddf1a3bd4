// Every question with its article in the library and without it.
import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../bench/silence/outcomes.ts';
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
});
