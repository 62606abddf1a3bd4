import { describe, expect, it } from 'vitest';
import { reachOf, sentenceAt } from '../../../knowledge/search/reach.ts';
import { articles, index, questions, read } from './indexed.ts';

describe('the reach of a question', () => {
  it('is every sentence that holds a word of it, and no other', () => {
    for (const question of questions) {
      const { sentences } = reachOf(question, index);
      const ids = index.paragraphs.flat();
      const holding = ids.filter((id) =>
        sentenceAt(index, id).words.some(({ key }) => {
          const word = index.vocabulary.idOf(key);
          return word !== undefined && question.concepts.some(({ words }) => words.has(word));
        }),
      );
      expect([...sentences.keys()].sort((a, b) => a - b)).toEqual(holding);
    }
  });

  it('says of each idea how surely it is expressed, from 0 to 1, and in how many sentences', () => {
    for (const question of questions) {
      const { sentences, counts } = reachOf(question, index);
      const rows = [...sentences.values()];
      question.concepts.forEach((_, at) => {
        expect(counts[at]).toBe(rows.filter((row) => (row[at] ?? 0) > 0).length);
        for (const row of rows) expect((row[at] ?? 0) >= 0 && (row[at] ?? 0) <= 1).toBe(true);
      });
    }
  });

  it('takes in the articles by their titles and the paragraphs by their editors’ questions', () => {
    const { titles, hints, paragraphs } = reachOf(read('agasajaron firman Pyongyang'), index);
    const treaty = articles.find(({ slug }) => slug.includes('tratado'));
    expect([...titles.keys()]).toContain(treaty);
    expect(hints.size).toBeGreaterThan(0);
    for (const paragraph of hints.keys()) expect(paragraphs.has(paragraph)).toBe(true);
  });

  it('is nothing for a question that says nothing', () => {
    const { sentences, paragraphs, titles, counts } = reachOf(read('el de la'), index);
    expect([sentences.size, paragraphs.size, titles.size, counts]).toEqual([0, 0, 0, []]);
  });
});
