// How often a system puts what answers first.
import type { AskedQuestion, SentenceDocument } from './dataset.ts';

/** Shares of the questions asked, 0 to 1. */
export interface ParagraphRecall {
  readonly at1: number;
  readonly at3: number;
}

/** `found` holds, for each question, the ids of the paragraphs found, best first. */
export function paragraphRecall(
  questions: readonly AskedQuestion[],
  found: readonly (readonly number[])[],
): ParagraphRecall {
  const within = (depth: number): number =>
    shareOf(found, (paragraphs, at) => {
      const wanted = questions[at]?.paragraph;
      return wanted !== undefined && distinct(paragraphs).slice(0, depth).includes(wanted);
    });
  return { at1: within(1), at3: within(3) };
}

/** The share of questions whose first sentence covers the position of a gold answer. */
export function excerptRecall(
  questions: readonly AskedQuestion[],
  found: readonly (readonly number[])[],
): number {
  return shareOf(
    found,
    ([first], at) => first !== undefined && (questions[at]?.answers.includes(first) ?? false),
  );
}

/** The paragraphs of these sentences, each where it first appears. */
export function paragraphsOf(
  sentences: readonly SentenceDocument[],
  ids: readonly number[],
): readonly number[] {
  return distinct(ids.flatMap((id) => sentences[id]?.paragraph ?? []));
}

export function shareOf<Item>(items: readonly Item[], is: (item: Item, at: number) => boolean): number {
  return items.length === 0 ? 0 : items.filter(is).length / items.length;
}

function distinct(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)];
}
