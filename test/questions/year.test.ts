// The year question set, over fourteen articles that neither the week set nor the month set asks about, is well formed.
import { expect, it } from 'vitest';
import { describeQuestions, readQuestions } from './question-set.ts';

const year = readQuestions('year');

describeQuestions('year', year, ['test/quotations/wide'], {
  articles: 14,
  answerablePerArticle: 9,
  answerablePerHalf: 63,
  unanswerablePerHalf: 30,
  halves: 'alike in articles and styles',
});

it.each(['week', 'month'])('the year questions ask about no article of the %s questions', (name) => {
  const asked = new Set(readQuestions(name).answerable.map(({ article }) => article));
  expect(year.answerable.filter(({ article }) => asked.has(article)).map(({ id }) => id)).toEqual([]);
});
