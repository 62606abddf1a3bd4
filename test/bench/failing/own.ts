// Questions of our own tuning halves that fail, with the reason of each; the reported halves stay unseen.
import { type Article, textOf } from '../../../knowledge/article.ts';
import type { Library } from '../../../knowledge/library.ts';
import type { QuestionSet } from '../questions.ts';
import { type Checked, type Failure, failureOf } from './failing.ts';

/** Every failure of the set's tuning half, in order: another sentence first, silence, or an answer to what nothing answers. */
export function failuresOf(library: Library, { answerable, unanswerable }: QuestionSet): Failure[] {
  const checked = [
    ...answerable.map((item) => ({ ...item, answers: item.answers })),
    ...unanswerable.map((item) => ({ ...item, answers: [] })),
  ].filter(({ half }) => half === 'tune');
  return checked.flatMap((item) => failureOf(library, checkedOf(library, item), true) ?? []);
}

function checkedOf(
  library: Library,
  item: {
    readonly id: string;
    readonly style: string;
    readonly question: string;
    readonly answers: readonly string[];
  },
): Checked {
  const holds = (text: string) => item.answers.some((answer) => text.includes(answer));
  return {
    id: `${item.id}, ${item.style}`,
    text: item.question,
    answers: library.articles.flatMap((article) => sentencesOf(article).filter(holds)),
    isRight: ({ text }) => holds(text),
  };
}

function sentencesOf(article: Article): string[] {
  return article.paragraphs.flatMap(({ sentences }) =>
    sentences.map((sentence) => textOf(article, sentence)),
  );
}
