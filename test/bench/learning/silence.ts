// What a threshold of the confidence does to each set and kind, by confidences that were learnt without the question's article.
import { areaUnderCurve, silenceAtCoverage } from '../silence/curve.ts';
import { FORMS, UNANSWERED } from './confidence.ts';
import type { LearntConfidence } from './logistic.ts';

type Held = LearntConfidence['held'];

/**
 * What an answer to what nothing answers costs beside a question that meets silence though its answer was found: a member
 * who is told wrong is worse off than one who is shown the nearest passages, which hold the answer.
 */
export const WRONG_ANSWER_COST = 2;
/** Shares of the answerable that are to be answered while silence is judged. */
const COVERAGES = [0.75, 0.8, 0.85, 0.9, 0.92] as const;

/** Lines for each set and form: at the threshold, the shares of the answerable that are answered and of the others that meet silence. */
export function silenceLines(held: Held, threshold: number): string[] {
  const lines = setsOf(held).flatMap((set) =>
    FORMS.map((form) => {
      const here = held.filter(({ question }) => question.set === set && question.form === form);
      const ofKind = (kind: string) => here.filter(({ question }) => question.kind === kind);
      const answered = shareOf(ofKind('answered'), ({ confidence }) => confidence >= threshold);
      const silent = UNANSWERED.filter((kind) => ofKind(kind).length > 0).map((kind) => {
        const those = ofKind(kind);
        return `${kind} (${those.length}) ${shareOf(those, ({ confidence }) => confidence < threshold)}`;
      });
      return `  ${set}, ${form} (${ofKind('answered').length}): ${answered} answered; rightly silent: ${silent.join(', ')}`;
    }),
  );
  return [`Cross-validated by article, from a confidence of ${threshold} on:`, ...lines];
}

/**
 * Lines for the public set, and for our own together: of each kind that nothing answers, how many could meet silence while
 * so many of the answerable are answered. The set of false premises, which are of one look, stands apart.
 */
export function curveLines(held: Held, squad: string, apart: string): string[] {
  const groups = [
    { name: squad, has: (set: string) => set === squad },
    { name: 'our own', has: (set: string) => set !== squad && set !== apart },
    { name: apart, has: (set: string) => set === apart },
  ];
  const lines = groups.flatMap(({ name, has }) =>
    FORMS.flatMap((form) =>
      UNANSWERED.flatMap((kind) => {
        const here = held.filter(({ question }) => has(question.set) && question.form === form);
        const outcomes = here
          .filter(({ question }) => question.kind === 'answered' || question.kind === kind)
          .map(({ question, confidence }) => ({ answerable: question.kind === 'answered', confidence }));
        if (outcomes.every(({ answerable }) => answerable)) return [];
        const silent = COVERAGES.map((share) => silenceAtCoverage(outcomes, share).silent.toFixed(3));
        return [
          `  ${name}, ${form}, ${kind}: ${silent.join(' ')}; area ${areaUnderCurve(outcomes).toFixed(3)}`,
        ];
      }),
    ),
  );
  return [
    `Cross-validated by article, rightly silent where ${COVERAGES.join(', ')} of the answerable are answered:`,
    ...lines,
  ];
}

/** The mean cost of a question of our own sets at each threshold, and the cheapest one. */
export function costLines(held: Held, squad: string): string[] {
  const own = held.filter(
    ({ question: { set, form, kind } }) =>
      set !== squad && form === 'written' && (kind === 'answered' || kind === 'untold'),
  );
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

function costOf({ kind, near }: Held[number]['question'], speaks: boolean): number {
  if (!speaks) return near ? 1 : 0;
  return kind === 'answered' ? 0 : WRONG_ANSWER_COST;
}

function setsOf(held: Held): string[] {
  return [...new Set(held.map(({ question }) => question.set))];
}

function shareOf<Item>(items: readonly Item[], is: (item: Item) => boolean): string {
  return items.length === 0 ? '–' : (items.filter(is).length / items.length).toFixed(3);
}
