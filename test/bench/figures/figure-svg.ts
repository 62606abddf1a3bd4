// The two figures worth seeing, drawn as SVG: accuracy against latency, latency against size.
import type { RecallFigures, ScaleFigures } from '../run/job.ts';
import { colourOf } from './colours.ts';
import { besidePoints, inAColumn } from './labels.ts';
import { type Axis, inTenths, logarithmic } from './scale.ts';
import { sheet, text } from './sheet.ts';

const WIDTH = 760;
const HEIGHT = 400;
/** The room of the plot within a figure; what is right of it is for names. */
const PLOT = { left: 64, right: 560, top: 64, bottom: 340 } as const;
/** Of a name, in pixels. */
const NAME = { height: 15, letter: 6.2 } as const;

interface Measured {
  readonly systems: readonly RecallFigures[];
  readonly scaling: readonly ScaleFigures[];
  /** On what accuracy was measured. */
  readonly subtitle: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A figure without data is left out. */
export function figuresSvg({ systems, scaling, subtitle }: Measured): string {
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
  const times = systems.map(({ p99Ms }) => p99Ms);
  const shares = systems.map(({ paragraphRecallAt1 }) => paragraphRecallAt1);
  const x = logarithmic(times, PLOT.left, PLOT.right);
  const y = inTenths(shares, PLOT.bottom, PLOT.top);
  // The product's name is placed first: it keeps its place.
  const points = [...systems]
    .sort((a, b) => Number(isProduct(b.name)) - Number(isProduct(a.name)))
    .map(({ name, p99Ms, paragraphRecallAt1 }) => ({
      text: name,
      x: x.at(p99Ms),
      y: y.at(paragraphRecallAt1),
    }));
  const marks = besidePoints(points, NAME).map(({ text: name, label, ...point }) => {
    const end = label.x > point.x ? label.x - 2 : label.x + name.length * NAME.letter;
    const moved = Math.abs(label.y - 4 - point.y) >= 1;
    return [
      moved ? leader(name, point, { x: end, y: label.y - 4 }) : '',
      dot(name, point),
      named(name, label),
    ].join('');
  });
  return [
    heading('Accuracy against latency', `Right paragraph first; time of one answer, p99 in ms. ${subtitle}`),
    axes(x, y, 'ms, p99 (logarithmic)'),
    ...marks,
  ].join('\n');
}

function sizeFigure(scaling: readonly ScaleFigures[]): string {
  const sizes = scaling.map(({ passages }) => passages);
  const times = scaling.map(({ p99Ms }) => p99Ms);
  const x = logarithmic(sizes, PLOT.left, PLOT.right);
  const y = logarithmic(times, PLOT.bottom, PLOT.top);
  const names = [...new Set(scaling.map(({ name }) => name))];
  const lines = names.map((name) => ({
    name,
    places: scaling
      .filter((figures) => figures.name === name)
      .map(({ passages, p99Ms }) => ({ x: x.at(passages), y: y.at(p99Ms) })),
  }));
  return [
    heading(
      'Latency against size',
      'Time of one answer to questions typed in a chat, p99 in ms, by number of passages.',
    ),
    axes(x, y, 'passages (logarithmic)'),
    ...namesAtEnds(lines),
    ...lines.map(({ name, places }) => line(name, places)),
  ].join('\n');
}

/** All in one column right of the plot, each with a leader from where its line ends. */
function namesAtEnds(
  lines: readonly { readonly name: string; readonly places: readonly Place[] }[],
): string[] {
  const column = PLOT.right + 32;
  const ends = lines.map(({ places }) => places.at(-1) ?? { x: PLOT.right, y: PLOT.bottom });
  const heights = inAColumn(
    ends.map(({ y }) => y),
    NAME.height,
  );
  return lines.map(({ name }, at) => {
    const end = ends[at] ?? { x: column, y: PLOT.bottom };
    const y = heights[at] ?? end.y;
    return leader(name, end, { x: column - 4, y }) + named(name, { x: column, y: y + 4 });
  });
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
  const caption = text(below, { x: middle, y: PLOT.bottom + 38, kind: 'quiet', anchor: 'middle' });
  return [...vertical, ...horizontal, caption].join('');
}

function dot(name: string, { x, y }: Place): string {
  return `<circle class="${colourOf(name)}" cx="${px(x)}" cy="${px(y)}" r="${isProduct(name) ? 7 : 5}"/>`;
}

function line(name: string, places: readonly Place[]): string {
  const path = places.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
  const dots = places.map((place) => dot(name, place)).join('');
  return `<path class="line ${colourOf(name)}${isProduct(name) ? ' product' : ''}" d="${path}"/>${dots}`;
}

/** A thin line from what is named to its name. */
function leader(name: string, from: Place, to: Place): string {
  return `<path class="leader ${colourOf(name)}" d="M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}"/>`;
}

function named(name: string, { x, y }: Place): string {
  return text(name, { x, y, kind: isProduct(name) ? 'strong' : 'label' });
}

function isProduct(name: string): boolean {
  return name === 'hemeroteca';
}

function px(value: number): string {
  return String(Number(value.toFixed(1)));
}
