import { describe, expect, it } from 'vitest';
import { rank } from '../../../../knowledge/search/ranking/rank.ts';
import { articleFrom, articleOf } from '../../../articles.ts';
import { articles, gatherer, index, indexed, questions, read } from '../indexed.ts';

/** The sentences of an article of these paragraphs, best first. */
function ranked(question: string, ...paragraphs: readonly string[]): string[] {
  const small = indexed(articleOf(...paragraphs));
  return rank(small.read(question), small.index, small.gatherer).candidates.map(({ unit }) =>
    small.index.textOf(unit),
  );
}

describe('a ranking', () => {
  it('has each sentence once, the best first, and of equals the one that was there first', () => {
    for (const question of questions) {
      const { candidates, weights } = rank(question, index, gatherer);
      expect(weights).toHaveLength(question.concepts.length);
      expect(new Set(candidates.map(({ unit }) => unit)).size).toBe(candidates.length);
      expect(candidates).toEqual([...candidates].sort((a, b) => b.score - a.score || a.id - b.id));
      for (const { id, unit } of candidates) expect(index.sentence(id)).toBe(unit);
    }
  });

  it('keeps to one article when told', () => {
    for (const article of articles) {
      for (const { unit } of rank(read('acuerdo puerto vacuna faro'), index, gatherer, article).candidates)
        expect(unit.article).toBe(article);
    }
  });

  it('prefers a sentence with all the words to one with some', () => {
    const [best] = rank(read('alfombra roja bailes sincronizados'), index, gatherer).candidates;
    const text = best ? index.textOf(best.unit) : '';
    expect(text).toContain('alfombra roja');
    expect(text).toContain('bailes sincronizados');
    expect(ranked('barco faro', 'El barco salió.', 'El barco vio el faro.', 'El faro brilló.')[0]).toBe(
      'El barco vio el faro.',
    );
  });

  it('prefers the sentence with the rare word to the one with the common word', () => {
    const texts = ['El barco salió.', 'El barco volvió.', 'El faro brilló.', 'El barco esperó.'];
    expect(ranked('barco faro', ...texts)[0]).toBe('El faro brilló.');
  });

  it.each([
    ['¿Cuándo volvió el barco?', 'El barco volvió en mayo.', 'El barco volvió ya solo.'],
    ['¿En qué año volvió el barco?', 'El barco volvió en 2022.', 'El barco volvió en mayo.'],
    ['¿Quién trajo el barco?', 'El barco lo trajo Elena.', 'El barco lo trajo gente.'],
    ['¿Dónde está el barco?', 'El barco está en Cádiz.', 'El barco está en obras.'],
    [
      '¿Cuántos marineros trajo el barco?',
      'El barco trajo quince marineros.',
      'El barco trajo viejos marineros.',
    ],
    ['¿Por qué volvió el barco?', 'El barco volvió porque llovía.', 'El barco volvió mientras llovía.'],
    ['¿Para qué volvió el barco?', 'El barco volvió para cargar.', 'El barco volvió sin cargar.'],
  ])('prefers, asked «%s», «%s» to «%s»', (question, fitting, other) => {
    expect(ranked(question, fitting, other)).toEqual([fitting, other]);
    expect(ranked(question, other, fitting)).toEqual([fitting, other]);
  });

  it('prefers the paragraph for which an editor’s question speaks', () => {
    const crew = articleFrom(`---
titulo: Crónica
fecha: 2024-01-01
preguntas:
  - pregunta: ¿Hubo supervivientes del naufragio?
    parrafo: 2
---

El barco se hundió de noche.

Todos llegaron a tierra.`);
    const small = indexed(articleOf('Llueve.'), crew);
    const [best] = rank(small.read('supervivientes del naufragio'), small.index, small.gatherer).candidates;
    expect(best && small.index.textOf(best.unit)).toBe('Todos llegaron a tierra.');
  });

  it('prefers what says to what asks', () => {
    expect(ranked('barco', '¿Volvió el barco?', 'Volvió el barco.')[0]).toBe('Volvió el barco.');
  });

  it('is empty for a question that says nothing, and for an empty index', () => {
    expect(rank(read('el de la'), index, gatherer)).toEqual({ candidates: [], weights: [] });
    const none = indexed();
    expect(rank(none.read('barco'), none.index, none.gatherer).candidates).toEqual([]);
  });

  it('has nothing of an article that was removed', () => {
    const [boat, ship] = [articleOf('El barco salió.'), articleOf('El barco volvió.')];
    const small = indexed(boat, ship);
    small.index.remove(boat);
    const { candidates } = rank(small.read('barco'), small.index, small.gatherer);
    expect(candidates.map(({ unit }) => unit.article)).toEqual([ship]);
  });
});
