// The figures are well-formed SVG that shows every system.
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { figuresSvg } from '../../bench/figures/figure-svg.ts';
import { besidePoints, inAColumn } from '../../bench/figures/labels.ts';
import { inTenths, logarithmic } from '../../bench/figures/scale.ts';
import type { RecallFigures, ScaleFigures } from '../../bench/run/job.ts';

function system(name: string, p99Ms: number, paragraphRecallAt1: number): RecallFigures {
  const rest = {
    paragraphRecallAt3: 1,
    excerptRecallAt1: 0.5,
    p50Ms: 1,
    indexMs: 1,
    heapMb: 1,
    asked: 1,
    how: '',
  };
  return { name, p99Ms, paragraphRecallAt1, paragraphsFrom: 'paragraphs', ...rest };
}

function point(name: string, passages: number, p99Ms: number): ScaleFigures {
  return { name, passages, p99Ms, p50Ms: 1, indexMs: 1, heapMb: 1, asked: 1 };
}

const systems = [system('hemeroteca', 2, 0.96), system('fuse <&> co', 90, 0.6), system('lunr', 0.2, 0.9)];
const scaling = [point('hemeroteca', 1000, 2), point('hemeroteca', 10000, 5), point('lunr', 1000, 3)];

describe('the figures', () => {
  it('are well-formed, at one figure or two', () => {
    const heightOf = (svg: string): number => new Resvg(svg, { font: { loadSystemFonts: false } }).height;
    const both = heightOf(figuresSvg({ systems, scaling, subtitle: 'muelle.' }));
    expect(heightOf(figuresSvg({ systems, scaling: [], subtitle: 'muelle.' }))).toBe(both / 2);
    expect(heightOf(figuresSvg({ systems: [], scaling, subtitle: 'muelle.' }))).toBe(both / 2);
  });

  it('name every system, marks of XML made harmless', () => {
    const svg = figuresSvg({ systems, scaling: [], subtitle: 'muelle.' });
    for (const name of ['hemeroteca', 'fuse &lt;&amp;&gt; co', 'lunr'])
      expect(svg).toContain(`>${name}</text>`);
    expect(svg.match(/<circle/g)).toHaveLength(systems.length);
  });

  it('stand on a card of their own for pages of any colour', () => {
    expect(figuresSvg({ systems, scaling, subtitle: '' })).toMatch(/<rect class="card"/);
  });
});

describe('a logarithmic axis', () => {
  it('puts equal ratios at equal distances, within its ends', () => {
    const axis = logarithmic([0.2, 90], 100, 400);
    expect(axis.at(10) - axis.at(1)).toBeCloseTo(axis.at(100) - axis.at(10));
    for (const value of [0.2, 90]) expect(axis.at(value)).toBeGreaterThanOrEqual(100);
    for (const value of [0.2, 90]) expect(axis.at(value)).toBeLessThanOrEqual(400);
    expect(axis.ticks.map(({ label }) => label)).toEqual(['0.1', '1', '10', '100']);
  });
});

describe('an axis of shares', () => {
  it('begins at the tenth below the least', () => {
    expect(inTenths([0.77, 0.95], 300, 0).ticks.map(({ label }) => label)).toEqual([
      '70 %',
      '80 %',
      '90 %',
      '100 %',
    ]);
  });
});

describe('names beside points', () => {
  const size = { height: 15, letter: 6 };

  it('stand on the right, where nothing is in the way', () => {
    const [one] = besidePoints([{ text: 'one', x: 100, y: 50 }], size);
    expect(one?.label.x).toBeGreaterThan(100);
    expect(one?.label.y).toBe(54);
  });

  it('cover neither each other nor a point, however crowded', () => {
    const points = [0, 6, 12, 20, 22].map((away) => ({
      text: `point ${away}`,
      x: 100 + away,
      y: 50 + away / 2,
    }));
    const named = besidePoints(points, size);
    const covers = (x: number, y: number, { label, text }: (typeof named)[number]): boolean =>
      x > label.x && x < label.x + text.length * size.letter && y > label.y - size.height && y < label.y;
    for (const [at, name] of named.entries()) {
      for (const { x, y } of points) expect(covers(x, y, name)).toBe(false);
      for (const { label } of named.slice(at + 1)) expect(covers(label.x + 1, label.y - 5, name)).toBe(false);
    }
  });
});

describe('names in a column', () => {
  it('stay where they are wanted when there is room', () => {
    expect(inAColumn([100, 10, 50], 15)).toEqual([100, 10, 50]);
  });

  it('spread evenly around where they crowd, in their order', () => {
    expect(inAColumn([50, 50, 50], 10)).toEqual([40, 50, 60]);
    expect(inAColumn([52, 50, 200], 10)).toEqual([56, 46, 200]);
  });
});
