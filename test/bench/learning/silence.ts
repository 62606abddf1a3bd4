// What a threshold of the confidence does to each set, by confidences that were learnt without the question's article.
import { FORMS } from './confidence.ts';
import type { LearntConfidence } from './logistic.ts';

type Held = LearntConfidence['held'];

/**
 * What an answer to what nothing answers costs beside a question that meets silence though its answer was found: a member
 * who is told wrong is worse off than one who is shown the nearest passages, which hold the answer.
 */
export const WRONG_ANSWER_COST = 2;

/** Lines for each set and form: at the threshold, the shares of the answerable that are answered and of the others that meet silence. */
export function silenceLines(held: Held, threshold: number): string[] {
  const lines = [...new Set(held.map(({ question }) => question.set))].flatMap((set) =>
    FORMS.map((form) => {
      const here = held.filter(({ question }) => question.set === set && question.form === form);
      const answerable = here.filter(({ question }) => question.answerable);
      const others = here.filter(({ question }) => !question.answerable);
      const answered = shareOf(answerable, ({ confidence }) => confidence >= threshold);
      const silent = shareOf(others, ({ confidence }) => confidence < threshold);
      return `  ${set}, ${form} (${answerable.length} + ${others.length}): ${answered} answered, ${silent} rightly silent`;
    }),
  );
  return [`Cross-validated by article, from a confidence of ${threshold} on:`, ...lines];
}

/** The mean cost of a question of our own sets at each threshold, and the cheapest one. */
export function costLines(held: Held, squad: string): string[] {
  const own = held.filter(({ question }) => question.set !== squad && question.form === 'written');
  const costs = Array.from({ length: 30 }, (_, at) => {
    const threshold = (at + 1) / 50;
    const cost = own.reduce(
      (sum, { question, confidence }) => sum + costOf(question, confidence >= threshold),
      0,
    );
    return { threshold, cost: cost / own.length };
  });
  const least = costs.reduce((a, b) => (b.cost < a.cost ? b : a));
  return [
    `Cost of a threshold on our own sets, a wrong answer counting ${WRONG_ANSWER_COST}: ${costs.map(({ threshold, cost }) => `${threshold.toFixed(2)} ${cost.toFixed(3)}`).join(', ')}`,
    `Cheapest: ${least.threshold.toFixed(2)}`,
  ];
}

function costOf({ answerable, near }: Held[number]['question'], speaks: boolean): number {
  if (!speaks) return near ? 1 : 0;
  return answerable ? 0 : WRONG_ANSWER_COST;
}

function shareOf<Item>(items: readonly Item[], is: (item: Item) => boolean): string {
  return items.length === 0 ? '–' : (items.filter(is).length / items.length).toFixed(3);
}
