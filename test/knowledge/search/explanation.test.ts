import { describe, expect, it } from 'vitest';
import { textOf } from '../../../knowledge/article.ts';
import {
  confidenceOf,
  SIGNALS,
  signalsOf,
  signalWeights,
} from '../../../knowledge/search/confidence/confidence.ts';
import { explain } from '../../../knowledge/search/explanation.ts';
import { Gatherer } from '../../../knowledge/search/ranking/gather.ts';
import { rank } from '../../../knowledge/search/ranking/rank.ts';
import { articles, index, questions, read } from './indexed.ts';

const gatherer = new Gatherer(index);
const explained = (text: string, most = 5) => {
  const question = read(text);
  return explain(question, rank(question, index, gatherer), index, most);
};

describe('the explanation of an answer', () => {
  it('says what was mended and what may stand for each word, the surest first', () => {
    const { terms } = explained('q firmron en Pyongyang');
    expect(terms.map(({ written, understood }) => [written, understood])).toEqual([
      ['firmron', 'firmaron'],
      ['Pyongyang', 'pyongyang'],
    ]);
    for (const { words } of terms) {
      const closeness = words.map((word) => word.closeness);
      expect(closeness).toEqual([...closeness].sort((a, b) => b - a));
      for (const { units } of words) expect(units).toBeGreaterThan(0);
    }
  });

  it('gives parts that add up to the score, and the sentence word for word', () => {
    for (const question of questions) {
      const { candidates } = explained(question.text);
      for (const { passage, score, parts } of candidates) {
        expect(parts.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(score);
        const article = articles.find(({ slug }) => slug === passage.article);
        expect(article && textOf(article, passage.at)).toBe(passage.text);
      }
    }
  });

  it('gives parts of the confidence that make the odds they are said to make', () => {
    const text = '¿Cuándo llegó Putin a Pyongyang?';
    const ranking = rank(read(text), index, gatherer);
    const [best] = ranking.candidates;
    if (!best) throw new Error('nothing was reached');
    const signals = signalsOf(read(text), best, ranking, index);
    const { confidence, signals: parts } = explained(text);
    expect(confidence).toBe(confidenceOf(signals));
    expect(parts).toHaveLength(SIGNALS.filter((signal) => signals[signal] !== 0).length);
    for (const { name, value, adds } of parts) {
      expect(value).toBe(signals[name]);
      expect(adds).toBeCloseTo(value * signalWeights[name]);
    }
    const sizes = parts.map(({ adds }) => Math.abs(adds));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('says what was left out as chatting and the finer type that is asked for', () => {
    expect(explained('hola, una duda: ¿qué apodo tiene el faro?')).toMatchObject({
      chatter: ['hola, una duda'],
      type: 'nickname',
    });
    expect(explained('¿Qué firmaron?')).toMatchObject({ chatter: [], type: undefined });
  });

  it('has as many candidates as are wanted, the best first', () => {
    const { candidates } = explained('¿Qué firmaron Putin y Kim?', 3);
    expect(candidates).toHaveLength(3);
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('has no confidence where nothing was reached', () => {
    expect(explained('el de la')).toMatchObject({
      confidence: undefined,
      terms: [],
      signals: [],
      candidates: [],
    });
  });
});
