import { describe, expect, it } from 'vitest';
import data from '../../../../knowledge/search/confidence/details.json' with { type: 'json' };
import { lacksDetail } from '../../../../knowledge/search/confidence/details.ts';
import { articleOf } from '../../../articles.ts';
import { indexed } from '../indexed.ts';

const { index, read } = indexed(
  articleOf(
    'La ingeniera Rosa Gil dirige la obra.',
    'El alcalde cobra un sueldo de 900 euros y tiene tres hijos.',
  ),
);
const [OF_GIL, OF_MAYOR] = [0, 1];

describe('a detail that is asked for', () => {
  it.each([
    '¿Qué sueldo tiene Rosa Gil?',
    '¿Cuántos hijos tiene Rosa Gil?',
    'cuanto gana rosa gil',
    'que edad tiene gil',
    '¿En qué cárcel está Gil?',
  ])('is lacking where no word of it stands in the paragraph: «%s»', (question) => {
    expect(lacksDetail(read(question), OF_GIL, index)).toBe(true);
  });

  it.each(['¿Qué sueldo tiene el alcalde?', '¿Cuánto gana el alcalde?', '¿Cuántos hijos tiene el alcalde?'])(
    'is not where one does: «%s»',
    (question) => {
      expect(lacksDetail(read(question), OF_MAYOR, index)).toBe(false);
    },
  );

  it('is not where none is asked for', () => {
    expect(lacksDetail(read('¿Qué dirige Rosa Gil?'), OF_GIL, index)).toBe(false);
  });
});

describe('the details', () => {
  it('are asked for by words of one detail only, each with words that show it', () => {
    const asking = data.details.flatMap(({ asked, asking: more = [] }) => [...asked, ...more]);
    expect(new Set(asking).size).toBe(asking.length);
    for (const { asked, shown } of data.details) {
      expect(asked.length).toBeGreaterThan(0);
      expect(shown.length).toBeGreaterThan(0);
    }
  });

  it('are written in lower case, a word each', () => {
    const words = data.details.flatMap(({ asked, asking = [], shown }) => [...asked, ...asking, ...shown]);
    expect(words.filter((word) => !/^[a-záéíóúüñ]+$/.test(word))).toEqual([]);
  });
});
