import { describe, expect, it } from 'vitest';
import { questionPartsOf } from '../../../../knowledge/search/ranking/question-parts.ts';
import { articleOf } from '../../../articles.ts';
import { indexed, questions } from '../indexed.ts';

const { read } = indexed(articleOf('La nave volvió al faro y la hundieron.'));
const wordAt = (text: string) => {
  const question = read(text);
  return question.concepts[questionPartsOf(question).deed]?.typed;
};

describe('what a question is held against', () => {
  it('is the first idea behind its asking words', () => {
    expect(wordAt('¿Quién hundió el barco?')).toBe('hundio');
    expect(wordAt('¿Qué barco volvió?')).toBe('barco');
    expect(wordAt('¿Quién?')).toBeUndefined();
  });

  it('is which of its ideas the articles have in its own words', () => {
    expect([...questionPartsOf(read('barco faro')).said]).toEqual([0, 1]);
    expect([...questionPartsOf(read('nave hundida')).said]).toEqual([1, 1]);
  });

  it('is whether it asks for a sum of money', () => {
    expect(questionPartsOf(read('¿Cuánto costó la nave?')).money).toBe(true);
    expect(questionPartsOf(read('¿Cuánto duró la vuelta?')).money).toBe(false);
    expect(questionPartsOf(read('¿Cuántas naves hay?')).money).toBe(false);
  });

  it('has an entry for each idea of any question, and a deed among them or none', () => {
    for (const question of questions) {
      const { deed, said } = questionPartsOf(question);
      expect(said).toHaveLength(question.concepts.length);
      expect(deed).toBeGreaterThanOrEqual(-1);
      expect(deed).toBeLessThan(question.concepts.length);
    }
  });
});
