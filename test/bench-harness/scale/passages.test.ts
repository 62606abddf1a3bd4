// Passages made when a file has too few.
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../knowledge/article.ts';
import { readFolder } from '../../../knowledge/reading/read-folder.ts';
import { heapsOf, vocabularyAt, wordsOf } from '../../bench/scale/growth.ts';
import { corpusOfSize } from '../../bench/scale/passages.ts';
import { corpusOf, datasetOf } from '../../bench/squad/dataset.ts';
import { harbour } from '../squad/harbour.ts';

const dataset = datasetOf(harbour, 'muelle');

describe('a corpus of a size', () => {
  it.each([1, 3, 5, 6, 47, 200])('has exactly %i passages', (size) => {
    const { sentences, articles, sentenceAt } = corpusOfSize(dataset, size, 1);
    expect(sentences).toHaveLength(size);
    expect(sentenceAt.size).toBe(size);
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length);
  });

  it('begins with the file’s own sentences', () => {
    const own = dataset.sentences.map(({ text }) => text);
    expect(
      corpusOfSize(dataset, 40, 1)
        .sentences.slice(0, own.length)
        .map(({ text }) => text),
    ).toEqual(own);
    expect(corpusOfSize(dataset, 2, 1).sentences.map(({ text }) => text)).toEqual(own.slice(0, 2));
  });

  it('is the same for the same seed and another for another', () => {
    const texts = (seed: number) => corpusOfSize(dataset, 60, seed).sentences.map(({ text }) => text);
    expect(texts(5)).toEqual(texts(5));
    expect(texts(5)).not.toEqual(texts(6));
  });

  it('has articles whose sentences are what their positions say', () => {
    const { articles, sentences } = corpusOfSize(dataset, 80, 2);
    const cut = articles.flatMap((article) =>
      article.paragraphs.flatMap((paragraph) =>
        paragraph.sentences.map((sentence) => textOf(article, sentence)),
      ),
    );
    expect(cut).toEqual(sentences.map(({ text }) => text));
  });

  it('has a vocabulary that grows about as Heaps’ law foresees', async () => {
    const reading = await readFolder('test/fixtures/articles');
    const written = corpusOf(reading.ok ? reading.articles : []);
    const heaps = heapsOf(written.sentences.map(({ text }) => text));
    for (const size of [500, 2000]) {
      const words = corpusOfSize(written, size, 3).sentences.flatMap(({ text }) => wordsOf(text));
      const ratio = new Set(words).size / vocabularyAt(heaps, words.length);
      expect(ratio).toBeGreaterThan(0.8);
      expect(ratio).toBeLessThan(1.2);
    }
  });
});
