import { describe, expect, it } from 'vitest';
import type { JudgedQuestion } from '../../bench/learning/confidence.ts';
import { costLines, silenceLines } from '../../bench/learning/silence.ts';

const judged = (answerable: boolean, confidence: number, set = 'own') => {
  const question: JudgedQuestion = {
    set,
    group: 'one',
    form: 'written',
    weight: 1,
    answerable,
    signals: [1],
    right: answerable,
    near: answerable,
  };
  return { question, confidence };
};
const held = [judged(true, 0.9), judged(true, 0.3), judged(false, 0.4), judged(false, 0.1)];

describe('what is told of silence', () => {
  it('are the shares that are answered and that meet silence, by set and form', () => {
    expect(silenceLines(held, 0.35)).toContain(
      '  own, written (2 + 2): 0.500 answered, 0.500 rightly silent',
    );
    expect(silenceLines(held, 0.35)).toContain('  own, typed (0 + 0): – answered, – rightly silent');
  });

  it('is the threshold that costs least on our own sets, a wrong answer costing more than a silence', () => {
    const lines = costLines([...held, judged(false, 0.99, 'public')], 'public');
    expect(lines.at(-1)).toBe('Cheapest: 0.42');
  });
});
