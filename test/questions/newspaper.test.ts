// The question sets in members' own words over the articles of two newspapers, each as if it were the only one, are well formed.
import { describeQuestions, readQuestions } from './question-set.ts';

for (const name of ['bulletin', 'dispatch'])
  describeQuestions(name, readQuestions(name), [`test/quotations/${name}`], {
    articles: 14,
    answerablePerArticle: 8,
    answerablePerHalf: 56,
    unanswerablePerHalf: 21,
    halves: 'of whole articles',
  });
