import { describe, expect, it } from 'vitest';
import { sameTimeIn } from '../../../../knowledge/quotations/comparing/same-time.ts';
import { stepsOf, wordsAt } from './steps-of.ts';

function same(typed: string, printed: string): string[] {
  const steps = stepsOf(typed, printed);
  return wordsAt(steps, sameTimeIn(steps));
}

describe('two tenses of one time', () => {
  it.each([
    ['lo ha dejado atado', 'lo dejó atado', ['ha', 'dejado']],
    ['lo dejó atado', 'lo ha dejado atado', ['ha', 'dejo']],
    ['han cerrado la planta', 'cerraron la planta', ['han', 'cerrado']],
    [
      'y así lo plantearemos ante el juez',
      'y así lo vamos a plantear ante el juez',
      ['vamos', 'a', 'plantearemos'],
    ],
    ['se va quedando sin agua', 'se queda sin agua', ['va', 'quedando']],
    ['va a cerrar la planta', 'cerrará la planta', ['va', 'a', 'cerrar']],
    ['los vamos a sacar acostados', 'los sacamos acostados', ['vamos', 'a', 'sacar']],
  ])('say the same: %s, %s', (typed, printed, words) => {
    expect(same(typed, printed)).toEqual(words);
  });

  it.each([
    ['lo ha dejado atado', 'lo dejo atado'],
    ['han cerrado la planta', 'cerró la planta'],
    ['van a cerrar la planta', 'cerrará la planta'],
    ['estaba buscando agua', 'busca agua'],
    ['está perdiendo agua', 'pide agua'],
  ])('are not the present, nor another person’s, nor before that: %s, %s', (typed, printed) => {
    expect(same(typed, printed)).toEqual([]);
  });
});
