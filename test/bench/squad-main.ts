// `npm run bench -- --squad FILE`: which of the measurements are wanted, and how their results are written.
import { writeFileSync } from 'node:fs';
import { ablation, ablationLines } from './ablation/report.ts';
import { failureLines } from './failing/failing.ts';
import { failingOf } from './failing/squad.ts';
import { figuresSvg } from './figures/figure-svg.ts';
import type { Options } from './options.ts';
import { note, print } from './print.ts';
import { type Scaling, scaleUp, scalingLines } from './scale/report.ts';
import { outcomesOf, outcomesWithoutAnswers } from './silence/outcomes.ts';
import { reliabilitiesOf, reliabilityLines, silenceLines, silenceOf } from './silence/report.ts';
import { type Dataset, readDataset } from './squad/dataset.ts';
import { questionsFor } from './squad/questions.ts';
import { type Comparison, compare, comparisonLines } from './squad/report.ts';

/** Results for one object of JSON and for a person. */
interface Part {
  readonly json: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
}

/** Throws `SquadFileError`. */
export async function benchSquad(options: Options): Promise<void> {
  const dataset = readDataset(options.squad);
  const asksWhenItKnows = options.silence || options.reliability;
  const compares = options.svg !== undefined || !(options.sizes.length > 0 || looksAtTheProduct(options));
  const comparison = compares ? await compare(options.systems, running(options)) : undefined;
  const scaling =
    options.sizes.length > 0
      ? await scaleUp(options.systems, options.sizes, {
          ...running(options),
          noise: options.noise ?? options.seed,
        })
      : undefined;
  const parts = [
    ...(comparison ? [comparisonPart(comparison)] : []),
    ...(scaling ? [scalingPart(scaling, dataset, options)] : []),
    ...(asksWhenItKnows ? [silencePart(dataset, options)] : []),
    ...(await insideParts(dataset, options)),
  ];
  if (options.json) print(oneLine({ ...sizesOf(dataset, options), ...merged(parts) }));
  else
    for (const line of [aboutLine(dataset, options), ...parts.flatMap(({ lines }) => ['', ...lines])])
      print(line);
  if (options.svg !== undefined) {
    writeFileSync(options.svg, figuresOf(dataset, options, comparison, scaling));
    note(`drawn: ${options.svg}`);
  }
  if ((comparison?.missing.length ?? 0) > 0) process.exitCode = 1;
}

function running({ squad, noise, seed, sample, rounds, seconds }: Options) {
  return { file: squad, noise, seed, sample, rounds, seconds };
}

function comparisonPart(comparison: Comparison): Part {
  return { json: { ...comparison }, lines: comparisonLines(comparison) };
}

function scalingPart(scaling: Scaling, dataset: Dataset, { seconds }: Options): Part {
  return {
    json: { scale: scaling.figures, scaleMissing: scaling.missing },
    lines: scalingLines(scaling, dataset, seconds),
  };
}

function silencePart(dataset: Dataset, options: Options): Part {
  const folds = Math.min(options.folds ?? dataset.articles.length, dataset.articles.length);
  note(`hemeroteca, with and without each question's article (${folds} libraries)…`);
  const asked = questionsFor(dataset, options);
  const outcomes = outcomesOf(dataset, asked, folds);
  const silence = options.silence ? silenceOf(outcomes, outcomesWithoutAnswers(dataset, asked)) : undefined;
  const { all, answerable } = reliabilitiesOf(outcomes);
  return {
    json: {
      folds,
      ...(silence && { silence }),
      ...(options.reliability && { reliability: { all, answerable } }),
    },
    lines: [
      ...(silence ? silenceLines(silence, folds, dataset.articles.length) : []),
      ...(options.reliability
        ? [
            '',
            ...reliabilityLines(answerable, 'questions whose article is in the library'),
            '',
            ...reliabilityLines(all, 'the same and as many whose article is not'),
          ]
        : []),
    ],
  };
}

/** Whether something is wanted that only the product is measured by. */
function looksAtTheProduct({ silence, reliability, ablation: ablates, failing }: Options): boolean {
  return silence || reliability || ablates || failing !== undefined;
}

/** What each part is worth, and what fails. */
async function insideParts(dataset: Dataset, options: Options): Promise<Part[]> {
  return [
    ...(options.ablation ? [await ablationPart(options)] : []),
    ...(options.failing === undefined ? [] : [failingPart(dataset, options, options.failing)]),
  ];
}

async function ablationPart({ squad, seed, noise }: Options): Promise<Part> {
  const rows = await ablation({ file: squad, seed, typed: noise !== undefined });
  return { json: { ablation: rows }, lines: ablationLines(rows) };
}

function failingPart(dataset: Dataset, { noise, seed }: Options, count: number): Part {
  const { asked, failed, failures } = failingOf(dataset, { noise, seed }, count);
  return {
    json: { failing: { asked, failed, failures } },
    lines: [
      `${failures.length} of the ${failed} questions (of ${asked}) whose first excerpt is wrong, seed ${seed}; by the weights`,
      'that the product has, which were learnt on XQuAD-R (es) and the tuning halves.',
      '',
      ...failures.flatMap((failure, at) => failureLines(failure, at + 1)),
    ],
  };
}

function sizesOf(dataset: Dataset, { noise, sample }: Options) {
  return {
    dataset: dataset.name,
    passages: dataset.sentences.length,
    questions: dataset.questions.length,
    articles: dataset.articles.length,
    paragraphs: dataset.paragraphs.length,
    ...(noise !== undefined && { noise }),
    ...(sample !== undefined && { sample }),
  };
}

function aboutLine(dataset: Dataset, { noise, sample, rounds }: Options): string {
  const { articles, paragraphs, sentences, questions, unplaced } = dataset;
  return [
    `${dataset.name}: ${articles.length} articles, ${paragraphs.length} paragraphs, ${sentences.length} passages (sentences), ${questions.length} questions`,
    noise === undefined ? ' as they are' : ` as typed in a chat (seed ${noise})`,
    sample === undefined ? '' : `; slow systems are asked ${sample} of them`,
    rounds === 1 ? '' : `; each asked ${rounds} times, the least of its times counts`,
    unplaced === 0 ? '' : `; ${unplaced} left out, their answers not being in their paragraphs`,
  ].join('');
}

function figuresOf(
  dataset: Dataset,
  { noise }: Options,
  comparison: Comparison | undefined,
  scaling: Scaling | undefined,
): string {
  return figuresSvg({
    systems: comparison?.systems ?? [],
    scaling: scaling?.figures ?? [],
    subtitle: `${dataset.name}, questions ${noise === undefined ? 'as they are' : 'as typed in a chat'}.`,
  });
}

function merged(parts: readonly Part[]): Record<string, unknown> {
  return Object.fromEntries(parts.flatMap(({ json }) => Object.entries(json)));
}

/** Decimals of a figure in JSON: a ten thousandth of a share, a tenth of a microsecond. */
const DECIMALS = 4;

function oneLine(result: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(result, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value,
  );
}
