// Index time, memory and latency of one system over so many passages. Runs in a process of its own.
import type { ScaleFigures, ScaleJob } from '../run/job.ts';
import { measureAsking, measureBuild } from '../run/measured.ts';
import type { Corpus, Dataset } from '../squad/dataset.ts';
import { questionsFor } from '../squad/questions.ts';
import type { System } from '../systems/system.ts';
import { longestBlockOf } from './longest-block.ts';
import { corpusOfSize } from './passages.ts';

/** Passages that one answer looks at: what the product shows, three at once and three behind «more». */
const DEPTH = 6;

export async function measureScale(system: System, dataset: Dataset, job: ScaleJob): Promise<ScaleFigures> {
  const corpus = corpusOfSize(dataset, job.size, job.seed);
  const questions = questionsFor(dataset, { noise: job.noise, seed: job.seed, sample: job.sample });
  const { index, milliseconds, megabytes } = await measureBuild(() => askOf(system, corpus));
  const { answers, p50, p99 } = await measureAsking(questions, ({ text }) => index(text, DEPTH), {
    deadline: performance.now() + job.seconds * 1000,
    rounds: job.rounds,
  });
  return {
    name: system.name,
    passages: corpus.sentences.length,
    indexMs: milliseconds,
    heapMb: megabytes,
    p50Ms: p50,
    p99Ms: p99,
    asked: answers.length,
    ...(await longestBlock(system, corpus)),
  };
}

/** Search libraries index the sentences as documents. */
function askOf(system: System, corpus: Corpus) {
  return system.kind === 'articles' ? system.index(corpus) : system.index(corpus.sentences);
}

async function longestBlock(system: System, corpus: Corpus): Promise<Pick<ScaleFigures, 'longestBlockMs'>> {
  if (system.kind !== 'articles' || !system.indexInSlices) return {};
  const { indexInSlices } = system;
  const { longestMs } = await longestBlockOf(() => indexInSlices(corpus));
  return { longestBlockMs: longestMs };
}
