// How often answers are right, on the question sets of test/questions.

import type { Library } from '../../knowledge/library.ts';
import { libraryOf } from '../../knowledge/library-of.ts';
import { articlesIn } from '../articles.ts';
import { failureLines } from './failing/failing.ts';
import { failuresOf } from './failing/own.ts';
import { loadOrThrow } from './load.ts';
import { print } from './print.ts';
import { type Half, measureQuestions, type QuestionFigures, readQuestions } from './questions.ts';
import { sampleOf } from './random.ts';

export interface QuestionOptions {
  readonly misses: boolean;
  /** Whether the reported halves are measured too: not while rules change, so that nothing is fitted to them. */
  readonly reported: boolean;
  /** How many failing questions are written out; undefined for the figures instead. */
  readonly failing: number | undefined;
  /** Of the sample of the failing. */
  readonly seed: number;
}

const SETS = [
  ['knowledge/articles', 'test/questions/tratado-pyongyang.json'],
  ['test/fixtures/articles', 'test/questions/fixtures.json'],
  ['test/questions/articles', 'test/questions/newsroom.json'],
  ['test/quotations/tuned', 'test/questions/premises.json'],
  ['knowledge/articles', 'test/questions/charla.json'],
] as const;

/** Asked of the articles that their answers stand in, out of these folders, and of no others. */
const CHOSEN_SETS = [
  [['test/quotations/wide', 'test/quotations/fresh'], 'test/questions/week.json'],
  [['test/quotations/wide'], 'test/questions/month.json'],
  [['test/quotations/wide'], 'test/questions/season.json'],
  [['test/quotations/wide'], 'test/questions/year.json'],
  [['test/quotations/bulletin'], 'test/questions/bulletin.json'],
  [['test/quotations/dispatch'], 'test/questions/dispatch.json'],
] as const;

interface OwnSet {
  readonly file: string;
  readonly library: Library;
}

async function ownSets(): Promise<OwnSet[]> {
  const sets = SETS.map(async ([folder, file]) => ({ file, library: await loadOrThrow(folder) }));
  const chosen = CHOSEN_SETS.map(async ([folders, file]) => ({
    file,
    library: await chosenOf(folders, file),
  }));
  return Promise.all([...sets, ...chosen]);
}

async function chosenOf(folders: readonly string[], file: string): Promise<Library> {
  const asked = new Set(readQuestions(file).answerable.map(({ article }) => article));
  const articles = (await Promise.all(folders.map(articlesIn))).flat();
  return libraryOf(articles.filter(({ slug }) => asked.has(slug)));
}

export async function benchQuestions(options: QuestionOptions): Promise<void> {
  const { failing, seed } = options;
  const lines = failing === undefined ? figureLines(options) : failingLines(failing, seed);
  for (const line of await lines) print(line);
}

export async function figureLines({
  misses,
  reported,
}: Pick<QuestionOptions, 'misses' | 'reported'>): Promise<string[]> {
  const halves: readonly Half[] = reported ? ['tune', 'report'] : ['tune'];
  const bySet = (await ownSets()).map(({ library, file }) => {
    const questions = readQuestions(file);
    return halves.flatMap((half) => {
      const figures = measureQuestions(library, questions, half);
      // Misses of the half that is reported on stay unseen, so that nothing is fitted to them.
      const shown = misses && half === 'tune' ? figures.misses : [];
      return [`${file}, ${half} ${sharesOf(figures)}`, ...shown.map((miss) => `    ${miss}`)];
    });
  });
  return [
    'set, half: first excerpt holds the answer / one of three does / answered / answered rightly / rightly silent',
    ...bySet.flat(),
    ...(reported ? [] : ['The tuning halves only; --reported measures the others too.']),
  ];
}

function sharesOf(figures: QuestionFigures): string {
  const shares = [
    figures.firstHolds,
    figures.firstThreeHold,
    figures.answered,
    figures.answeredRightly,
    figures.silentRightly,
  ];
  return `(${figures.answerable} + ${figures.unanswerable}): ${shares.map((share) => share.toFixed(3)).join(' / ')}`;
}

export async function failingLines(count: number, seed: number): Promise<string[]> {
  const all = (await ownSets()).flatMap(({ library, file }) => failuresOf(library, readQuestions(file)));
  const shown = sampleOf(all, count, seed);
  return [
    `${shown.length} of the ${all.length} questions of the tuning halves that fail (seed ${seed})`,
    '',
    ...shown.flatMap((failure, at) => failureLines(failure, at + 1)),
  ];
}
