import { describe, expect, it } from 'vitest';
import { type BeyondTopic, beyondTopicOf } from '../../../../knowledge/search/confidence/beyond-topic.ts';
import { ideasAsked } from '../../../../knowledge/search/question/asked-ideas.ts';
import { rank } from '../../../../knowledge/search/ranking/rank.ts';
import { articleOf } from '../../../articles.ts';
import { indexed, sentenceWith } from '../indexed.ts';

const { index, gatherer, read } = indexed(
  articleOf(
    'La tenista Rosa Gil ganó el torneo de Lugo. Su abuela lloró en la grada.',
    'Gil agradeció a la abuela. La copa pesa mucho.',
  ),
);

function beyondTopic(sentence: string, text: string): BeyondTopic {
  const question = read(text);
  const { candidates, weights } = rank(question, index, gatherer);
  const id = sentenceWith(index, sentence);
  const candidate = candidates.find((other) => other.id === id);
  if (!candidate) throw new Error('not found');
  return beyondTopicOf(question, candidate, weights, index);
}

describe('what a sentence says beyond the topic', () => {
  it('is what neither title nor lead has of the question', () => {
    expect(beyondTopic('La copa pesa', '¿Pesa la copa del torneo de Lugo?').beyondTopic).toBeGreaterThan(0.9);
    expect(beyondTopic('Gil agradeció', '¿Pesa la copa de Rosa Gil?').beyondTopic).toBeLessThan(0.1);
  });

  it('is all of it where nothing is asked beyond', () => {
    expect(beyondTopic('La tenista', '¿Ganó el torneo la tenista?')).toMatchObject({
      beyondTopic: 1,
      onlyLead: 0,
    });
  });

  it('lacks in the lead what it does not go on to', () => {
    expect(beyondTopic('La tenista', '¿Qué raqueta usa la tenista Rosa Gil?').onlyLead).toBeGreaterThan(0.9);
    expect(beyondTopic('Gil agradeció', '¿Qué raqueta usa la tenista Rosa Gil?').onlyLead).toBe(0);
  });
});

describe('the deed', () => {
  it('is the first idea behind the asking words that is no name', () => {
    const question = read('¿Por qué Rosa Gil agradeció la copa?');
    const [first] = ideasAsked(question);
    expect(question.concepts[first ?? -1]?.typed).toBe('agradecio');
  });

  it('is missing where neither the sentence nor the one beside it expresses it', () => {
    expect(beyondTopic('Gil agradeció', '¿Por qué agradeció Gil?').deedMissing).toBeLessThan(0.1);
    expect(beyondTopic('La copa pesa', '¿A quién agradeció la copa?').deedMissing).toBeCloseTo(0.3, 1);
    expect(beyondTopic('La tenista', '¿Por qué agradeció el torneo la tenista?').deedMissing).toBe(1);
  });
});
