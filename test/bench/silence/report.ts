// Silence and confidence, as figures and as tables.
import { share, tableOf } from '../table.ts';
import { areaUnderCurve, type CurvePoint, curveOf, figuresAt, silenceAtCoverage } from './curve.ts';
import type { Outcome } from './outcomes.ts';
import { calibrationErrorOf, type ReliabilityBin, reliabilityOf } from './reliability.ts';

const CURVE_STEP = 0.05;
const BINS = 10;
/** Share of the answerable that are to be answered while silence is judged. */
const COVERAGE_WANTED = 0.92;
const COVERAGES = [0.75, 0.8, 0.85, 0.9, COVERAGE_WANTED] as const;

export interface Silence {
  /** As the product itself decides; `confidence` is the lowest at which it answered. */
  readonly atOwnThreshold: CurvePoint;
  readonly atWantedCoverage: {
    readonly coverage: number;
    readonly confidence: number;
    readonly silent: number;
  };
  /** The same of questions whose article is there without the sentences that answer: at each coverage of the answerable. */
  readonly answerOut: {
    readonly atOwnThreshold: number;
    readonly atCoverage: readonly { readonly coverage: number; readonly silent: number }[];
    readonly area: number;
  };
  /** Under coverage against wrong answers. */
  readonly area: number;
  readonly curve: readonly CurvePoint[];
}

/** `withoutAnswers` are of the same questions, asked of the library without what answers them. */
export function silenceOf(outcomes: readonly Outcome[], withoutAnswers: readonly Outcome[]): Silence {
  const given = outcomes.filter(({ answered }) => answered);
  const lowest = given.reduce((least, { confidence }) => Math.min(least, confidence), 1);
  return {
    atOwnThreshold: figuresAt(outcomes, lowest, ({ answered }) => answered),
    atWantedCoverage: { coverage: COVERAGE_WANTED, ...silenceAtCoverage(outcomes, COVERAGE_WANTED) },
    answerOut: answerOutOf([...outcomes.filter(({ answerable }) => answerable), ...withoutAnswers]),
    area: areaUnderCurve(outcomes),
    curve: curveOf(outcomes, CURVE_STEP),
  };
}

function answerOutOf(outcomes: readonly Outcome[]): Silence['answerOut'] {
  return {
    atOwnThreshold: 1 - figuresAt(outcomes, 0, ({ answered }) => answered).wrong,
    atCoverage: COVERAGES.map((coverage) => ({
      coverage,
      silent: silenceAtCoverage(outcomes, coverage).silent,
    })),
    area: areaUnderCurve(outcomes),
  };
}

export function silenceLines(silence: Silence, folds: number, articles: number): string[] {
  const { atOwnThreshold: own, atWantedCoverage: wanted, answerOut } = silence;
  return [
    ...tableOf(
      [
        { heading: 'from confidence', cell: ({ confidence }: CurvePoint) => confidence.toFixed(2) },
        { heading: 'answered', cell: ({ coverage }) => share(coverage) },
        { heading: 'excerpt right', cell: ({ excerptRight }) => share(excerptRight) },
        { heading: 'paragraph right', cell: ({ paragraphRight }) => share(paragraphRight) },
        { heading: 'wrongly answered', cell: ({ wrong }) => share(wrong) },
        { heading: 'rightly silent', cell: ({ wrong }) => share(1 - wrong) },
      ],
      silence.curve,
    ),
    '',
    `At its own threshold (lowest confidence answered ${own.confidence.toFixed(2)}): answered ${share(own.coverage)} of the answerable` +
      ` (excerpt right ${share(own.excerptRight)}, paragraph right ${share(own.paragraphRight)}), rightly silent on ${share(1 - own.wrong)} of the others.`,
    `Answering ${wanted.coverage} of the answerable (from ${wanted.confidence.toFixed(2)} on), it could be rightly silent on ${share(wanted.silent)} of the others.`,
    `Area under coverage against wrong answers: ${share(silence.area)} (1 is perfect, 0.5 chance).`,
    '',
    `With their article there, but for the sentences that answer: rightly silent on ${share(answerOut.atOwnThreshold)} at its own threshold;` +
      ` where ${answerOut.atCoverage.map(({ coverage, silent }) => `${coverage} of the answerable are answered, ${share(silent)}`).join('; ')};` +
      ` area ${share(answerOut.area)}.`,
    '',
    'Answered, excerpt right and paragraph right are shares of the questions asked of the whole library; wrongly answered',
    'and rightly silent, of the same questions asked of a library without their article. A false answer is any answer there,',
    'though another article may hold one.',
    folds >= articles
      ? `${articles} libraries were built for those, each without one article.`
      : `${folds} libraries were built for those, each without every ${folds}th article: not quite the same as leaving out one, for fewer others are left to mislead.`,
  ];
}

export function reliabilityLines(bins: readonly ReliabilityBin[], of: string): string[] {
  return [
    `Reliability, ${of}:`,
    ...tableOf(
      [
        {
          heading: 'confidence',
          cell: ({ from, to }: ReliabilityBin) => `${from.toFixed(1)}–${to.toFixed(1)}`,
        },
        { heading: 'answers', cell: ({ answers }) => String(answers) },
        { heading: 'mean confidence', cell: ({ meanConfidence }) => share(meanConfidence) },
        { heading: 'share right', cell: ({ right }) => share(right) },
      ],
      bins,
    ),
    `Mean distance between confidence and share right: ${share(calibrationErrorOf(bins))}.`,
  ];
}

/** By bins of confidence: of all questions, and of those alone whose article is in the library. */
export function reliabilitiesOf(outcomes: readonly Outcome[]) {
  return {
    all: reliabilityOf(outcomes, BINS),
    answerable: reliabilityOf(
      outcomes.filter(({ answerable }) => answerable),
      BINS,
    ),
  };
}
