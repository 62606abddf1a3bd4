import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../knowledge/quotations/comparing/compare.ts';
import { type Finding, hidesChange, isSaid } from '../../../../knowledge/quotations/comparing/finding.ts';
import { quotationsOf } from '../../../../knowledge/quotations/finding/find-quotations.ts';
import { articleOf } from '../article-of.ts';

const article = articleOf('«Hay que esperar», dijo Ana Gil.');

function finding(verdict: Comparison['verdict'], known: number, asked = 0): Finding {
  const comparison = { verdict, known, differences: [], likeness: 1, whole: true, run: null };
  const held = quotationsOf(article).map((quotation) => ({
    quotation,
    article,
    words: [],
    asides: [],
    place: 0,
    meant: 0,
    comparison,
    rest: [],
  }));
  return { typed: [], claimed: null, asked, restated: false, held };
}

describe('what a reading came to', () => {
  it('is said when it is exact or a part', () => {
    expect(isSaid(finding('exact', 1).held[0])).toBe(true);
    expect(isSaid(finding('partial', 1).held[0])).toBe(true);
    expect(isSaid(finding('altered', 1).held[0])).toBe(false);
    expect(isSaid(undefined)).toBe(false);
  });

  it('hides a change where another reading knows more of a quotation, altered', () => {
    expect(hidesChange(finding('exact', 2), [finding('altered', 3)])).toBe(true);
    expect(hidesChange(finding('exact', 2), [finding('partial', 3)])).toBe(false);
  });

  it('hides none where only its asking makes the difference', () => {
    expect(hidesChange(finding('exact', 2, 1), [finding('altered', 3)])).toBe(false);
  });

  it('hides one less easily between marks', () => {
    expect(hidesChange(finding('exact', 2), [finding('altered', 2.5)], true)).toBe(false);
    expect(hidesChange(finding('exact', 2), [finding('altered', 4)], true)).toBe(true);
  });
});
