// What people type for what was printed, judged over whole articles: those that the rules were developed on.
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../knowledge/spanish/fold.ts';
import { begins, givenOutAsSaid, isRight, judgeRequests } from './requests.ts';

describe('of the requests that the rules were developed on', async () => {
  const { judged, unfound } = await judgeRequests('tuned');

  // Where the finder has not found a quotation, no verdict on it can be right.
  it('all mean a quotation that is found', () => {
    expect(unfound.map(({ due }) => due.typed)).toEqual([]);
  });

  it('at least 95 of 100 get the verdict due, on the quotation meant', () => {
    const wrong = judged.filter((one) => !isRight(one)).map(({ due, given }) => [due.typed, given.verdict]);
    expect(wrong.length / judged.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05);
  });

  it('none that is altered is given out as said', () => {
    expect(givenOutAsSaid(judged).map(({ due }) => due.typed)).toEqual([]);
  });

  it('those that paraphrase or translate a quotation are offered it, eight of ten times', () => {
    const due = judged.filter((one) => one.due.nearest !== undefined);
    const right = due.filter(({ due: { nearest = '' }, given }) => begins(given.nearby[0]?.text, nearest));
    expect(right.length / due.length).toBeGreaterThanOrEqual(0.8);
  });

  it('those that ask for the article’s own words are shown where they stand, nine of ten times', () => {
    const due = judged.filter((one) => one.due.narration !== undefined);
    const right = due.filter(({ due: { narration = '' }, given }) =>
      fold(given.narration?.text ?? '').includes(fold(narration)),
    );
    expect(right.length / due.length).toBeGreaterThanOrEqual(0.9);
  });

  it('those that name a speaker are told whether it was them, eight of ten times', () => {
    const due = judged.filter((one) => one.due.claimed !== undefined);
    const right = due.filter(
      ({ due: { same }, given }) => given.claimed && (same === undefined || given.claimed.same === same),
    );
    expect(right.length / due.length).toBeGreaterThanOrEqual(0.8);
  });
});
