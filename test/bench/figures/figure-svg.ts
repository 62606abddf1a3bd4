// The two figures worth seeing, drawn as SVG: accuracy against latency, latency against size.
import type { RecallFigures, ScaleFigures } from '../run/job.ts';
import { colourOf } from './colours.ts';
import { apart } from './labels.ts';
import { type Axis, inTenths, logarithmic } from './scale.ts';
import { sheet, text } from './sheet.ts';

const WIDTH = 760;
const HEIGHT = 400;
/** The room of the plot within a figure; what is right of it is for labels. */
const PLOT = { left: 64, right: 570, top: 64, bottom: 340 } as const;
const LABEL_HEIGHT = 15;
const LETTER_WIDTH = 6.4;

/** Figures without data are left out. `subtitle` says on what they were measured. */
export function figuresSvg({
  systems,
  scaling,
  subtitle,
}: Readonly<{
  systems: readonly RecallFigures[];
  scaling: readonly ScaleFigures[];
  subtitle: string;
}>): string {
  const figures = [
    ...(systems.length > 0 ? [accuracyFigure(systems, subtitle)] : []),
    ...(scaling.length > 0 ? [sizeFigure(scaling)] : []),
  ];
  return sheet(
    WIDTH,
    HEIGHT * figures.length,
    figures.map((figure, at) => `<g transform="translate(0 ${at * HEIGHT})">${figure}</g>`).join('\n'),
  );
}

function accuracyFigure(systems: readonly RecallFigures[], subtitle: string): string {
  const x = logarithmic(
    systems.map(({ p99Ms }) => p99Ms),
    PLOT.left,
    PLOT.right,
  );
  const y = inTenths(
    systems.map(({ paragraphRecallAt1 }) => paragraphRecallAt1),
    PLOT.bottom,
    PLOT.top,
  );
  const points = systems.map(({ name, p99Ms, paragraphRecallAt1 }) => ({
    text: name,
    x: x.at(p99Ms) + 10,
    y: y.at(paragraphRecallAt1) + 4,
    dotX: x.at(p99Ms),
    dotY: y.at(paragraphRecallAt1),
  }));
  const marks = apart(points, LABEL_HEIGHT, LETTER_WIDTH).map(
    (label) => dot(label.text, label.dotX, label.dotY) + labelled(label.text, label.x, label.y),
  );
  return [
    heading('Accuracy against latency', `Right paragraph first; time of one answer, p99 in ms. ${subtitle}`),
    axes(x, y, 'ms, p99 (logarithmic)'),
    ...marks,
  ].join('\n');
}

function sizeFigure(scaling: readonly ScaleFigures[]): string {
  const x = logarithmic(
    scaling.map(({ passages }) => passages),
    PLOT.left,
    PLOT.right,
  );
  const y = logarithmic(
    scaling.map(({ p99Ms }) => p99Ms),
    PLOT.bottom,
    PLOT.top,
  );
  const names = [...new Set(scaling.map(({ name }) => name))];
  const lines = names.map((name) => ({
    name,
    places: scaling
      .filter((figures) => figures.name === name)
      .map(({ passages, p99Ms }) => ({ x: x.at(passages), y: y.at(p99Ms) })),
  }));
  const ends = lines.map(({ name, places }) => {
    const end = places.at(-1) ?? { x: 0, y: 0 };
    return { text: name, x: end.x + 10, y: end.y + 4 };
  });
  return [
    heading(
      'Latency against size',
      `Time of one answer to questions typed in a chat, p99 in ms, by number of passages.`,
    ),
    axes(x, y, 'passages (logarithmic)'),
    ...lines.map(({ name, places }) => line(name, places)),
    ...apart(ends, LABEL_HEIGHT, LETTER_WIDTH).map((label) => labelled(label.text, label.x, label.y)),
  ].join('\n');
}

function heading(title: string, subtitle: string): string {
  return text(title, { x: 24, y: 30, kind: 'title' }) + text(subtitle, { x: 24, y: 48, kind: 'quiet' });
}

function axes(x: Axis, y: Axis, below: string): string {
  const vertical = x.ticks.map(
    ({ at, label }) =>
      `<path class="grid" d="M${px(at)} ${PLOT.top}V${PLOT.bottom}"/>` +
      text(label, { x: at, y: PLOT.bottom + 18, kind: 'quiet', anchor: 'middle' }),
  );
  const horizontal = y.ticks.map(
    ({ at, label }) =>
      `<path class="grid" d="M${PLOT.left} ${px(at)}H${PLOT.right}"/>` +
      text(label, { x: PLOT.left - 8, y: at + 4, kind: 'quiet', anchor: 'end' }),
  );
  const middle = (PLOT.left + PLOT.right) / 2;
  return [
    ...vertical,
    ...horizontal,
    text(below, { x: middle, y: PLOT.bottom + 38, kind: 'quiet', anchor: 'middle' }),
  ].join('');
}

function dot(name: string, x: number, y: number): string {
  return `<circle class="${colourOf(name)}" cx="${px(x)}" cy="${px(y)}" r="${isProduct(name) ? 7 : 5}"/>`;
}

function line(name: string, places: readonly { readonly x: number; readonly y: number }[]): string {
  const path = places.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
  const dots = places.map(({ x, y }) => dot(name, x, y)).join('');
  return `<path class="line ${colourOf(name)}${isProduct(name) ? ' product' : ''}" d="${path}"/>${dots}`;
}

function labelled(name: string, x: number, y: number): string {
  return text(name, { x, y, kind: isProduct(name) ? 'strong' : 'label' });
}

function isProduct(name: string): boolean {
  return name === 'hemeroteca';
}

function px(value: number): string {
  return String(Number(value.toFixed(1)));
}
