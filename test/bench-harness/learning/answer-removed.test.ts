import { describe, expect, it } from 'vitest';
import { textOf } from '../../../knowledge/article.ts';
import { articleOf } from '../../articles.ts';
import { homeOf, withoutAnswer } from '../../bench/learning/answer-removed.ts';
import { Ranker } from '../../bench/learning/ranker.ts';
import type { TrainingQuestion } from '../../bench/learning/training.ts';

const article = articleOf(
  'El puente costó 62 millones. Lo pagó el Estado.',
  'Nadie creyó que serían 62 millones. La obra duró seis años.',
);
const other = articleOf('El faro mide treinta metros.');
const question: Pick<TrainingQuestion, 'isRight' | 'saysAnswer'> = {
  isRight: (home, { paragraph, sentence }) => home === article && paragraph === 1 && sentence === 1,
  saysAnswer: (home, sentence) => textOf(home, sentence).includes('62 millones'),
};
const sentencesOf = ({ paragraphs, ...rest }: typeof article) =>
  paragraphs.flatMap(({ sentences }) =>
    sentences.map((sentence) => textOf({ ...rest, paragraphs }, sentence)),
  );

describe('an article without the answer', () => {
  it('is the one that answers, without what answers and what has the words of the answer elsewhere', () => {
    expect(homeOf(question, [other, article])).toBe(article);
    expect(sentencesOf(withoutAnswer(article, question))).toEqual([
      'Lo pagó el Estado.',
      'La obra duró seis años.',
    ]);
  });

  it('is nowhere where no article answers', () => {
    expect(homeOf(question, [other])).toBeUndefined();
  });

  it('stands in the place of the whole one for as long as is asked', () => {
    const ranker = new Ranker([article, other]);
    const first = () => {
      const [best] = ranker.rank('¿Cuánto costó el puente?').ranking.candidates;
      return best && textOf(best.unit.article, best.unit.at);
    };
    const whole = first();
    expect(whole).toBe('El puente costó 62 millones.');
    expect(ranker.replacing(article, withoutAnswer(article, question), first)).not.toBe(whole);
    expect(ranker.replacing(article, undefined, () => ranker.rank('puente').ranking.candidates)).toEqual([]);
    expect(first()).toBe(whole);
  });
});
