// Which questions a system is asked, and how they are typed.
import { typedInChat } from '../noise.ts';
import { sampleOf } from '../random.ts';
import type { AskedQuestion, Dataset } from './dataset.ts';

export interface Asking {
  /** Seed of typed-in-a-chat questions; undefined for the questions as they are. */
  readonly noise?: number | undefined;
  /** Of the sample. */
  readonly seed: number;
  /** Undefined for every question. */
  readonly sample?: number | undefined;
}

/** In the file's order. A question is typed the same way whether or not others are left out. */
export function questionsFor(dataset: Dataset, { noise, seed, sample }: Asking): readonly AskedQuestion[] {
  const { questions } = dataset;
  const texts = questions.map(({ text }) => text);
  const typed = noise === undefined ? texts : typedInChat(texts, noise);
  const all = questions.map((question, at) => ({ ...question, text: typed[at] ?? question.text }));
  return sample === undefined ? all : sampleOf(all, sample, seed);
}
