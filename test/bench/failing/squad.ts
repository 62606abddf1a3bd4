// Questions of a dataset that fail, with the reason of each.
import { libraryOf } from '../../../knowledge/library-of.ts';
import { sampleOf } from '../random.ts';
import { type AskedQuestion, type Dataset, placeKey } from '../squad/dataset.ts';
import { type Asking, questionsFor } from '../squad/questions.ts';
import { type Checked, type Failure, failureOf } from './failing.ts';

export interface Failing {
  /** Questions asked, and how many of them failed. */
  readonly asked: number;
  readonly failed: number;
  /** A sample of the failed, in their order. */
  readonly failures: readonly Failure[];
}

/** `count` of the dataset's questions whose first excerpt is wrong. */
export function failingOf(dataset: Dataset, asking: Asking, count: number): Failing {
  const library = libraryOf(dataset.articles);
  const questions = questionsFor(dataset, asking);
  const failures = questions.flatMap(
    (question, at) => failureOf(library, checkedOf(dataset, question, at), false) ?? [],
  );
  return {
    asked: questions.length,
    failed: failures.length,
    failures: sampleOf(failures, count, asking.seed),
  };
}

function checkedOf(
  { sentences, sentenceAt }: Dataset,
  { text, article, answers }: AskedQuestion,
  at: number,
): Checked {
  return {
    id: `${article.title}, question ${at + 1}`,
    text,
    answers: answers.flatMap((id) => sentences[id]?.text ?? []),
    isRight: ({ article: slug, at: { paragraph, sentence } }) =>
      answers.includes(sentenceAt.get(placeKey(slug, paragraph, sentence)) ?? -1),
  };
}
