import { describe, expect, it } from 'vitest';
import { articleOf } from '../../articles.ts';
import { withFalsePremises } from '../../bench/learning/false-premises.ts';
import type { TrainingQuestion } from '../../bench/learning/training.ts';

const article = articleOf(
  'El puente de Cádiz costó 62 millones en 1990.',
  'El de Sevilla lo pagó Rosa Gil con 15 millones en 2004.',
);
const question = (text: string): TrainingQuestion => ({
  text,
  group: article.slug,
  typed: false,
  untrue: false,
  answerable: true,
  weight: 1,
  isRight: () => true,
  isRightParagraph: (_, paragraph) => paragraph === 1,
  saysAnswer: () => false,
});
const swapped = (text: string) => withFalsePremises([article], [question(text)], 1);

describe('a question with a false premise', () => {
  it('states what another paragraph does, of the same kind, and nothing answers it', () => {
    expect(swapped('¿Qué puente costó más en 1990?')).toMatchObject([
      { text: '¿Qué puente costó más en 2004?', answerable: false },
    ]);
    expect(swapped('¿Qué se hizo en Cádiz?')).toMatchObject([{ text: '¿Qué se hizo en Sevilla?' }]);
  });

  it('is the same for the same seed', () => {
    const texts = () => swapped('¿Qué puente costó 62 millones en 1990?').map(({ text }) => text);
    expect(texts()).toEqual(texts());
  });

  it('is not made of one that states neither a number nor a name', () => {
    expect(swapped('¿Qué puente costó más?')).toEqual([]);
  });
});
