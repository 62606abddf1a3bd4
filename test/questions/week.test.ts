// The week question set, over twelve articles of the quotation sets from as many stories, is well formed.
import { describeQuestions, readQuestions } from './question-set.ts';

describeQuestions('week', readQuestions('week'), ['test/quotations/wide', 'test/quotations/fresh'], {
  articles: 12,
  answerablePerArticle: 14,
  answerablePerHalf: 84,
  unanswerablePerHalf: 36,
  halves: 'of whole articles',
});
