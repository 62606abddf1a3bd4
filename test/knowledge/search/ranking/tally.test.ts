import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tally } from '../../../../knowledge/search/ranking/tally.ts';

const additions = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 9 })));

function tallyOf(end: number): Tally {
  const tally = new Tally();
  tally.makeRoom(end);
  return tally;
}

describe('a tally', () => {
  it('sums what is added to each number, and names each once, in the order in which they came', () => {
    const tally = tallyOf(41);
    fc.assert(
      fc.property(additions, (added) => {
        const sums = new Map<number, number>();
        for (const [number, amount] of added) {
          tally.add(number, amount);
          sums.set(number, (sums.get(number) ?? 0) + amount);
        }
        expect([...tally.numbers()].map((number) => [number, tally.of(number)])).toEqual([...sums]);
        tally.clear();
      }),
    );
  });

  it('raises a number to an amount and never lowers it', () => {
    const tally = tallyOf(3);
    for (const amount of [2, 5, 3]) tally.raise(1, amount);
    expect([...tally.numbers()]).toEqual([1]);
    expect(tally.of(1)).toBe(5);
  });

  it('has nothing once it is cleared, and room for more when it is made', () => {
    const tally = tallyOf(2);
    tally.add(1, 4);
    tally.clear();
    expect(tally.size).toBe(0);
    expect(tally.of(1)).toBe(0);
    tally.makeRoom(5000);
    tally.add(4999, 1);
    expect([...tally.numbers()]).toEqual([4999]);
  });
});
