// The question sets in members' own words, each over fourteen articles that no other set asks about, are well formed.
import { expect, it } from 'vitest';
import { describeQuestions, readQuestions } from './question-set.ts';

const NAMES = ['month', 'season', 'year'] as const;

for (const name of NAMES)
  describeQuestions(name, readQuestions(name), ['test/quotations/wide'], {
    articles: 14,
    answerablePerArticle: 9,
    answerablePerHalf: 63,
    unanswerablePerHalf: 30,
    halves: 'alike in articles and styles',
  });

it.each(NAMES)('the %s questions ask about no article of another set', (name) => {
  const others = ['week', ...NAMES].filter((other) => other !== name);
  const asked = new Set(
    others.flatMap((other) => readQuestions(other).answerable.map(({ article }) => article)),
  );
  const shared = readQuestions(name).answerable.filter(({ article }) => asked.has(article));
  expect(shared.map(({ id }) => id)).toEqual([]);
});
