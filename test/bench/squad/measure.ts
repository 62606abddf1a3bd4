// Accuracy, time and memory of one system on one dataset. Runs in a process of its own.
import type { RecallFigures, RecallJob } from '../run/job.ts';
import { measureAsking, measureBuild } from '../run/measured.ts';
import type { ArticleSystem, DocumentSystem, System } from '../systems/system.ts';
import type { AskedQuestion, Dataset, Document } from './dataset.ts';
import { questionsFor } from './questions.ts';
import { excerptRecall, paragraphRecall, paragraphsOf, shareOf } from './recall.ts';

/** Documents asked for: enough sentences to see three paragraphs. */
const DEPTH = 10;

export function measureRecall(system: System, dataset: Dataset, job: RecallJob): Promise<RecallFigures> {
  const slow = system.kind === 'documents' && system.slow === true;
  const questions = questionsFor(dataset, {
    noise: job.noise,
    seed: job.seed,
    sample: slow ? job.sample : undefined,
  });
  return system.kind === 'articles'
    ? measureArticles(system, dataset, questions, job)
    : measureDocuments(system, dataset, questions, job);
}

async function measureArticles(
  system: ArticleSystem,
  dataset: Dataset,
  questions: readonly AskedQuestion[],
  { seconds, rounds }: Pick<RecallJob, 'seconds' | 'rounds'>,
): Promise<RecallFigures> {
  const { index, milliseconds, megabytes } = await measureBuild(() => system.index(dataset));
  const { answers, p50, p99 } = await measureAsking(questions, ({ text }) => index(text, DEPTH), {
    deadline: performance.now() + seconds * 1000,
    rounds,
  });
  const found = answers.map(({ sentences }) => sentences);
  const paragraphs = paragraphRecall(
    questions,
    found.map((ids) => paragraphsOf(dataset.sentences, ids)),
  );
  return {
    name: system.name,
    paragraphRecallAt1: paragraphs.at1,
    paragraphRecallAt3: paragraphs.at3,
    excerptRecallAt1: excerptRecall(questions, found),
    answered: shareOf(answers, ({ answered }) => answered),
    p50Ms: p50,
    p99Ms: p99,
    indexMs: milliseconds,
    heapMb: megabytes,
    paragraphsFrom: 'articles',
    asked: answers.length,
    how: system.how,
  };
}

/** Two indexes, of paragraphs and of sentences: excerpts come from the latter, paragraphs from whichever does better. */
async function measureDocuments(
  system: DocumentSystem,
  dataset: Dataset,
  questions: readonly AskedQuestion[],
  { seconds, rounds }: Pick<RecallJob, 'seconds' | 'rounds'>,
): Promise<RecallFigures> {
  const byParagraph = await askDocuments(system, dataset.paragraphs, questions, {
    seconds: seconds / 2,
    rounds,
  });
  const bySentence = await askDocuments(system, dataset.sentences, questions, {
    seconds: seconds / 2,
    rounds,
  });
  const direct = paragraphRecall(questions, byParagraph.answers);
  const through = paragraphRecall(
    questions,
    bySentence.answers.map((ids) => paragraphsOf(dataset.sentences, ids)),
  );
  const sentencesWin = through.at1 > direct.at1;
  const better = sentencesWin ? bySentence : byParagraph;
  return {
    name: system.name,
    paragraphRecallAt1: Math.max(direct.at1, through.at1),
    paragraphRecallAt3: (sentencesWin ? through : direct).at3,
    excerptRecallAt1: excerptRecall(questions, bySentence.answers),
    p50Ms: better.p50,
    p99Ms: better.p99,
    indexMs: better.milliseconds,
    heapMb: better.megabytes,
    excerptP50Ms: bySentence.p50,
    excerptP99Ms: bySentence.p99,
    paragraphsFrom: sentencesWin ? 'sentences' : 'paragraphs',
    asked: Math.min(byParagraph.answers.length, bySentence.answers.length),
    how: system.how,
  };
}

async function askDocuments(
  system: DocumentSystem,
  documents: readonly Document[],
  questions: readonly AskedQuestion[],
  { seconds, rounds }: Pick<RecallJob, 'seconds' | 'rounds'>,
) {
  const { index, milliseconds, megabytes } = await measureBuild(() => system.index(documents));
  const asked = await measureAsking(questions, ({ text }) => index(text, DEPTH), {
    deadline: performance.now() + seconds * 1000,
    rounds,
  });
  return { ...asked, milliseconds, megabytes };
}
