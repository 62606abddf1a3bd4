import { describe, expect, it } from 'vitest';
import { movedVerbsIn } from '../../../../knowledge/quotations/comparing/moved-verbs.ts';
import { stepsOf, wordsAt } from './steps-of.ts';

function moved(typed: string, printed: string, isTold = false): string[] {
  const steps = stepsOf(typed, printed, isTold);
  return wordsAt(steps, movedVerbsIn(steps, isTold));
}

describe('a verb', () => {
  it('may stand before its subject or behind it', () => {
    expect(moved('el alcalde miente y lo sabe', 'Miente el alcalde y lo sabe')).toEqual(['miente', 'miente']);
  });

  it('may stand on either side of what tells when, be it told', () => {
    const typed = 'que primero trajera los parantes';
    expect(moved(typed, 'Que traiga primero los parantes', true)).toEqual(['traiga', 'trajera']);
    expect(moved(typed, 'Que traiga primero los parantes')).toEqual([]);
  });

  it.each([
    ['solo quiere pan', 'Quiere solo pan'],
    ['el hombre pobre vive', 'El pobre hombre vive'],
    ['nadie miente y lo sabe', 'Miente nadie y lo sabe'],
  ])('is another, or goes with another word: %s', (typed, printed) => {
    expect(moved(typed, printed)).toEqual([]);
  });
});
