// What of a question the features of a sentence are held against beside its ideas and its kind.
import { amountAsked } from '../question/asked-amount.ts';
import { ideasAsked } from '../question/asked-ideas.ts';
import type { Question } from '../question/question.ts';
import { EXACT } from '../weights.ts';
import type { Evidence } from './evidence.ts';

export interface QuestionParts {
  /** Place among the concepts of what is asked of, mostly a deed; -1 where there is none. */
  readonly deed: number;
  /** 1 for each idea that the articles have in the question's own words, in whatever form, else 0. */
  readonly said: Evidence;
  /** Whether it asks for a sum of money. */
  readonly money: boolean;
}

export function questionPartsOf(question: Question): QuestionParts {
  return {
    deed: ideasAsked(question)[0] ?? -1,
    said: Float64Array.from(question.concepts, (concept) =>
      [...concept.words.values()].some((closeness) => closeness >= EXACT) ? 1 : 0,
    ),
    money: amountAsked(question) === 'money',
  };
}
