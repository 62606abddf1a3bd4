import { describe, expect, it } from 'vitest';
import type { JudgedQuestion, Kind } from '../../bench/learning/confidence.ts';
import { costLines, curveLines, silenceLines } from '../../bench/learning/silence.ts';

const judged = (kind: Kind, confidence: number, set = 'own') => {
  const question: JudgedQuestion = {
    set,
    group: 'one',
    form: 'written',
    kind,
    weight: 1,
    signals: [1],
    right: kind === 'answered',
    near: kind === 'answered',
  };
  return { question, confidence };
};
const held = [
  judged('answered', 0.9),
  judged('answered', 0.3),
  judged('untold', 0.4),
  judged('untold', 0.1),
  judged('removed', 0.2),
];

describe('what is told of silence', () => {
  it('are the shares that are answered and, kind by kind, that meet silence, by set and form', () => {
    expect(silenceLines(held, 0.35)).toContain(
      '  own, written (2): 0.500 answered; rightly silent: untold (2) 0.500, removed (1) 1.000',
    );
    expect(silenceLines(held, 0.35)).toContain('  own, typed (0): – answered; rightly silent: ');
  });

  it('is what could meet silence at each coverage, kind by kind, the public set and the one apart by themselves', () => {
    const lines = curveLines([...held, judged('removed', 0.99, 'public')], 'public', 'apart');
    expect(lines).toContain('  our own, written, untold: 0.500 0.500 0.500 0.500 0.500; area 0.750');
    expect(lines).toContain('  our own, written, removed: 1.000 1.000 1.000 1.000 1.000; area 1.000');
    expect(lines.filter((line) => line.startsWith('  apart'))).toEqual([]);
  });

  it('is the threshold that costs least on our own sets, a wrong answer costing more than a silence', () => {
    const lines = costLines([...held, judged('untold', 0.99, 'public')], 'public');
    expect(lines.at(-1)).toBe('Cheapest: 0.42');
  });
});
