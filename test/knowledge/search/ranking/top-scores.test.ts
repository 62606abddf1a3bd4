import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TopScores } from '../../../../knowledge/search/ranking/top-scores.ts';

describe('the most', () => {
  it('are the highest-scoring, best first; of equals, the lower number', () => {
    const most = new TopScores(3);
    most.add(9, 1);
    most.add(4, 2);
    most.add(2, 1);
    most.add(7, 0);
    most.add(5, 3);
    expect(most.items()).toEqual([5, 4, 2]);
  });

  it('are none of none', () => {
    expect(new TopScores(3).items()).toEqual([]);
  });

  it('are those that sorting them all would put first', () => {
    const scored = fc.uniqueArray(
      fc.record({ item: fc.nat({ max: 200 }), score: fc.integer({ min: 0, max: 5 }) }),
      {
        selector: ({ item }) => item,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(scored, fc.integer({ min: 1, max: 20 }), (many, room) => {
        const most = new TopScores(room);
        for (const { item, score } of many) most.add(item, score);
        const sorted = [...many].sort((a, b) => b.score - a.score || a.item - b.item);
        expect(most.items()).toEqual(sorted.slice(0, room).map(({ item }) => item));
      }),
    );
  });
});
