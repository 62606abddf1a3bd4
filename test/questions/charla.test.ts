// The questions about the treaty as people type them in a chat, by two writers who knew only the article, are well formed.
import { describeQuestions, readQuestions } from './question-set.ts';

describeQuestions('charla', readQuestions('charla'), ['knowledge/articles'], {
  articles: 1,
  answerablePerArticle: 140,
  answerablePerHalf: 70,
  unanswerablePerHalf: 50,
  halves: 'alike in articles and styles',
});
