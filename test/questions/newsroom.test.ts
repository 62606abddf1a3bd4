// The newsroom question set, over ten invented articles of different presses, is well formed.
import { expect, it } from 'vitest';
import { articlesIn } from '../articles.ts';
import { describeQuestions, readQuestions } from './question-set.ts';

const folder = 'test/questions/articles';
const set = readQuestions('newsroom');

describeQuestions('newsroom', set, [folder], {
  articles: 10,
  answerablePerArticle: 22,
  answerablePerHalf: 110,
  unanswerablePerHalf: 50,
  halves: 'of whole articles',
});

it('leaves no article of the newsroom without questions', async () => {
  const slugs = (await articlesIn(folder)).map(({ slug }) => slug);
  expect(new Set(set.answerable.map(({ article }) => article))).toEqual(new Set(slugs));
});
