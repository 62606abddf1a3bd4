// How often the first excerpt holds the answer, and how often silence is right, on the sets of test/questions.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Library } from '../../knowledge/library.ts';

const half = z.enum(['tune', 'report']);
const answerable = z.object({
  id: z.string(),
  half,
  style: z.string(),
  /** Slug of the article that it is asked about, where the set has several. */
  article: z.string().optional(),
  question: z.string(),
  answers: z.array(z.string()).min(1),
});
const unanswerable = z.object({ id: z.string(), half, style: z.string(), question: z.string() });
const set = z.object({ answerable: z.array(answerable), unanswerable: z.array(unanswerable) });

export type QuestionSet = z.infer<typeof set>;
export type Half = z.infer<typeof half>;

export interface QuestionFigures {
  readonly answerable: number;
  readonly unanswerable: number;
  /** Shares, 0 to 1. */
  readonly firstHolds: number;
  readonly firstThreeHold: number;
  /** Answered, and the first excerpt holds the answer. */
  readonly answeredRightly: number;
  readonly answered: number;
  readonly silentRightly: number;
  /** What went wrong, one line each. */
  readonly misses: readonly string[];
}

export function readQuestions(file: string): QuestionSet {
  return set.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * Asks every question of one half. An excerpt counts when it contains one of the verbatim answers; what the
 * library offers below its confidence counts for finding (`firstHolds`), not for answering.
 */
export function measureQuestions(library: Library, questions: QuestionSet, which: Half): QuestionFigures {
  const asked = questions.answerable
    .filter(({ half }) => half === which)
    .map((item) => askAnswerable(library, item));
  const unasked = questions.unanswerable
    .filter(({ half }) => half === which)
    .map((item) => askUnanswerable(library, item));
  return {
    answerable: asked.length,
    unanswerable: unasked.length,
    firstHolds: shareOf(asked, ({ holds }) => holds[0] === true),
    firstThreeHold: shareOf(asked, ({ holds }) => holds.includes(true)),
    answered: shareOf(asked, ({ found }) => found),
    answeredRightly: shareOf(asked, ({ found, holds }) => found && holds[0] === true),
    silentRightly: shareOf(unasked, ({ found }) => !found),
    misses: [
      ...asked.filter(({ found, holds }) => !found || !holds[0]),
      ...unasked.filter(({ found }) => found),
    ].map(({ line }) => line),
  };
}

function askAnswerable(library: Library, { id, style, question, answers }: z.infer<typeof answerable>) {
  const answer = library.ask(question);
  const shown = [...answer.passages, ...answer.nearby].slice(0, 3);
  const holds = shown.map(({ text }) => answers.some((wanted) => text.includes(wanted)));
  const what = answer.found ? 'wrong' : `silent${holds[0] ? ' though it had it' : ''}`;
  return {
    found: answer.found,
    holds,
    line: `${id} ${style} ${answer.confidence.toFixed(2)} ${what}: ${question} → ${shown[0]?.text.slice(0, 60)}`,
  };
}

function askUnanswerable(library: Library, { id, style, question }: z.infer<typeof unanswerable>) {
  const answer = library.ask(question);
  return {
    found: answer.found,
    line: `${id} ${style} ${answer.confidence.toFixed(2)} spoke: ${question} → ${answer.passages[0]?.text.slice(0, 60)}`,
  };
}

function shareOf<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.filter(is).length / items.length;
}
