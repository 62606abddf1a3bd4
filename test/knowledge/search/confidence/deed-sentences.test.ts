import { describe, expect, it } from 'vitest';
import { DeedSentences } from '../../../../knowledge/search/confidence/deed-sentences.ts';
import { rank } from '../../../../knowledge/search/ranking/rank.ts';
import { articleOf } from '../../../articles.ts';
import { indexed } from '../indexed.ts';

const { index, gatherer, read } = indexed(
  articleOf(
    'El alcalde inauguró el puente de piedra en Cádiz.',
    'El alcalde habló en Sevilla de un puente.',
    'Sevilla tiene sol.',
  ),
);

function heard(text: string, left: string) {
  const question = read(text);
  const { candidates, weights } = rank(question, index, gatherer);
  const telling = new DeedSentences(question, candidates, weights, index);
  const ideas = question.concepts.flatMap(({ typed }, at) => (typed === left ? [at] : []));
  return telling.apartFrom(ideas).map(({ candidate, share, tellsMost }) => ({
    text: index.textOf(candidate.unit),
    share,
    tellsMost,
    said: telling.sentenceWordsOf(candidate),
  }));
}

describe('the sentences that tell of a question’s deed', () => {
  const found = heard('¿Por qué inauguró el alcalde el puente de piedra en Sevilla?', 'sevilla');

  it('are the sentences that tell of its deed, most first, whatever is stated beside it', () => {
    expect(found[0]).toMatchObject({ share: 1, tellsMost: true });
    expect(found[0]?.text).toContain('Cádiz');
    expect(found.every(({ text }) => text.includes('puente'))).toBe(true);
  });

  it('say what they say word by word, each with the ideas it expresses', () => {
    const { keys = [], signs = [], ideas = [] } = found[0]?.said ?? {};
    expect(keys).toEqual(['el', 'alcalde', 'inauguro', 'el', 'puente', 'de', 'piedra', 'en', 'cadiz']);
    expect([signs.length, ideas.length]).toEqual([keys.length, keys.length]);
    expect(ideas[0]).toEqual([]);
    expect(ideas[1]).toHaveLength(1);
  });

  it('are none where nothing is left to tell', () => {
    expect(heard('Sevilla', 'sevilla')).toEqual([]);
  });
});
