// Counting what was found.
import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../bench/squad/dataset.ts';
import { excerptRecall, paragraphRecall, paragraphsOf } from '../../bench/squad/recall.ts';
import { harbour } from './harbour.ts';

const { questions, sentences } = datasetOf(harbour, 'muelle');

describe('recall', () => {
  it('counts an excerpt when the first sentence covers any gold answer', () => {
    expect(excerptRecall(questions, [[0], [0, 1], [1, 2], []])).toBe(2 / 4);
  });

  it('counts a paragraph first, or among the first three that differ', () => {
    const found = [[0], [1, 1, 1, 0], [2, 0, 1], [0, 1, 0, 1]];
    expect(paragraphRecall(questions, found)).toEqual({ at1: 1 / 4, at3: 3 / 4 });
  });

  it('is of the questions that were asked', () => {
    expect(excerptRecall(questions, [[0]])).toBe(1);
  });

  it('takes the paragraphs of sentences in the order in which they first appear', () => {
    expect(paragraphsOf(sentences, [2, 0, 1, 3])).toEqual([1, 0, 2]);
  });
});
