// An interview whose answers stand between marks behind questions that have none.
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../../knowledge/quotations/text/stretches.ts';
import { articleOf } from '../article-of.ts';

function answersOf(body: string): string[] {
  const article = articleOf(body);
  return stretchesOf(article)
    .filter(({ part }) => part === 'answer')
    .map(({ start, end }) => article.body.slice(start, end));
}

const QUESTION = '¿Cómo empezó? «Con un préstamo».';

describe('an answer between marks', () => {
  it('stands right behind a question of the newspaper, in its paragraph', () => {
    expect(answersOf(`${QUESTION} ¿Y el taller? «Lo cerramos».`)).toEqual(['Con un préstamo', 'Lo cerramos']);
    expect(answersOf(`${QUESTION}\n\nUsted lo negó. ¿Lo mantiene? «Lo mantengo».`)).toHaveLength(2);
  });

  it('may have its question in the paragraph before', () => {
    const parted = '¿Cómo empezó?\n\n«Con un préstamo».\n\n¿Y el taller?\n\n«Lo cerramos».';
    expect(answersOf(parted)).toEqual(['Con un préstamo', 'Lo cerramos']);
    expect(answersOf('Así empezó.\n\n«Con un préstamo».\n\nY el taller.\n\n«Lo cerramos».')).toEqual([]);
  });

  it('may answer what the newspaper says without asking, once it has asked', () => {
    const held = 'El alcalde ha dicho que es «una exageración». «El alcalde no ha venido nunca».';
    expect(answersOf(`${QUESTION}\n\n¿Por qué? «Porque sí».\n\n${held}`)).toEqual([
      'Con un préstamo',
      'Porque sí',
      'El alcalde no ha venido nunca',
    ]);
    expect(answersOf(`${held}\n\n${QUESTION}`)).toEqual([]);
  });

  it('is none behind a single question, which may be anybody’s', () => {
    expect(answersOf(`${QUESTION}\n\nCerró en mayo. «Fue un alivio», dice.`)).toEqual([]);
  });

  it('is none where the sentence goes on, or the question stands between marks', () => {
    expect(answersOf('¿Y el plan? «Seguirá», dijo. ¿Y el dinero? «Lo habrá», añadió.')).toEqual([]);
    expect(answersOf('«¿Y el plan?» «Seguirá». «¿Y el dinero?» «Lo habrá».')).toEqual([]);
  });
});
