import { describe, expect, it } from 'vitest';
import interposed from '../../../../knowledge/quotations/comparing/interposed.json' with { type: 'json' };
import { interposedIn } from '../../../../knowledge/quotations/comparing/interposed.ts';
import { foldLoosely } from '../../../../knowledge/spanish/fold.ts';
import { stepsOf, wordsAt } from './steps-of.ts';

function putIn(typed: string, printed: string): string[] {
  const steps = stepsOf(typed, printed);
  return wordsAt(steps, interposedIn(steps));
}

describe('what is put in while one talks', () => {
  it.each([
    ['llevamos eh once meses', 'Llevamos once meses', ['eh']],
    ['llegan o sea tarde', 'Llegan tarde', ['o', 'sea']],
    ['dame, mano, el pan', 'Dame el pan', ['mano']],
    ['contestó este... que no', 'Contestó que no', ['este']],
    ['yo ya no lo quiero', 'Ya no lo quiero', ['yo']],
    ['sin pagar ni un sol', 'Sin pagar un sol', ['ni']],
    ['nunca jamás firmó', 'Nunca firmó', ['jamas']],
    ['tomo la presión, pero milagros no hago', 'Tomo la presión, milagros no hago', ['pero']],
    ['eso está en la ley', 'Está en la ley', ['eso']],
    ['nadie se puede leer tanto', 'Nadie puede leer tanto', ['se']],
    ['en el arroz y los remedios', 'en el arroz y en los remedios', ['en']],
    ['con frío y con hambre', 'con frío y hambre', ['con']],
    ['estaban tan tan secas', 'estaban tan secas', ['tan']],
    ['eso es quedarse, dijo ella, y nadie vino', 'Eso es quedarse. Nadie vino', ['dijo', 'ella']],
    ['dijo es q no vienen', 'Dijo no vienen', ['es', 'q']],
  ])('is told from what is said: %s', (typed, printed, words) => {
    expect(putIn(typed, printed)).toEqual(words);
  });

  it.each([
    ['me pasó por encima de la mano', 'me pasó por encima de la rueda'],
    ['llevamos casi once meses', 'Llevamos once meses'],
    ['solo pagamos nosotros', 'Solo pagan'],
    ['en el arroz y de los remedios', 'en el arroz y los remedios'],
    ['no no vienen', 'no vienen'],
    ['eso es quedarse dijo ella y nadie vino', 'Eso es quedarse. Nadie vino'],
    ['eso es quedarse, dijo mal, y nadie vino', 'Eso es quedarse. Nadie vino'],
    ['sin frío y hambre', 'sin frío y sin hambre'],
    ['pagar ni un sol', 'Pagar un sol'],
    ['jamás firmó', 'Firmó'],
    ['hoy viene pero tarde', 'Hoy viene tarde'],
    ['dijo que eso vale', 'Dijo que vale'],
    ['nadie se pudo lavar', 'Nadie pudo lavar'],
    ['hay que esperar, hermano', 'hay que esperar'],
  ])('is nothing that says more: %s', (typed, printed) => {
    expect(putIn(typed, printed)).toEqual([]);
  });

  it('has phrases that are folded, each once', () => {
    const all = [...interposed.anywhere, ...interposed.apart];
    expect(new Set(all).size).toBe(all.length);
    for (const phrase of all) expect(foldLoosely(phrase)).toBe(phrase);
    const single = [
      interposed.openers,
      interposed.articles,
      interposed.movable,
      interposed.twice,
      interposed.says,
      interposed.whoSays,
    ].flat();
    expect(single.filter((word) => word.includes(' '))).toEqual([]);
    for (const word of [...interposed.apart, ...interposed.leading, ...single])
      expect(foldLoosely(word)).toBe(word);
    for (const word of interposed.apart) expect(word).not.toContain(' ');
    for (const verb of interposed.reflexive) expect(verb).toMatch(/[aeií]r$/u);
  });
});
