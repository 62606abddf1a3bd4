import { describe, expect, it } from 'vitest';
import { rank } from '../../../knowledge/search/rank.ts';
import {
  APART,
  CLOSENESS,
  IMPORTANCE,
  KIND_GAIN,
  LOOKED_AT,
  NEARNESS,
} from '../../../knowledge/search/weights.ts';
import { articles, index, questions, read } from './indexed.ts';

describe('a ranking', () => {
  it('has each sentence once, the best first', () => {
    for (const question of questions) {
      const { candidates, weights } = rank(question, index);
      expect(weights).toHaveLength(question.concepts.length);
      expect(new Set(candidates.map(({ unit }) => unit)).size).toBe(candidates.length);
      const looked = candidates.slice(0, LOOKED_AT).map(({ score }) => score);
      expect(looked).toEqual([...looked].sort((a, b) => b - a));
    }
  });

  it('scores by the share of the question that is expressed, and by what kind of answer is held', () => {
    for (const question of questions) {
      for (const { words, kind, score, holdsKind } of rank(question, index).candidates) {
        expect(words).toBeGreaterThanOrEqual(0);
        expect(words).toBeLessThanOrEqual(1);
        expect(score).toBeCloseTo(words * (1 + kind));
        if (kind > 0) expect(holdsKind).toBe(true);
        expect(kind).toBeLessThanOrEqual(KIND_GAIN[question.kind]);
      }
    }
  });

  it('keeps to one article when told', () => {
    for (const article of articles) {
      for (const { unit } of rank(read('acuerdo puerto vacuna faro'), index, article).candidates)
        expect(unit.article).toBe(article);
    }
  });

  it('prefers a sentence with all the words to one with some', () => {
    const [best] = rank(read('alfombra roja bailes sincronizados'), index).candidates;
    expect(best?.unit.text).toContain('alfombra roja');
    expect(best?.unit.text).toContain('bailes sincronizados');
  });

  it('weighs a rare word above a common one', () => {
    const question = read('Putin alfombra');
    const { weights } = rank(question, index);
    const at = (typed: string) => question.concepts.findIndex((concept) => concept.typed === typed);
    expect(weights[at('alfombra')]).toBeGreaterThan(weights[at('putin')] ?? 0);
  });

  it('is empty for a question that says nothing', () => {
    expect(rank(read('el de la'), index)).toEqual({ candidates: [], weights: [] });
  });
});

describe('the weights', () => {
  it('are shares from 0 to 1, the thing itself counting most', () => {
    const shares = [CLOSENESS, IMPORTANCE, NEARNESS, KIND_GAIN].flatMap((table) => Object.values(table));
    for (const share of [...shares, APART]) expect(share >= 0 && share <= 1).toBe(true);
    expect(Math.max(...Object.values(CLOSENESS))).toBe(CLOSENESS.same);
    expect(Math.max(...Object.values(NEARNESS))).toBe(NEARNESS.sentence);
    expect(Math.max(...Object.values(IMPORTANCE))).toBe(IMPORTANCE.plain);
    expect(KIND_GAIN.other).toBe(0);
  });
});
