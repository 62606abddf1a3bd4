import { describe, expect, it } from 'vitest';
import reported from '../../../../knowledge/quotations/comparing/reported-speech.json' with { type: 'json' };
import { isToldAs, toldIn } from '../../../../knowledge/quotations/comparing/reported-speech.ts';
import { foldLoosely } from '../../../../knowledge/spanish/fold.ts';
import { stepsOf, wordsAt } from './steps-of.ts';

describe('what somebody said of themselves', () => {
  it.each([
    ['pedimos', 'piden'],
    ['pedimos', 'pedian'],
    ['contamos', 'cuentan'],
    ['llame', 'llamo'],
    ['he', 'ha'],
    ['hemos', 'habian'],
    ['mi', 'su'],
    ['tendremos', 'tendran'],
  ])('is told in another person: %s, %s', (printed, typed) => {
    expect(isToldAs(printed, typed)).toBe(true);
  });

  it.each([
    ['pedimos', 'pido'],
    ['pedimos', 'pierden'],
    ['nosotros', 'ellos'],
    ['no', 'si'],
    ['cerramos', 'abren'],
  ])('is not told as something else: %s, %s', (printed, typed) => {
    expect(isToldAs(printed, typed)).toBe(false);
  });

  it('is told word by word, whichever words the alignment pairs', () => {
    const steps = stepsOf(
      'ese señor le operó la vesícula a su padre',
      'Ese señor me operó la vesícula a mi padre',
    );
    expect(wordsAt(steps, toldIn(steps))).toEqual(expect.arrayContaining(['le', 'su']));
  });

  it('has words and endings that are folded', () => {
    for (const word of [...reported.words, ...reported.endings].flat()) expect(foldLoosely(word)).toBe(word);
  });
});
