// The month question set, over fourteen articles that the week set does not ask about, is well formed.
import { expect, it } from 'vitest';
import { describeQuestions, readQuestions } from './question-set.ts';

const month = readQuestions('month');

describeQuestions('month', month, ['test/quotations/wide'], {
  articles: 14,
  answerablePerArticle: 9,
  answerablePerHalf: 63,
  unanswerablePerHalf: 30,
  halves: 'alike in articles and styles',
});

it('the month questions ask about no article of the week questions', () => {
  const ofWeek = new Set(readQuestions('week').answerable.map(({ article }) => article));
  expect(month.answerable.filter(({ article }) => ofWeek.has(article)).map(({ id }) => id)).toEqual([]);
});
