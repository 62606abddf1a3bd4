import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../../knowledge/search/ranking/article-reading.ts';
import { meaningsOf, readParagraph } from '../../../../knowledge/search/ranking/paragraph-reading.ts';
import { articleFrom, articleOf } from '../../../articles.ts';
import { gatherer, type Indexed, index, indexed, questions, read } from '../indexed.ts';

function readAll({ index, gatherer, read }: Indexed, text: string) {
  const question = read(text);
  const meanings = meaningsOf(question);
  const gathered = gatherer.gather(question);
  const readings = gathered.paragraphs.map((number) => readParagraph(number, question, meanings, index));
  return readArticles(readings, question, meanings, gathered, index);
}
const barge = articleFrom(
  '---\ntitulo: La barcaza\nfecha: 2024-01-01\n---\n\nEncalló cerca del faro. Llovía.\n\nEl capitán vio el faro. El faro brillaba.\n',
);

describe('an article that is read', () => {
  it('says what its title and its first sentence express, whichever paragraph was gathered', () => {
    const article = readAll(indexed(articleOf('Llueve.'), barge), 'barcaza faro capitán').get(barge);
    expect([...(article?.title ?? [])]).toEqual([1, 0, 0]);
    expect([...(article?.lead ?? [])]).toEqual([0, 1, 0]);
  });

  it('has for its topic what title or first sentence express', () => {
    const article = readAll(indexed(articleOf('Llueve.'), barge), 'barcaza faro capitán').get(barge);
    expect([...(article?.topic ?? [])]).toEqual([1, 1, 0]);
    const untitled = readAll(indexed(articleOf('Nadie vino.', 'El faro.')), 'faro');
    for (const { topic } of untitled.values()) expect([...topic]).toEqual([0]);
  });

  it('takes in all of its gathered paragraphs, and weighs an idea the more the rarer it is there', () => {
    const question = 'capitán faro';
    const small = indexed(articleOf('Llueve el capitán.', 'Nieva el capitán.'), barge);
    const { weights } = small.gatherer.gather(small.read(question));
    const article = readAll(small, question).get(barge);
    expect([...(article?.around ?? [])]).toEqual([1, 1]);
    const [captain = 0, lighthouse = 0] = (article?.weights ?? []).map(
      (weight, at) => weight / (weights[at] ?? 1),
    );
    expect(captain).toBeGreaterThan(lighthouse);
    expect(lighthouse).toBeGreaterThan(0);
  });

  it('says how often it speaks of each idea: the oftener the more, and never all', () => {
    const often = readAll(indexed(articleOf('Llueve.'), barge), 'capitán faro zxqwv').get(barge)?.often;
    const [captain = 0, lighthouse = 0, nothing] = often ?? [];
    expect(lighthouse).toBeGreaterThan(captain);
    expect(captain).toBeGreaterThan(0);
    expect(lighthouse).toBeLessThan(1);
    expect(nothing).toBe(0);
  });

  it('is one of each article that a paragraph was gathered of', () => {
    for (const { text } of questions) {
      const of = new Set(
        gatherer.gather(read(text)).paragraphs.map((number) => index.paragraph(number).article),
      );
      expect(new Set(readAll({ index, gatherer, read }, text).keys())).toEqual(of);
    }
  });
});
