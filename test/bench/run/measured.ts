// What measuring one system costs and takes: the time and memory of its index, the time of each question.
import { percentile } from '../percentile.ts';

/** Questions asked before any is timed, so that the code is compiled; fewer when they are slow. */
const WARM_UP = 40;
const WARM_UP_MS = 3000;

export interface Built<Index> {
  readonly index: Index;
  readonly milliseconds: number;
  /** What the process holds more than before, heap and array buffers, in MB (10⁶ bytes). */
  readonly megabytes: number;
}

/** Builds an index; memory is read after a collection of garbage where the process allows one (`--expose-gc`). */
export async function measureBuild<Index>(build: () => Index | Promise<Index>): Promise<Built<Index>> {
  const before = memoryHeld();
  const begun = performance.now();
  const index = await build();
  const milliseconds = performance.now() - begun;
  return { index, milliseconds, megabytes: (memoryHeld() - before) / 1e6 };
}

function memoryHeld(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export interface Asked<Answer> {
  /** One for each question that time allowed, in order. */
  readonly answers: readonly Answer[];
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface AskingLimits {
  /** Of `performance.now`: no question begins after it but the first. */
  readonly deadline: number;
  /** Times that each question is asked in all; the least of its times counts, as a busy machine only adds to them. */
  readonly rounds: number;
}

/** Asks every question in turn. */
export async function measureAsking<Question, Answer>(
  questions: readonly Question[],
  ask: (question: Question) => Answer | Promise<Answer>,
  { deadline, rounds }: AskingLimits,
): Promise<Asked<Answer>> {
  await warmUp(questions, ask);
  const answers: Answer[] = [];
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, question] of questions.entries()) {
      if (answers.length > 0 && performance.now() > deadline) break;
      const begun = performance.now();
      const answering = ask(question);
      const answer = answering instanceof Promise ? await answering : answering;
      taken[at] = Math.min(taken[at] ?? Number.POSITIVE_INFINITY, performance.now() - begun);
      if (round === 0) answers.push(answer);
    }
  }
  return { answers, p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
}

async function warmUp<Question, Answer>(
  questions: readonly Question[],
  ask: (question: Question) => Answer | Promise<Answer>,
): Promise<void> {
  const end = performance.now() + WARM_UP_MS;
  for (const question of questions.slice(0, WARM_UP)) {
    await ask(question);
    if (performance.now() > end) break;
  }
}
