import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  raise,
  raised,
  shareApart,
  shareFrom,
  shareOf,
  totalOf,
} from '../../../../knowledge/search/ranking/evidence.ts';

const of = (...surely: readonly number[]) => new Float64Array(surely);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const weight = fc.double({ min: 0.01, max: 10, noNaN: true });
/** Ideas with a weight, and evidence of them in two places. */
const ideas = fc.array(fc.tuple(weight, share, share), { minLength: 1, maxLength: 8 });

describe('the share of a question that is expressed', () => {
  it('is all when everything is expressed, none when nothing is, or nothing is asked', () => {
    expect(shareOf(of(1, 1), [3, 5])).toBe(1);
    expect(shareOf(of(0, 0), [3, 5])).toBe(0);
    expect(shareOf(of(), [])).toBe(0);
  });

  it('counts each idea by its weight and as surely as it is expressed', () => {
    expect(shareOf(of(1, 0), [3, 1])).toBeCloseTo(0.75);
    expect(shareOf(of(0.5, 0), [3, 1])).toBeCloseTo(0.375);
    expect(totalOf([3, 1])).toBe(4);
  });

  it('beyond another place is only what is expressed more surely than there', () => {
    expect(shareOf(of(1, 0.5), [1, 1], of(1, 0))).toBeCloseTo(0.25);
    expect(shareOf(of(0.5, 0), [1, 1], of(1, 1))).toBe(0);
  });

  it('from some sureness on leaves out what is less sure', () => {
    expect(shareFrom(0.9, of(0.95, 0.5), [1, 1])).toBeCloseTo(0.475);
    expect(shareFrom(0.9, of(0.9, 0), [1, 1])).toBeCloseTo(0.45);
    expect(shareFrom(0.9, of(), [])).toBe(0);
  });

  it('apart from what is known counts the known ideas the less the surer they are', () => {
    expect(shareApart(of(1, 1), [1, 1], of(1, 0))).toBeCloseTo(0.5);
    expect(shareApart(of(1, 0.5), [3, 1], of(0.5, 0))).toBeCloseTo(0.5);
    expect(shareApart(of(), [], of())).toBe(0);
  });

  it('is from 0 to 1, and never more beyond another place than in all', () => {
    fc.assert(
      fc.property(ideas, (some) => {
        const weights = some.map(([heavy]) => heavy);
        const here = of(...some.map(([, surely]) => surely));
        const there = of(...some.map(([, , surely]) => surely));
        const all = shareOf(here, weights);
        const beyond = shareOf(here, weights, there);
        expect(beyond).toBeGreaterThanOrEqual(0);
        expect(beyond).toBeLessThanOrEqual(all);
        expect(all).toBeLessThanOrEqual(1 + 1e-12);
        for (const part of [shareFrom(0.9, here, weights), shareApart(here, weights, there)]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(all + 1e-12);
        }
        expect(shareFrom(0, here, weights)).toBeCloseTo(all);
        expect(shareOf(here, weights, here)).toBe(0);
      }),
    );
  });
});

describe('evidence raised by another place', () => {
  it('is the surer of the two for each idea', () => {
    const evidence = of(0.2, 0.9);
    raise(evidence, of(0.5, 0.1));
    expect([...evidence]).toEqual([0.5, 0.9]);
  });

  it('counts the other place less by its factor, and leaves the first as it was', () => {
    const evidence = of(0.2, 0.9);
    expect([...raised(evidence, [of(1, 1), 0.5], [of(0.6, 0), 1])]).toEqual([0.6, 0.9]);
    expect([...evidence]).toEqual([0.2, 0.9]);
  });

  it('takes a place that says nothing as nothing', () => {
    expect([...raised(of(0.2, 0.9), [of(), 1])]).toEqual([0.2, 0.9]);
  });

  it('is never less sure than before', () => {
    fc.assert(
      fc.property(ideas, share, (some, factor) => {
        const here = of(...some.map(([, surely]) => surely));
        const there = of(...some.map(([, , surely]) => surely));
        raised(here, [there, factor]).forEach((surely, at) => {
          expect(surely).toBeGreaterThanOrEqual(here[at] ?? 0);
          expect(surely).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
